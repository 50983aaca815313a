/** What exactly a portal shows: a release written down with its digests, and answers held to it. */
import { digestOf } from './canonical.ts'
import type { HandbookOptions } from './client.ts'
import { HandbookError } from './errors.ts'
import { createHandbook, type Handbook } from './handbook.ts'
import type { Change, LocaleTag } from './types.ts'

/** `handbook.lock.json`. */
export interface Lock {
  readonly release: string
  /** SHA-256 of the manifest as canonical JSON (RFC 8785). */
  readonly digest: string
  /** SHA-256 of the edition and of each language as canonical JSON. */
  readonly manifest: { readonly edition: string; readonly locales: Readonly<Record<string, string>> }
  /** The languages that the portal shows. */
  readonly locales: readonly string[]
  /** The items that the portal depends on; empty for all. */
  readonly uses: readonly string[]
}

/** What is held is not what the lock says: `LOCK_MISMATCH`. */
export class LockError extends HandbookError {
  override name = 'LockError'
}
const mismatch = (message: string) => new LockError(message, { code: 'LOCK_MISMATCH' })

/**
 * Writes down a release: the current one, or that of the handbook.
 * @throws {LockError} when the service contradicts itself, or lacks one of the languages.
 */
export async function createLock(
  handbook: Handbook<'chain' | 'none'>,
  { locales, uses = [] }: { locales: readonly LocaleTag[]; uses?: readonly string[] },
): Promise<Lock> {
  const id = handbook.client.options.release ?? (await handbook.head()).release
  const { digest, manifest } = await handbook.release(id)
  const lock: Lock = {
    release: id,
    digest,
    manifest: { edition: manifest.edition, locales: { ...manifest.locales } },
    locales,
    uses,
  }
  await checkManifest(lock)
  const missing = locales.find((tag) => !manifest.locales[tag])
  if (missing !== undefined) throw mismatch(`Release ${id} has no language “${missing}”`)
  return lock
}

async function checkManifest({ release, digest, manifest }: Lock): Promise<void> {
  if ((await digestOf(manifest)) !== digest) throw mismatch(`The manifest of ${release} is not what its digest says`)
}

interface Document {
  readonly fallback: readonly string[]
  readonly texts: Readonly<Record<string, string>>
}

/**
 * Fetches the locked release’s documents, verifies each against the lock, and gives the options that hold a client to
 * them: `createHandbook({ baseUrl, ...(await locked(lock, { baseUrl })) })`. From then on every text in every answer
 * must be in the verified documents. Addresses and other facts of resources are not in them.
 * @throws {LockError} `LOCK_MISMATCH`.
 */
export async function locked(
  lock: Lock,
  options: HandbookOptions<'chain' | 'none'>,
): Promise<{ release: string; check: NonNullable<HandbookOptions['check']> }> {
  await checkManifest(lock)
  const { client } = createHandbook(options)
  const texts = new Set<string>()
  const waiting = [...lock.locales]
  const seen = new Set<string>()
  for (let tag = waiting.pop(); tag !== undefined; tag = waiting.pop()) {
    if (seen.has(tag)) continue
    seen.add(tag)
    const path = `/releases/${encodeURIComponent(lock.release)}/locales/${encodeURIComponent(tag)}`
    const { _meta, ...document } = await client.readPlain<Document>(path)
    if ((await digestOf(document)) !== lock.manifest.locales[tag])
      throw mismatch(`The language “${tag}” of ${lock.release} is not what the lock says`)
    for (const text of Object.values(document.texts)) texts.add(wordsOf(text))
    waiting.push(...document.fallback)
  }
  return { release: lock.release, check: (body, address) => checkTexts(body, address, texts) }
}

/** A text without its links, which the service writes out: `[words](resource:id)`. */
const wordsOf = (text: string) => text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
const plainOf = (html: string) =>
  html.replace(/<[^>]*>/g, '').replace(/&(amp|lt|gt|quot|#39);/g, (_, name) => entities[name] as string)

/** Names whose values are facts of the structure; all other strings are texts. */
const facts = new Set(
  'id principle kind publisher country languages url urlEvidence licence partOf edition name place href rel method type locale status state'.split(
    ' ',
  ),
)

function checkTexts(body: object, address: string, texts: ReadonlySet<string>): void {
  // What is not in a language has no texts of the handbook; of hits only the beginnings are shown.
  if (!('_meta' in body) || !('state' in (body._meta as object)) || /\/search\?/.test(address)) return
  const walk = (value: unknown, name: string) => {
    if (typeof value === 'string') {
      if (!texts.has(name === 'html' ? plainOf(value) : value))
        throw mismatch(`A text is not in the locked release: ${value.slice(0, 80)}`)
    } else if (Array.isArray(value)) for (const one of value) walk(one, name)
    else if (typeof value === 'object' && value !== null)
      for (const [key, child] of Object.entries(value)) {
        const isFact = facts.has(key) ? !isText(key, value) : key === 'question' && isPlace(value)
        // The Markdown says the same as the HTML.
        if (!isFact && key !== '_meta' && key !== '_links' && key !== 'markdown') walk(child, key)
      }
  }
  walk(body, '')
}
/** The names of resources are texts; the name of a licence is not. The publisher of the handbook is one, too. */
const isText = (key: string, holder: object) =>
  (key === 'name' && 'kind' in holder) || (key === 'publisher' && 'subtitle' in holder)
/** Actions and placements name their question by its id. */
const isPlace = (holder: object) => 'place' in holder || ('position' in holder && 'text' in holder)

/** What an upgrade would do to those who hold the lock. */
export interface Upgrade {
  readonly from: string
  readonly to: string
  /** Structure and texts in the languages and items of the lock. */
  readonly changes: readonly Change[]
  /** Items that would be gone. */
  readonly removed: readonly string[]
}

/** Compares the lock with the current release. */
export async function upgradeOf(lock: Lock, handbook: Handbook<'chain' | 'none'>): Promise<Upgrade> {
  const { release: to } = await handbook.head()
  const changes: Change[] = []
  for (let page = 1, last = 1; page <= last && to !== lock.release; page += 1) {
    const { items, _meta } = await handbook.at(to).changes(lock.release, { page })
    last = Math.ceil(_meta.totalRecords / _meta.limit)
    changes.push(...items.filter((change) => concerns(lock, change)))
  }
  const gone = changes.filter(({ change, segment }) => change === 'removed' && segment === null)
  return { from: lock.release, to, changes, removed: [...new Set(gone.map(({ item }) => item))] }
}

const concerns = ({ locales, uses }: Lock, { locale, item }: Change) =>
  (locale === null || locales.includes(locale)) && (uses.length === 0 || uses.includes(item))

/** Whether a value read from a file can be a lock. */
export function isLock(value: unknown): value is Lock {
  const lock = value as Lock | null
  return (
    typeof lock?.release === 'string' &&
    typeof lock.digest === 'string' &&
    typeof lock.manifest?.edition === 'string' &&
    typeof lock.manifest.locales === 'object' &&
    Array.isArray(lock.locales) &&
    Array.isArray(lock.uses)
  )
}
