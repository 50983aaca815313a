/** From a challenge to its principle, and the principle with its questions. */
import { type Entry, outlineOf } from '../handbook/outline.ts'
import { lines, list } from './html.ts'
import { fold, type HandbookPage, neighbours, paragraphs, planPath, principlePath, steps, summary } from './journey.ts'
import { questionForm } from './question-form.ts'
import { placeOf, sign } from './symbol.ts'
import type { Writer } from './writer.ts'

/** The chosen challenge, and what its principle says. */
export const challenge = (entry: Entry): HandbookPage => ({
  path: `/challenges/${entry.id}`,
  title: `${entry.id}.text`,
  principle: entry.principle,
  body: (writer) =>
    lines(
      steps(1, ['', principlePath(entry), planPath(writer)], writer),
      writer.label('p', 'yourChallenge', {}, ' class="handbook-above"'),
      writer.heading(0, `${entry.id}.text`, ' class="handbook-asked"'),
      `<p class="handbook-from">${sign(entry.principle as string, writer.localised.release)} <span>${writer.inline('handbook.labels.principle')}: ${writer.link(principlePath(entry), writer.inline(`${entry.principle}.title`))}</span></p>`,
      aboutPrinciple(entry.principle as string, writer),
      `<p class="handbook-ways">${writer.link('', writer.inline('interface.changeChallenge'))} ${writer.link(principlePath(entry), writer.inline('interface.toMapping'))}</p>`,
    ),
})

/** A principle in short, why it matters, and its dimensions. */
function aboutPrinciple(id: string, writer: Writer): string {
  const { dimensions, principle } = outlineOf(writer.localised.release.edition)
  const rationale = principle.get(id)?.rationale ?? []
  return lines(
    summary(id, writer),
    fold(
      1,
      `${id}.rationaleHeading`,
      lines(
        paragraphs(
          writer,
          rationale.map((paragraph) => `${paragraph}.text`),
        ),
      ),
      writer,
    ),
    fold(
      1,
      `${id}.dimensionsHeading`,
      list(
        dimensions
          .filter((dimension) => dimension.principle === id)
          .map((dimension) => writer.plain('li', `${dimension.id}.text`, writer.anchor(dimension.id))),
      ),
      writer,
    ),
  )
}

/** Step 2: a principle, and its questions as a form. */
export const principle = ({ id }: Entry): HandbookPage => ({
  path: `/principles/${id}`,
  title: `${id}.title`,
  principle: id,
  summary: `${id}.summary`,
  body: (writer) => {
    const { release } = writer.localised
    const { edition } = release
    return lines(
      steps(2, ['', undefined, planPath(writer)], writer),
      '<div class="handbook-band">',
      sign(id, release),
      `<p>${writer.inline('handbook.labels.principle')} ${placeOf(id, release)}</p>`,
      writer.heading(0, `${id}.title`),
      '</div>',
      aboutPrinciple(id, writer),
      writer.heading(1, 'interface.questions'),
      paragraphs(
        writer,
        edition.handbook.mapSituation.map((paragraph) => `handbook.mapSituation.${paragraph}`),
      ),
      questionForm(id, writer),
      neighbours(outlineOf(edition).principles, id, ({ id }) => [`/principles/${id}`, `${id}.title`], writer),
    )
  },
})
