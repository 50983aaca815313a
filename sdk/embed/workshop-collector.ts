/** Takes codes: typed, pasted, or scanned. What it shows of them goes with it when they are counted. */
import { h } from './dom.ts'
import type { CodeFault } from './workshop-code.ts'
import type { Room } from './workshop-room.ts'
import type { Tally } from './workshop-tally.ts'

/** @param counted Called when what was collected is counted. */
export function collector(room: Room, action: 'close' | 'countLate', counted: () => void): Node {
  const tally = room.given.state.tally as Tally
  const received = h('p', { role: 'status' })
  const refused = h('div', { role: 'status', class: 'refused' })
  const questions = h('div', { 'aria-live': 'polite' })
  const tell = () => received.replaceChildren(room.label('span', 'received', { number: tally.waiting }))
  const ask = (code: string) => {
    const answer = (isMeant: boolean) => () => {
      if (isMeant) tally.take(code, true)
      asked.remove()
      tell()
      field.focus()
    }
    const asked = h(
      'div',
      { class: 'same', role: 'group', 'aria-label': room.say('same', { code }) },
      room.label('p', 'same', { code: h('bdi', { dir: 'ltr' }, code) }),
      h('p', { class: 'ways' }, room.button('countSame', answer(true)), room.button('dropSame', answer(false))),
    )
    questions.append(asked)
  }
  const take = (lines: readonly string[]) => {
    const faults = lines.flatMap((line) => {
      const found = tally.take(line)
      if ('fault' in found) return h('li', {}, h('bdi', { dir: 'ltr' }, line.slice(0, 60)), ' – ', reason(room, found))
      if (found.isSame) ask(found.code)
      return []
    })
    tell()
    refused.replaceChildren(...(faults.length > 0 ? [room.label('p', 'refused'), h('ul', {}, faults)] : []))
  }
  const field = h('textarea', {
    rows: 4,
    dir: 'ltr',
    autocomplete: 'off',
    autocapitalize: 'characters',
    spellcheck: 'false',
  })
  const add = (event: Event) => {
    event.preventDefault()
    take(field.value.split('\n').filter((line) => line.trim() !== ''))
    field.value = ''
    field.focus()
  }
  const count = () => {
    // A code that was given twice is neither counted nor left out without an answer.
    const open = questions.querySelector('button')
    if (open) open.focus()
    else if (tally.count()) counted()
    else room.announce('tooFew', { number: tally.waiting })
  }
  tell()
  return h(
    'div',
    { class: 'collector' },
    h(
      'form',
      { onsubmit: add },
      h('label', {}, room.label('span', 'codesField'), field),
      h('p', { class: 'ways' }, room.label('button', 'addCodes', {}, { part: 'button' })),
    ),
    camera(room, (text) => take([text])),
    questions,
    refused,
    received,
    h('p', { class: 'ways' }, room.button(action, count, 'main-way')),
    room.label('p', 'honest', {}, { class: 'quiet' }),
  )
}

const reason = (room: Room, fault: CodeFault): Node =>
  room.label('span', fault.fault, {
    ...('character' in fault && { character: h('bdi', {}, fault.character) }),
    ...('given' in fault && { number: fault.number, given: fault.given }),
    ...('group' in fault && { group: fault.group }),
  })

/** A button that opens the camera, and what it sees. */
function camera(room: Room, take: (text: string) => void): Node {
  const told = h('p', { class: 'quiet', role: 'status' })
  const place = h('div', { class: 'camera' })
  let stop: (() => void) | undefined
  const close = () => {
    stop?.()
    stop = undefined
    place.replaceChildren()
    told.replaceChildren()
    offer('scan', open)
  }
  const open = async () => {
    const video = h('video', { playsinline: true, muted: true, 'aria-hidden': 'true' })
    place.replaceChildren(video)
    try {
      const { scan } = await import('./workshop-scan.ts')
      stop = await scan(video, take)
      told.replaceChildren(room.label('span', 'scanning'))
      offer('stopScan', close)
    } catch {
      place.replaceChildren()
      told.replaceChildren(room.label('span', 'cameraFailed'))
    }
  }
  const ways = h('p', { class: 'ways' })
  const offer = (key: 'scan' | 'stopScan', act: () => void) => {
    const hadFocus = ways.contains((ways.getRootNode() as ShadowRoot).activeElement)
    ways.replaceChildren(room.button(key, act))
    if (hadFocus) ways.querySelector('button')?.focus()
  }
  ways.append(room.button('scan', () => void open()))
  // So that it is there when the network is not.
  void import('./workshop-scan.ts').catch(() => {})
  return h('div', {}, ways, told, place)
}
