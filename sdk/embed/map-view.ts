/** Step 2: the questions of a principle, where a team marks what it needs to get better at. */
import { h } from './dom.ts'
import { withMark } from './journey.ts'
import { mappingBlocks, planWords } from './plan-document.ts'
import { blockNodes } from './plan-nodes.ts'
import { heading, headingName, paragraphs, pointerTo, type Stage, summary, way } from './stage.ts'

export function mapView(stage: Stage): Node[] {
  const { words, journey } = stage
  const { principles, questions, handbook } = words.bundle
  const id = journey.principle as string
  const others = principles.flatMap((principle, index) =>
    principle.id === id
      ? []
      : h(
          'li',
          {},
          way(stage, { view: 'map', principle: principle.id }, words.plain('span', `/principles/${index}/title`)),
        ),
  )
  return [
    heading(stage, 0, `${pointerTo(stage, 'principles', id)}/title`),
    ...summary(stage, pointerTo(stage, 'principles', id)),
    ...paragraphs(stage, '/handbook/mapSituation/paragraphs', handbook.mapSituation.paragraphs.length),
    h(
      'fieldset',
      { part: 'questions' },
      words.label('legend', 'markHint'),
      h(
        'ul',
        { class: 'questions' },
        questions.flatMap((question, index) => (question.principle === id ? questionItem(stage, index) : [])),
      ),
    ),
    h('div', { class: 'result' }, ...result(stage)),
    words.label(headingName(stage, 1), 'allPrinciples', {}, { part: 'heading' }),
    h('ul', { class: 'choices' }, others),
  ]
}

function questionItem(stage: Stage, index: number): Node {
  const { words, journey } = stage
  const { id } = words.bundle.questions[index] as { id: string }
  const mark = h('input', {
    type: 'checkbox',
    value: id,
    checked: journey.marked.includes(id),
    onchange: ({ target }) =>
      stage.change(withMark(stage.journey, id, (target as HTMLInputElement).checked, words.bundle)),
  })
  return h(
    'li',
    { part: 'question' },
    h(
      'label',
      {},
      mark,
      h(
        'span',
        {},
        words.plain('span', `/questions/${index}/question`, { class: 'asked' }),
        ' ',
        words.plain('em', '/handbook/labels/needsImprovement'),
      ),
    ),
    h(
      'p',
      { class: 'guide-way' },
      way(
        stage,
        { view: 'guide', question: id },
        h(
          'span',
          {},
          words.plain('span', '/handbook/labels/guide'),
          ': ',
          words.plain('span', `/questions/${index}/guide/title`),
        ),
      ),
    ),
  )
}

/** The picture of what is marked so far and the way on; made anew with each mark. */
function result(stage: Stage): Node[] {
  const { words, journey } = stage
  if (journey.marked.length === 0) return [words.label('p', 'noneMarked')]
  return [
    ...blockNodes(stage, mappingBlocks(stage, planWords(stage)), 1),
    h('p', { class: 'ways' }, way(stage, { view: 'plan' }, words.label('span', 'toPlan'), 'main-way')),
  ]
}
