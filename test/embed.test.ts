import './embed/pages.ts'
import './embed/oembed.ts'
import './embed/accessibility.ts'
