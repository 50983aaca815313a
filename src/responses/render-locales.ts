/** What the API says of its languages, and of where the text differs from its source. */
import { states } from '../../schemas/content.ts'
import { textTags, wholeTag } from '../handbook/cache-tags.ts'
import { sourceLocale } from '../handbook/locale.ts'
import type { OptionalGroup } from '../handbook/segment.ts'
import { type Segment, segmentsOf } from '../handbook/segments.ts'
import type { Release } from '../store/release.ts'
import { given, listPage, type Paged, type Place, pageOf } from './paged-list.ts'
import type { Rendered } from './rendered.ts'

function list(path: string, all: readonly object[], paged: Paged, place: Place, release: Release): Rendered {
  const { page, limit: asked, offset } = pageOf(paged)
  const limit = place.isWhole ? Math.max(asked, all.length) : asked
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
    const required = segments.filter(({ optional }) => !optional)
    const apart = Map.groupBy(optionalOf(release), ({ optional }) => optional)
    const items = Object.values(release.locales).map((locale) => {
      const { tag, endonym, dir, status, fallback, texts, state } = locale
      const counted = (segments: readonly Segment[]) => {
        const counts = Object.fromEntries(states.map((name) => [name, 0])) as Record<(typeof states)[number], number>
        for (const { id } of segments) counts[texts[id] === undefined ? 'missing' : (locale.states[id] ?? state)] += 1
        return { total: segments.length, ...counts }
      }
      const coverage = {
        ...counted(required),
        ...Object.fromEntries([...apart].map(([group, segments]) => [group, counted(segments)])),
      }
      return { tag, endonym, dir, status, fallback, coverage }
    })
    return list('/locales', items, paged, place, release)
  }

/** The texts that a language may lack and that the source language has. */
const optionalOf = ({ edition, locales }: Release) =>
  segmentsOf(edition).flatMap(({ optional, ...segment }) =>
    optional && locales[sourceLocale]?.texts[segment.id] !== undefined ? [{ ...segment, optional }] : [],
  )

const additionReasons: Record<OptionalGroup, { sv: string; en: string }> = {
  summaries: {
    sv: 'En sammanfattning på klarspråk som är skriven för den här tjänsten. Utgivaren har inte skrivit den.',
    en: 'A summary in plain language, written for this service. The publisher did not write it.',
  },
  workshop: {
    sv: 'En del av handledningen för en workshop, som är skriven för den här tjänsten. Utgivaren har inte skrivit den.',
    en: 'A part of the guide for a workshop, written for this service. The publisher did not write it.',
  },
}

export const renderCorrections =
  (place: Place, paged: Paged = {}) =>
  (release: Release): Rendered => {
    const { corrections, kept } = release.edition
    const added = optionalOf(release)
    const items = [
      ...corrections,
      ...kept.map(({ segment, text, note }) => ({
        segment,
        before: text,
        after: text,
        category: 'kept',
        reason: note,
      })),
      ...added.map(({ id, optional }) => ({
        segment: id,
        before: '–',
        after: release.locales[sourceLocale]?.texts[id] as string,
        category: 'addition',
        reason: additionReasons[optional],
      })),
    ]
    const rendered = list('/corrections', items, paged, place, release)
    // A tag of each text would be more than caches take.
    const tags = new Set(added.map(({ id }) => textTags(sourceLocale, id, release.edition)[1]))
    return { ...rendered, tags: [...(rendered.tags ?? []), wholeTag(sourceLocale), ...tags] }
  }
