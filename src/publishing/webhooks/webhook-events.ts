/** The events of webhooks: which changes of the audit trail are sent, under which type, with which data. */
import { changedTags, tags } from '../../handbook/cache-tags.ts'
import { changedItems, differencesBetween } from '../../handbook/differences.ts'
import { changedSettings } from '../../handbook/setting-differences.ts'
import { root } from '../../responses/root.ts'
import type { Release } from '../../store/release.ts'
import type { AuditEvent, ReleaseStore } from '../../store/store.ts'

type Releases = Pick<ReleaseStore, 'load'>

type At = (path: string) => string

interface WebhookEvent {
  type: string
  /** @param release The release that the change leads to. @param at Makes a URL of a path of the API. */
  data: (event: AuditEvent, release: Release, releases: Releases, at: At) => Promise<object>
}

/** What changed by language: ids of items, under `structure` those whose place or facts did, and settings of the language. */
const changed: WebhookEvent['data'] = async ({ from }, release, releases, at) => {
  const { id, digest, edition, locales } = release
  const before = from === null ? { edition, locales: {} } : await releases.load(from)
  const self = at(`/releases/${id}`)
  return {
    release: id,
    digest,
    previous: from,
    changed: changedItems(differencesBetween(before, release)),
    settings: changedSettings(before.locales, locales),
    tags: changedTags(before, release),
    _links: {
      self,
      ...(from !== null && { changes: `${self}/changes?since=${from}` }),
      bundles: Object.fromEntries(Object.keys(locales).map((tag) => [tag, at(`/${tag}/bundle?release=${id}`)])),
    },
  }
}

const withdrawn: WebhookEvent['data'] = async ({ from, detail }, { id, digest }, _releases, at) => ({
  withdrawn: from,
  replacement: { release: id, digest },
  reason: detail.reason ?? null,
  // All that is pinned to it. Nothing tells what differed from its replacement where it was current.
  tags: [tags.head, from as string, tags.edition],
  _links: { self: at(`/releases/${id}`) },
})

/** What feedback is about; never its text or the sender's address, because neither could be deleted there in time. */
const received = ({ detail: { feedback, item, locale, release } }: AuditEvent, at: At) => ({
  feedback,
  item,
  locale,
  release,
  _links: { list: at(`/feedback?item=${item}`) },
})

/** By the action in the audit trail. These events are of a change that readers notice. */
export const webhookEvents: Record<string, WebhookEvent> = {
  publish: { type: 'release.published', data: changed },
  'publish-content': { type: 'release.published', data: changed },
  rollback: { type: 'release.rolled-back', data: changed },
  withdraw: { type: 'release.withdrawn', data: withdrawn },
}

/** Its action in the audit trail. */
export const feedbackEvent = 'receive-feedback'

/** The body to send for an event. It has the same bytes at every attempt, and its URLs work for ever. */
export async function webhookBody(event: AuditEvent, releases: Releases, publicUrl: string): Promise<string> {
  const at = (path: string) => `${publicUrl}${root}${path}`
  if (event.action === feedbackEvent)
    return JSON.stringify({ type: 'feedback.received', timestamp: event.at, data: received(event, at) })
  const { type, data } = webhookEvents[event.action] as WebhookEvent
  const release = await releases.load(event.to as string)
  return JSON.stringify({ type, timestamp: event.at, data: await data(event, release, releases, at) })
}
