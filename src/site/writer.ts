/** Texts of a release as HTML: every word escaped, every text in another language saying so (WCAG 2.2, 3.1.2). */
import type { InterfaceKey } from '../../schemas/interface.ts'
import type { ServedText } from '../handbook/locale.ts'
import { fillPlaceholders } from '../handbook/placeholders.ts'
import { escapeHtml, piecesHtml } from '../handbook/rich-text.ts'
import { withQuery } from '../responses/address.ts'
import type { LocalisedRelease } from '../responses/localised-release.ts'
import { embedRoot } from '../responses/root.ts'
import { marksQuery, type Showing, sitePath } from './showing.ts'

/** What one page is written with. */
export class Writer {
  readonly localised: LocalisedRelease
  readonly showing: Showing
  /** The languages of what was written. */
  readonly languages: Set<string>

  constructor(localised: LocalisedRelease, showing: Showing) {
    this.localised = localised
    this.showing = showing
    this.languages = new Set([localised.options.locale])
  }

  /** Whether there is such a text; releases from before there were interface texts lack them. */
  has(segment: string): boolean {
    return this.localised.served(segment).value !== null
  }

  /** The text alone, for a place that cannot say its language. */
  text(segment: string): string {
    return this.#served(segment).value ?? ''
  }

  /** The same, escaped. */
  words(segment: string): string {
    return escapeHtml(this.text(segment))
  }

  /** An element with a short text; nothing where there is none. */
  plain(name: string, segment: string, attributes = ''): string {
    const served = this.#served(segment)
    return this.#element(name, served, served.value === null ? null : escapeHtml(served.value), attributes)
  }

  /** An element with a text that may carry links. */
  rich(name: string, segment: string, attributes = ''): string {
    const served = this.#served(segment)
    const html = served.value === null ? null : piecesHtml(this.localised.pieces(served))
    return this.#element(name, served, html, attributes)
  }

  /** An element with HTML that was made from a text. */
  made(name: string, segment: string, html: string): string {
    return this.#element(name, this.#served(segment), html, '')
  }

  /** Lets a search lead to an element. Pieces go without: several on a page could have the same item. */
  anchor(id: string): string {
    return this.showing.view === 'site' ? ` id="${id}"` : ''
  }

  /** A text inside another, the segment `around`: an element only where its language differs from that of the other. */
  inline(segment: string, around?: string): string {
    const { value, lang, dir } = this.#served(segment)
    const outer = around === undefined ? this.localised.options.locale : this.#served(around).lang
    const html = escapeHtml(value ?? '')
    return html === '' || lang === outer ? html : `<span lang="${lang}" dir="${dir}">${html}</span>`
  }

  /** An element with a text of the interface. `values` are HTML. */
  label(name: string, key: InterfaceKey, values: Readonly<Record<string, string>> = {}, attributes = ''): string {
    const served = this.#served(`interface.${key}`)
    const { value } = served
    const html = value === null ? null : fillPlaceholders(escapeHtml(value), values)
    return this.#element(name, served, html, attributes)
  }

  /** A heading, `depth` levels below the first of the page. */
  heading(depth: number, segment: string, attributes = ''): string {
    return this.plain(this.headingName(depth), segment, attributes)
  }

  headingName(depth: number): string {
    return `h${Math.min(6, this.showing.heading + depth)}`
  }

  /**
   * The address of a part. A frame leads on in the frame; a piece of another page leads to whole pages.
   */
  address(
    path: string,
    marked: readonly string[] = this.showing.marked,
    more: Readonly<Record<string, string>> = {},
  ): string {
    return withQuery(this.bareAddress(path), { ...more, ...this.#query(marked) })
  }

  /** What every address of the journey says in its query. */
  get query(): Record<string, string> {
    return this.#query(this.showing.marked)
  }

  #query(marked: readonly string[]): Record<string, string> {
    return this.localised.parts('', {
      ...marksQuery(marked),
      ...(this.showing.view === 'frame' && { view: 'frame' }),
    }).query
  }

  /** The same without its query, which a form writes itself. */
  bareAddress(path: string): string {
    const { locale, publicUrl } = this.localised.options
    return `${publicUrl}${this.showing.view === 'site' ? sitePath(locale, path) : `${embedRoot}/${locale}${path}`}`
  }

  /** What makes a link or a form stay in the frame, whose links otherwise leave it. */
  get stay(): string {
    return this.showing.view === 'frame' ? ' target="_self"' : ''
  }

  /** A link to a part; `html` is its words. */
  link(path: string, html: string, marked?: readonly string[], attributes = ''): string {
    return html && `<a href="${escapeHtml(this.address(path, marked))}"${attributes}${this.stay}>${html}</a>`
  }

  /** The attributes of an element with words in a language that are no text of the release. */
  languageOf(lang: string): string {
    this.languages.add(lang)
    const { release, options } = this.localised
    return lang === options.locale ? '' : ` lang="${lang}" dir="${release.locales[lang]?.dir ?? 'ltr'}"`
  }

  #served(segment: string): ServedText {
    const served = this.localised.served(segment)
    if (served.value !== null) this.languages.add(served.lang)
    return served
  }

  #isOther({ lang, value }: ServedText): boolean {
    return value !== null && lang !== this.localised.options.locale
  }

  #element(name: string, served: ServedText, html: string | null, attributes: string): string {
    if (html === null) return ''
    const language = this.#isOther(served) ? ` lang="${served.lang}" dir="${served.dir}"` : ''
    return `<${name}${attributes}${language}>${html}</${name}>`
  }
}
