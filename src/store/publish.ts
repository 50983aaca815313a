import type { Transaction } from 'kysely'
import type { Edition } from '../handbook/edition.ts'
import type { Locale, Locales } from '../handbook/locale.ts'
import { changedSettings } from '../handbook/setting-differences.ts'
import { type Actor, appendEvent } from './audit.ts'
import { own } from './connection.ts'
import { NoSuchRelease, NothingToPublish, PublishConflict } from './failures.ts'
import { timeOfChange } from './head.ts'
import { highestNumber, requireRecord } from './records.ts'
import { type Digest, freeze, type Manifest, type Release, type Snapshot } from './release.ts'
import type { ReleaseChange } from './release-change.ts'

/** New texts for some locales of a release. Locales that it does not name stay as they are. */
export interface Proposal<Own = unknown> {
  /** The release that it is based on; null for the first. */
  base: string | null
  edition?: Edition
  /** Whole locales by tag; null removes a locale. */
  locales: Record<string, Locale | null>
  actor: Actor
  /** For the audit trail. */
  action?: string
  detail?: Record<string, unknown>
  /** What to store of `content/`, if this publishes it. */
  content?: string
  /** Changes tables of another module in the same transaction. */
  within?: (transaction: Transaction<Own>, release: string) => Promise<void>
}

export async function publishIn<Own>(change: ReleaseChange, proposal: Proposal<Own>): Promise<Release> {
  const { transaction, head, documents, now } = change
  const current = head.release === null ? null : await requireRecord(transaction, head.release)
  const before = current && (await documents.assemble(transaction, current))
  const snapshot = await merge(change, proposal, before)
  const { manifest, digest, documents: parts } = freeze(snapshot)
  if (current && digest === current.digest) throw new NothingToPublish(current.id)
  const at = await timeOfChange(transaction, head, now)
  const known = await documents.store(transaction, parts, at)
  const goesBack = current !== null && isOlder(current.manifest, manifest, known)
  const number = (await highestNumber(transaction)) + 1
  const id = `${snapshot.edition.id}-r${number}`
  await transaction
    .insertInto('releases')
    .values({
      id,
      number,
      edition: snapshot.edition.id,
      manifest: JSON.stringify(manifest),
      digest,
      published_at: at,
      withdrawn: null,
    })
    .execute()
  await transaction
    .updateTable('head')
    .set({
      release: id,
      ...(goesBack && { rolled_back_at: at }),
      ...(proposal.content !== undefined && { content: proposal.content }),
    })
    .execute()
  const { actor, action = 'publish', detail = {} } = proposal
  const settings = before ? changedSettings(before.locales, snapshot.locales) : {}
  await appendEvent(transaction, head, {
    at,
    actor,
    action,
    from: head.release,
    to: id,
    detail: {
      locales: Object.keys(proposal.locales),
      ...(Object.keys(settings).length > 0 && { settings }),
      ...detail,
    },
  })
  await proposal.within?.(own(transaction), id)
  return documents.assemble(transaction, { id, edition: snapshot.edition.id, publishedAt: at, manifest, digest })
}

async function merge(
  { transaction }: ReleaseChange,
  { base, edition, locales }: Pick<Proposal, 'base' | 'edition' | 'locales'>,
  current: Release | null,
): Promise<Snapshot> {
  if (!current) {
    if (base !== null) throw new NoSuchRelease(base)
    if (!edition) throw new Error('the first release needs an edition')
    return { edition, locales: withoutNull(locales) }
  }
  const from = base === null ? null : await requireRecord(transaction, base)
  const changed = Object.keys(locales).filter((tag) => from?.manifest.locales[tag] !== current.manifest.locales[tag])
  const editionChanged = from?.manifest.edition !== current.manifest.edition
  if (changed.length > 0 || editionChanged) throw new PublishConflict(base, current.id, changed, editionChanged)
  return { edition: edition ?? current.edition, locales: withoutNull({ ...current.locales, ...locales }) }
}

/** Whether a release lacks a locale that the one before it had, or has a part that is known from an earlier one. */
function isOlder(before: Manifest, after: Manifest, known: Set<Digest>): boolean {
  const had = new Set([before.edition, ...Object.values(before.locales)])
  return (
    Object.keys(before.locales).some((tag) => after.locales[tag] === undefined) ||
    [after.edition, ...Object.values(after.locales)].some((hash) => known.has(hash) && !had.has(hash))
  )
}

const withoutNull = (locales: Record<string, Locale | null>): Locales =>
  Object.fromEntries(Object.entries(locales).filter((entry): entry is [string, Locale] => entry[1] !== null))
