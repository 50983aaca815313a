import { hreflangOf, type Piece } from '../../schemas/plan.ts'
import { type Edition, resourcesById } from '../handbook/edition.ts'
import type { Texts } from '../handbook/kinds/kind.ts'
import { type Fallback, type Locale, type ServedText, serve } from '../handbook/locale.ts'
import { piecesOf, toHtml, toMarkdown } from '../handbook/rich-text.ts'
import { optionalTexts } from '../handbook/segments.ts'
import type { Release } from '../store/release.ts'
import { withQuery } from './address.ts'
import type { Read } from './response-tags.ts'
import { root } from './root.ts'
import { Slot } from './settle.ts'

/** How a release is read: in which language, with or without fallback, pinned or following the head. */
export interface Localisation {
  locale: string
  fallback: Fallback
  /** Whether the address names the release, so that links in the response must too. */
  pinned: boolean
  /** The draft that the address names and links in the response must too. */
  draft?: string | undefined
  /** Absolute, without a trailing slash. */
  publicUrl: string
  /** What readers are promised who send feedback; absent where none is taken. */
  feedback?: { days: number; privacyUrl: string } | undefined
}

/** A release in one language. Projections ask it for texts and addresses and know nothing of languages. */
export class LocalisedRelease implements Texts {
  readonly release: Release
  readonly options: Localisation
  readonly #reads = new Map<string, Set<string>>()

  constructor(release: Release, options: Localisation) {
    this.release = release
    this.options = options
  }

  get edition(): Edition {
    return this.release.edition
  }

  get locale(): Locale {
    return this.release.locales[this.options.locale] as Locale
  }

  #serve(segment: string): ServedText {
    const fallback = optionalTexts(this.edition).has(segment) ? 'none' : this.options.fallback
    const served = serve(this.release.locales, this.options.locale, segment, fallback)
    this.#note(segment, served, fallback)
    return served
  }

  /** Notes the languages in which a text was looked for: one that has none yet may get one. */
  #note(segment: string, { value, lang }: ServedText, fallback: Fallback): void {
    const { locale } = this.options
    for (const tag of fallback === 'none' ? [locale] : [locale, ...this.locale.fallback]) {
      const segments = this.#reads.get(tag) ?? new Set()
      this.#reads.set(tag, segments.add(segment))
      if (value !== null && tag === lang) return
    }
  }

  /** The texts that were looked for, by language. */
  get reads(): Read[] {
    return [...this.#reads].map(([locale, segments]) => ({ locale, segments }))
  }

  /** The text itself: for what is not answered as JSON, such as search and documents. */
  served(segment: string): ServedText {
    return this.#serve(segment)
  }

  readonly #urlOf = (resource: string) => resourcesById(this.edition).get(resource)?.url

  /** A text for a page or a document: its links say if they lead to a page in another language. */
  pieces({ value, lang }: ServedText): Piece[] {
    const languageOf = (resource: string) => resourcesById(this.edition).get(resource)?.languages[0]
    return piecesOf(value ?? '', this.#urlOf, (resource) => hreflangOf(languageOf(resource), lang))
  }

  /** A short text, for a projection. */
  plain(segment: string): Slot {
    const served = this.#serve(segment)
    return new Slot(served, served.value)
  }

  /** A text that may carry links, for a projection. */
  rich(segment: string): Slot {
    const served = this.#serve(segment)
    const { value } = served
    return new Slot(
      served,
      value === null ? null : { markdown: toMarkdown(value, this.#urlOf), html: toHtml(value, this.#urlOf) },
    )
  }

  /** A short text, for a projection; undefined if the language lacks it. */
  optional(segment: string): Slot | undefined {
    const slot = this.plain(segment)
    return slot.value === null ? undefined : slot
  }

  /** Words made from a text (an excerpt, say) that have its language. */
  derived(segment: string, value: string | null): Slot {
    return new Slot(this.#serve(segment), value)
  }

  /** An address of this locale with its release and fallback. `path` begins with a slash. */
  parts(path: string, query: Readonly<Record<string, string>> = {}) {
    const { locale, pinned, draft, fallback } = this.options
    return {
      locale,
      path,
      query: {
        ...query,
        ...(fallback === 'none' && { fallback }),
        ...(pinned && { release: this.release.id }),
        ...(draft !== undefined && { draft }),
      },
    }
  }

  /** The same, absolute. `path` begins with the locale. */
  address(path: string, query: Readonly<Record<string, string>> = {}): string {
    return withQuery(`${this.options.publicUrl}${root}${path}`, this.parts(path, query).query)
  }
}
