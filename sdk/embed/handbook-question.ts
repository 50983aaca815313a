import { HandbookElement } from './element.ts'
import { guide } from './guide-view.ts'
import type { Stage } from './stage.ts'

/** One question's guide: `<handbook-question question="p1-q6">`. */
export class HandbookQuestion extends HandbookElement {
  static override observedAttributes = [...HandbookElement.observedAttributes, 'question']

  protected override view(stage: Stage): Node[] {
    const id = this.getAttribute('question') ?? ''
    const isKnown = stage.words.bundle.questions.some((question) => question.id === id)
    // What the page has in its place says more than an empty one.
    return isKnown ? guide(stage, id) : [document.createElement('slot')]
  }
}
