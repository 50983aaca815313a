import MiniSearch, { type Query, type SearchResult } from 'minisearch'
import type { itemTypes } from '../../schemas/service.ts'
import type { Language } from './words.ts'
import { fold, wordsOf } from './words.ts'

export type ItemType = (typeof itemTypes)[number]

/** A text of an item, and in which language it is. */
export interface SearchText {
  segment: string
  value: string
  language: Language
}

/** An item as search sees it. */
export interface SearchDocument {
  type: ItemType
  id: string
  principle: string | null
  /** Texts that name the item; found here it ranks higher. */
  titles: SearchText[]
  /** Texts that say more. */
  bodies: SearchText[]
}

export interface Hit {
  document: SearchDocument
  /** The index terms that matched, for highlighting. */
  matched: Set<string>
  /** Those among them that are the query's own words, not words that mean the same or are spelt nearly so. */
  own: Set<string>
  score: number
}

/** How much a match counts: in a title, in a text, in a part of a compound. */
const weights = { title: 2.5, body: 1, titleParts: 0.9, bodyParts: 0.3 }
/** How much a match by another word counts against one by the word itself. */
const synonymWeight = 0.55
const partWeight = 0.5
/** Guides answer what people look for, so they come before the single sentences they contain. */
const typeWeights: Record<ItemType, number> = {
  principle: 1.1,
  question: 1.25,
  challenge: 1.05,
  dimension: 0.9,
  action: 0.9,
  resource: 1,
}

const indexTerms = (texts: SearchText[]) =>
  texts.flatMap(({ value, language }) =>
    [...wordsOf(value)].filter(({ word }) => !language.isIgnored(word)).flatMap(({ word }) => language.terms(word)),
  )
const indexParts = (texts: SearchText[]) =>
  texts.flatMap(({ value, language }) => [...wordsOf(value)].flatMap(({ word }) => language.parts(word)))

/** Ranked look-up in the items of one locale of one release. */
export class SearchIndex {
  readonly #language: Language
  readonly #documents: readonly SearchDocument[]
  readonly #index: MiniSearch

  constructor(language: Language, documents: readonly SearchDocument[]) {
    this.#language = language
    this.#documents = documents
    this.#index = new MiniSearch({
      fields: Object.keys(weights),
      tokenize: (text) => (text === '' ? [] : text.split(' ')),
      processTerm: (term) => term,
    })
    this.#index.addAll(
      documents.map(({ titles, bodies }, id) => ({
        id,
        title: indexTerms(titles).join(' '),
        body: indexTerms(bodies).join(' '),
        titleParts: indexParts(titles).join(' '),
        bodyParts: indexParts(bodies).join(' '),
      })),
    )
  }

  /** Items that have all words of the query, then items that have some. */
  search(text: string, type?: ItemType): Hit[] {
    const words = [...wordsOf(text)].map(({ word }) => word)
    const telling = words.filter((word) => !this.#language.isIgnored(word))
    const asked = telling.length > 0 ? telling : words
    if (asked.length === 0) return []
    const phrases = this.#language.phrasesIn(text)
    const alternatives = asked.map((word): Query => {
      const fromPhrases = phrases.filter((phrase) => phrase.words.includes(word)).flatMap((phrase) => phrase.others)
      return this.#alternatives(word, fromPhrases)
    })
    const wanted = (result: SearchResult) => type === undefined || this.#documents[result.id as number]?.type === type
    const options = {
      boost: weights,
      filter: wanted,
      boostDocument: (id: number) => typeWeights[(this.#documents[id] as SearchDocument).type],
    }
    const all = this.#index.search({ combineWith: 'AND', queries: alternatives }, options)
    const found = new Set(all.map((result) => result.id))
    const some =
      asked.length > 1
        ? this.#index.search({ combineWith: 'OR', queries: alternatives }, options).filter(({ id }) => !found.has(id))
        : []
    const beginnings = asked.flatMap((word) => this.#language.terms(word))
    return [...all, ...some].map((result) => ({
      document: this.#documents[result.id as number] as SearchDocument,
      matched: new Set(result.terms),
      own: new Set(result.terms.filter((term) => beginnings.some((beginning) => term.startsWith(beginning)))),
      score: result.score,
    }))
  }

  /** A word, what it may be a slip for, what it is made of, and what means the same. */
  #alternatives(word: string, phrases: string[]): Query {
    const exact: Query = {
      // The word as typed too: a stem of a beginning (“ecosi”) is the beginning of nothing.
      queries: [...new Set([...this.#language.terms(word), fold(word)])],
      combineWith: 'OR',
      prefix: (term) => term.length >= 3,
      fuzzy: (term) => (term.length >= 7 ? 2 : term.length >= 5 ? 1 : false),
      weights: { fuzzy: 0.35, prefix: 0.5 },
      maxFuzzy: 2,
    }
    const plain = { combineWith: 'OR' as const, prefix: false, fuzzy: false as const }
    const parts = this.#language.parts(word)
    const others = [...this.#language.synonymsOf(word), ...phrases]
    const queries: Query[] = [exact]
    if (parts.length > 0) queries.push({ ...plain, combineWith: 'AND', queries: parts, boostTerm: () => partWeight })
    for (const other of others) {
      const terms = [...wordsOf(other)]
        .filter((part) => !this.#language.isIgnored(part.word))
        .map((part) => this.#language.stem(part.word))
      if (terms.length > 0)
        queries.push({ ...plain, combineWith: 'AND', queries: terms, boostTerm: () => synonymWeight })
    }
    return { combineWith: 'OR', queries }
  }
}
