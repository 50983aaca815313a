import './discovery/accessibility.ts'
import './discovery/openapi.ts'
import './discovery/pages.ts'
