import './sdk/newcomer.ts'
import './sdk/package.ts'
import './sdk/examples.ts'
import './sdk/cli.ts'
