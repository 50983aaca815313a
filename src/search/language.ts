import type { SearchFile } from '../../schemas/locale-files.ts'
import { knownEnds, shortestPart, splitCompound } from './compounds.ts'
import type { Stem } from './stemmer.ts'
import { fold, type Word, wordsOf } from './words.ts'

/** How many words are remembered; texts have some thousand, queries any number. */
const remembered = 20_000
/** What compounds are split into is at most this long; longer words are compounds themselves. */
const longestPart = 14

/** What search knows of one language: stems, compounds, synonyms and words that say nothing. */
export class Language {
  readonly #stem: Stem
  readonly #ignored: Set<string>
  readonly #compounds = new Map<string, string[]>()
  readonly #synonyms = new Map<string, Set<string>>()
  readonly #phrases: { words: string[]; plain: string; others: string[] }[] = []
  readonly #terms = new Map<string, string[]>()
  readonly #parts = new Map<string, string[]>()
  /** Stems of the words that texts and synonyms use by themselves; what a compound may be split into. */
  readonly #vocabulary = new Set<string>()

  constructor(stem: Stem, { synonyms, compounds = {}, ignore = [] }: SearchFile) {
    this.#stem = stem
    this.#ignored = new Set(ignore.flatMap((word) => [word, fold(word)]))
    for (const [word, parts] of Object.entries(compounds)) {
      for (const term of this.terms(word))
        this.#compounds.set(
          term,
          parts.map((part) => this.stem(part)),
        )
    }
    for (const group of synonyms) {
      this.learn(group)
      for (const entry of group) this.#addSynonyms(entry, group)
    }
  }

  #addSynonyms(entry: string, group: readonly string[]): void {
    const words = [...wordsOf(entry)].map(({ word }) => word)
    const others = group.filter((other) => other !== entry)
    if (words.length > 1) {
      this.#phrases.push({ words, plain: this.#plain(words), others })
      return
    }
    for (const key of words.flatMap((word) => this.terms(word))) {
      const known = this.#synonyms.get(key) ?? new Set()
      for (const other of others) known.add(other)
      this.#synonyms.set(key, known)
    }
  }

  /** Texts teach which words there are, and so what compounds are made of. */
  learn(texts: Iterable<string>): void {
    this.#parts.clear()
    for (const text of texts) {
      for (const { word } of wordsOf(text))
        if (word.length >= shortestPart && word.length <= longestPart && !this.isIgnored(word))
          this.#vocabulary.add(this.stem(word))
    }
  }

  stem(word: string): string {
    return fold(this.#stem(word))
  }

  isIgnored(word: string): boolean {
    return this.#ignored.has(word)
  }

  /** What a word is found by: its stem without marks, and the stem it has when written without marks. */
  terms(word: string): string[] {
    return kept(this.#terms, word, () => [...new Set([this.stem(word), this.stem(fold(word))])])
  }

  readonly #known = (word: string): string | undefined => {
    if (word.length < shortestPart) return undefined
    const stem = this.stem(word)
    return this.#vocabulary.has(stem) ? stem : undefined
  }

  /** The parts of a compound: as the maintainers say, else as its hyphens say, else words that texts use. */
  parts({ word, pieces }: Word): string[] {
    const given = this.terms(word)
      .map((term) => this.#compounds.get(term))
      .find((parts) => parts !== undefined)
    if (given) return given
    if (pieces.length > 0) return pieces.map((piece) => this.stem(piece))
    return kept(this.#parts, word, () => splitCompound(word, this.#known))
  }

  /** What an unknown word begins and ends with, where that is known. */
  ends(word: string): string[] {
    return knownEnds(word, this.#known)
  }

  /** Words that mean the same, by a term. */
  synonymsOf(term: string): string[] {
    return [...(this.#synonyms.get(term) ?? [])]
  }

  /** The words of a phrase by their stems, so that phrases are found inflected. */
  #plain(words: readonly string[]): string {
    return ` ${words.map((word) => this.stem(word)).join(' ')} `
  }

  /** What a query means besides its words, where maintainers list a phrase it contains. */
  phrasesIn(words: readonly string[]): { words: string[]; others: string[] }[] {
    const plain = this.#plain(words)
    return this.#phrases
      .filter((phrase) => plain.includes(phrase.plain))
      .map(({ plain, others }) => ({ words: words.filter((word) => plain.includes(` ${this.stem(word)} `)), others }))
  }
}

function kept(known: Map<string, string[]>, word: string, make: () => string[]): string[] {
  let value = known.get(word)
  if (!value) {
    value = make()
    if (known.size < remembered) known.set(word, value)
  }
  return value
}
