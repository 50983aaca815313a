import type { SearchFile } from '../../schemas/content.ts'
import type { Stem } from './stemmer.ts'

const wordPattern = /[\p{L}\p{N}]+/gu

/** The words of a text with where they stand. */
export function* wordsOf(text: string): Generator<{ word: string; start: number; end: number }> {
  for (const match of text.matchAll(wordPattern)) {
    yield { word: match[0].normalize('NFC').toLowerCase(), start: match.index, end: match.index + match[0].length }
  }
}

/** Without the marks over letters: å and ä become a, ö becomes o. */
export const fold = (word: string): string =>
  word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ø', 'o').replaceAll('æ', 'ae')

/** Shortest part of a compound, and shortest word worth splitting. */
const shortestPart = 4
const shortestCompound = 2 * shortestPart

/** What search knows of one language: stems, compounds, synonyms and words that say nothing. */
export class Language {
  readonly #stem: Stem
  readonly #ignored: Set<string>
  readonly #compounds: Map<string, string[]>
  readonly #synonyms = new Map<string, Set<string>>()
  readonly #phrases: { words: string; group: string[] }[] = []
  readonly #stems = new Map<string, string[]>()
  /** Stems of the words that texts use by themselves; what a compound may be split into. */
  #vocabulary = new Set<string>()

  constructor(stem: Stem, { synonyms, compounds = {}, ignore = [] }: SearchFile) {
    this.#stem = stem
    this.#ignored = new Set(ignore)
    this.#compounds = new Map(Object.entries(compounds))
    for (const group of synonyms) {
      for (const entry of group) {
        const words = [...wordsOf(entry)].map(({ word }) => word)
        const others = group.filter((other) => other !== entry)
        if (words.length > 1) this.#phrases.push({ words: ` ${words.join(' ')} `, group: others })
        else {
          const key = this.stem(words[0] as string)
          const known = this.#synonyms.get(key) ?? new Set()
          for (const other of others) known.add(other)
          this.#synonyms.set(key, known)
        }
      }
    }
  }

  learn(texts: Iterable<string>): void {
    for (const text of texts) {
      for (const { word } of wordsOf(text))
        if (word.length >= shortestPart && word.length <= 14) this.#vocabulary.add(this.stem(word))
    }
  }

  stem(word: string): string {
    return fold(this.#stem(word))
  }

  isIgnored(word: string): boolean {
    return this.#ignored.has(word)
  }

  /** What a word is found by: its stem, written with and without marks. */
  terms(word: string): string[] {
    let terms = this.#stems.get(word)
    if (!terms) {
      terms = [...new Set([this.#stem(word), this.stem(word), fold(this.#stem(fold(word)))])]
      this.#stems.set(word, terms)
    }
    return terms
  }

  /** The parts of a compound word: as the maintainers say, else two words that texts use, with or without a linking s. */
  parts(word: string): string[] {
    const given = this.#compounds.get(word)
    if (given) return given.map((part) => this.stem(part))
    if (word.length < shortestCompound) return []
    for (let at = word.length - shortestPart; at >= shortestPart; at -= 1) {
      const head = word.slice(0, at)
      const tail = this.stem(word.slice(at))
      if (!this.#vocabulary.has(tail)) continue
      for (const candidate of head.endsWith('s') ? [head, head.slice(0, -1)] : [head]) {
        const stem = this.stem(candidate)
        if (candidate.length >= shortestPart && this.#vocabulary.has(stem)) return [stem, tail]
      }
    }
    return []
  }

  /** Words that mean the same as a word of a query. */
  synonymsOf(word: string): string[] {
    return [...(this.#synonyms.get(this.stem(word)) ?? [])]
  }

  /** What a query means besides its words, where maintainers list a phrase it contains. */
  phrasesIn(query: string): { words: string[]; others: string[] }[] {
    const plain = ` ${[...wordsOf(query)].map(({ word }) => word).join(' ')} `
    return this.#phrases
      .filter(({ words }) => plain.includes(words))
      .map(({ words, group }) => ({ words: words.trim().split(' '), others: group }))
  }
}
