/** What the page says, in both languages of maintainers. A text with figures in it is a function. */

export { isolated, nameOf } from '../../handbook/isolated.ts'

import { english } from './words/en.ts'
import { swedish, type Words } from './words/sv.ts'

export type Language = 'sv' | 'en'

const dictionaries: Record<Language, Words> = { sv: swedish, en: english }
const kept = 'desk:language'

let language: Language = (localStorage.getItem(kept) ?? document.documentElement.lang) === 'sv' ? 'sv' : 'en'

export const currentLanguage = (): Language => language
export const words = (): Words => dictionaries[language]

export function speak(other: Language): void {
  language = other
  localStorage.setItem(kept, other)
  document.documentElement.lang = other
}
speak(language)

export const moment = (time: string): string =>
  new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(time),
  )

/** A date without a time, `2026-12-24`. */
export const day = (date: string): string =>
  new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(date),
  )
