import { HandbookElement } from './element.ts'
import type { LaterViews } from './later.ts'
import { reflect } from './reflect.ts'
import type { Stage } from './stage.ts'

/** One question's guide: `<handbook-question question="p1-q6">`. */
export class HandbookQuestion extends HandbookElement {
  static override observedAttributes = [...HandbookElement.observedAttributes, 'question']

  /** The id of the question, such as `p1-q6`. */
  declare question: string

  protected override view(stage: Stage): Node[] {
    const id = this.question
    const isKnown = stage.words.bundle.questions.some((question) => question.id === id)
    // What the page has in its place says more than an empty one.
    return isKnown ? (this.views as LaterViews).guide(stage, id) : [document.createElement('slot')]
  }
}

reflect(HandbookQuestion, ['question'])
