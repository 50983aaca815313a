/** Step 3 for one question: how to get better at what it asks. */
import { guideBlocks, type PlanWords } from '../../schemas/plan.ts'
import { guide } from '../handbook/kinds/question.ts'
import { type Entry, outlineOf } from '../handbook/outline.ts'
import { planWords } from '../responses/plan-document.ts'
import type { Slot } from '../responses/settle.ts'
import { lines } from './html.ts'
import { type HandbookPage, neighbours, planPath, principlePath, steps } from './journey.ts'
import { blocksHtml } from './plan-html.ts'
import { sign } from './symbol.ts'
import type { Writer } from './writer.ts'

export const question = (entry: Entry): HandbookPage => ({
  path: `/questions/${entry.id}`,
  title: `${entry.id}.guide.title`,
  principle: entry.principle,
  summary: `${entry.id}.guide.summary`,
  body: (writer) => {
    const { release } = writer.localised
    const { principle } = entry
    const mine = outlineOf(release.edition).questions.filter((other) => other.principle === principle)
    return lines(
      steps(3, ['', principlePath(entry), planPath(writer)], writer),
      `<p class="handbook-from">${sign(principle as string, release)} <span>${writer.link(principlePath(entry), writer.inline(`${principle}.title`))}</span></p>`,
      '<div class="handbook-guide">',
      blocksHtml(guideBlocks({ id: entry.id, guide: guide(entry.id, writer.localised) }, wordsOf(writer)), {
        headingName: (level) => writer.headingName(level - 3),
        anchor: (id) => writer.anchor(id),
      }),
      '</div>',
      `<p class="handbook-ways">${writer.link(principlePath(entry), writer.inline(backOf(entry, writer)))}</p>`,
      neighbours(mine, entry.id, ({ id }) => [`/questions/${id}`, `${id}.guide.title`], writer),
    )
  },
})

/** What leads back to the questions; releases of version 1.0.0 lack the label. */
const backOf = ({ principle }: Entry, writer: Writer) =>
  writer.has('handbook.labels.backToQuestions') ? 'handbook.labels.backToQuestions' : `${principle}.title`

/** The words of a plan; the page knows the languages of those that it was given. */
export function wordsOf({ localised, languages }: Writer): PlanWords<Slot> {
  const words = planWords(localised)
  return {
    ...words,
    text: (slot) => {
      const text = words.text(slot)
      if (text.lang !== undefined) languages.add(text.lang)
      return text
    },
  }
}
