import { h } from './dom.ts'
import { emptyJourney, type Journey } from './journey.ts'
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

/**
 * What the elements have in common: attributes, loading, and what stands there while there is nothing to show. The
 * children of the element, which a server may have rendered, stand until then and wherever loading fails.
 */
export abstract class HandbookElement extends HTMLElement {
  static observedAttributes: readonly string[] = ['api', 'locale', 'release', 'heading']

  protected words: Words | undefined
  protected journey: Journey = emptyJourney
  readonly #root: ShadowRoot
  readonly #status = h('p', { class: 'status', role: 'status' })
  readonly #view = h('div', { part: 'view' })
  #loading = 0

  constructor() {
    super()
    this.#root = this.attachShadow({ mode: 'open' })
    this.#root.adoptedStyleSheets = [styleSheet()]
    this.#root.append(this.#status, this.#view)
    this.#view.append(h('slot'))
  }

  connectedCallback(): void {
    void this.read()
  }

  attributeChangedCallback(): void {
    if (this.isConnected) void this.read()
  }

  /** Where in the page the shown language comes from: the attribute, or the language of the place. */
  get locale(): string {
    const near = this.closest('[lang]')?.getAttribute('lang')
    return (this.getAttribute('locale') ?? near ?? 'sv').toLowerCase()
  }

  get api(): string {
    return (this.getAttribute('api') ?? ownService()).replace(/\/+$/, '')
  }

  /** Reads the handbook, then shows it. A later call overtakes an earlier one. */
  protected async read(): Promise<void> {
    this.#loading += 1
    const turn = this.#loading
    const release = this.getAttribute('release') ?? undefined
    try {
      const words = await load({ api: this.api, locale: this.locale, release })
      if (turn !== this.#loading) return
      this.words = words
      const news = this.ready(words)
      this.show()
      this.tell(words.bundle._meta.stale ? words.say('offline') : news)
    } catch {
      if (turn === this.#loading) this.#offerRetry()
    }
  }

  /** Called when there are words, before they are shown. @returns What the reader is told. */
  protected ready(_words: Words): string {
    return ''
  }

  protected abstract view(stage: Stage): Node[]

  protected address(_change: Partial<Journey>): string {
    return location.href
  }

  /** Takes a changed journey in, and shows it. */
  protected change(journey: Journey): void {
    this.journey = journey
    this.show()
    this.dispatchEvent(new CustomEvent('handbook-plan', { bubbles: true, detail: { questions: [...journey.marked] } }))
  }

  protected get stage(): Stage {
    return {
      words: this.words as Words,
      journey: this.journey,
      api: this.api,
      heading: Math.min(6, Math.max(1, Number(this.getAttribute('heading')) || 2)),
      address: (change) => this.address(change),
      change: (journey) => this.change(journey),
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

  #offerRetry(): void {
    // Without words of its own language the element has none but these two; the page’s language decides.
    const isSwedish = this.locale.startsWith('sv')
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

/** What tells a control from the others, whatever is made anew around it. */
type Place = { selector: string; index: number }
const controls = 'a, button, input, [tabindex="-1"]'

function placeOf(element: Element | null, view: Element): Place | undefined {
  if (!element || !view.contains(element)) return undefined
  if (element instanceof HTMLInputElement && element.type === 'checkbox')
    return { selector: `input[value="${element.value}"]`, index: 0 }
  const own = element.closest('[data-question]')
  if (own) return { selector: `[data-question="${own.getAttribute('data-question')}"] input`, index: 0 }
  return { selector: controls, index: [...view.querySelectorAll(controls)].indexOf(element) }
}

function focusAt({ selector, index }: Place, view: Element): void {
  const found = [...view.querySelectorAll<HTMLElement>(selector)]
  found[Math.min(index, found.length - 1)]?.focus()
}
