import type { Query } from 'minisearch'
import type { Language } from './language.ts'
import { fold, type Word, wordsOf } from './words.ts'

/** One way to look a word up, and how much what it finds counts. */
export interface Variant {
  query: Query
  weight: number
  /** Whether it finds the query's own word, as opposed to another that stands for it. */
  own: boolean
  /** Whether what it finds may have nothing to do with the word: its beginning, a part of it, or a slip. */
  isGuess?: boolean
  /** Whether it is only for when everything before it found nothing. */
  lastResort?: boolean
}

/** How much a match by another word counts against one by the word itself. */
const weights = { synonym: 0.45, parts: 0.6, part: 0.25, partSynonym: 0.2, fuzzy: 0.5, beginning: 0.4 }
/** Shorter beginnings begin too much. */
const shortestBeginning = 3
/** Longer words are not looked up with errors: no text has them, and the look-up costs with length. */
const longestMisspelt = 30
/** How many letters may be wrong. */
const errorsIn = (term: string) => (term.length >= 7 ? 2 : term.length >= 5 ? 1 : 0)

const stems = ['title', 'body', 'keywords', 'titleParts', 'bodyParts']
/** Errors and beginnings are looked for in words as written: the stem of a misspelt word may be far from the right stem. */
const forms = ['titleForms', 'bodyForms', 'keywords']

const exactly = (terms: string[], combineWith: 'AND' | 'OR' = 'OR') => ({ queries: terms, combineWith, fields: stems })

/**
 * A word itself, what it begins, what means the same, what it is made of – and, only where nobody knows the word, what it
 * may be a slip for: “Irland” is no misspelt “Island”.
 */
export function variantsOf(
  word: Word,
  language: Language,
  phrases: readonly string[],
  isIndexed: (term: string) => boolean,
): Variant[] {
  const terms = language.terms(word.word)
  const others = [...new Set([...terms.flatMap((term) => language.synonymsOf(term)), ...phrases])]
  const parts = language.parts(word)
  // The word as typed too: a stem of a beginning (“ecosi”) is the beginning of nothing.
  const asWritten = [...new Set([...terms, fold(word.word)])]
  const isKnown = others.length > 0 || asWritten.some(isIndexed)
  const variants: Variant[] = [
    { query: exactly(terms), weight: 1, own: true },
    {
      query: { queries: asWritten, combineWith: 'OR', prefix: isBeginning, fields: forms },
      weight: weights.beginning,
      own: true,
      isGuess: true,
    },
    ...others.map((other) => meaning(other, language, weights.synonym)),
    ...partVariants(parts, language),
    // Everyday words of a summary would outdo the precise ones of the texts, which say the same.
    { query: { queries: terms, combineWith: 'OR', fields: ['summary'] }, weight: 1, own: true, lastResort: true },
  ]
  if (!isKnown && word.word.length <= longestMisspelt) {
    const misspelt = { combineWith: 'OR' as const, fuzzy: errorsIn, maxFuzzy: 2 }
    variants.push(
      {
        query: { ...misspelt, queries: [fold(word.word)], fields: forms },
        weight: weights.fuzzy,
        own: false,
        isGuess: true,
      },
      { query: { ...misspelt, queries: terms, fields: stems }, weight: weights.fuzzy, own: false, isGuess: true },
    )
    if (parts.length === 0)
      variants.push({
        query: exactly(language.ends(word.word)),
        weight: weights.part,
        own: false,
        isGuess: true,
        lastResort: true,
      })
  }
  return variants
}

const isBeginning = (term: string) => term.length >= shortestBeginning

function meaning(other: string, language: Language, weight: number): Variant {
  const terms = [...wordsOf(other)]
    .filter(({ word }) => !language.isIgnored(word))
    .map(({ word }) => language.stem(word))
  return { query: exactly(terms, 'AND'), weight, own: false }
}

function partVariants(parts: string[], language: Language): Variant[] {
  if (parts.length === 0) return []
  return [
    { query: exactly(parts, 'AND'), weight: weights.parts, own: false },
    ...parts.flatMap((part) => [
      { query: exactly([part]), weight: weights.part, own: false, isGuess: true },
      ...language
        .synonymsOf(part)
        .map((other) => ({ ...meaning(other, language, weights.partSynonym), isGuess: true })),
    ]),
  ]
}
