/**
 * The mark and the symbols, drawn with the colour of the text around them. One idea: the dot is the challenge. In the
 * mark it stands before three steps. Each principle shows what happens to it: held, lifted, shared, sent round, spread.
 */

interface Symbol {
  /** Of the square grid. */
  size: number
  /** Line width; absent for filled shapes. */
  stroke?: number
  /** SVG path data of lines. */
  lines?: string
  /** SVG path data of filled shapes. */
  shapes?: string
  /** Turned in right-to-left writing. */
  isDirected?: true
}

const dot = (x: number, y: number, radius: number) =>
  `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`
const ring = dot

export const symbols = {
  mark: { size: 48, shapes: `M3 45V34h14V23h14V12h14v33z${dot(10, 23, 6)}`, isDirected: true },
  p1: { size: 48, stroke: 5, lines: 'M7 15v6a17 17 0 0 0 34 0v-6M15 44h18', shapes: dot(24, 18, 7) },
  p2: { size: 48, stroke: 5, lines: 'M7 33l17-11 17 11M7 45l17-11 17 11', shapes: dot(24, 9.5, 6.5) },
  p3: { size: 48, stroke: 5, lines: ring(17.5, 24, 14) + ring(30.5, 24, 14), shapes: dot(24, 24, 4.5) },
  p4: {
    size: 48,
    stroke: 5,
    lines: 'M24 24a5 5 0 0 1 10 0a11 11 0 0 1-22 0a16 16 0 0 1 32 0v2',
    shapes: dot(40, 37, 6.5),
  },
  p5: {
    size: 48,
    stroke: 4,
    lines: 'M24 24V8M24 24L39.200 19.100M24 24l9.400 12.900M24 24l-9.400 12.900M24 24L8.800 19.100',
    shapes: [
      dot(24, 24, 7),
      dot(24, 6.5, 4),
      dot(40.6, 18.6, 4),
      dot(34.3, 38.2, 4),
      dot(13.7, 38.2, 4),
      dot(7.4, 18.6, 4),
    ].join(''),
  },
  arrow: { size: 24, stroke: 2.5, lines: 'M3 12h17M13 5l7 7-7 7', isDirected: true },
  search: { size: 24, stroke: 2.5, lines: `${ring(10, 10, 7)}M15 15l6 6` },
} satisfies Record<string, Symbol>

export type SymbolName = keyof typeof symbols

/** The symbol of a principle by its place in the handbook, from 1; a sixth one would have none. */
export const symbolOfPrinciple = (place: number): SymbolName | undefined =>
  place >= 1 && place <= 5 ? (`p${place}` as SymbolName) : undefined
