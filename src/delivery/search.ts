import { type Entry, outlineOf } from '../handbook/outline.ts'
import { toPlainText } from '../handbook/rich-text.ts'
import { excerpt } from '../search/highlight.ts'
import { Language } from '../search/language.ts'
import { type ItemType, type SearchDocument, SearchIndex, type SearchText } from '../search/search-index.ts'
import { stemmerFor } from '../search/stemmer.ts'
import { json, pagingLinks } from './drafts.ts'
import { localesOf } from './envelope.ts'
import { kinds } from './kinds.ts'
import { type Reading, settle } from './reading.ts'
import type { Draft } from './representation.ts'

/** Which segments of an item search reads; the first title names it in a hit. */
const fields: Record<
  (typeof kinds)[number]['plural'],
  (entry: Entry, reading: Reading) => { titles: string[]; bodies: string[]; keywords?: string[] }
> = {
  principles: ({ id }, reading) => ({
    titles: [`${id}.title`],
    bodies: (outlineOf(reading.release.edition).principle.get(id)?.rationale ?? []).map(
      (paragraph) => `${paragraph}.text`,
    ),
  }),
  dimensions: ({ id }) => ({ titles: [`${id}.text`], bodies: [] }),
  challenges: ({ id }) => ({ titles: [`${id}.text`], bodies: [] }),
  questions: ({ id }, reading) => ({
    titles: [
      `${id}.question`,
      `${id}.guide.title`,
      ...(outlineOf(reading.release.edition).question.get(id)?.ownGuideQuestion ? [`${id}.guide.question`] : []),
    ],
    bodies: [`${id}.guide.toolbox`, `${id}.guide.caseStudy`],
  }),
  actions: ({ id }) => ({ titles: [`${id}.text`], bodies: [] }),
  resources: ({ id }, reading) => ({
    titles: [`${id}.name`],
    bodies: reading.release.edition.notes.includes(id) ? [`${id}.note`] : [],
    keywords: originOf(id, reading),
  }),
}

/** Who publishes a resource and where, in the reader's language: people ask for “Danmark” and “Nesta”. */
function originOf(id: string, { release, options }: Reading): string[] {
  const { publisher, country } = outlineOf(release.edition).resource.get(id) ?? {}
  const names = new Intl.DisplayNames([options.locale, 'en'], { type: 'region' })
  return [publisher, country && country !== 'INT' ? names.of(country) : null].filter((name) => typeof name === 'string')
}

/** What an index is made of. Releases that have it in common have the index in common. */
export function indexKey({ release, options: { locale, fallback } }: Reading): string {
  const { edition, locales } = release.manifest
  return [fallback, locale, edition, ...localesOf(release, locale).map((tag) => locales[tag])].join(' ')
}

/** The index of one locale, over the texts its readers get. Costs tens of milliseconds; the caller keeps it. */
export async function makeSearchIndex(reading: Reading): Promise<SearchIndex> {
  const languages = new Map<string, Language>()
  for (const tag of new Set([reading.options.locale, ...reading.locale.fallback])) {
    const locale = reading.release.locales[tag]
    if (!locale) continue
    const language = new Language(await stemmerFor(tag), locale.search)
    language.learn(Object.values(locale.texts).map(toPlainText))
    languages.set(tag, language)
  }
  const texts = (segments: string[]): SearchText[] =>
    segments.flatMap((segment) => {
      const { value, lang } = reading.served(segment)
      return value === null ? [] : [{ segment, value: toPlainText(value), language: languages.get(lang) as Language }]
    })
  const outline = outlineOf(reading.release.edition)
  const documents = kinds.flatMap((kind) =>
    outline[kind.plural].map((entry): SearchDocument => {
      const { titles, bodies, keywords = [] } = fields[kind.plural](entry, reading)
      const principle = kind.plural === 'principles' ? entry.id : entry.principle
      return {
        type: kind.plural.slice(0, -1) as ItemType,
        id: entry.id,
        principle,
        titles: texts(titles),
        bodies: texts(bodies),
        keywords,
      }
    }),
  )
  return new SearchIndex(languages.get(reading.options.locale) as Language, documents)
}

export interface SearchRequest {
  q: string
  type?: ItemType
  page?: number
  limit?: number
}

/** One page of hits, best first. */
export function searchDraft(reading: Reading, index: SearchIndex, asked: SearchRequest): Draft {
  const { q, type, page = 1, limit = 20 } = asked
  const hits = index.search(q, type)
  const path = '/search'
  const given = Object.fromEntries(
    Object.entries({ q, type, page: asked.page, limit: asked.limit }).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, `${value}`]],
    ),
  )
  const href = (query: Record<string, string>) =>
    reading.address(`/${reading.options.locale}${path}`, { ...given, ...query })
  const items = hits.slice((page - 1) * limit, page * limit).map((hit) => {
    const { type, id, principle, titles } = hit.document
    const title = titles[0]
    const found = excerpt(hit)
    return {
      type,
      id,
      principle,
      title: title
        ? reading.derived(
            title.segment,
            title.value.length > 200 ? `${title.value.slice(0, title.value.lastIndexOf(' ', 200))} …` : title.value,
          )
        : null,
      excerpt: found ? reading.derived(found.segment, found.html) : null,
      href: reading.address(`/${reading.options.locale}/${type}s/${id}`),
    }
  })
  const { body, meta, languages } = settle({ items }, reading)
  return {
    contentType: json,
    body: JSON.stringify({
      ...(body as object),
      _meta: { ...meta, totalRecords: hits.length, page, limit, count: items.length },
      _links: pagingLinks({ page, limit, total: hits.length }, href),
    }),
    languages,
    address: reading.parts(path, given),
    pinned: reading.options.pinned,
  }
}
