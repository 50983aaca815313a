import { francAll } from 'franc'

/** ISO 639-3 codes of the languages the detector knows (https://github.com/wooorm/franc), by their two-letter tags. */
const codes: Record<string, string> = {
  ar: 'arb',
  bg: 'bul',
  cs: 'ces',
  da: 'dan',
  de: 'deu',
  el: 'ell',
  en: 'eng',
  es: 'spa',
  fa: 'pes',
  fi: 'fin',
  fr: 'fra',
  hu: 'hun',
  it: 'ita',
  nl: 'nld',
  nb: 'nob',
  no: 'nob',
  pl: 'pol',
  pt: 'por',
  ro: 'ron',
  ru: 'rus',
  so: 'som',
  sv: 'swe',
  tr: 'tur',
  uk: 'ukr',
} // prettier-ignore

/** Shorter texts give the detector too little to go by. */
const shortest = 60
/** How sure the detector must be that the text is rather the other language: its score for the right one, at most. */
const doubt = 0.8

/** The locale among `tags` whose language a text seems to have, when that is surely not the language of `tag`. */
export function foreignLanguage(text: string, tag: string, tags: readonly string[]): string | undefined {
  const language = (of: string) => codes[of.split('-')[0] as string]
  const own = language(tag)
  const others = tags.filter((other) => language(other) !== undefined && language(other) !== own)
  if (!own || others.length === 0 || text.length < shortest) return undefined
  const ranked = francAll(text, {
    only: [own, ...others.map((other) => language(other) as string)],
    minLength: shortest,
  })
  const [best] = ranked
  const score = ranked.find(([code]) => code === own)?.[1] ?? 0
  return best && best[0] !== own && score < doubt ? others.find((other) => language(other) === best[0]) : undefined
}
