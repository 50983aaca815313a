/** What the views of the workshop share: what has happened so far, in memory alone, and its words. */
import { h } from './dom.ts'
import type { Stage } from './stage.ts'
import type { Answer } from './workshop-code.ts'
import type { Tally } from './workshop-tally.ts'
import { da } from './workshop-words/da.ts'
import { en } from './workshop-words/en.ts'
import { fi } from './workshop-words/fi.ts'
import { nb } from './workshop-words/nb.ts'
import { sv, type WorkshopWords } from './workshop-words/sv.ts'

export type WorkshopKey = keyof WorkshopWords
type Name = keyof HTMLElementTagNameMap
type Values = Readonly<Record<string, string | number | Node>>

/** What a workshop is about and how far it has come. Nothing of it is stored. */
export interface WorkshopState {
  view: 'choose' | 'collect' | 'result' | 'plan'
  /** What a member has answered, by question. */
  marks: Map<string, Answer>
  /** What the facilitator asks about; undefined until there are words. */
  chosen: Set<string> | undefined
  tally: Tally | undefined
  /** What the team has decided to get better at. */
  decided: readonly string[]
}

export const newState = (): WorkshopState => ({
  view: 'choose',
  marks: new Map(),
  chosen: undefined,
  tally: undefined,
  decided: [],
})

/** What the element gives its views. */
export interface Given {
  stage: Stage
  task: string
  questions: string
  state: WorkshopState
  /** The view of the plan. */
  planView: (stage: Stage) => Node[]
  languages: () => Promise<readonly { tag: string; endonym: string }[]>
  speak: (locale: string) => void
  /** Shows another view, and moves the focus to its heading. */
  goTo: (view: WorkshopState['view']) => void
}

const languages: Readonly<Record<string, WorkshopWords>> = { sv, en, fi, nb, da }

export class Room {
  readonly given: Given
  readonly #words: WorkshopWords
  /** The language of the words, where it is not that of the whole. */
  readonly #other: { lang: string; dir: 'ltr' } | undefined

  constructor(given: Given) {
    const { words } = given.stage
    const { locale } = words.bundle._meta
    // A language without words of its own has those of the language that its own lack falls back on.
    const lang = [locale, words.language('/interface/plan')?.lang, 'en'].find(
      (one) => one && one in languages,
    ) as string
    this.given = given
    this.#words = languages[lang] as WorkshopWords
    this.#other = lang === locale ? undefined : { lang, dir: 'ltr' }
  }

  get questions() {
    return this.given.stage.words.bundle.questions
  }

  /** A text alone, for places that cannot say its language. */
  say(key: WorkshopKey, values: Readonly<Record<string, string | number>> = {}): string {
    return this.#words[key].replace(/\{(\w+)\}/g, (_, name: string) => `${values[name] ?? ''}`)
  }

  label<Tag extends Name>(tag: Tag, key: WorkshopKey, values: Values = {}, attributes: Parameters<typeof h>[1] = {}) {
    const { locale: lang, dir } = this.given.stage.words.bundle._meta
    const filled = this.#words[key].split(/\{(\w+)\}/).map((piece, index) => {
      const value = index % 2 === 0 ? piece : values[piece]
      if (!(value instanceof Node)) return `${value ?? ''}`
      return this.#other ? h('span', { lang, dir }, value) : value
    })
    return h(tag, { ...this.#other, ...attributes }, filled)
  }

  button(key: WorkshopKey, act: () => void, part = 'button') {
    return this.label('button', key, {}, { type: 'button', part, onclick: act })
  }

  /** A heading; the first of a view takes the focus when the view is gone to. */
  heading(depth: number, key: WorkshopKey) {
    const level = Math.min(6, this.given.stage.heading + depth)
    return this.label(`h${level}` as 'h2', key, {}, { part: 'heading', ...(depth === 0 && { tabindex: -1 }) })
  }

  /** The words of a position. The third is the handbook's own mark, which makes the plan. */
  position<Tag extends Name>(tag: Tag, answer: Answer) {
    const own = (['works', 'partly', undefined, 'unknown'] as const)[answer]
    return own ? this.label(tag, own) : this.given.stage.words.plain(tag, '/handbook/labels/needsImprovement')
  }

  announce(key: WorkshopKey, values: Readonly<Record<string, string | number>> = {}): void {
    this.given.stage.announce(this.say(key, values))
  }

  /** Where a question is in the bundle. */
  pointer(question: string): string {
    return `/questions/${this.questions.findIndex(({ id }) => id === question)}`
  }
}
