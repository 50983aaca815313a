/** The mapping as a picture: how many of each principle's questions are marked, with the same facts as text beside it. */
import { h, svg } from './dom.ts'
import { headingName, type Stage, way } from './stage.ts'

export function mapping(stage: Stage, depth: number): Node[] {
  const { words, journey } = stage
  const { principles, questions } = words.bundle
  const rows = principles.map(({ id }, index) => {
    const mine = questions.filter(({ principle }) => principle === id)
    return { id, index, total: mine.length, marked: mine.filter((one) => journey.marked.includes(one.id)).length }
  })
  const most = Math.max(...rows.map(({ total }) => total))
  return [
    words.label(headingName(stage, depth), 'summary', {}, { part: 'heading' }),
    h(
      'ul',
      { class: 'mapping', part: 'mapping' },
      rows.map(({ id, index, total, marked }) =>
        h(
          'li',
          {},
          words.label('span', 'summaryRow', {
            principle: way(stage, { view: 'map', principle: id }, words.plain('span', `/principles/${index}/title`)),
            marked,
            total,
          }),
          bar(marked, total, most),
        ),
      ),
    ),
  ]
}

/** A box for each question, the marked ones filled. The line beside it says the same. */
function bar(marked: number, total: number, most: number): SVGElement {
  const boxes = Array.from({ length: total }, (_, index) =>
    svg('rect', { x: index * 12 + 1, y: 1, width: 10, height: 10, rx: 1.5, class: index < marked ? 'marked' : '' }),
  )
  return svg('svg', { 'aria-hidden': 'true', viewBox: `0 0 ${most * 12} 12`, width: most * 24, height: 24 }, boxes)
}
