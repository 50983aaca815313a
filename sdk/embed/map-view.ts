/** Step 2: the questions of a principle, where a team marks what it needs to get better at. */
import { h } from './dom.ts'
import { feedbackOf } from './feedback.ts'
import { withMark } from './journey.ts'
import { mappingBlocks, planWords } from './plan-document.ts'
import { blockNodes } from './plan-nodes.ts'
import { from, heading, mainWay, neighbours, paragraphs, pointerTo, type Stage, summary, way } from './stage.ts'
import { placeOf } from './symbol.ts'

export function mapView(stage: Stage): Node[] {
  const { words, journey } = stage
  const { principles, questions, handbook } = words.bundle
  const id = journey.principle as string
  const pointer = pointerTo(stage, 'principles', id)
  const name = (principle: string) =>
    h('span', {}, words.plain('span', '/handbook/labels/principle'), ` ${placeOf(words, principle)}`)
  return [
    from(stage, id, name(id)),
    heading(stage, 0, `${pointer}/title`),
    ...summary(stage, pointer),
    ...paragraphs(stage, '/handbook/mapSituation/paragraphs', handbook.mapSituation.paragraphs.length),
    h(
      'div',
      { class: 'beside' },
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
      h('div', { class: 'result' }, result(stage)),
    ),
    ...feedbackOf(stage, id),
    neighbours(stage, principles, id, words.say('allPrinciples'), (principle, at) => [
      { view: 'map', principle: principle.id },
      name(principle.id),
      `/principles/${at}/title`,
    ]),
  ]
}

function questionItem(stage: Stage, index: number): Node {
  const { words, journey } = stage
  const { id } = words.bundle.questions[index] as { id: string }
  const mark = h('input', {
    type: 'checkbox',
    id,
    value: id,
    checked: journey.marked.includes(id),
    onchange: ({ target }) =>
      stage.tick(withMark(stage.journey, id, (target as HTMLInputElement).checked, words.bundle)),
  })
  return h(
    'li',
    { part: 'question' },
    h(
      'div',
      {},
      words.plain('label', `/questions/${index}/question`, { class: 'asked', for: id }),
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
    ),
    h('label', { class: 'flag', part: 'mark' }, mark, words.plain('span', '/handbook/labels/needsImprovement')),
  )
}

/** The picture of what is marked so far and the way on. Each mark writes both again. */
const result = (stage: Stage): Node[] => [
  ...blockNodes(stage, mappingBlocks(stage, planWords(stage)), 1),
  stage.journey.marked.length > 0
    ? h('p', { class: 'ways' }, mainWay(stage, { view: 'plan' }, 'toPlan'))
    : stage.words.label('p', 'noneMarked', {}, { class: 'quiet' }),
]
