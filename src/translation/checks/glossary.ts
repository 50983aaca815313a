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

/** The terms of a source, the longer ones first: “offentlig sektor” does not count again within “innovation i offentlig sektor”. */
function termsIn(source: string, terms: readonly Term[]): Term[] {
  let rest = lower(source, 'sv')
  return terms
    .toSorted((a, b) => b.source.length - a.source.length)
    .filter(({ source }) => {
      const [before, term] = [rest, lower(source, 'sv')]
      if (rest.includes(term)) rest = rest.replaceAll(inSource(term), ' ')
      return rest !== before
    })
}

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
  },
]
