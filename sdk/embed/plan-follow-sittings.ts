/** What has moved between two sittings, question by question: in words and as a picture. And the way to the next sitting. */
import { planPositions } from '../../schemas/plan-values.ts'
import { h } from './dom.ts'
import { type Answer, answersTo, withSitting } from './plan-file.ts'
import { dayOf, type PlanQuestion } from './plan-make.ts'
import type { FollowRoom } from './plan-open.ts'
import { headingName } from './stage.ts'
import { type Answer as Position, positions } from './workshop-code.ts'
import { spreadBar, spreadList } from './workshop-parts.ts'

const countsOf = (answer: Answer): number[] => planPositions.map((name) => answer[name])

export function sittings(follow: FollowRoom): Node[] {
  const { file, room } = follow
  const { state, goTo } = room.given
  const [first, second] = file.sittings
  const answerAgain = () => {
    const asked = room.questions
      .map(({ id }) => id)
      .filter((id) => file.questions.some((question) => question.id === id))
    state.chosen = new Set(asked)
    goTo('choose')
  }
  return [
    follow.heading(1, 'sittings'),
    ...(second
      ? movements(follow)
      : [first ? follow.label('p', 'oneSitting', { date: follow.day(first.date) }) : follow.label('p', 'noSittings')]),
    h('p', { class: 'ways' }, follow.button('answerAgain', answerAgain)),
    follow.fold('together', '', together(follow)),
  ]
}

/** Each question with its last two sittings. */
export const movements = (follow: FollowRoom): Node[] =>
  follow.file.questions.flatMap((question) => {
    const all = answersTo(follow.file, question.id)
    if (all.length === 0) return []
    return [
      h(
        'section',
        { class: 'talk', part: 'question' },
        follow.textNode(headingName(follow.stage, 2), question, 'question', { part: 'heading' }),
        movement(follow, all),
        all
          .slice(-2)
          .map(({ date, answer }) =>
            h(
              'div',
              { class: 'sitting' },
              h('p', {}, h('b', {}, follow.day(date))),
              spreadBar(countsOf(answer)),
              spreadList(follow.room, countsOf(answer)),
            ),
          ),
      ),
    ]
  })

/** Which positions have another share than before. */
function movement(follow: FollowRoom, all: ReturnType<typeof answersTo>): Node {
  const [before, after] = all.slice(-2).map(({ answer }) => sharesOf(countsOf(answer)))
  if (!before || !after) return follow.label('p', 'onlyOnce')
  const { locale } = follow.stage.words.bundle._meta
  const percent = (share = 0) => new Intl.NumberFormat(locale, { style: 'percent' }).format(share)
  const moved = positions.filter((at) => percent(before[at]) !== percent(after[at]))
  if (moved.length === 0) return follow.label('p', 'still')
  return h(
    'ul',
    { class: 'moved' },
    moved.map((at) =>
      follow.label('li', 'moved', {
        position: follow.room.position('span', at),
        before: percent(before[at]),
        after: percent(after[at]),
      }),
    ),
  )
}

function sharesOf(counts: readonly number[]): number[] {
  const all = counts.reduce((sum, count) => sum + count, 0) || 1
  return counts.map((count) => count / all)
}

/** A sitting without codes: one answer that the team agrees on. */
function together(follow: FollowRoom): Node {
  const { file, open, stage } = follow
  const { marks } = open
  const add = (event: Event) => {
    event.preventDefault()
    const answers = file.questions.flatMap(({ id }): Answer[] => {
      const mark = marks.get(id)
      if (mark === undefined) return []
      const answer = { question: id, works: 0, partly: 0, improve: 0, unknown: 0 }
      answer[planPositions[mark]] = 1
      return [answer]
    })
    if (answers.length === 0) return follow.announce('noAnswers')
    marks.clear()
    const { release } = stage.words.bundle._meta
    follow.change(withSitting(follow.file, { date: dayOf(new Date()), release, answers }))
    follow.announce('answersAdded')
  }
  return h(
    'form',
    { onsubmit: add, autocomplete: 'off' },
    follow.label('p', 'togetherHow'),
    file.questions.map((question) => asked(follow, question)),
    h('p', { class: 'ways' }, follow.label('button', 'addAnswers', {}, { part: 'button' })),
  )
}

function asked(follow: FollowRoom, question: PlanQuestion): Node {
  const { marks } = follow.open
  const option = (position: Position) =>
    h(
      'label',
      {},
      h('input', {
        type: 'radio',
        name: `together-${question.id}`,
        value: position,
        checked: marks.get(question.id) === position,
        onchange: () => marks.set(question.id, position),
      }),
      ' ',
      follow.room.position('span', position),
    )
  return h(
    'fieldset',
    { class: 'positions' },
    follow.textNode('legend', question, 'question'),
    h('div', {}, positions.map(option)),
  )
}
