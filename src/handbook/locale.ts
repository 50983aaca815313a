import type { State } from '../../schemas/content.ts'
import type { GlossaryFile, LocaleFile, SearchFile } from '../../schemas/locale-files.ts'
import { sourceHash } from './source-hash.ts'

/** The tag of the locale that the handbook is written in and that every fallback chain ends in. */
export const sourceLocale = 'sv'

/**
 * Names that are taken below the public address, where each language has its pages: no locale can be called so. With a
 * region (`id-id`) such a language can be published all the same.
 */
export const takenNames: readonly string[] = ['docs', 'desk', 'sdk', 'mcp', 'embed', 'portal', 'status', 'id']

/** One language version as a release holds it: what is written there and nothing borrowed. */
export interface Locale extends Omit<LocaleFile, 'states' | 'published' | 'minor'> {
  /** Texts by segment id. */
  texts: Record<string, string>
  /** States that differ from `state`, by segment id. */
  states: Record<string, Exclude<State, 'missing'>>
  /** The source wording each text was translated from, as {@link sourceHash}, by segment id; empty in the source locale. */
  sources: Record<string, string>
  /** Earlier wordings of a source text that still count as the present one, by segment id; empty but in the source locale. */
  minor: Record<string, string[]>
  search: SearchFile
  /** The terms, if a draft has ever changed them; else those of `content/`. */
  glossary?: Term[]
}

export type Term = GlossaryFile['terms'][number]

export type Locales = Record<string, Locale>

/** A text as a reader gets it: the words, and truthfully whose language and which state they have. */
export interface ServedText {
  value: string | null
  lang: string
  dir: Locale['dir']
  state: State
}

/** Which texts a reader is willing to get: the locale's chain, or nothing but the locale itself. */
export type Fallback = 'chain' | 'none'

/** Finds a segment in `tag` or, where it is missing there and the reader allows it, in its fallback chain. */
export function serve(locales: Locales, tag: string, segment: string, fallback: Fallback): ServedText {
  const own = locales[tag] as Locale
  const chain = fallback === 'none' ? [] : own.fallback
  for (const candidate of [tag, ...chain]) {
    const locale = locales[candidate]
    const value = locale?.texts[segment]
    if (locale && value !== undefined) {
      return { value, lang: locale.tag, dir: locale.dir, state: locale.states[segment] ?? locale.state }
    }
  }
  return { value: null, lang: own.tag, dir: own.dir, state: 'missing' }
}

/**
 * A locale as its files have it, with what a release knows of them: a text that stands as it was published follows the
 * source wording it was published with, which the files need not say.
 */
export function withPublishedSources(locale: Locale, published: Locale | undefined): Locale {
  if (!published) return locale
  const same = Object.entries(published.sources).filter(
    ([segment]) => locale.texts[segment] === published.texts[segment],
  )
  return { ...locale, sources: { ...locale.sources, ...Object.fromEntries(same) } }
}

/** Whether a translation was made from a wording of the source that has since changed in more than a minor way. */
export function isOutdated(source: Locale, target: Locale, segment: string): boolean {
  const from = target.sources[segment]
  const text = source.texts[segment]
  if (from === undefined || text === undefined || target.texts[segment] === undefined) return false
  return from !== sourceHash(text) && !(source.minor[segment] ?? []).includes(from)
}
