import { HandbookElement } from './element.ts'
import { planView } from './plan-view.ts'
import type { Stage } from './stage.ts'
import type { Words } from './words.ts'

/** A plan for the questions that the page names: `<handbook-plan questions="p1-q1,p3-q2">`. */
export class HandbookPlan extends HandbookElement {
  static override observedAttributes = [...HandbookElement.observedAttributes, 'questions']

  protected override ready({ bundle }: Words): string {
    const given = (this.getAttribute('questions') ?? '').split(',').map((id) => id.trim())
    const marked = bundle.questions.flatMap(({ id }) => (given.includes(id) ? [id] : []))
    this.journey = { ...this.journey, view: 'plan', marked }
    return ''
  }

  protected override view(stage: Stage): Node[] {
    return planView(stage)
  }
}
