/**
 * A word, or words joined by hyphens: “co-creation” is searched as “cocreation” and as its parts. It may hold characters
 * that nobody sees, such as soft hyphens.
 */
const wordPattern = /[\p{L}\p{N}]\p{M}*(?:[\p{L}\p{N}\p{M}\p{Cf}]|[-‐‑](?=[\p{L}\p{N}\p{Cf}]))*/gu
const unseen = /\p{Cf}/gu
const hyphens = /[-‐‑]/

export interface Word {
  word: string
  /** What stands between its hyphens; empty for most words. */
  pieces: string[]
  start: number
  end: number
}

/** The words of a text with where they stand. */
export function* wordsOf(text: string): Generator<Word> {
  for (const match of text.matchAll(wordPattern)) {
    const pieces = match[0].replace(unseen, '').normalize('NFC').toLowerCase().split(hyphens)
    yield {
      word: pieces.join(''),
      pieces: pieces.length > 1 ? pieces : [],
      start: match.index,
      end: match.index + match[0].length,
    }
  }
}

/** Without the marks over letters: å and ä become a, ö becomes o. */
export const fold = (word: string): string =>
  word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ø', 'o').replaceAll('æ', 'ae')
