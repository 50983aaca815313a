import type { Locale } from '../../handbook/locale.ts'
import { da } from './da.ts'
import { en } from './en.ts'
import { fi } from './fi.ts'
import { nb } from './nb.ts'
import { type SiteWords, sv } from './sv.ts'

const siteWords: Readonly<Record<string, SiteWords>> = { sv, en, fi, nb, da }

/** The words of the site, and the language that they are in. */
export interface SpokenWords {
  words: SiteWords
  lang: string
}

/** In the language itself, or in the first of those it falls back on that has the words. */
export function wordsFor({ tag, fallback }: Pick<Locale, 'tag' | 'fallback'>): SpokenWords {
  const lang = [tag, ...fallback].find((one) => one in siteWords) ?? 'en'
  return { words: siteWords[lang] as SiteWords, lang }
}
