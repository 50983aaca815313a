import type { Bilingual } from '../errors.ts'
import type { Release } from '../store/release.ts'

export type { Bilingual }

/** The vocabularies of the EU's Publications Office, which DCAT-AP prescribes. */
export const authority = 'http://publications.europa.eu/resource/authority/'

/** Tags of the vocabulary of languages, by ours; a language that is not among them is left out rather than guessed. */
const languages: Record<string, string> = {
  ar: 'ARA',
  da: 'DAN',
  de: 'DEU',
  en: 'ENG',
  es: 'SPA',
  et: 'EST',
  fi: 'FIN',
  fr: 'FRA',
  is: 'ISL',
  lt: 'LIT',
  lv: 'LAV',
  nb: 'NOB',
  nl: 'NLD',
  nn: 'NNO',
  no: 'NOR',
  pl: 'POL',
  pt: 'POR',
  se: 'SME',
  sv: 'SWE',
  uk: 'UKR',
}

/** The address of a locale's language; none where the vocabulary's is not known here. */
export function languageOf(tag: string): string[] {
  const known = languages[tag.split('-')[0] as string]
  return known ? [`${authority}language/${known}`] : []
}

export const bilingual = (words: Bilingual): [tag: string, value: string][] => [
  ['sv', words.sv],
  ['en', words.en],
]

/** A text in every language that has it, nothing borrowed from another. */
export const inLocales = ({ locales }: Release, segment: string): [tag: string, value: string][] =>
  Object.values(locales).flatMap(({ tag, texts }) => {
    const value = texts[segment]
    return value === undefined ? [] : [[tag, value]]
  })
