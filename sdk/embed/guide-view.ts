/** Step 3 for one question: how to get better at what it asks. */
import { guideBlocks } from '../../schemas/plan.ts'
import { h } from './dom.ts'
import { plannedQuestion, planWords } from './plan-document.ts'
import { blockNodes } from './plan-nodes.ts'
import { type Stage, way } from './stage.ts'

export function guideView(stage: Stage): Node[] {
  const { words, journey } = stage
  const id = journey.question as string
  const { principle } = words.bundle.questions.find((one) => one.id === id) as { principle: string }
  const label = '/handbook/labels/backToQuestions'
  // Releases of version 1.0.0 lack the label.
  const back = words.text(label) ? label : '/interface/back'
  return [
    ...guide(stage, id),
    h('p', { class: 'ways' }, way(stage, { view: 'map', principle }, words.plain('span', back))),
  ]
}

/** A guide whole: actions, the team's own, toolbox and case study. */
export const guide = (stage: Stage, id: string): Node[] =>
  blockNodes(stage, guideBlocks(plannedQuestion(stage, id), planWords(stage)), 3)
