import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, rmdir, stat, utimes, writeFile } from 'node:fs/promises'
import { dirname, join, posix } from 'node:path'
import type { MirrorFile } from './files.ts'

/** The list of what a mirror wrote, in its folder; nothing else is ever changed or removed there. */
const manifestName = 'mirror.json'
const partial = '.partial'

/** What a mirror holds. */
export interface Manifest {
  release: string
  digest: string
  publicUrl: string
  /** SHA-256 of each file, by its path; null while it is being written. */
  files: Record<string, string | null>
}

/** The folder cannot be used as it is; nothing in it was changed. */
class FolderRefused extends Error {
  override name = 'FolderRefused'
}

const sha256 = (body: Uint8Array) => createHash('sha256').update(body).digest('hex')

/** A folder that holds one mirror and nothing else. */
export class MirrorFolder {
  readonly #at: string
  readonly #before: Manifest | undefined
  /** What a run that was stopped left unfinished. */
  readonly #leftovers: readonly string[]
  readonly #made = new Set<string>()

  private constructor(at: string, before: Manifest | undefined, leftovers: readonly string[]) {
    this.#at = at
    this.#before = before
    this.#leftovers = leftovers
  }

  /** @throws {FolderRefused} when the folder holds what no mirror wrote. */
  static async open(at: string): Promise<MirrorFolder> {
    await mkdir(at, { recursive: true }).catch(() => {
      throw new FolderRefused(`${at} is not a folder`)
    })
    const before = await readManifest(at)
    const own = new Set([manifestName, ...Object.keys(before?.files ?? {})])
    const [foreign, leftovers]: [string[], string[]] = [[], []]
    for (const entry of await readdir(at, { recursive: true, withFileTypes: true })) {
      if (entry.isDirectory()) continue
      const path = posixPath(at, join(entry.parentPath, entry.name))
      if (!entry.isFile() || !own.has(path.replace(/\.partial$/, ''))) foreign.push(path)
      else if (path.endsWith(partial)) leftovers.push(path)
    }
    if (foreign.length > 0)
      throw new FolderRefused(
        `${at} holds ${foreign.length} files that no mirror wrote, such as ${foreign.slice(0, 3).join(', ')}; choose an empty folder`,
      )
    return new MirrorFolder(at, before, leftovers)
  }

  /**
   * Writes what differs, each file in one step, and then removes what is gone. The list is written first, so that a run
   * that was stopped half way leaves whole files that the next one knows as its own.
   */
  async write(files: readonly MirrorFile[], about: Omit<Manifest, 'files'>) {
    const hashes = new Map(files.map(({ path, body }) => [path, sha256(body)]))
    const earlier = Object.keys(this.#before?.files ?? {})
    const gone = earlier.filter((path) => !hashes.has(path))
    const changed: MirrorFile[] = []
    for (const file of files) if (!(await this.#holds(file))) changed.push(file)
    const manifest = (list: [string, string | null][]): Manifest => ({
      ...about,
      files: Object.fromEntries(list.sort(([a], [b]) => (a < b ? -1 : 1))),
    })
    const final = manifest([...hashes])
    if (changed.length + gone.length > 0)
      await this.#put(manifestName, manifest([...new Set([...earlier, ...hashes.keys()])].map((path) => [path, null])))
    for (const file of changed) await this.#replace(file)
    for (const path of gone) await this.#remove(path)
    for (const path of this.#leftovers) await rm(join(this.#at, path), { force: true })
    if (changed.length + gone.length > 0 || JSON.stringify(final) !== JSON.stringify(this.#before))
      await this.#put(manifestName, final)
    return { written: changed.length, unchanged: files.length - changed.length, removed: gone.length }
  }

  async #holds({ path, body }: MirrorFile): Promise<boolean> {
    const there = await readFile(join(this.#at, path)).catch(() => undefined)
    return there?.equals(body) ?? false
  }

  async #put(path: string, value: object): Promise<void> {
    const body = Buffer.from(`${JSON.stringify(value, null, 1)}\n`)
    await this.#replace({ path, body, modified: new Date() })
  }

  async #replace({ path, body, modified }: MirrorFile): Promise<void> {
    const file = join(this.#at, path)
    const folder = dirname(file)
    if (!this.#made.has(folder)) await mkdir(folder, { recursive: true })
    this.#made.add(folder)
    const before = await stat(file).catch(() => undefined)
    // Servers and copying tools tell versions apart by time and size: another body must not have the time of the last.
    const isNewer = before === undefined || modified > before.mtime
    const time = isNewer ? modified : new Date()
    await writeFile(file + partial, body)
    await utimes(file + partial, time, time)
    await rename(file + partial, file)
  }

  /** Removes a file and the folders that are empty without it. */
  async #remove(path: string): Promise<void> {
    await rm(join(this.#at, path), { force: true })
    for (let folder = posix.dirname(path); folder !== '.'; folder = posix.dirname(folder)) {
      const removed = await rmdir(join(this.#at, folder)).then(
        () => true,
        () => false,
      )
      if (!removed) return
    }
  }
}

const posixPath = (at: string, path: string) =>
  path
    .slice(join(at, '.').length)
    .split(/[\\/]/)
    .filter((part) => part !== '')
    .join('/')

/** @throws {FolderRefused} when the list is not one that a mirror wrote: it says what may be removed. */
async function readManifest(at: string): Promise<Manifest | undefined> {
  const text = await readFile(join(at, manifestName), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  if (text === undefined) return undefined
  try {
    const manifest = JSON.parse(text) as Manifest
    if (Object.keys(manifest.files).every(isInside)) return manifest
  } catch {
    // Said below.
  }
  throw new FolderRefused(`${join(at, manifestName)} is no list of a mirror; choose an empty folder`)
}

const isInside = (path: string): boolean =>
  posix.normalize(path) === path && !posix.isAbsolute(path) && !path.startsWith('..') && !path.includes('\\')
