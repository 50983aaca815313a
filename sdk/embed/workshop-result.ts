/** What the group answered, as totals: the principles, then the questions on which it disagrees most, each to be decided. */
import { h } from './dom.ts'
import { headingName, pointerTo, type Stage } from './stage.ts'
import { colourOf, sign } from './symbol.ts'
import { positions } from './workshop-code.ts'
import { collector } from './workshop-collector.ts'
import { spreadBar, spreadList } from './workshop-parts.ts'
import type { Room } from './workshop-room.ts'
import { byDisagreement, type Tally } from './workshop-tally.ts'

export function resultView(room: Room): Node[] {
  const { stage, state, goTo } = room.given
  const { counted, totals } = state.tally as Tally
  const plan = () => (state.decided.length > 0 ? goTo('plan') : room.announce('noneDecided'))
  return [
    room.heading(0, 'resultTitle'),
    room.label('p', 'counted', { number: counted }),
    ...picture(room),
    room.label(headingName(stage, 1), 'talk', {}, { part: 'heading' }),
    room.label('p', 'order'),
    room.label('p', 'orderHow', {}, { class: 'quiet' }),
    ...byDisagreement(totals).map((at) => question(room, at)),
    h('p', { class: 'ways' }, room.button('makePlan', plan, 'main-way')),
    h(
      'details',
      { class: 'fold' },
      h('summary', {}, room.label('span', 'lateTitle')),
      room.label('p', 'lateHow'),
      collector(room, 'countLate', () => goTo('result')),
    ),
  ]
}

/** The principles that were asked about, with the sums of their questions: as bars, as sentences and as a table. */
function picture(room: Room): Node[] {
  const { stage, state } = room.given
  const { words } = stage
  const { set, totals } = state.tally as Tally
  const rows = words.bundle.principles.flatMap(({ id }) => {
    const own = totals.filter((_, at) => principleOf(room, set.questions[at]) === id)
    const sums = positions.map((position) => own.reduce((sum, one) => sum + (one[position] as number), 0))
    return own.length > 0 ? { id, title: `${pointerTo(stage, 'principles', id)}/title`, sums } : []
  })
  const sentence = ({ title, sums: [works = 0, partly = 0, improve = 0, unknown = 0] }: (typeof rows)[number]) =>
    room.label('p', 'pictureText', { principle: words.plain('b', title), works, partly, improve, unknown })
  const table = h(
    'table',
    {},
    room.label('caption', 'table'),
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        h('th', { scope: 'col' }, words.plain('span', '/handbook/labels/principle')),
        positions.map((answer) => h('th', { scope: 'col' }, room.position('span', answer))),
      ),
    ),
    h(
      'tbody',
      {},
      rows.map(({ title, sums }) =>
        h(
          'tr',
          {},
          words.plain('th', title, { scope: 'row' }),
          sums.map((sum) => h('td', {}, `${sum}`)),
        ),
      ),
    ),
  )
  return [
    words.plain(headingName(stage, 1), '/handbook/principlesHeading', { part: 'heading' }),
    h(
      'ul',
      { class: 'picture' },
      rows.map((row) =>
        h(
          'li',
          { class: colourOf(words, row.id) },
          sign(words, row.id),
          h('div', {}, sentence(row), spreadBar(row.sums)),
        ),
      ),
    ),
    // As wide as it needs to be on a narrow screen.
    h('div', { class: 'table', role: 'region', tabindex: 0, 'aria-label': room.say('table') }, table),
  ]
}

const principleOf = (room: Room, id: string | undefined) => room.questions.find((one) => one.id === id)?.principle

function question(room: Room, at: number): Node {
  const { stage, state } = room.given
  const { words } = stage
  const { set, totals } = state.tally as Tally
  const id = set.questions[at] as string
  const own = totals[at] as readonly number[]
  const pointer = room.pointer(id)
  const decide = () => {
    const isChosen = (other: string) => (other === id ? box.checked : state.decided.includes(other))
    state.decided = room.questions.map((one) => one.id).filter(isChosen)
  }
  const box: HTMLInputElement = h('input', {
    type: 'checkbox',
    value: id,
    autocomplete: 'off',
    checked: state.decided.includes(id),
    onchange: decide,
  })
  return h(
    'section',
    { class: `talk ${colourOf(words, principleOf(room, id) as string)}`, part: 'question' },
    words.plain(headingName(stage, 2), `${pointer}/question`, { part: 'heading' }),
    spreadBar(own),
    spreadList(room, own),
    prompts(stage, pointer),
    h(
      'fieldset',
      {},
      room.label('legend', 'decision'),
      h('label', { class: 'flag', part: 'mark' }, box, words.plain('span', '/handbook/labels/needsImprovement')),
    ),
  )
}

/** What gets a conversation going, where the language has it. */
function prompts({ words }: Stage, pointer: string): Node | undefined {
  const index = Number(pointer.split('/')[2])
  const count = words.bundle.questions[index]?.prompts?.length ?? 0
  if (count === 0) return undefined
  return h(
    'ul',
    {},
    Array.from({ length: count }, (_, at) => words.plain('li', `${pointer}/prompts/${at}`)),
  )
}
