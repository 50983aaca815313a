import { h } from './dom.ts'
import { HandbookElement } from './element.ts'
import { fromFragment, type Journey, toFragment, type View } from './journey.ts'
import { type LaterViews, loadViews } from './later.ts'
import { reflect } from './reflect.ts'
import { type Stage, summary, way } from './stage.ts'
import { startView } from './start-view.ts'
import { colourOf } from './symbol.ts'
import type { Words } from './words.ts'

const viewIn = (views: LaterViews): Record<Exclude<View, 'start'>, (stage: Stage) => Node[]> => ({
  challenge: views.challengeView,
  map: views.mapView,
  guide: views.guideView,
  plan: views.planView,
})

/** Which of the handbook's three steps a view belongs to. */
const stepOf: Record<View, number> = { start: 1, challenge: 1, map: 2, guide: 3, plan: 3 }

const placeIn = ({ view, challenge, principle, question }: Journey) => [view, challenge, principle, question].join()

/** The whole journey: `<innovation-handbook>`. */
export class InnovationHandbook extends HandbookElement {
  static override observedAttributes = [...HandbookElement.observedAttributes, 'principle']

  /** The id of a principle, such as `p1`: the journey begins at its questions. At all principles, unless stated. */
  declare principle: string

  readonly #onFragment = () => void this.#follow()

  override connectedCallback(): void {
    addEventListener('hashchange', this.#onFragment)
    super.connectedCallback()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    removeEventListener('hashchange', this.#onFragment)
  }

  /** What its part of the page's fragment begins with: two on a page tell theirs apart by their ids. */
  get #name(): string {
    return this.id || 'handbook'
  }

  protected override get isBrief(): boolean {
    return this.journey.view === 'start' && !this.principle && !location.hash.includes('.view=')
  }

  /** Where the journey begins when the address says nothing of it. */
  #beginning({ bundle }: Words): Journey {
    const { journey, principle } = this
    const isKnown = bundle.principles.some(({ id }) => id === principle)
    return isKnown ? { ...journey, view: 'map', principle } : { ...journey, view: 'start' }
  }

  protected override ready(words: Words): string {
    const found = fromFragment(this.#name, location.hash, words.bundle)
    if (!found) {
      if (this.journey.view === 'start') this.journey = this.#beginning(words)
      return ''
    }
    this.journey = found.journey
    if (!found.isWhole) return words.say('stateIncomplete')
    return found.journey.marked.length > 0 ? words.say('stateRestored') : ''
  }

  protected override view(stage: Stage): Node[] {
    const { view } = this.journey
    const nodes = view === 'start' ? startView(stage) : viewIn(this.views as LaterViews)[view](stage)
    return [this.#steps(stage), h('div', { part: 'step', class: this.#colour(stage) }, nodes)]
  }

  protected override address(change: Partial<Journey>): string {
    const address = new URL(location.href)
    address.hash = toFragment(this.#name, { ...this.journey, ...change }, address.hash)
    return address.href
  }

  /** A mark or a word changes the address in its place: back leads to the view before, not to the mark before. */
  protected override change(journey: Journey, show?: () => void): void {
    const isOver = journey.view !== this.journey.view
    this.journey = journey
    history.replaceState(history.state, '', this.address({}))
    super.change(journey, show)
    if (isOver) this.focusHeading()
  }

  /** The address has changed: by a link of ours, by going back, or by the page around. */
  async #follow(): Promise<void> {
    if (!this.words) return
    const { hash } = location
    const found =
      fromFragment(this.#name, hash, this.words.bundle) ??
      // Back at the address that the journey began with.
      (hash === '' ? { journey: this.#beginning(this.words), isWhole: true } : undefined)
    // An anchor of the page, or a state of another component: what is marked here stays.
    if (!found) return
    const before = this.journey
    const next = found.journey
    const isElsewhere = placeIn(next) !== placeIn(before)
    this.journey = next
    if (next.view !== 'start') this.views ??= await loadViews().catch(() => undefined)
    if (this.journey !== next) return
    if (next.view !== 'start' && !this.views) return this.offerRetry()
    this.show()
    if (!isElsewhere) return
    this.focusHeading()
    const step = stepOf[next.view]
    this.tell(found.isWhole ? this.words.say('stepOf', { step, total: 3 }) : this.words.say('stateIncomplete'))
    this.dispatchEvent(new CustomEvent('handbook-step', { bubbles: true, detail: { step, view: next.view } }))
  }

  /** The class for the colours of the principle that is read. */
  #colour({ words, journey: { view, principle } }: Stage): string | undefined {
    return principle && view !== 'start' && view !== 'plan' ? colourOf(words, principle) : undefined
  }

  #steps(stage: Stage): Node {
    const { words, journey } = stage
    const current = stepOf[journey.view]
    const targets: (Partial<Journey> | undefined)[] = [
      { view: 'start' },
      journey.principle ? { view: 'map' } : undefined,
      journey.marked.length > 0 ? { view: 'plan' } : undefined,
    ]
    const items = words.bundle.handbook.steps.map((_, index) => {
      const title = words.plain('span', `/handbook/steps/${index}/title`)
      const target = targets[index]
      const isCurrent = index + 1 === current
      const content =
        target && !(isCurrent && journey.view === target.view) ? way(stage, target, title, 'step-link') : title
      return h('li', { ...(isCurrent && { 'aria-current': 'step' }), class: index + 1 < current && 'done' }, content)
    })
    return h(
      'nav',
      {
        'aria-label': words.say('steps'),
        part: 'steps',
        class: this.#colour(stage),
      },
      h('ol', { class: 'steps' }, items),
      ...summary(stage, `/handbook/steps/${current - 1}`),
    )
  }
}

reflect(InnovationHandbook, ['principle'])
