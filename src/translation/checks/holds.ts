/** What keeps an imported text for a person. */
import type { Check } from './check.ts'

/** UTF-8 that was read as Windows-1252 (“Ã¦”, “â€œ”), as code page 437 or 850 (“├ª”), or as Mac OS Roman (“√¶”). */
const mojibake =
  /Ã[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|Â[\u0080-\u00bf]|Å[\u00a0-\u00bf]|â€|[ÐÑ][\u0080-\u00bf]|ï»¿|ï¿½|[├┬╬╤]\S|√[^\s\d(]|¬[†-‰®©£•]/
/** Letters that a program could not write: “f?r”. */
const lostLetter = /\p{L}\?\p{Ll}/u
/** What people write where there is no translation. */
const standIn = /^[^\p{L}\p{N}]*(?:n\/a|tbd|tba|todo|fixme|xxx+|lorem ipsum .*)[^\p{L}\p{N}]*$/iu

const hasWord = (text: string) => /[\p{L}\p{N}]/u.test(text)

export const holds: readonly Check[] = [
  {
    words: {
      sv: 'ser ut att ha lästs med fel teckenkodning: {found}.',
      en: 'seems to have been read in the wrong encoding: {found}.',
    },
    found: ({ text, source }) => (mojibake.test(source) ? undefined : mojibake.exec(text)?.[0]),
  },
  {
    words: {
      sv: 'har frågetecken mitt i ett ord, som om en bokstav gått förlorad: {found}.',
      en: 'has a question mark inside a word, as if a letter were lost: {found}.',
    },
    found: ({ text, source }) => (lostLetter.test(source) ? undefined : lostLetter.exec(text)?.[0]),
  },
  {
    words: { sv: 'har varken bokstäver eller siffror: {found}.', en: 'has neither letters nor digits: {found}.' },
    found: ({ text, source }) => (hasWord(text) || !hasWord(source) ? undefined : text),
  },
  {
    words: {
      sv: 'verkar stå i väntan på en översättning: {found}.',
      en: 'seems to stand in for a translation: {found}.',
    },
    found: ({ text, source }) => (standIn.test(text) && !standIn.test(source) ? text : undefined),
  },
]
