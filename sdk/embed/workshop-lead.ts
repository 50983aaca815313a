/** The facilitator's first two pages: choose the questions, then share the link and collect the codes. */
import { h } from './dom.ts'
import { headingName } from './stage.ts'
import { colourOf } from './symbol.ts'
import { chosenBy, shortened } from './workshop-choice.ts'
import { collector } from './workshop-collector.ts'
import { copy, languageChoice, qrCode } from './workshop-parts.ts'
import type { Room } from './workshop-room.ts'
import { Tally } from './workshop-tally.ts'

export function chooseView(room: Room): Node[] {
  const { stage, state, questions, goTo } = room.given
  const { principles } = stage.words.bundle
  state.chosen ??= new Set(questions === '' ? [] : chosenBy(questions, room.questions))
  const chosen = state.chosen
  const count = h('p', { role: 'status' })
  const tell = () => count.replaceChildren(room.label('span', 'chosen', { number: chosen.size }))
  tell()
  const go = () => {
    if (chosen.size === 0) return room.announce('noneChosen')
    // In the order of the handbook, which is that of the members' answers.
    const ids = room.questions.map(({ id }) => id).filter((id) => chosen.has(id))
    state.tally = new Tally({ release: stage.words.bundle._meta.release, questions: ids })
    goTo('collect')
  }
  return [
    room.heading(0, 'leadTitle'),
    languageChoice(room),
    room.label('p', 'leadIntro'),
    ...principles.map(({ id }, index) => principleChoice(room, { id, index, chosen, tell })),
    count,
    h('p', { class: 'ways' }, room.button('toCollect', go, 'main-way')),
  ]
}

interface Choice {
  id: string
  index: number
  chosen: Set<string>
  tell: () => void
}

/** A principle as a whole, or some of its questions. */
function principleChoice(room: Room, { id, index, chosen, tell }: Choice): Node {
  const { stage } = room.given
  const { words } = stage
  const own = room.questions.filter(({ principle }) => principle === id)
  const set = (question: string, isChosen: boolean) => (isChosen ? chosen.add(question) : chosen.delete(question))
  const box = (value: string, onchange: (isChecked: boolean) => void) => {
    const input: HTMLInputElement = h('input', {
      type: 'checkbox',
      value,
      autocomplete: 'off',
      onchange: () => {
        onchange(input.checked)
        update()
      },
    })
    return input
  }
  const boxes = own.map((question) => box(question.id, (isChecked) => set(question.id, isChecked)))
  const whole = box(id, (isChecked) => {
    for (const question of own) set(question.id, isChecked)
  })
  const update = () => {
    for (const input of boxes) input.checked = chosen.has(input.value)
    whole.checked = own.every((question) => chosen.has(question.id))
    whole.indeterminate = !whole.checked && own.some((question) => chosen.has(question.id))
    tell()
  }
  update()
  return h(
    'fieldset',
    { class: `choice ${colourOf(words, id)}` },
    words.plain('legend', `/principles/${index}/title`),
    h('label', {}, whole, ' ', room.label('span', 'wholePrinciple')),
    h(
      'details',
      { class: 'fold' },
      h('summary', {}, words.label('span', 'questions')),
      h(
        'ul',
        { class: 'single' },
        own.map((question, at) =>
          h('li', {}, h('label', {}, boxes[at], ' ', words.plain('span', `${room.pointer(question.id)}/question`))),
        ),
      ),
    ),
  )
}

export function collectView(room: Room): Node[] {
  const { stage, state, goTo } = room.given
  const { words, api } = stage
  const { set } = state.tally as Tally
  const { locale } = words.bundle._meta
  // What stands after # stays in the browser.
  const link = `${api}/${locale}/workshop/answer#release=${set.release}&questions=${shortened(set.questions, room.questions)}`
  const field = h('input', { type: 'text', readonly: true, dir: 'ltr', value: link, onfocus: () => field.select() })
  const copied = h('p', { class: 'quiet', role: 'status' })
  const tell = (isCopied: boolean) =>
    copied.replaceChildren(words.label('span', isCopied ? 'linkCopied' : 'linkNotCopied'))
  return [
    room.heading(0, 'linkTitle'),
    room.label('p', 'linkHow'),
    h('p', { class: 'search' }, h('label', {}, room.label('span', 'link'), field)),
    h(
      'p',
      { class: 'ways' },
      words.label('button', 'copyLink', {}, { type: 'button', part: 'button', onclick: () => void copy(link, tell) }),
    ),
    copied,
    qrCode(link, room.say('linkQr')),
    room.label(headingName(stage, 1), 'codesTitle', {}, { part: 'heading' }),
    room.label('p', 'codesHow'),
    collector(room, 'close', () => goTo('result')),
  ]
}
