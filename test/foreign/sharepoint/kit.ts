/** The kit for SharePoint, built as a developer builds it, and its package as SharePoint unpacks it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { complaint } from '../service.ts'

export const kit = join(process.cwd(), 'sdk/hosts/sharepoint')

interface Manifest {
  id: string
  version: string
  preconfiguredEntries: object[]
  loaderConfig: { internalModuleBaseUrls: string[]; scriptResources: Record<string, { type: string; path?: string }> }
}

/** Runs the commands of the kit's script `build`. @returns What they said when they failed. */
export async function build(): Promise<string> {
  const { scripts } = JSON.parse(readFileSync(join(kit, 'package.json'), 'utf8')) as { scripts: { build: string } }
  const heft = join(kit, 'node_modules/@rushstack/heft/bin/heft')
  for (const command of scripts.build.split(' && ')) {
    const said = await complaint(kit, heft, ...command.split(' ').slice(1))
    if (said) return said
  }
  return ''
}

/** The files of the package, and the manifest of a component with its scripts at a URL. */
export function unpack(
  scripts: string,
  component: 'WebPart' | 'AdaptiveCardExtension' = 'WebPart',
): { files: Record<string, string>; manifest: Manifest } {
  const zipped = unzipSync(readFileSync(join(kit, 'sharepoint/solution/innovationshandboken.sppkg')))
  const files = Object.fromEntries(Object.entries(zipped).map(([name, bytes]) => [name, strFromU8(bytes)]))
  const [, xml = ''] = Object.entries(files).find(([name]) => name.includes(`/${component}_`)) ?? []
  const [, attribute = ''] = /ComponentManifest="([^"]+)"/.exec(xml) ?? []
  const json = attribute.replaceAll('&quot;', '"').replaceAll('&amp;', '&')
  return { files, manifest: JSON.parse(json.replace('HTTPS://SPCLIENTSIDEASSETLIBRARY/', scripts)) as Manifest }
}
