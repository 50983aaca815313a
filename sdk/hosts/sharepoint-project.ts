import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { zipKit } from './kit.ts'

/**
 * The web part for SharePoint as a zip file with its project, which Microsoft's tools build. The project has the components in
 * `component`, in the place of the package of the SDK beside which it stands here.
 */
export function sharepointProject(embed: string): Uint8Array {
  const { name, version, license } = JSON.parse(
    readFileSync(join(import.meta.dirname, '../package.json'), 'utf8'),
  ) as Record<string, string>
  const component = { name, version, license, type: 'module', exports: { './embed': './embed.js' } }
  return zipKit('sharepoint', embed, {
    text: (text) => text.replaceAll('../../../dist/sdk', 'component'),
    files: { 'component/package.json': `${JSON.stringify(component, null, 2)}\n` },
  })
}
