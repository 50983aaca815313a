export type Stem = (word: string) => string

/** Languages with a Snowball stemmer (https://snowballstem.org), by the first part of a locale's tag. */
const modules = {
  ar: () => import('@orama/stemmers/arabic'),
  da: () => import('@orama/stemmers/danish'),
  de: () => import('@orama/stemmers/german'),
  en: () => import('@orama/stemmers/english'),
  es: () => import('@orama/stemmers/spanish'),
  fi: () => import('@orama/stemmers/finnish'),
  fr: () => import('@orama/stemmers/french'),
  it: () => import('@orama/stemmers/italian'),
  nb: () => import('@orama/stemmers/norwegian'),
  nl: () => import('@orama/stemmers/dutch'),
  nn: () => import('@orama/stemmers/norwegian'),
  no: () => import('@orama/stemmers/norwegian'),
  pt: () => import('@orama/stemmers/portuguese'),
  sv: () => import('@orama/stemmers/swedish'),
}

/**
 * Snowball's Finnish stemmer gives the dictionary form of many nouns a stem of its own: julkinen and julkisen, kumppanuus
 * and kumppanuuden, rahoitus and rahoituksen, päätös and päätöksen, arviointi and arvioinnin.
 */
const finnish =
  (stem: Stem): Stem =>
  (word) =>
    stem(word)
      .replace(word.endsWith('inen') ? /(?<=.{4})in$/ : /(?<=.{4})ist?$/, '')
      .replace(/([aeiouyäö][uy])(k?s|[dt])$/, '$1')
      .replace(/(?<=.{3}[uy])k?s$/, '')
      .replace(/(?<=.{3}[oö])ks$/, 's')
      .replace(/(?<=.{3}[oö])(int?|id)$/, '')
      .replace(/(.)\1?ej$/, '$1')

/** Forms of a noun in -ing, which has the stem of its verb: utveksling, utveksle. */
const verbalNoun = /(?<=\p{L}{3})ing(en|er|ene|s|ens|enes)?$/u
/** Forms of a noun or verb in -er, of which Snowball's Norwegian stemmer, unlike its Danish one, makes several stems. */
const endingInEr = /er(e|er|es|t|te|en|ens|ne|nes)$/

const norwegian = (stem: Stem): Stem => {
  return (word) => stem(word.replace(verbalNoun, 'e').replace(endingInEr, 'er')).replace(/mm$/, 'm')
}
const improved: Partial<Record<keyof typeof modules, (stem: Stem) => Stem>> = {
  fi: finnish,
  nb: norwegian,
  nn: norwegian,
  no: norwegian,
}

/** Beginnings that a stemmer cuts so short that another word's stem is left: Snowball makes “experi” of experience too. */
const keptWhole: Partial<Record<keyof typeof modules, string[]>> = { en: ['experiment'] }

/** The stemmer of a locale's language; words stay whole in languages without one. */
export async function stemmerFor(tag: string): Promise<Stem> {
  const language = tag.split('-')[0] as keyof typeof modules
  const load = modules[language]
  if (!load) return (word) => word
  const { stemmer } = await load()
  const stem = improved[language]?.(stemmer) ?? stemmer
  const kept = keptWhole[language] ?? []
  return (word) => kept.find((beginning) => word.startsWith(beginning)) ?? stem(word)
}
