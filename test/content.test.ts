import './content/check-content.ts'
import './content/write-locale.ts'
import './handbook/rich-text.ts'
import './commands/commands.ts'
