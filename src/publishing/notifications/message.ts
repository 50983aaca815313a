import { changedTags, tags } from '../../handbook/cache-tags.ts'
import { changedItems, differencesBetween } from '../../handbook/differences.ts'
import { root } from '../../responses/root.ts'
import type { Release } from '../../store/release.ts'
import type { AuditEvent, ReleaseStore } from '../../store/store.ts'

/** What readers notice, as the audit trail names it, and what receivers call it. */
export const messageTypes: Record<string, string> = {
  publish: 'release.published',
  'publish-content': 'release.published',
  rollback: 'release.rolled-back',
  withdraw: 'release.withdrawn',
}

/**
 * The message of an event, the same bytes at every attempt. It names what changed by locale, by the ids of the items
 * (under `structure` those whose place or facts did), and addresses that answer the same for ever.
 */
export async function messageBody(event: AuditEvent, store: ReleaseStore, publicUrl: string): Promise<string> {
  const { from, detail, at } = event
  const release = await store.load(event.to as string)
  const address = (path: string) => `${publicUrl}${root}${path}`
  const self = address(`/releases/${release.id}`)
  const type = messageTypes[event.action] as string
  const about = { release: release.id, digest: release.digest }
  if (event.action === 'withdraw') {
    const reason = detail.reason ?? null
    // Everything pinned to it; whether it was current, and what differed from its replacement, no longer counts.
    const gone = [tags.head, from as string, tags.edition]
    return written(type, at, { withdrawn: from, replacement: about, reason, tags: gone, _links: { self } })
  }
  const before = from === null ? { edition: release.edition, locales: {} } : await store.load(from)
  const pinned = ([tag]: [string, unknown]) => [tag, address(`/${tag}/bundle?release=${release.id}`)]
  return written(type, at, {
    ...about,
    previous: from,
    changed: changedItems(differencesBetween(before, release)),
    tags: changedTags(before, release),
    _links: {
      self,
      ...(from !== null && { changes: `${self}/changes?since=${from}` }),
      bundles: Object.fromEntries(Object.entries(release.locales).map(pinned)),
    },
  })
}

const written = (type: string, timestamp: string, data: object) => JSON.stringify({ type, timestamp, data })

/** Whether a replica answers with the release as the store has it. */
export type ReadsBack = (release: Pick<Release, 'id' | 'digest'>) => Promise<boolean>
