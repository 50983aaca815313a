import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { freeze, type Release } from './release.ts'

/** Raise when a release made by older code from the same content would differ. */
const format = 1

/** A hash of every file under a folder, names and bytes; a few milliseconds for a handbook. */
function hashFolder(folder: string): string {
  const hash = createHash('sha256').update(`${format}`)
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  for (const file of files) hash.update(`\0${file.slice(folder.length)}\0`).update(readFileSync(file))
  return hash.digest('hex')
}

export interface FrozenContent {
  release: Release
  /** Why the frozen copy could not be kept, when it could not: the next start then reads the content again. */
  notKept?: Error
}

/**
 * The release made from the content folder. Reading a few hundred kilobytes of YAML costs more than all the rest of
 * starting, so the release is kept in the data folder under the hash of what it was made from.
 * @throws {ContentError} when the content cannot be served.
 */
export async function freezeContent(contentDir: string, dataDir: string, now: Date): Promise<FrozenContent> {
  const file = join(dataDir, `content-${hashFolder(contentDir).slice(0, 32)}.json`)
  const kept = readKept(file)
  if (kept) return { release: { ...kept, publishedAt: now.toISOString() } }
  const { readContent, ContentError } = await import('../content/read-content.ts')
  const content = readContent(contentDir)
  if (content.faults.length > 0) throw new ContentError(content.faults)
  const published = Object.entries(content.locales).filter(([, source]) => source.published)
  const locales = Object.fromEntries(published.map(([tag, source]) => [tag, source.locale]))
  const release = freeze(content.edition, locales, 1, now)
  const notKept = keep(file, dataDir, release)
  return { release, ...(notKept && { notKept }) }
}

function readKept(file: string): Release | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Release
  } catch {
    return undefined
  }
}

function keep(file: string, dataDir: string, release: Release): Error | undefined {
  try {
    mkdirSync(dataDir, { recursive: true })
    writeFileSync(`${file}.${process.pid}`, JSON.stringify(release))
    renameSync(`${file}.${process.pid}`, file)
    return undefined
  } catch (error) {
    return error as Error
  }
}
