/** What is sensible for a new language: the EU’s, Norwegian, Icelandic, Arabic and Sami. Each can be changed. */

import { neighboursOf } from '../../handbook/neighbours.ts'

/** What languages call themselves, by tag. */
export const endonyms: Record<string, string> = {
  ar: 'العربية',
  bg: 'български',
  cs: 'čeština',
  da: 'dansk',
  de: 'Deutsch',
  el: 'ελληνικά',
  en: 'English',
  es: 'español',
  et: 'eesti',
  fi: 'suomi',
  fr: 'français',
  ga: 'Gaeilge',
  hr: 'hrvatski',
  hu: 'magyar',
  is: 'íslenska',
  it: 'italiano',
  lt: 'lietuvių',
  lv: 'latviešu',
  mt: 'Malti',
  nb: 'norsk bokmål',
  nl: 'Nederlands',
  nn: 'norsk nynorsk',
  pl: 'polski',
  pt: 'português',
  ro: 'română',
  se: 'davvisámegiella',
  sk: 'slovenčina',
  sl: 'slovenščina',
  sma: 'åarjelsaemien gïele',
  smj: 'julevsámegiella',
  sv: 'svenska',
}

const rightToLeft = new Set(['ar', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi'])

export const directionOf = (tag: string): 'ltr' | 'rtl' =>
  rightToLeft.has(tag.split('-')[0] as string) || /-(arab|hebr|thaa)\b/.test(tag) ? 'rtl' : 'ltr'

export interface LanguageDefaults {
  endonym: string
  dir: 'ltr' | 'rtl'
  fallback: string[]
}

/** @param published The languages that a fallback chain may name. */
export function defaultsFor(tag: string, published: readonly string[]): LanguageDefaults {
  const [primary = ''] = tag.split('-')
  const near = tag === primary ? [] : [primary]
  const chain = [...near, ...(neighboursOf(tag).length > 0 ? neighboursOf(tag) : ['en']), 'sv']
  return {
    endonym: endonyms[tag] ?? endonyms[primary] ?? '',
    dir: directionOf(tag),
    fallback: chain.filter((one, index) => published.includes(one) && one !== tag && chain.indexOf(one) === index),
  }
}
