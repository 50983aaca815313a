/** `npm run build:hosts`, after `npm run build:sdk`: the kits for other systems that the service hands out, in `dist`. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { wordpressPlugin } from './wordpress-plugin.ts'

const out = join(import.meta.dirname, '../../dist')
writeFileSync(join(out, 'innovationshandboken-wordpress.zip'), wordpressPlugin(join(out, 'sdk/dist/embed')))
