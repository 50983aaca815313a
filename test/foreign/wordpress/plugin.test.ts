import t from 'tap'
import { printPackages } from '../debian.ts'
import { testPlugin } from './plugin.ts'

printPackages(t, import.meta.dirname)
await testPlugin(t, '/usr/share/wordpress')
