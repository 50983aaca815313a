import { type SymbolName, symbolOfPrinciple, symbols } from '../../schemas/look/symbols.ts'
import { h, svg } from './dom.ts'
import type { Words } from './words.ts'

/** A symbol in the colour of the text around it. What it shows, words say beside it. */
export function symbol(name: SymbolName): SVGElement {
  const { size, stroke, lines, shapes, isDirected }: (typeof symbols)[SymbolName] & Shape = symbols[name]
  return svg(
    'svg',
    { 'aria-hidden': 'true', viewBox: `0 0 ${size} ${size}`, class: isDirected ? 'symbol turn' : 'symbol' },
    lines && svg('path', { fill: 'none', stroke: 'currentColor', 'stroke-width': stroke, d: lines }),
    shapes && svg('path', { fill: 'currentColor', d: shapes }),
  )
}

interface Shape {
  stroke?: number
  lines?: string
  shapes?: string
  isDirected?: true
}

/** The place of a principle in the handbook, from 1. */
export const placeOf = ({ bundle }: Words, principle: string): number =>
  bundle.principles.findIndex(({ id }) => id === principle) + 1

/** The class that gives an element the colours of a principle. */
export const colourOf = (words: Words, principle: string): string => `handbook-p${placeOf(words, principle)}`

/** The symbol of a principle, where it has one. */
export function principleSymbol(words: Words, principle: string): SVGElement | undefined {
  const name = symbolOfPrinciple(placeOf(words, principle))
  return name && symbol(name)
}

/** The symbol of a principle in white on its colour. */
export function sign(words: Words, principle: string): Node | undefined {
  const drawn = principleSymbol(words, principle)
  return drawn && h('span', { class: `sign ${colourOf(words, principle)}` }, drawn)
}
