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
 * Snowball's Norwegian stemmer makes three stems of leder, ledere and lederne, where its Danish one makes one stem. It also
 * keeps evaluere and evaluering apart, and the double consonant of lærdommer.
 */
const norwegian = (stem: Stem): Stem => {
  return (word) => stem(word.replace(/er(e|er|t|te|en|ens|ne|nes|ing|ingen|inger|ingene)$/, 'er')).replace(/mm$/, 'm')
}
const improved: Partial<Record<keyof typeof modules, (stem: Stem) => Stem>> = {
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
