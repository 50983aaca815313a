/** What the API says of its languages, and of where the text differs from its source. */
import { states } from '../../schemas/content.ts'
import { segmentsOf } from '../handbook/segments.ts'
import type { Release } from '../store/release.ts'
import { given, listPage, type Paged, type Place, pageOf } from './paged-list.ts'
import type { Rendered } from './rendered.ts'

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
