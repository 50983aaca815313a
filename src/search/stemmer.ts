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

/** The stemmer of a locale's language; words stay whole in languages without one. */
export async function stemmerFor(tag: string): Promise<Stem> {
  const load = modules[tag.split('-')[0] as keyof typeof modules]
  return load ? (await load()).stemmer : (word) => word
}
