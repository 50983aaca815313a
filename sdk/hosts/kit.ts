import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { strToU8, type Zippable, zipSync } from 'fflate'

/** What the tools of a kit write into its directory. */
const written = ['dist', 'node_modules', 'lib', 'lib-*', 'release', 'sharepoint', 'temp']

const same = (text: string) => text

interface Changes {
  /** Changes a script of the components for a host. */
  script?: (script: string) => string
  /** Changes a file of the kit. */
  text?: (text: string) => string
  /** Further files, by their names. */
  files?: Readonly<Record<string, string>>
}

/**
 * A kit for another system as a zip file: the files of its directory with the version of the SDK, and the components as the SDK
 * has them. The same source gives the same bytes.
 * @param host The directory of the kit.
 * @param embed The directory of the built components.
 */
export function zipKit(
  host: string,
  embed: string,
  { script = same, text = same, files: more = {} }: Changes = {},
): Uint8Array {
  const source = join(import.meta.dirname, host)
  const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8')) as {
    version: string
  }
  const files: Zippable = Object.fromEntries(Object.entries(more).map(([name, content]) => [name, strToU8(content)]))
  const entries = globSync('**/*', { cwd: source, withFileTypes: true, exclude: written })
  for (const entry of entries.filter((entry) => entry.isFile())) {
    const path = join(entry.parentPath, entry.name)
    const name = path.slice(source.length + 1).replaceAll('\\', '/')
    files[name] = strToU8(text(readFileSync(path, 'utf8').replaceAll('{{version}}', version)))
  }
  for (const path of globSync(join(embed, 'embed*.js')))
    files[`component/${basename(path)}`] = strToU8(script(readFileSync(path, 'utf8')))
  const sorted = Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)))
  // A zip file has local times, and none before 1980.
  return zipSync({ innovationshandboken: sorted }, { level: 9, mtime: new Date(1980, 0, 1) })
}
