/** What the API says of its languages and releases; no locale in the address. */
import { states } from '../../schemas/content.ts'
import { differencesBetween } from '../handbook/differences.ts'
import { segmentsOf } from '../handbook/segments.ts'
import type { Release, ReleaseRecord } from '../releases/release.ts'
import type { ReleaseSource } from '../releases/source.ts'
import { json, pagingLinks } from './render-items.ts'
import type { Rendered } from './rendered.ts'
import { root } from './root.ts'

/** How the address of a response names its release. */
interface Place {
  publicUrl: string
  /** Whether it names the release itself. */
  pinned: boolean
  /** The draft that it names. */
  draft?: string | undefined
}

export interface Paged {
  page?: number
  limit?: number
}

function plain(path: string, body: object, { pinned }: Place, query: Record<string, string> = {}): Rendered {
  return { contentType: json, body: JSON.stringify(body), languages: [], address: { path, query }, pinned }
}

const self = (href: string) => ({ self: { href, rel: 'self', method: 'GET' } })

interface Page {
  page: number
  limit: number
  /** The items of this page alone. */
  items: readonly object[]
  total: number
}

const pageOf = ({ page = 1, limit = 100 }: Paged) => ({ page, limit, offset: (page - 1) * limit })

function listPage(
  path: string,
  { items, total, page, limit }: Page,
  given: Record<string, string>,
  place: Place,
): Rendered {
  const href = (query: Record<string, string>) => {
    const search = new URLSearchParams({ ...given, ...query }).toString()
    return `${place.publicUrl}${root}${path}${search ? `?${search}` : ''}`
  }
  const _links = pagingLinks({ page, limit, total }, href)
  const body = { items, _meta: { totalRecords: total, page, limit, count: items.length }, _links }
  return plain(path, body, place, given)
}

const given = (paged: Paged, more: Record<string, string> = {}): Record<string, string> => ({
  ...Object.fromEntries(
    (['page', 'limit'] as const).flatMap((name) => (paged[name] === undefined ? [] : [[name, `${paged[name]}`]])),
  ),
  ...more,
})

function list(path: string, all: readonly object[], paged: Paged, place: Place, release: Release): Rendered {
  const { page, limit, offset } = pageOf(paged)
  const items = all.slice(offset, offset + limit)
  const query = given(paged, {
    ...(place.pinned && { release: release.id }),
    ...(place.draft !== undefined && { draft: place.draft }),
  })
  return listPage(path, { items, total: all.length, page, limit }, query, place)
}

export const renderLocales =
  (place: Place, paged: Paged = {}) =>
  (release: Release): Rendered => {
    const segments = segmentsOf(release.edition)
    const items = Object.values(release.locales).map((locale) => {
      const { tag, endonym, dir, status, fallback, texts, state } = locale
      const counts = Object.fromEntries(states.map((name) => [name, 0])) as Record<(typeof states)[number], number>
      for (const { id } of segments) counts[texts[id] === undefined ? 'missing' : (locale.states[id] ?? state)] += 1
      return { tag, endonym, dir, status, fallback, coverage: { total: segments.length, ...counts } }
    })
    return list('/locales', items, paged, place, release)
  }

export const summary = ({ id, edition, publishedAt, digest, manifest, withdrawn }: ReleaseRecord) => ({
  id,
  edition,
  publishedAt,
  digest,
  locales: Object.keys(manifest.locales),
  withdrawn: withdrawn ?? null,
})

/** One page of the releases, newest first. */
export const renderReleases =
  (publicUrl: string, paged: Paged) =>
  async (_release: Release, releases: ReleaseSource): Promise<Rendered> => {
    const [records, total] = await Promise.all([releases.records(pageOf(paged)), releases.count()])
    const page = { items: records.map(summary), total, ...pageOf(paged) }
    return { ...listPage('/releases', page, given(paged), { publicUrl, pinned: false }), ofHead: true }
  }

/** A release never changes, so its address is pinned by nature. */
export const renderRelease =
  (publicUrl: string) =>
  (release: Release): Rendered => {
    const path = `/releases/${release.id}`
    const record = { ...release, edition: release.edition.id }
    return plain(
      path,
      { ...summary(record), manifest: release.manifest, _links: self(`${publicUrl}${root}${path}`) },
      { publicUrl, pinned: true },
    )
  }

/** The document whose SHA-256 the manifest states, byte for byte; nothing may be put around it. */
export const renderLocaleDocument =
  (tag: string) =>
  async ({ id, manifest }: Release, releases: Pick<ReleaseSource, 'document'>): Promise<Rendered> => {
    const hash = manifest.locales[tag] as string
    const body = await releases.document(hash)
    if (body === undefined) throw new Error(`the store lacks the document ${hash} of ${id}`)
    return {
      contentType: json,
      body,
      languages: [tag],
      address: { path: `/releases/${id}/locales/${tag}`, query: {} },
      pinned: true,
    }
  }

/** One page of what changed from one release to another. */
export const renderChanges =
  (since: string, publicUrl: string, paged: Paged) =>
  async (release: Release, releases: ReleaseSource): Promise<Rendered> => {
    const { page, limit, offset } = pageOf(paged)
    const all = differencesBetween((await releases.get(since)) as Release, release)
    const items = all.slice(offset, offset + limit)
    const path = `/releases/${release.id}/changes`
    const query = given(paged, { since })
    return listPage(path, { items, total: all.length, page, limit }, query, { publicUrl, pinned: true })
  }

export const renderHead =
  (publicUrl: string) =>
  ({ id, digest, publishedAt }: Release): Rendered => ({
    ...plain(
      '/heads',
      { release: id, digest, publishedAt, _links: self(`${publicUrl}${root}/heads`) },
      { publicUrl, pinned: false },
    ),
    ofHead: true,
  })

export const renderCorrections =
  (place: Place, paged: Paged = {}) =>
  (release: Release): Rendered => {
    const { corrections, kept } = release.edition
    const items = [
      ...corrections,
      ...kept.map(({ segment, text, note }) => ({
        segment,
        before: text,
        after: text,
        category: 'kept',
        reason: note,
      })),
    ]
    return list('/corrections', items, paged, place, release)
  }
