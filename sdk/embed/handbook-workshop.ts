import { HandbookElement } from './element.ts'
import type { Journey } from './journey.ts'
import type { LaterViews } from './later.ts'
import { reflect } from './reflect.ts'
import { languages } from './source.ts'
import type { Stage } from './stage.ts'

type Workshop = typeof import('./workshop.ts')

/**
 * A team assesses itself, without a server that collects what it marks: `<handbook-workshop task="lead">` for the
 * facilitator, and `<handbook-workshop task="answer" release="2023-01-r1" questions="p1,p2-q3">` for the members.
 */
export class HandbookWorkshop extends HandbookElement {
  static override observedAttributes = [...HandbookElement.observedAttributes, 'task', 'questions']

  /**
   * `lead`: choose questions, collect codes and decide. `answer`: choose a position for each question. `follow`: follow up a
   * plan. `lead`, unless stated.
   */
  declare task: string
  /** Ids of principles and questions, with commas between them. All, unless stated. */
  declare questions: string

  #workshop: Workshop | undefined
  #places: Workshop['places'] = {}
  #state: ReturnType<Workshop['newState']> | undefined
  /** Leaving the page would lose what a group has given, or what a member has marked. */
  readonly #onLeave = (event: Event) => {
    if (this.#state?.tally || this.#state?.marks.size) event.preventDefault()
  }

  override connectedCallback(): void {
    addEventListener('beforeunload', this.#onLeave)
    super.connectedCallback()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    removeEventListener('beforeunload', this.#onLeave)
  }

  protected override async prepare(): Promise<void> {
    const workshop = await import('./workshop.ts')
    if (this.#workshop) return
    workshop.addStyles(this.shadowRoot as ShadowRoot)
    this.#state = workshop.newState()
    this.#workshop = workshop
    this.#places = workshop.places
  }

  protected override address({ view, ...journey }: Partial<Journey>): string {
    const { api, words } = this.stage
    const path = view && this.#places[view]?.(journey)
    return path ? `${api}/${words.bundle._meta.locale}${path}` : ''
  }

  protected override view(stage: Stage): Node[] {
    const workshop = this.#workshop as Workshop
    const state = this.#state as ReturnType<Workshop['newState']>
    return workshop.workshopView({
      stage,
      state,
      task: this.task,
      questions: this.questions,
      planView: (this.views as LaterViews).planView,
      languages: () => languages({ api: stage.api, locale: this.locale, release: this.release || undefined }),
      speak: (locale) => {
        this.locale = locale
      },
      goTo: (view) => {
        state.view = view
        if (view === 'plan') this.journey = { ...this.journey, view, marked: state.decided }
        this.show()
        this.tell('')
        this.focusHeading()
      },
    })
  }
}

reflect(HandbookWorkshop, ['task', 'questions'])
