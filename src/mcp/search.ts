import { searchHits } from '../responses/search-hits.ts'
import { pageUrl } from './page-url.ts'
import type { Found } from './passages.ts'
import type { Reader } from './reader.ts'

/** Hits of one search. With more of them, an assistant chooses no better. */
const mostHits = 8

/**
 * Most of the words of a question about something else are unknown or only look like words of the handbook. People see that
 * such hits say nothing, but an assistant would answer with them.
 */
const leastCertainty = 1 / 3

const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" }

/** An excerpt without its marks. */
const plain = (html: string): string =>
  html.replace(/<\/?mark>/g, '').replace(/&(amp|lt|gt|quot|#39);/g, (entity) => entities[entity] as string)

export async function found(
  { query, type, language }: { query: string; type?: string; language?: string },
  reader: Reader,
): Promise<Found> {
  const localised = reader.in(language)
  const asked = { q: query, limit: mostHits, ...(type !== undefined && { type }) }
  const { hits, total, certainty } = await searchHits(reader.indexes, asked, localised)
  const isAnswered = certainty > leastCertainty
  return {
    localised,
    passages: (isAnswered ? hits : []).map(({ id, type, title, excerpt }) => ({
      id,
      type,
      title: title ? localised.derived(title.segment, title.text) : '',
      // The title of a short text has all of it.
      ...(excerpt &&
        excerpt.segment !== title?.segment && { text: localised.derived(excerpt.segment, plain(excerpt.html)) }),
    })),
    total: isAnswered ? total : 0,
    more: pageUrl(localised, `/search?q=${encodeURIComponent(query)}`),
  }
}
