/** How to get better at what a question asks: its actions, toolbox and case study. */
import { type Entry, outlineOf } from '../handbook/outline.ts'
import { lines, list } from './html.ts'
import { type Part, principlePath, steps } from './journey.ts'
import type { Writer } from './writer.ts'

/** Step 3 for one question: how to get better at what it asks. */
export const question = (entry: Entry): Part => ({
  path: `/questions/${entry.id}`,
  title: `${entry.id}.guide.title`,
  body: (writer) =>
    lines(
      steps(3, ['', principlePath(entry), undefined], writer),
      guide(entry.id, 0, writer),
      `<p class="handbook-ways">${writer.link(principlePath(entry), writer.inline(`${entry.principle}.title`))}</p>`,
    ),
})

/** A guide whole, its title `depth` levels below the first heading of the page. */
export function guide(id: string, depth: number, writer: Writer): string {
  const { actions, question } = outlineOf(writer.localised.release.edition)
  const { ownGuideQuestion, caseStudyHeading = 'caseStudy' } = question.get(id) ?? {}
  const mine = actions.filter((action) => action.question === id)
  return lines(
    writer.heading(depth, `${id}.guide.title`),
    writer.plain('p', ownGuideQuestion ? `${id}.guide.question` : `${id}.question`),
    writer.heading(depth + 1, 'handbook.labels.actions'),
    list([
      ...mine.map((action) => writer.rich('li', `${action.id}.text`)),
      writer.plain('li', 'handbook.labels.ownProposal'),
    ]),
    writer.heading(depth + 1, 'handbook.labels.toolbox'),
    writer.rich('p', `${id}.guide.toolbox`),
    writer.heading(depth + 1, `handbook.labels.${caseStudyHeading}`),
    writer.rich('p', `${id}.guide.caseStudy`),
  )
}
