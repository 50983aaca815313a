import './content/check-content.ts'
import './content/rich-text.ts'
import './content/freeze.ts'
