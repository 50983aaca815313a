import { h } from './dom.ts'
import { focusAt, placeOf } from './focus.ts'
import { emptyJourney, type Journey } from './journey.ts'
import { languageAround } from './language-around.ts'
import { type LaterViews, loadViews } from './later.ts'
import { adopt, reflect } from './reflect.ts'
import { load } from './source.ts'
import { sourceOf } from './source-lines.ts'
import type { Stage } from './stage.ts'
import styles from './styles.css'
import type { Words } from './words.ts'

let sheet: CSSStyleSheet | undefined
/** One for all elements of the page. Made by script, because a strict policy permits no style in the markup. */
function styleSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet()
    sheet.replaceSync(styles)
  }
  return sheet
}

/** The service that this script came from. */
const ownService = () => new URL('..', import.meta.url).href.replace(/\/$/, '')

/** On a server there are no elements: what imports this script there must not fail. */
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement)

const common = ['api', 'locale', 'release', 'heading']

/**
 * What the elements have in common: attributes, loading, and what stands there while there is nothing to show. The
 * children of the element, which a server may have rendered, stand until then and wherever loading fails.
 *
 * @fires {CustomEvent<{ questions: string[] }>} handbook-plan A question was marked, or a mark was taken away.
 * @fires {CustomEvent<{ step: number, view: string }>} handbook-step Another step of the journey is shown.
 */
export abstract class HandbookElement extends Base {
  static observedAttributes: readonly string[] = common

  /** The URL of the service. The service that the script came from, unless stated. */
  declare api: string
  /** The language; the best match counts. The language of the place in the page (`lang`), unless stated. */
  declare locale: string
  /** The release to stay at. The current one, unless stated. */
  declare release: string
  /** The level of the first heading, from 1 to 6. 2, unless stated. */
  declare heading: string | number

  protected words: Words | undefined
  /** Once the first view is shown, at the latest. */
  protected views: LaterViews | undefined
  protected journey: Journey = emptyJourney
  readonly #root: ShadowRoot
  readonly #status = h('p', { class: 'status', role: 'status' })
  readonly #view = h('div', { part: 'view' })
  #loading = 0
  /** The language that was last read. */
  #read = ''
  /** Pages change their language without telling the elements in it. */
  readonly #languages = new MutationObserver(() => {
    if (this.#language !== this.#read) void this.read()
  })

  constructor() {
    super()
    this.#root = this.attachShadow({ mode: 'open' })
    this.#root.adoptedStyleSheets = [styleSheet()]
    this.#root.append(this.#status, this.#view)
    this.#view.append(h('slot'))
  }

  connectedCallback(): void {
    adopt(this, (this.constructor as typeof HandbookElement).observedAttributes)
    this.#languages.observe(document, { attributeFilter: ['lang'], subtree: true })
    void this.read()
  }

  disconnectedCallback(): void {
    this.#languages.disconnect()
  }

  attributeChangedCallback(): void {
    if (this.isConnected) void this.read()
  }

  get #language(): string {
    return this.locale || languageAround(this) || 'sv'
  }

  get #service(): string {
    return (this.api || ownService()).replace(/\/+$/, '')
  }

  /** Reads the handbook, then shows it. A later call overtakes an earlier one. */
  protected async read(): Promise<void> {
    this.#loading += 1
    const turn = this.#loading
    const locale = this.#language
    this.#read = locale
    try {
      const reading = load({ api: this.#service, locale, release: this.release || undefined })
      const [words, views] = await Promise.all([reading, this.isBrief ? undefined : loadViews(), this.prepare()])
      if (turn !== this.#loading) return
      this.words = words
      this.views ??= views
      const news = this.ready(words)
      if (!this.isBrief) this.views ??= await loadViews()
      this.show()
      this.tell(words.bundle._meta.stale ? words.say('offline') : news)
      // The service may be away by the time that the reader goes on.
      this.views ??= await loadViews().catch(() => undefined)
    } catch {
      if (turn === this.#loading) this.offerRetry()
    }
  }

  /** Whether what is shown first is in this script. */
  protected get isBrief(): boolean {
    return false
  }

  /** Loads what an element needs besides. */
  protected async prepare(): Promise<void> {}

  /** Called when there are words, before they are shown. @returns What the reader is told. */
  protected ready(_words: Words): string {
    return ''
  }

  protected abstract view(stage: Stage): Node[]

  protected address(_change: Partial<Journey>): string {
    return location.href
  }

  /** Takes a changed journey in, and shows it. */
  protected change(journey: Journey, isTick?: boolean): void {
    this.journey = journey
    // To write a view again takes longer than a reader should wait for a tick.
    if (isTick) setTimeout(() => this.show(), 50)
    else this.show()
    this.dispatchEvent(new CustomEvent('handbook-plan', { bubbles: true, detail: { questions: [...journey.marked] } }))
  }

  protected get stage(): Stage {
    const element = this
    return {
      words: this.words as Words,
      get journey() {
        return element.journey
      },
      api: this.#service,
      heading: Math.min(6, Math.max(1, Number(this.heading) || 2)),
      address: (change) => this.address(change),
      change: (journey, isTick) => this.change(journey, isTick),
      announce: (text) => this.tell(text),
    }
  }

  /** Shows the journey as it is. What had the focus keeps it, where it is still there. */
  protected show(): void {
    if (!this.words) return
    const { locale, dir } = this.words.bundle._meta
    for (const place of [this.#view, this.#status]) {
      place.lang = locale
      place.dir = dir
    }
    const place = placeOf(this.#root.activeElement, this.#view)
    const { stage } = this
    this.#view.replaceChildren(...this.view(stage), sourceOf(stage))
    if (place) focusAt(place, this.#view)
  }

  /** The focus goes to what is new, so that it is read from there. */
  protected focusHeading(): void {
    this.#view.querySelector<HTMLElement>('[tabindex="-1"]')?.focus()
  }

  protected tell(text: string): void {
    this.#status.replaceChildren(text)
  }

  protected offerRetry(): void {
    // Without words of its own language the element has none but these two; the page’s language decides.
    const isSwedish = /^sv\b/i.test(this.#language)
    const text = isSwedish ? 'Handboken kunde inte läsas in.' : 'The handbook could not be loaded.'
    const again = isSwedish ? 'Försök igen' : 'Try again'
    this.#status.lang = isSwedish ? 'sv' : 'en'
    this.#status.replaceChildren(
      text,
      ' ',
      h('button', { type: 'button', part: 'button', onclick: () => void this.read() }, again),
    )
  }
}

reflect(HandbookElement, common)
