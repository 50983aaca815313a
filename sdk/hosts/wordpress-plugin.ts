import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { strToU8, type Zippable, zipSync } from 'fflate'

const source = join(import.meta.dirname, 'wordpress')

/**
 * The plugin for WordPress as a zip file that WordPress installs: the files of `sdk/hosts/wordpress` with the version of the
 * SDK, and the components as the SDK has them. The same source gives the same bytes.
 * @param embed The directory of the built components.
 */
export function wordpressPlugin(embed: string): Uint8Array {
  const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8')) as {
    version: string
  }
  const files: Zippable = {}
  for (const entry of globSync('**/*', { cwd: source, withFileTypes: true }).filter((entry) => entry.isFile())) {
    const path = join(entry.parentPath, entry.name)
    const name = path.slice(source.length + 1).replaceAll('\\', '/')
    files[name] = strToU8(readFileSync(path, 'utf8').replaceAll('{{version}}', version))
  }
  for (const path of globSync(join(embed, 'embed*.js'))) files[`component/${basename(path)}`] = readFileSync(path)
  const sorted = Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)))
  // A zip file has local times, and none before 1980.
  return zipSync({ innovationshandboken: sorted }, { level: 9, mtime: new Date(1980, 0, 1) })
}
