/** The sittings of a plan, what has moved between them, and the way to the next one. */
import type { PlanFile } from '../../schemas/plan-file.ts'
import { planPositions } from '../../schemas/plan-values.ts'
import { h } from './dom.ts'
import { type Answer, withSitting } from './plan-file.ts'
import { choice, movements } from './plan-follow-movements.ts'
import { remove, removeButton, undoItem } from './plan-follow-undo.ts'
import { dayOf, type PlanQuestion } from './plan-make.ts'
import type { FollowRoom } from './plan-open.ts'
import { type Answer as Position, positions } from './workshop-code.ts'

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
      ? [...choice(follow), ...movements(follow)]
      : [first ? follow.label('p', 'oneSitting', { date: follow.day(first.date) }) : follow.label('p', 'noSittings')]),
    ...(first || follow.open.removed?.place === 'sittings' ? [all(follow)] : []),
    h('p', { class: 'ways' }, follow.button('answerAgain', answerAgain)),
    follow.fold('together', '', together(follow)),
  ]
}

/** The sittings, each with a way to remove it. */
function all(follow: FollowRoom): Node {
  const { file, open } = follow
  const items = file.sittings.map((sitting, at) => {
    const date = follow.day(sitting.date)
    const removed = { place: 'sittings', at, text: date, back: (plan: PlanFile) => withSitting(plan, sitting) }
    const leave = () => {
      open.compared = {}
      remove(follow, removed, { ...follow.file, sittings: follow.file.sittings.toSpliced(at, 1) })
    }
    return h(
      'li',
      {},
      h('b', {}, date),
      ' · ',
      follow.label('span', 'answered', { number: sitting.answers.length }),
      ' ',
      removeButton(follow, date, leave),
    )
  })
  return follow.fold('allSittings', '', h('ul', {}, undoItem(follow, 'sittings', items)))
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
    open.compared = {}
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
