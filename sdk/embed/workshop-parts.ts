/** Pieces that several views of the workshop have. */
import { encodeQR } from 'qr'
import { h, svg } from './dom.ts'
import { type Answer, groupsOf, positions } from './workshop-code.ts'
import type { Room } from './workshop-room.ts'

/** The choice of language: what was marked stays, for the page does. */
export function languageChoice({ given: { stage, languages, speak } }: Room): Node {
  const { words } = stage
  const { locale } = words.bundle._meta
  const select = h('select', { autocomplete: 'off', onchange: () => speak(select.value) })
  const offer = (tag: string, endonym: string) =>
    h('option', { value: tag, lang: tag, selected: tag === locale }, endonym)
  void languages().then(
    (all) => select.replaceChildren(...all.map(({ tag, endonym }) => offer(tag, endonym))),
    // Without the list, the language stays.
    () => select.parentElement?.remove(),
  )
  return h('label', { class: 'language' }, words.label('span', 'language'), ' ', select)
}

/** A QR code with a text, dark on light in every theme: cameras expect it. */
export function qrCode(text: string, name: string): SVGElement {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: 4 })
  const path = rows.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : []))).join('')
  return svg(
    'svg',
    { role: 'img', 'aria-label': name, class: 'qr', viewBox: `0 0 ${rows.length} ${rows.length}` },
    svg('path', { fill: '#fff', d: `M0 0h${rows.length}v${rows.length}H0z` }),
    svg('path', { fill: '#000', d: path }),
  )
}

/** A code as it is seen, in groups, and as it is spoken, character by character. */
export function writtenCode(code: string): Node {
  const groups = groupsOf(code.replaceAll('-', ''))
  return h(
    'p',
    { class: 'code', dir: 'ltr' },
    h('span', { 'aria-hidden': 'true' }, code),
    h('span', { class: 'spoken' }, groups.map((group) => [...group].join(' ')).join(', ')),
  )
}

/** Copies a text and says how it went. */
export async function copy(text: string, tell: (isCopied: boolean) => void): Promise<void> {
  tell(
    await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    ),
  )
}

/** How answers spread over the positions, as a bar; words beside it say the same. */
export function spreadBar(totals: readonly number[]): SVGElement {
  const all = totals.reduce((sum, total) => sum + total, 0)
  let start = 0
  const boxes = totals.map((total, position) => {
    const width = all === 0 ? 0 : (total / all) * 100
    const box = svg('rect', { x: start, y: 0, width, height: 10, class: `position-${position}` })
    start += width
    return box
  })
  const size = { viewBox: '0 0 100 10', preserveAspectRatio: 'none' }
  return svg('svg', { 'aria-hidden': 'true', class: 'spread turn', ...size }, boxes)
}

/** The same in words. */
export const spreadList = (room: Room, totals: readonly number[]): Node =>
  h(
    'ul',
    { class: 'spread-words' },
    positions.map((answer: Answer) =>
      h('li', { class: `position-${answer}` }, h('b', {}, `${totals[answer]}`), ' ', room.position('span', answer)),
    ),
  )
