/** The plan in short: how many actions are in each state, as a picture and in words. */
import { planStates } from '../../schemas/plan-values.ts'
import { h, svg } from './dom.ts'
import { dayOf, type PlanAction, type PlanQuestion } from './plan-make.ts'
import type { FollowRoom } from './plan-open.ts'

/** How many actions are in each state. */
const countsOf = (actions: readonly PlanAction[]): number[] =>
  planStates.map((state) => actions.filter((action) => action.state === state).length)

function bar(counts: readonly number[]): SVGElement {
  const all = counts.reduce((sum, count) => sum + count, 0) || 1
  let start = 0
  const boxes = counts.map((count, at) => {
    const width = (count / all) * 100
    const box = svg('rect', { x: start, y: 0, width, height: 10, class: `state-${at}` })
    start += width
    return box
  })
  return svg(
    'svg',
    { 'aria-hidden': 'true', class: 'spread turn', viewBox: '0 0 100 10', preserveAspectRatio: 'none' },
    boxes,
  )
}

function picture(follow: FollowRoom, questions: readonly PlanQuestion[]): Node[] {
  const counts = countsOf(questions.flatMap(({ actions }) => actions))
  const row = (state: (typeof planStates)[number], at: number) =>
    h(
      'li',
      { class: `state-${at}` },
      follow.label('span', 'summaryRow', { state: follow.sayState(state), number: counts[at] ?? 0 }),
    )
  return [bar(counts), h('ul', { class: 'spread-words' }, planStates.map(row))]
}

export function summaryOf(follow: FollowRoom): Node[] {
  const place = h('div', { class: 'state-picture' })
  const show = () => place.replaceChildren(...picture(follow, follow.file.questions))
  follow.followers.push(show)
  show()
  return [follow.heading(1, 'summary'), place]
}

/** Actions that are to be done, the nearest in time first. */
export const datedActions = ({ questions }: FollowRoom['file']) =>
  questions
    .flatMap((question) => question.actions.map((action) => ({ question, action })))
    .filter(({ action }) => action.due && (action.state === 'not-begun' || action.state === 'under-way'))
    .sort((a, b) => (`${a.action.due}` < `${b.action.due}` ? -1 : 1))

/** One page: the state of all and of each principle, and what is next. */
export function summaryPage(follow: FollowRoom, moved: readonly Node[]): Node[] {
  const { file } = follow
  const ids = [...new Set(file.questions.map(({ principle }) => principle.id))]
  const today = dayOf(new Date())
  const next = datedActions(file).slice(0, 8)
  return [
    h('h1', {}, follow.stage.words.say('plan')),
    h(
      'p',
      { class: 'quiet' },
      `${follow.day(today)} · ${follow.stage.words.say('release', { release: file.release })}`,
    ),
    ...picture(follow, file.questions),
    ...ids.flatMap((id) => {
      const own = file.questions.filter(({ principle }) => principle.id === id)
      return [follow.textNode('h2', own[0] as PlanQuestion, 'principle'), ...picture(follow, own)]
    }),
    ...(next.length > 0 ? [follow.label('h2', 'due')] : []),
    h(
      'ul',
      {},
      next.map(({ question, action }) =>
        h(
          'li',
          {},
          h('b', {}, follow.day(action.due as string), ' '),
          (action.due as string) < today && follow.label('b', 'late'),
          ' ',
          follow.textNode('span', question, action),
          action.responsible ? ` – ${action.responsible}` : '',
        ),
      ),
    ),
    ...moved,
  ]
}
