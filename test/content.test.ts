import './content/check-content.ts'
import './handbook/rich-text.ts'
import './releases/freeze.ts'
import './commands/commands.ts'
