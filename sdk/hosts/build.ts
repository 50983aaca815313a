/** `npm run build:hosts`, after `npm run build:sdk`: the kits for other systems that the service hands out, in `dist`. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sharepointProject } from './sharepoint-project.ts'
import { sitevisionWebapp } from './sitevision-webapp.ts'
import { wordpressPlugin } from './wordpress-plugin.ts'

const out = join(import.meta.dirname, '../../dist')
const embed = join(out, 'sdk/dist/embed')
writeFileSync(join(out, 'innovationshandboken-wordpress.zip'), wordpressPlugin(embed))
writeFileSync(join(out, 'innovationshandboken-sitevision.zip'), sitevisionWebapp(embed))
writeFileSync(join(out, 'innovationshandboken-sharepoint.zip'), sharepointProject(embed))
