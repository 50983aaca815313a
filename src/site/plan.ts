/** Step 3: the plan, after a picture of the mapping that has the same facts as text. */
import { planBlocks, type Summary, summaryBlocks } from '../../schemas/plan.ts'
import { outlineOf } from '../handbook/outline.ts'
import { plannedQuestion } from '../responses/projected-plan.ts'
import type { Slot } from '../responses/settle.ts'
import { wordsOf } from './guide.ts'
import { lines } from './html.ts'
import { type HandbookPage, steps } from './journey.ts'
import { blocksHtml } from './plan-html.ts'
import { colourOf } from './symbol.ts'
import { taskLink } from './workshop-answers.ts'
import type { Writer } from './writer.ts'

export const plan: HandbookPage = {
  path: '/plan',
  title: 'interface.plan',
  body: (writer) => {
    const { localised, showing } = writer
    const title = writer.heading(0, writer.has('interface.plan') ? 'interface.plan' : 'handbook.labels.guide')
    if (showing.marked.length === 0)
      return lines(
        title,
        writer.label('p', 'planEmpty'),
        writer.link('', writer.inline('interface.chooseChallenge') || writer.inline('handbook.labels.startJourney')),
      )
    const words = wordsOf(writer)
    const questions = showing.marked.map((id) => plannedQuestion(id, localised))
    const summary = writer.has('interface.summaryRow') ? summaryBlocks(mapping(writer), words) : []
    return lines(
      steps(3, ['', undefined, undefined], writer),
      title,
      blocksHtml([...summary, ...planBlocks(questions, words)], {
        headingName: (level) => writer.headingName(level - 1),
        principleLink: (id, html) => writer.link(`/principles/${id}`, html),
        principleClass: (id) => colourOf(id, localised.release),
      }),
      // What stands after # stays in the browser.
      showing.view === 'site' ? taskLink('follow', writer, `#questions=${showing.marked.join()}`) : '',
    )
  },
}

/** How many of each principle's questions were marked. */
function mapping({ localised, showing: { marked } }: Writer): Summary<Slot> {
  const { principles, questions } = outlineOf(localised.release.edition)
  return {
    heading: localised.plain('interface.summary'),
    row: localised.plain('interface.summaryRow'),
    rows: principles.map(({ id }) => {
      const own = questions.filter((entry) => entry.principle === id)
      return {
        principle: id,
        title: localised.plain(`${id}.title`),
        marked: own.filter((entry) => marked.includes(entry.id)).length,
        total: own.length,
      }
    }),
  }
}
