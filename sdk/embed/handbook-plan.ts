import { HandbookElement } from './element.ts'
import type { LaterViews } from './later.ts'
import { reflect } from './reflect.ts'
import type { Stage } from './stage.ts'
import type { Words } from './words.ts'

/** A plan for the questions that the page names: `<handbook-plan questions="p1-q1,p3-q2">`. */
export class HandbookPlan extends HandbookElement {
  static override observedAttributes = [...HandbookElement.observedAttributes, 'questions']

  /** The ids of the questions, with commas between them. */
  declare questions: string

  protected override ready({ bundle }: Words): string {
    const given = this.questions.split(',').map((id) => id.trim())
    const marked = bundle.questions.flatMap(({ id }) => (given.includes(id) ? [id] : []))
    this.journey = { ...this.journey, view: 'plan', marked }
    return ''
  }

  protected override view(stage: Stage): Node[] {
    return (this.views as LaterViews).planView(stage)
  }
}

reflect(HandbookPlan, ['questions'])
