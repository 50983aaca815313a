import MiniSearch, { type Query, type SearchResult } from 'minisearch'
import type { Language } from './language.ts'
import { fieldsOf, type SearchDocument, weights } from './search-document.ts'
import { type Variant, variantsOf } from './variants.ts'
import { wordsOf } from './words.ts'

export interface Hit {
  document: SearchDocument
  /** The index terms that matched, for highlighting. */
  matched: Set<string>
  /** Those among them that are the query's own words, not words that mean the same or are spelt nearly so. */
  own: Set<string>
  score: number
  /** The share of the words of the query that the item has for certain, and not by a guess. A single word counts as certain. */
  certainty: number
}

/** Where a word matches in several ways the best counts, the others a little: many synonyms do not add up to the word. */
const alsoMatched = 0.1
/** A query has at most 200 characters; more words than this would cost time and tell nothing new. */
const mostWords = 16

interface Match {
  score: number
  terms: string[]
  own: string[]
  isCertain: boolean
}

/** Ranked look-up in the items of one locale of one release. */
export class SearchIndex {
  readonly #language: Language
  readonly #documents: readonly SearchDocument[]
  readonly #index: MiniSearch
  readonly #terms: ReadonlySet<string>

  constructor(language: Language, documents: readonly SearchDocument[]) {
    this.#language = language
    this.#documents = documents
    const contents = documents.map((document) => fieldsOf(document, language))
    this.#terms = new Set(contents.flatMap((content) => Object.values(content).flat()))
    this.#index = new MiniSearch({
      fields: Object.keys(weights),
      // Terms are stems already, so the index takes them as they are.
      extractField: (content, field) => content[field],
      tokenize: (terms) => terms as unknown as string[],
      stringifyField: (terms) => terms,
      processTerm: (term) => term,
      searchOptions: { tokenize: (text) => (text === '' ? [] : [text]), boost: weights },
    })
    this.#index.addAll(contents.map((content, id) => ({ id, ...content })))
  }

  /** Items by how well they match and by how much of the query they match; rare words tell more than common ones. */
  search(text: string, type?: string): Hit[] {
    const all = [...new Map([...wordsOf(text)].map((word) => [word.word, word])).values()]
    const telling = all.filter(({ word }) => !this.#language.isIgnored(word))
    const asked = (telling.length > 0 ? telling : all).slice(0, mostWords)
    const phrases = this.#language.phrasesIn([...wordsOf(text)].map(({ word }) => word))
    const found = new Map<
      number,
      { score: number; covered: number; certain: number; matched: Set<string>; own: Set<string> }
    >()
    let importance = 0
    for (const word of asked) {
      const others = phrases.filter(({ words }) => words.includes(word.word)).flatMap((phrase) => phrase.others)
      const matches = this.#matches(variantsOf(word, this.#language, others, (term) => this.#terms.has(term)))
      if (matches.size === 0) continue
      const rarity = Math.log(1 + this.#documents.length / matches.size)
      importance += rarity
      for (const [id, { score, terms, own, isCertain }] of matches) {
        const hit = found.get(id) ?? { score: 0, covered: 0, certain: 0, matched: new Set(), own: new Set() }
        hit.score += score
        hit.covered += rarity
        hit.certain += Number(isCertain)
        for (const term of terms) hit.matched.add(term)
        for (const term of own) hit.own.add(term)
        found.set(id, hit)
      }
    }
    return [...found]
      .map(([id, { score, covered, certain, matched, own }]) => {
        const document = this.#documents[id] as SearchDocument
        return {
          document,
          matched,
          own,
          score: (score * document.weight * covered) / importance,
          certainty: asked.length === 1 ? 1 : certain / asked.length,
        }
      })
      .filter(({ document }) => type === undefined || document.type === type)
      .sort((a, b) => b.score - a.score)
  }

  /** What one word of the query finds. */
  #matches(variants: readonly Variant[]): Map<number, Match> {
    const matches = new Map<number, Match>()
    for (const { query, weight, own, isGuess, lastResort } of variants) {
      if (lastResort && matches.size > 0) continue
      for (const result of this.#index.search(query as Query) as SearchResult[]) {
        const score = result.score * weight
        const known = matches.get(result.id) ?? { score: 0, terms: [], own: [], isCertain: false }
        known.score = Math.max(known.score, score) + alsoMatched * Math.min(known.score, score)
        known.terms.push(...result.terms)
        if (own) known.own.push(...result.terms)
        if (!isGuess) known.isCertain = true
        matches.set(result.id, known)
      }
    }
    return matches
  }
}
