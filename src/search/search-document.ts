import type { Language } from './language.ts'
import { fold, type Word, wordsOf } from './words.ts'

/** A text of an item, and in which language it is. */
export interface SearchText {
  segment: string
  value: string
  language: Language
}

/** An item as search sees it. */
export interface SearchDocument {
  /** Its kind: `principle`. */
  type: string
  /** How much a match counts beside matches in other kinds. */
  weight: number
  /** Its address below the locale. */
  path: string
  id: string
  principle: string | null
  /** Texts that name the item; found here it ranks higher. */
  titles: SearchText[]
  /** Texts that say more. */
  bodies: SearchText[]
  /** What the other texts say in short, for words that no other text has. */
  summaries?: SearchText[]
  /** Words to find the item by that are none of its texts, such as a publisher or a country. */
  keywords: string[]
}

/** How much a match counts: in a title, in a text, in what stands beside them, in a part of a compound. */
export const weights = {
  title: 2.5,
  body: 1,
  summary: 1,
  keywords: 2,
  titleParts: 0.9,
  bodyParts: 0.3,
  titleForms: 2.5,
  bodyForms: 1,
}
/** What the index holds of an item: stems, stems of parts, and words as they are written. */
export function fieldsOf(
  { titles, bodies, summaries = [], keywords }: SearchDocument,
  own: Language,
): Record<keyof typeof weights, string[]> {
  type Text = Pick<SearchText, 'value' | 'language'>
  const each = (texts: Text[], make: (word: Word, language: Language) => string[]) =>
    texts.flatMap(({ value, language }) =>
      [...wordsOf(value)].flatMap((word) => (language.isIgnored(word.word) ? [] : make(word, language))),
    )
  const terms = ({ word }: Word, language: Language) => language.terms(word)
  const parts = (word: Word, language: Language) => language.parts(word)
  const forms = ({ word }: Word) => [fold(word)]
  const named = keywords.map((value) => ({ value, language: own }))
  return {
    title: each(titles, terms),
    body: each(bodies, terms),
    summary: each(summaries, terms),
    keywords: each(named, terms),
    titleParts: each(titles, parts),
    bodyParts: each(bodies, parts),
    titleForms: each(titles, forms),
    bodyForms: each(bodies, forms),
  }
}
