/** The words about feedback, on pages and in components, in the languages in which the site has words. */
import { da } from './feedback-words/da.ts'
import { en } from './feedback-words/en.ts'
import { fi } from './feedback-words/fi.ts'
import { nb } from './feedback-words/nb.ts'
import { type FeedbackWords, sv } from './feedback-words/sv.ts'

export type { FeedbackWords } from './feedback-words/sv.ts'

const languages: Readonly<Record<string, FeedbackWords>> = { sv, en, fi, nb, da }

/** The words in the first language that has them, or in English. */
export function feedbackWords(...tags: readonly string[]): { words: FeedbackWords; lang: string } {
  const lang = tags.find((tag) => tag in languages) ?? 'en'
  return { words: languages[lang] as FeedbackWords, lang }
}

/** The fields of the form that can be wrong, by their place in what is sent. */
export const fieldWords = (words: FeedbackWords): Readonly<Record<string, string>> => ({
  '/text': words.text,
  '/place': words.place,
  '/url': words.url,
  '/email': words.email,
  '/website': words.leaveEmpty,
})
