/** What the API says of its languages and releases; no locale in the address. */
import { states } from '../../schemas/content.ts'
import { segmentsOf } from '../handbook/segments.ts'
import type { Release } from '../releases/release.ts'
import { json, pagingLinks, serviceLinks } from './drafts.ts'
import { root } from './reading.ts'
import type { Draft } from './representation.ts'

export interface Place {
  publicUrl: string
  /** Whether the address names the release. */
  pinned: boolean
}

export interface Paged {
  page?: number
  limit?: number
}

function plain(path: string, body: object, { publicUrl, pinned }: Place): Draft {
  return {
    contentType: json,
    body: JSON.stringify(body),
    languages: [],
    links: [`<${publicUrl}${root}${path}>; rel="self"`, ...serviceLinks(publicUrl)],
    pinned,
  }
}

const self = (href: string) => ({ self: { href, rel: 'self', method: 'GET' } })

function list(
  path: string,
  all: readonly object[],
  { page: asked, limit: askedLimit }: Paged,
  place: Place,
  release?: Release,
): Draft {
  const page = asked ?? 1
  const limit = askedLimit ?? 100
  const items = all.slice((page - 1) * limit, page * limit)
  const given = {
    ...(asked !== undefined && { page: `${page}` }),
    ...(askedLimit !== undefined && { limit: `${limit}` }),
    ...(release && place.pinned && { release: release.id }),
  }
  const href = (query: Record<string, string>) => {
    const search = new URLSearchParams({ ...given, ...query }).toString()
    return `${place.publicUrl}${root}${path}${search ? `?${search}` : ''}`
  }
  const _links = pagingLinks({ page, limit, total: all.length }, href)
  const body = { items, _meta: { totalRecords: all.length, page, limit, count: items.length }, _links }
  return plain(path, body, place)
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

const summary = ({ id, edition, publishedAt, digest, locales }: Release) => ({
  id,
  edition: edition.id,
  publishedAt,
  digest,
  locales: Object.keys(locales),
})

export const releasesDraft = (releases: readonly Release[], place: Place, paged: Paged = {}): Draft =>
  list('/releases', releases.map(summary), paged, place)

/** A release never changes, so its address is pinned by nature. */
export function releaseDraft(release: Release, place: Place): Draft {
  const path = `/releases/${release.id}`
  return plain(
    path,
    { ...summary(release), manifest: release.manifest, _links: self(`${place.publicUrl}${root}${path}`) },
    { ...place, pinned: true },
  )
}

export function headsDraft({ id, digest, publishedAt }: Release, place: Place): Draft {
  return plain('/heads', { release: id, digest, publishedAt, _links: self(`${place.publicUrl}${root}/heads`) }, place)
}

export function correctionsDraft(release: Release, place: Place, paged: Paged = {}): Draft {
  const { corrections, kept } = release.edition
  const items = [
    ...corrections,
    ...kept.map(({ segment, text, note }) => ({ segment, before: text, after: text, category: 'kept', reason: note })),
  ]
  return list('/corrections', items, paged, place, release)
}
