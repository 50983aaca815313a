/** What the page says, in both languages of maintainers. A text with figures in it is a function. */
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

/** What somebody else chose to write, so that its direction, or a character that turns it, stays within it (UAX #9). */
export const isolated = (given: string): string => (turning.test(given) ? `\u2068${given}\u2069` : given)
const turning = /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc]/

/** How the audit trail names somebody, without where the name comes from. */
export const nameOf = (actor: string): string => isolated(actor.replace(/^(token|oidc|local):/, ''))
