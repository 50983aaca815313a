/** What a search finds in a release, with what shows each hit. */
import { searchTag, textTags, wholeTag } from '../handbook/cache-tags.ts'
import { excerpt } from '../search/highlight.ts'
import type { Hit } from '../search/search-index.ts'
import type { LocalisedRelease } from './localised-release.ts'
import type { SearchIndexes } from './search-index.ts'

export interface SearchRequest {
  q: string
  type?: string
  page?: number
  limit?: number
}

/** The most characters of a title that is a whole text. */
const longestTitle = 200

/** One page of hits, best first. */
export async function searchHits(
  indexes: SearchIndexes,
  { q, type, page = 1, limit = 20 }: SearchRequest,
  localised: LocalisedRelease,
) {
  const { index, reads } = await indexes.of(localised)
  const hits = index.search(q, type)
  return {
    total: hits.length,
    /** That of the hit of which most is certain. */
    certainty: Math.max(0, ...hits.map(({ certainty }) => certainty)),
    page,
    limit,
    hits: hits.slice((page - 1) * limit, page * limit).map(shown),
    /** Cache tags of all that the index was made of. */
    tags: reads.flatMap(({ locale, segments }) => [
      wholeTag(locale),
      searchTag(locale),
      ...new Set([...segments].map((segment) => textTags(locale, segment, localised.release.edition)[2] as string)),
    ]),
  }
}

/** An item with its title and the part of its texts that shows why it was found. */
function shown(hit: Hit) {
  const { type, id, path, principle, titles } = hit.document
  const [title] = titles
  return {
    type,
    id,
    path,
    principle,
    title: title && { segment: title.segment, text: shortened(title.value) },
    excerpt: excerpt(hit),
  }
}
export type ShownHit = ReturnType<typeof shown>

const shortened = (text: string) =>
  text.length > longestTitle ? `${text.slice(0, text.lastIndexOf(' ', longestTitle))} …` : text
