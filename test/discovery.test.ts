import './discovery/openapi.ts'
import './discovery/pages.ts'
