/** Whether a text has the words that the glossary of its language wants. */
import type { Check, Term } from './check.ts'

const lower = (text: string, tag: string) => text.toLocaleLowerCase(tag)
const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** A Swedish term as it stands in a text: at the beginning of a word, with at most an ending of inflection. */
const inSource = (term: string) => new RegExp(`(?<![\\p{L}\\p{N}])${escaped(term)}\\p{L}{0,4}(?!\\p{L})`, 'giu')

const hasWords = (text: string, words: string) =>
  text.includes(words) && new RegExp(`(?<![\\p{L}\\p{N}])${escaped(words)}(?![\\p{L}\\p{N}])`, 'u').test(text)

/** How words begin in all their inflected forms. Short words may change all but two letters (“opit”, “oppeja”). */
const stemsIn = (words: string) =>
  (words.match(/[\p{L}\p{M}]+/gu) ?? []).map((word) =>
    word.slice(0, word.length <= 4 ? 2 : Math.ceil(word.length * 0.6)),
  )

/** Where a term stands in a source. */
export interface TermPlace<One extends Term> {
  term: One
  start: number
  end: number
}

/** Where the terms stand, the longer ones first: “offentlig sektor” does not count again within “innovation i offentlig sektor”. */
export function termPlaces<One extends Term>(source: string, terms: readonly One[]): TermPlace<One>[] {
  const words = lower(source, 'sv')
  const places: TermPlace<One>[] = []
  for (const term of terms.toSorted((a, b) => b.source.length - a.source.length)) {
    if (!words.includes(lower(term.source, 'sv'))) continue
    for (const { 0: found, index: start } of source.matchAll(inSource(term.source))) {
      const end = start + found.length
      if (places.every((other) => end <= other.start || start >= other.end)) places.push({ term, start, end })
    }
  }
  return places
}

/** The terms of a source, each once. */
const termsIn = (source: string, terms: readonly Term[]): Term[] => [
  ...new Set(termPlaces(source, terms).map(({ term }) => term)),
]

/** `words` in place of `avoided`, with a capital where that had one. */
const inPlaceOf = (text: string, avoided: string, words: string) =>
  text.replace(
    new RegExp(`(?<![\\p{L}\\p{N}]|resource:[a-z0-9-]*)${escaped(avoided)}(?![\\p{L}\\p{N}])`, 'giu'),
    (found) => (/^\p{Lu}/u.test(found) ? words.charAt(0).toUpperCase() + words.slice(1) : words),
  )

export const termChecks: readonly Check[] = [
  {
    words: { sv: 'använder inte ordlistans ord: {found}.', en: 'does not use the words of the glossary: {found}.' },
    found: ({ text, source, tag, terms }) => {
      const words = lower(text, tag)
      const unused = termsIn(source, terms).filter(
        ({ term }) => !stemsIn(lower(term, tag)).every((stem) => words.includes(stem)),
      )
      return unused.map(({ source, term }) => `${term} (${source})`).join(', ') || undefined
    },
  },
  {
    words: { sv: 'har ord som ordlistan avråder från: {found}.', en: 'has words that the glossary avoids: {found}.' },
    found: ({ text, tag, terms }) => {
      const words = lower(text, tag)
      const avoided = terms.flatMap(({ avoid = [], term }) =>
        avoid.filter((word) => hasWords(words, lower(word, tag))).map((word) => `${word} → ${term}`),
      )
      return avoided.join(', ') || undefined
    },
    // A note tells when the term is right, so a person decides.
    corrected: ({ rich, terms }) =>
      terms
        .filter(({ note }) => !note)
        .flatMap(({ avoid = [], term }) => avoid.map((avoided) => ({ avoided, term })))
        .toSorted((a, b) => b.avoided.length - a.avoided.length)
        .reduce((text, { avoided, term }) => inPlaceOf(text, avoided, term), rich.text),
  },
]
