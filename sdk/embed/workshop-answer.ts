/** A member's page: the questions with four positions each, then the code of the answers. */
import { h } from './dom.ts'
import { headingName, pointerTo } from './stage.ts'
import { colourOf } from './symbol.ts'
import { chosenBy } from './workshop-choice.ts'
import { type Answer, encode, positions } from './workshop-code.ts'
import { copy, languageChoice, qrCode, writtenCode } from './workshop-parts.ts'
import type { Room } from './workshop-room.ts'

export function answerView(room: Room): Node[] {
  const { stage, state, questions } = room.given
  const ids = chosenBy(questions, room.questions)
  if (!ids) return [room.heading(0, 'answerTitle'), room.label('p', 'badLink')]
  const outcome = h('div', { 'aria-live': 'polite', class: 'outcome' })
  const show = () => outcome.replaceChildren(...progress(room, ids))
  const mark = (id: string, answer: Answer) => {
    state.marks.set(id, answer)
    show()
  }
  show()
  let principle = ''
  const asked = ids.flatMap((id) => {
    const question = room.questions.find((one) => one.id === id) as (typeof room.questions)[number]
    const isNew = question.principle !== principle
    principle = question.principle
    const title = `${pointerTo(stage, 'principles', principle)}/title`
    return [
      ...(isNew && ids.length > 1 ? [stage.words.plain(headingName(stage, 1), title, { part: 'heading' })] : []),
      questionOf(room, id, colourOf(stage.words, principle), mark),
    ]
  })
  return [
    room.heading(0, 'answerTitle'),
    languageChoice(room),
    room.label('p', 'answerIntro'),
    h('form', { class: 'asked-all', autocomplete: 'off' }, asked),
    outcome,
  ]
}

function questionOf(room: Room, id: string, colour: string, mark: (id: string, answer: Answer) => void): Node {
  const { stage, state } = room.given
  const option = (answer: Answer) => {
    const radio = h('input', {
      type: 'radio',
      name: id,
      value: answer,
      autocomplete: 'off',
      checked: state.marks.get(id) === answer,
      onchange: () => mark(id, answer),
    })
    return h('label', {}, radio, ' ', room.position('span', answer))
  }
  return h(
    'fieldset',
    { class: `positions ${colour}`, part: 'question' },
    stage.words.plain('legend', `${room.pointer(id)}/question`),
    h('div', {}, positions.map(option)),
  )
}

/** How many are answered; with all of them, the code. */
function progress(room: Room, ids: readonly string[]): Node[] {
  const { stage, state } = room.given
  const answers = ids.flatMap((id) => state.marks.get(id) ?? [])
  const answered = room.label('p', 'answered', { number: answers.length, total: ids.length })
  if (answers.length < ids.length) return [answered]
  const code = encode(answers, { release: stage.words.bundle._meta.release, questions: ids })
  const copied = h('p', { class: 'quiet' })
  const tell = (isCopied: boolean) =>
    copied.replaceChildren(room.label('span', isCopied ? 'codeCopied' : 'codeNotCopied'))
  return [
    answered,
    room.heading(1, 'codeTitle'),
    writtenCode(code),
    room.label('p', 'codeHow'),
    h(
      'p',
      { class: 'ways' },
      room.button('copyCode', () => void copy(code, tell)),
    ),
    copied,
    qrCode(code, room.say('codeQr')),
    room.label('p', 'codeHonest', {}, { class: 'quiet' }),
  ]
}
