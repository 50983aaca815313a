import type { Bilingual } from '../errors.ts'

const names = {
  sv: new Intl.DisplayNames('sv', { type: 'language' }),
  en: new Intl.DisplayNames('en', { type: 'language' }),
}

const nameIn = (language: 'sv' | 'en', locale: string): string => names[language].of(locale) ?? locale

/** “the draft in Finnish” */
export const draftIn = (locale: string): Bilingual => ({
  sv: `utkastet på ${nameIn('sv', locale)}`,
  en: `the draft in ${nameIn('en', locale)}`,
})

/** “a text in the draft in Finnish” */
export const textIn = (draft: Bilingual): Bilingual => ({ sv: `en text i ${draft.sv}`, en: `a text in ${draft.en}` })

/** “a text in Finnish” */
export const textOf = (locale: string): Bilingual => ({
  sv: `en text på ${nameIn('sv', locale)}`,
  en: `a text in ${nameIn('en', locale)}`,
})

/** “a part of the handbook in Finnish” */
export const partIn = (locale: string): Bilingual => ({
  sv: `en del av handboken på ${nameIn('sv', locale)}`,
  en: `a part of the handbook in ${nameIn('en', locale)}`,
})

/** “3 in Finnish, 1 in Danish” */
export function textsIn(counts: Readonly<Record<string, number>>): Bilingual {
  const said = (language: 'sv' | 'en', word: string) =>
    Object.entries(counts)
      .map(([locale, count]) => `${count} ${word} ${nameIn(language, locale)}`)
      .join(', ')
  return { sv: said('sv', 'på'), en: said('en', 'in') }
}
