/** What exactly a portal shows: a release written down with its digests, and responses held to it. */
import { digestOf } from './canonical.ts'
import type { HandbookOptions } from './client.ts'
import { matchLocale } from './generated/locale-match.ts'
import { createHandbook, type Handbook } from './handbook.ts'
import { checkOf } from './lock-check.ts'
import { mismatch } from './lock-error.ts'
import type { Change, LocaleDocument, LocaleTag } from './types.ts'

export { LockError } from './lock-error.ts'

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

/**
 * Writes down a release: the current one, or that of the handbook.
 * @throws {LockError} when the service contradicts itself, or lacks one of the languages.
 */
export async function createLock(
  handbook: Handbook<'chain' | 'none'>,
  { locales, uses = [] }: { locales: readonly LocaleTag[]; uses?: readonly string[] | undefined },
): Promise<Lock> {
  const id = handbook.client.options.release ?? (await handbook.head()).release
  const { digest, manifest } = await handbook.release(id)
  const tags = Object.keys(manifest.locales)
  const published = locales.map((wanted) => {
    const tag = matchLocale(wanted, tags)
    if (tag === undefined) throw mismatch(`Release ${id} has no language “${wanted}”, only ${tags.join(', ')}`)
    return tag
  })
  const lock: Lock = {
    release: id,
    digest,
    manifest: { edition: manifest.edition, locales: { ...manifest.locales } },
    locales: [...new Set(published)],
    uses,
  }
  await checkManifest(lock)
  await checkUses(lock, handbook)
  return lock
}

/** An id with a typing error would never be missed. */
async function checkUses({ release, locales, uses }: Lock, handbook: Handbook<'chain' | 'none'>): Promise<void> {
  if (uses.length === 0) return
  const { _meta, ...parts } = await handbook
    .at(release)
    .in(locales[0] ?? 'sv')
    .bundle()
  const ids = new Set(Object.values(parts).flatMap((part) => (Array.isArray(part) ? part.map(({ id }) => id) : [])))
  const unknown = uses.filter((id) => !ids.has(id))
  if (unknown.length > 0) throw mismatch(`Release ${release} has no item “${unknown.join('”, “')}”`)
}

async function checkManifest({ release, digest, manifest }: Lock): Promise<void> {
  if ((await digestOf(manifest)) !== digest)
    throw mismatch(`The manifest of ${release} does not have the digest in the lock`)
}

/**
 * Fetches the languages of the lock and those they fall back on, verifies each by its digest, and returns the options
 * for a client that shows only their texts: `createHandbook({ baseUrl, ...(await locked(lock, { baseUrl })) })`.
 * @throws {LockError} `LOCK_MISMATCH`; the client throws it, too, when a response has another text.
 */
export async function locked(
  lock: Lock,
  options: HandbookOptions<'chain' | 'none'>,
): Promise<{ release: string; check: NonNullable<HandbookOptions['check']> }> {
  await checkManifest(lock)
  const { release, manifest, locales } = lock
  const { client } = createHandbook(options)
  const documents = new Map<string, LocaleDocument>()
  const waiting = [...locales]
  for (let tag = waiting.pop(); tag !== undefined; tag = waiting.pop()) {
    if (documents.has(tag)) continue
    const path = `/releases/${encodeURIComponent(release)}/locales/${encodeURIComponent(tag)}`
    const { _meta, ...document } = await client.readPlain<LocaleDocument>(path)
    if ((await digestOf(document)) !== manifest.locales[tag])
      throw mismatch(`The texts of ${release} in “${tag}” do not have the digest in the lock: do not show them`)
    documents.set(tag, document)
    // A language may name another that the release does not have.
    waiting.push(...document.fallback.filter((other) => Object.hasOwn(manifest.locales, other)))
  }
  return { release, check: checkOf([...documents.values()]) }
}

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
