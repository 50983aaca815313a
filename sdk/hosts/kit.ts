import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { strToU8, type Zippable, zipSync } from 'fflate'

/**
 * A kit for another system as a zip file: the files of its directory with the version of the SDK, and the components as the SDK
 * has them. The same source gives the same bytes.
 * @param host The directory of the kit.
 * @param embed The directory of the built components.
 * @param adapt Changes a script of the components for a host.
 */
export function zipKit(host: string, embed: string, adapt = (script: string) => script): Uint8Array {
  const source = join(import.meta.dirname, host)
  const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8')) as {
    version: string
  }
  const files: Zippable = {}
  for (const entry of globSync('**/*', { cwd: source, withFileTypes: true }).filter((entry) => entry.isFile())) {
    const path = join(entry.parentPath, entry.name)
    const name = path.slice(source.length + 1).replaceAll('\\', '/')
    files[name] = strToU8(readFileSync(path, 'utf8').replaceAll('{{version}}', version))
  }
  for (const path of globSync(join(embed, 'embed*.js')))
    files[`component/${basename(path)}`] = strToU8(adapt(readFileSync(path, 'utf8')))
  const sorted = Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)))
  // A zip file has local times, and none before 1980.
  return zipSync({ innovationshandboken: sorted }, { level: 9, mtime: new Date(1980, 0, 1) })
}
