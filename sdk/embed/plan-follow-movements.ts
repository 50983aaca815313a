/** What has moved from sitting to sitting, question by question: in words, as a table and as a picture. */
import { planPositions } from '../../schemas/plan-values.ts'
import { h } from './dom.ts'
import { type Answer, answersTo } from './plan-file.ts'
import type { PlanQuestion } from './plan-make.ts'
import type { FollowRoom } from './plan-open.ts'
import { headingName } from './stage.ts'
import { positions } from './workshop-code.ts'
import { spreadBar, spreadList } from './workshop-parts.ts'

type Answered = ReturnType<typeof answersTo>[number]

const countsOf = ({ answer }: { answer: Answer }): number[] => planPositions.map((name) => answer[name])

/** Which two sittings are compared, where there are more than two. */
export function choice(follow: FollowRoom): Node[] {
  const { file, open } = follow
  if (file.sittings.length < 3) return []
  const field = (end: 'from' | 'to') => {
    const select: HTMLSelectElement = h(
      'select',
      {
        autocomplete: 'off',
        onchange: () => {
          open.compared[end] = select.value === '' ? undefined : Number(select.value)
          follow.show()
        },
      },
      follow.label('option', end === 'from' ? 'lastBut' : 'last', {}, { value: '' }),
      file.sittings.map(({ date }, at) =>
        h('option', { value: at, selected: at === open.compared[end] }, follow.day(date)),
      ),
    )
    return h('label', {}, follow.label('span', end === 'from' ? 'compareFrom' : 'compareTo'), select)
  }
  return [h('div', { class: 'fields' }, field('from'), field('to'))]
}

export const movements = (follow: FollowRoom): Node[] =>
  follow.file.questions.flatMap((question) => {
    const all = answersTo(follow.file, question.id)
    if (all.length === 0) return []
    return [
      h(
        'section',
        { class: 'talk', part: 'question' },
        follow.textNode(headingName(follow.stage, 2), question, 'question', { part: 'heading' }),
        pairOf(follow, all),
        all.length > 2 && overall(follow, question, all),
      ),
    ]
  })

/** The two sittings that are compared: in words, and each as a picture. */
function pairOf(follow: FollowRoom, all: readonly Answered[]): Node[] {
  const { from, to } = follow.open.compared
  const at = (chosen: number | undefined, last: number) =>
    chosen === undefined ? all.at(last) : all.find(({ sitting }) => sitting === chosen)
  const missed = [from, to].find((chosen) => chosen !== undefined && !at(chosen, 0))
  const before = at(from, -2)
  const after = at(to, -1)
  const pair = [before, after].filter((one) => one !== undefined)
  const words = () => {
    const date = missed !== undefined && follow.file.sittings[missed]?.date
    if (date) return follow.label('p', 'notAnswered', { date: follow.day(date) })
    return before && after ? movement(follow, before, after) : follow.label('p', 'onlyOnce')
  }
  return [
    words(),
    ...pair.map((answered) =>
      h(
        'div',
        { class: 'sitting' },
        h('p', {}, h('b', {}, follow.day(answered.date))),
        spreadBar(countsOf(answered)),
        spreadList(follow.room, countsOf(answered)),
      ),
    ),
  ]
}

/** Which positions have another share than before. */
function movement(follow: FollowRoom, before: Answered, after: Answered): Node {
  const [then, now] = [before, after].map((answered) => sharesOf(follow, answered)) as [string[], string[]]
  const moved = positions.filter((at) => then[at] !== now[at])
  if (moved.length === 0) return follow.label('p', 'still')
  return h(
    'ul',
    { class: 'moved' },
    moved.map((at) =>
      follow.label('li', 'moved', {
        position: follow.room.position('span', at),
        before: then[at] as string,
        after: now[at] as string,
      }),
    ),
  )
}

/** All answers to a question, oldest first: a column for each sitting, with its picture. */
function overall(follow: FollowRoom, question: PlanQuestion, all: readonly Answered[]): Node {
  const shares = all.map((answered) => sharesOf(follow, answered))
  const head = all.map((answered) =>
    h('th', { scope: 'col' }, follow.day(answered.date), spreadBar(countsOf(answered))),
  )
  const row = (at: (typeof positions)[number]) =>
    h(
      'tr',
      {},
      h('th', { scope: 'row', class: `position-${at}` }, follow.room.position('span', at)),
      shares.map((share) => h('td', {}, share[at])),
    )
  // A table wider than a phone scrolls by itself, also by keys.
  const name = `${follow.say('overall')}: ${follow.text(question, 'question').text}`
  return h(
    'div',
    { class: 'table over-time', role: 'region', tabindex: 0, 'aria-label': name },
    h(
      'table',
      {},
      follow.label('caption', 'overall'),
      h('thead', {}, h('tr', {}, follow.label('th', 'answerColumn', {}, { scope: 'col' }), head)),
      h('tbody', {}, positions.map(row)),
    ),
  )
}

function sharesOf(follow: FollowRoom, answered: Answered): string[] {
  const counts = countsOf(answered)
  const all = counts.reduce((sum, count) => sum + count, 0) || 1
  const { locale } = follow.stage.words.bundle._meta
  const percent = new Intl.NumberFormat(locale, { style: 'percent' })
  return counts.map((count) => percent.format(count / all))
}
