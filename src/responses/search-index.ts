import { LRUCache } from 'lru-cache'
import { kinds } from '../handbook/kinds/index.ts'
import { toPlainText } from '../handbook/rich-text.ts'
import { Language } from '../search/language.ts'
import type { SearchDocument, SearchText } from '../search/search-document.ts'
import { SearchIndex } from '../search/search-index.ts'
import { stemmerFor } from '../search/stemmer.ts'
import { localesOf } from './last-modified.ts'
import { LocalisedRelease } from './localised-release.ts'
import type { Read } from './response-tags.ts'

/** Search indexes kept; one costs about two megabytes, and is made again when asked for. */
const keptIndexes = 8

/** What an index is made of. Releases that have it in common have the index in common. */
export function indexKey({ release, options: { locale, fallback } }: LocalisedRelease): string {
  const { edition, locales } = release.manifest
  return [fallback, locale, edition, ...localesOf(release, locale).map((tag) => locales[tag])].join(' ')
}

/** The index of one locale, over the texts its readers get. Costs tens of milliseconds; the caller keeps it. */
export async function makeSearchIndex(localised: LocalisedRelease): Promise<SearchIndex> {
  const languages = new Map<string, Language>()
  for (const tag of new Set([localised.options.locale, ...localised.locale.fallback])) {
    const locale = localised.release.locales[tag]
    if (!locale) continue
    const language = new Language(await stemmerFor(tag), locale.search)
    language.learn(Object.values(locale.texts).map(toPlainText))
    languages.set(tag, language)
  }
  const texts = (segments: string[]): SearchText[] =>
    segments.flatMap((segment) => {
      const { value, lang } = localised.served(segment)
      return value === null ? [] : [{ segment, value: toPlainText(value), language: languages.get(lang) as Language }]
    })
  const documents = kinds.flatMap((kind) =>
    kind.entries(localised.edition).map(({ id, principle }): SearchDocument => {
      const {
        titles = [kind.title(id)],
        bodies = [],
        summaries = [],
        keywords = [],
      } = kind.search.fields?.(id, localised) ?? {}
      return {
        type: kind.name.toLowerCase(),
        weight: kind.search.weight,
        path: `/${kind.plural}/${id}`,
        id,
        principle: kind.plural === 'principles' ? id : principle,
        titles: texts(titles),
        bodies: texts(bodies),
        summaries: texts(summaries),
        keywords,
      }
    }),
  )
  return new SearchIndex(languages.get(localised.options.locale) as Language, documents)
}

/** An index with what it was read from. */
interface KeptIndex {
  index: SearchIndex
  reads: Read[]
}

/** Keeps the indexes that were asked for last; releases that have the same texts have the same index. */
export class SearchIndexes {
  readonly #kept = new LRUCache<string, Promise<KeptIndex>>({ max: keptIndexes })

  of(localised: LocalisedRelease): Promise<KeptIndex> {
    const key = indexKey(localised)
    const existing = this.#kept.get(key)
    if (existing) return existing
    // A reading of its own: what the response reads besides is no part of the index.
    const reading = new LocalisedRelease(localised.release, localised.options)
    const making = makeSearchIndex(reading).then((index) => ({ index, reads: reading.reads }))
    this.#kept.set(key, making)
    making.catch(() => this.#kept.delete(key))
    return making
  }
}
