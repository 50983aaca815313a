/** What the views of the workshop share: what has happened so far, in memory alone, and its words. */
import { OwnWords } from './own-words.ts'
import type { OpenPlan } from './plan-open.ts'
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

/** What a workshop is about and how far it has come. Nothing of it is stored. */
export interface WorkshopState {
  /** `start`: what the task begins with. */
  view: 'start' | 'choose' | 'collect' | 'result' | 'plan' | 'follow'
  /** What a member has answered, by question. */
  marks: Map<string, Answer>
  /** What the facilitator asks about; undefined until there are words. */
  chosen: Set<string> | undefined
  tally: Tally | undefined
  /** What the team has decided to get better at. */
  decided: readonly string[]
  /** The plan that is followed up. */
  plan: OpenPlan | undefined
}

export const newState = (): WorkshopState => ({
  view: 'start',
  marks: new Map(),
  chosen: undefined,
  tally: undefined,
  decided: [],
  plan: undefined,
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

export class Room extends OwnWords<WorkshopKey> {
  readonly given: Given

  constructor(given: Given) {
    super(given.stage, languages)
    this.given = given
  }

  get questions() {
    return this.given.stage.words.bundle.questions
  }

  /** The words of a position. The third is the handbook's own mark, which makes the plan. */
  position<Tag extends Name>(tag: Tag, answer: Answer) {
    const own = (['works', 'partly', undefined, 'unknown'] as const)[answer]
    return own ? this.label(tag, own) : this.given.stage.words.plain(tag, '/handbook/labels/needsImprovement')
  }

  /** Where a question is in the bundle. */
  pointer(question: string): string {
    return `/questions/${this.questions.findIndex(({ id }) => id === question)}`
  }
}
