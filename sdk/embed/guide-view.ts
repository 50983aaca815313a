/** Step 3 for one question: how to get better at what it asks. */
import { guideBlocks } from '../../schemas/plan.ts'
import { h } from './dom.ts'
import { feedbackOf } from './feedback.ts'
import { plannedQuestion, planWords } from './plan-document.ts'
import { guideNodes } from './plan-nodes.ts'
import { from, mainWay, neighbours, pointerTo, type Stage, way } from './stage.ts'
import { colourOf } from './symbol.ts'

export function guideView(stage: Stage): Node[] {
  const { words, journey } = stage
  const id = journey.question as string
  const { questions } = words.bundle
  const { principle } = questions.find((one) => one.id === id) as { principle: string }
  const label = '/handbook/labels/backToQuestions'
  // Releases of version 1.0.0 lack the label.
  const back = words.text(label) ? label : '/interface/back'
  const mine = questions.filter((one) => one.principle === principle)
  const title = words.plain('span', `${pointerTo(stage, 'principles', principle)}/title`)
  return [
    from(stage, principle, way(stage, { view: 'map', principle }, title)),
    ...guide(stage, id),
    h(
      'p',
      { class: 'ways' },
      journey.marked.length > 0 && mainWay(stage, { view: 'plan' }, 'toPlan'),
      way(stage, { view: 'map', principle }, words.plain('span', back)),
    ),
    neighbours(stage, mine, id, words.say('questions'), (question) => [
      { view: 'guide', question: question.id },
      words.plain('span', '/handbook/labels/guide'),
      `${pointerTo(stage, 'questions', question.id)}/guide/title`,
    ]),
  ]
}

/** A guide whole: actions, the team's own, toolbox and case study. */
export function guide(stage: Stage, id: string): Node[] {
  const { words } = stage
  const { principle } = words.bundle.questions.find((one) => one.id === id) as { principle: string }
  const nodes = guideNodes(stage, guideBlocks(plannedQuestion(stage, id), planWords(stage)), 3)
  return [h('article', { part: 'guide', class: colourOf(words, principle) }, nodes), ...feedbackOf(stage, id)]
}
