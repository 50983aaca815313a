/** Compares current responses with the released ones, apart from the changes that CHANGELOG.md explains to clients. */
import type { ReleasedResponse } from './make/responses.ts'
import type { Requester } from './process.ts'

interface Change {
  /** The paths of the responses, below the root of the API. */
  paths: RegExp
  /** `added`: fields were added, nothing else. `other`: the responses cannot be compared, as after a better search. */
  kind: 'added' | 'other'
  /** The items that were added to a list, with fields of their own. */
  addedItem?: (item: Record<string, unknown>) => boolean
  /** Words of CHANGELOG.md beside the remedy for clients. */
  changelog: string
  /** Text that was added to a response that is not JSON. */
  without?: RegExp
}

/** Every difference there may be. */
export const changes: Change[] = [
  {
    paths: /^\/releases\/[^/]+\/changes(\?|$)/,
    kind: 'added',
    changelog: '`_meta.tags` of `/releases/{release}/changes`',
    // Version 1.0.0 listed texts whose wording changed, and structure.
    addedItem: ({ segment, locale, before, after }) => locale !== null && (segment === null || before === after),
  },
  {
    paths: /^\/drafts\/[^/]+\/changes(\?|$)/,
    kind: 'added',
    changelog: '`setting`, `stateBefore`, `stateAfter` and `minor` of changes',
  },
  {
    paths: /^\/feed(\?|$)/,
    kind: 'added',
    without: /\n<category [^>]*\/>|; settings of [^;<]*/g,
    changelog: 'categories of the feed',
  },
  {
    paths: /^\/feed(\?|$)/,
    kind: 'added',
    changelog: 'The feed linked to the changes since a withdrawn release',
  },
  {
    paths: /^\/drafts\/[^/]+\/texts(\?|$)/,
    kind: 'added',
    changelog: '`principle` and `unfinished` of `/drafts/{draft}/texts`',
  },
  {
    paths: /^\/drafts(\/[^/]+)?(\?|$)/,
    kind: 'added',
    changelog: '`terms` of drafts',
  },
  {
    paths: /^\/drafts\/[^/]+\/texts(\?|$)/,
    kind: 'added',
    changelog: '`returned` of `/drafts/{draft}/texts`',
  },
  {
    paths: /^\/subscriptions(\/[^/]+)?(\?|$)/,
    kind: 'added',
    changelog: '`about` of `/subscriptions`',
  },
]

export const changeOf = (path: string): Change | undefined => changes.find(({ paths }) => paths.test(path))

/** Whether a later body has every value of an earlier one, in the same order; it may have more fields. */
export function holds(earlier: unknown, later: unknown): boolean {
  if (typeof earlier !== 'object' || earlier === null) return earlier === later
  if (typeof later !== 'object' || later === null) return false
  if (Array.isArray(earlier) && earlier.length !== (later as unknown[]).length) return false
  return Object.entries(earlier).every(([name, value]) => holds(value, (later as Record<string, unknown>)[name]))
}

interface List {
  items: Record<string, unknown>[]
  _meta: { totalRecords: number; count: number }
}

/** A list on one page, without the items that were added to it. */
function withoutAdded({ addedItem }: Change, body: List): unknown {
  if (!addedItem) return body
  const items = body.items.filter((item) => !addedItem(item))
  const added = body.items.length - items.length
  const { totalRecords, count } = body._meta
  return { ...body, items, _meta: { ...body._meta, totalRecords: totalRecords - added, count: count - added } }
}

/**
 * Version 1.0.0 also compared releases with a withdrawn one, which is no entry itself. What such entries of the released feed
 * say of their changes is left out of both feeds.
 */
function comparableFeed(released: string): (feed: string) => string {
  const entry = /<entry>[\s\S]*?<\/entry>/g
  const idOf = (one: string) => /<title>([^<]*)<\/title>/.exec(one)?.[1]
  const sinceOf = (one: string) => /\/changes\?since=([^"]*)"/.exec(one)?.[1]
  const entries = released.match(entry) ?? []
  const listed = entries.map(idOf)
  const differing = entries.flatMap((one) => (sinceOf(one) && !listed.includes(sinceOf(one)) ? [idOf(one)] : []))
  const ofChanges = /<link rel="related"[^>]*>\n|<summary>[^<]*<\/summary>/g
  return (feed) => feed.replace(entry, (one) => (differing.includes(idOf(one)) ? one.replace(ofChanges, '') : one))
}

/** How a current response differs from the released one; undefined if it does not. */
export async function difference(
  request: Requester,
  path: string,
  { etag, body }: ReleasedResponse,
): Promise<string | undefined> {
  const change = changeOf(path)
  if (change?.kind === 'other') return undefined
  const response = await request('GET', path)
  const text = await response.text()
  if (response.status !== 200) return `${path}: status ${response.status}`
  if (change?.without) {
    const comparable = comparableFeed(body)
    return comparable(text.replace(change.without, '')) === comparable(body)
      ? undefined
      : `${path}: more differs than what was added`
  }
  if (change)
    return holds(JSON.parse(body), withoutAdded(change, JSON.parse(text)))
      ? undefined
      : `${path}: a value is missing or differs`
  if (text !== body) return `${path}: the body differs`
  if (response.headers.get('etag') !== etag) return `${path}: the ETag differs`
  const again = await request('GET', path, { headers: { 'if-none-match': etag } })
  return again.status === 304 ? undefined : `${path}: status ${again.status} for the copy that clients have`
}
