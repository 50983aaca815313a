/** How hard a text is to read. */

/** A text in plain language stays below it. */
export const highestLix = 40

export interface Readability {
  /** Words per sentence plus the percentage of words of more than six letters (C. H. Björnsson, Läsbarhet, 1968). */
  lix: number
  /** Words of the longest sentence. */
  longest: number
}

/** @param tag The language of the text: each separates words and sentences in its own way. */
export function readability(text: string, tag: string): Readability {
  const sentences = [...new Intl.Segmenter(tag, { granularity: 'sentence' }).segment(text.normalize('NFC'))].map(
    ({ segment }) => wordsOf(segment, tag),
  )
  const words = sentences.flat()
  const long = words.filter((word) => [...word].length > 6)
  return {
    lix: words.length / sentences.length + (100 * long.length) / words.length,
    longest: Math.max(...sentences.map(({ length }) => length)),
  }
}

const wordsOf = (sentence: string, tag: string): string[] =>
  [...new Intl.Segmenter(tag, { granularity: 'word' }).segment(sentence)].flatMap(({ segment, isWordLike }) =>
    isWordLike ? [segment] : [],
  )
