/** Step 3: the plan, after a picture of the mapping that has the same facts as text. */
import { outlineOf } from '../handbook/outline.ts'
import { guide } from './guide.ts'
import { lines, list } from './html.ts'
import type { Part } from './journey.ts'
import type { Writer } from './writer.ts'

export const plan: Part = {
  path: '/plan',
  title: 'interface.plan',
  body: (writer) => {
    const { marked } = writer.showing
    const { principles, questions } = outlineOf(writer.localised.release.edition)
    if (marked.length === 0)
      return lines(
        title(writer),
        writer.label('p', 'planEmpty'),
        writer.link('', writer.inline('interface.chooseChallenge') || writer.inline('handbook.labels.startJourney')),
      )
    const of = (principle: string) => questions.filter((entry) => entry.principle === principle)
    return lines(
      title(writer),
      mapping(
        principles.map(({ id }) => ({
          principle: id,
          marked: of(id).filter((entry) => marked.includes(entry.id)).length,
          total: of(id).length,
        })),
        writer,
      ),
      principles.flatMap(({ id }) => {
        const mine = of(id).filter((entry) => marked.includes(entry.id))
        if (mine.length === 0) return []
        const name = writer.headingName(1)
        return [
          `<${name}>${writer.link(`/principles/${id}`, writer.inline(`${id}.title`))}</${name}>`,
          ...mine.map((entry) => guide(entry.id, 2, writer)),
        ]
      }),
    )
  },
}

const title = (writer: Writer) =>
  writer.heading(0, writer.has('interface.plan') ? 'interface.plan' : 'handbook.labels.guide')

interface Row {
  principle: string
  marked: number
  total: number
}

/** How many of each principle's questions were marked. The picture repeats what the line beside it says. */
function mapping(rows: readonly Row[], writer: Writer): string {
  if (!writer.has('interface.summaryRow')) return ''
  const most = Math.max(...rows.map(({ total }) => total))
  return lines(
    writer.label(writer.headingName(1), 'summary'),
    list(
      rows.map(({ principle, marked, total }) => {
        const values = {
          principle: writer.link(
            `/principles/${principle}`,
            writer.inline(`${principle}.title`, 'interface.summaryRow'),
          ),
          marked: `${marked}`,
          total: `${total}`,
        }
        return `<li>${writer.label('span', 'summaryRow', values)}\n${bar(marked, total, most)}</li>`
      }),
      'ul',
      ' class="handbook-mapping"',
    ),
  )
}

/** A box for each question, the marked ones filled; sizes are attributes, because no style may stand in the page. */
function bar(marked: number, total: number, most: number): string {
  const boxes = Array.from(
    { length: total },
    (_, index) =>
      `<rect x="${index * 12 + 1}" y="1" width="10" height="10"${index < marked ? ' class="handbook-marked"' : ''}/>`,
  )
  return `<svg aria-hidden="true" viewBox="0 0 ${most * 12} 12" width="${most * 24}" height="24">${boxes.join('')}</svg>`
}
