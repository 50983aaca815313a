/** What the API says of its languages and releases; no locale in the address. */
import { states } from '../../schemas/content.ts'
import { differencesBetween } from '../handbook/differences.ts'
import { segmentsOf } from '../handbook/segments.ts'
import type { Release, ReleaseRecord } from '../releases/release.ts'
import { json, pagingLinks } from './drafts.ts'
import type { Draft } from './representation.ts'
import { root } from './root.ts'

export interface Place {
  publicUrl: string
  /** Whether the address names the release. */
  pinned: boolean
  /** The draft that the address names. */
  draft?: string | undefined
}

export interface Paged {
  page?: number
  limit?: number
}

function plain(path: string, body: object, { pinned }: Place, query: Record<string, string> = {}): Draft {
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

export const pageOf = ({ page = 1, limit = 100 }: Paged) => ({ page, limit, offset: (page - 1) * limit })

function listPage(
  path: string,
  { items, total, page, limit }: Page,
  given: Record<string, string>,
  place: Place,
): Draft {
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

function list(path: string, all: readonly object[], paged: Paged, place: Place, release: Release): Draft {
  const { page, limit, offset } = pageOf(paged)
  const items = all.slice(offset, offset + limit)
  const query = given(paged, {
    ...(place.pinned && { release: release.id }),
    ...(place.draft !== undefined && { draft: place.draft }),
  })
  return listPage(path, { items, total: all.length, page, limit }, query, place)
}

export function localesDraft(release: Release, place: Place, paged: Paged = {}): Draft {
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

/** One page of the releases, given newest first. */
export const releasesDraft = (records: readonly ReleaseRecord[], total: number, place: Place, paged: Paged): Draft => ({
  ...listPage('/releases', { items: records.map(summary), total, ...pageOf(paged) }, given(paged), place),
  ofHead: true,
})

/** A release never changes, so its address is pinned by nature. */
export function releaseDraft(release: Release, place: Place): Draft {
  const path = `/releases/${release.id}`
  const record = { ...release, edition: release.edition.id }
  return plain(
    path,
    { ...summary(record), manifest: release.manifest, _links: self(`${place.publicUrl}${root}${path}`) },
    { ...place, pinned: true },
  )
}

/** The document whose SHA-256 the manifest states, byte for byte; nothing may be put around it. */
export const localeDocumentDraft = (release: Release, tag: string, document: string): Draft => ({
  contentType: json,
  body: document,
  languages: [tag],
  address: { path: `/releases/${release.id}/locales/${tag}`, query: {} },
  pinned: true,
})

/** One page of what changed from one release to another. */
export function changesDraft(since: Release, release: Release, place: Place, paged: Paged): Draft {
  const { page, limit, offset } = pageOf(paged)
  const all = differencesBetween(since, release)
  const items = all.slice(offset, offset + limit)
  const path = `/releases/${release.id}/changes`
  const query = given(paged, { since: since.id })
  return listPage(path, { items, total: all.length, page, limit }, query, { ...place, pinned: true })
}

export const headsDraft = ({ id, digest, publishedAt }: Release, place: Place): Draft => ({
  ...plain('/heads', { release: id, digest, publishedAt, _links: self(`${place.publicUrl}${root}/heads`) }, place),
  ofHead: true,
})

export function correctionsDraft(release: Release, place: Place, paged: Paged = {}): Draft {
  const { corrections, kept } = release.edition
  const items = [
    ...corrections,
    ...kept.map(({ segment, text, note }) => ({ segment, before: text, after: text, category: 'kept', reason: note })),
  ]
  return list('/corrections', items, paged, place, release)
}
