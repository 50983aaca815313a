import type { State } from '../../schemas/content.ts'
import { states } from '../../schemas/content.ts'
import { type Fallback, type Locale, type ServedText, serve } from '../handbook/locale.ts'
import { toHtml, toMarkdown } from '../handbook/rich-text.ts'
import type { Release } from '../releases/release.ts'
import { root } from './root.ts'

/** How one reader reads a release: in which language, with or without fallback, pinned or following the head. */
export interface ReadingOptions {
  locale: string
  fallback: Fallback
  /** Whether the address names the release, so that links in the answer must too. */
  pinned: boolean
  /** The draft that the address names and links in the answer must too. */
  draft?: string | undefined
  /** Absolute, without a trailing slash. */
  publicUrl: string
}

/** A text on its way into an answer; {@link settle} replaces it by its value and notes where it deviates. */
class Slot {
  readonly served: ServedText
  readonly value: unknown
  constructor(served: ServedText, value: unknown) {
    this.served = served
    this.value = value
  }
}

interface Deviation {
  pointer: string
  lang: string
  dir: Locale['dir']
  state: State
}

export interface LocalisedMeta {
  locale: string
  dir: Locale['dir']
  status: Locale['status']
  state: State
  deviations: Deviation[]
}

/** A release as one reader sees it. Projections ask it for texts and addresses and know nothing of languages. */
export class Reading {
  readonly release: Release
  readonly options: ReadingOptions
  readonly #urls: Map<string, string | null>

  constructor(release: Release, options: ReadingOptions) {
    this.release = release
    this.options = options
    this.#urls = new Map(release.edition.resources.map(({ id, url }) => [id, url]))
  }

  get locale(): Locale {
    return this.release.locales[this.options.locale] as Locale
  }

  #serve(segment: string): ServedText {
    return serve(this.release.locales, this.options.locale, segment, this.options.fallback)
  }

  /** The text itself: for what is not answered as JSON, such as search and documents. */
  served(segment: string): ServedText {
    return this.#serve(segment)
  }

  readonly urlOf = (resource: string): string | null | undefined => this.#urls.get(resource)

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
      value === null ? null : { markdown: toMarkdown(value, this.urlOf), html: toHtml(value, this.urlOf) },
    )
  }

  /** Words made from a text (an excerpt, say) that have its language. */
  derived(segment: string, value: string | null): Slot {
    return new Slot(this.#serve(segment), value)
  }

  /** An address of this locale with this reader's release and fallback. `path` begins with a slash. */
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
    const text = new URLSearchParams(this.parts(path, query).query).toString().replaceAll('%2C', ',')
    return `${this.options.publicUrl}${root}${path}${text ? `?${text}` : ''}`
  }
}

export interface Settled {
  body: unknown
  meta: LocalisedMeta
  /** The locale, then the languages that deviate. */
  languages: string[]
}

const escapePointer = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1')

/** Replaces every slot in a projected body by its value and sums up what was served. */
export function settle(body: unknown, { locale, options }: Reading): Settled {
  const found: { pointer: string; served: ServedText }[] = []
  const walk = (value: unknown, pointer: string): unknown => {
    if (value instanceof Slot) {
      found.push({ pointer, served: value.served })
      return value.value
    }
    if (Array.isArray(value)) return value.map((item, index) => walk(item, `${pointer}/${index}`))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, child]) => [key, walk(child, `${pointer}/${escapePointer(key)}`)]),
    )
  }
  const settled = walk(body, '')
  const state = commonState(found.map(({ served }) => served.state)) ?? locale.state
  const deviations = found
    .filter(({ served }) => served.lang !== options.locale || served.state !== state)
    .map(({ pointer, served: { lang, dir, state } }) => ({ pointer, lang, dir, state }))
  const languages = [...new Set([options.locale, ...deviations.map((deviation) => deviation.lang)])]
  return {
    body: settled,
    meta: { locale: options.locale, dir: locale.dir, status: locale.status, state, deviations },
    languages,
  }
}

/** The state most texts share; a tie goes to the lower. */
function commonState(all: State[]): State | undefined {
  let common: State | undefined
  let most = 0
  for (const state of states) {
    const count = all.reduce((total, other) => total + Number(other === state), 0)
    if (count > most) {
      common = state
      most = count
    }
  }
  return common
}
