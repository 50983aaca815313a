/** Where the journey starts, and the handbook's own texts. */
import { sectionNames } from '../../schemas/content.ts'
import { qualityNames } from '../../schemas/texts.ts'
import { outlineOf } from '../handbook/outline.ts'
import { lines, list } from './html.ts'
import { type HandbookPage, paragraphs, planPath, steps } from './journey.ts'
import { colourOf, sign } from './symbol.ts'
import { workshopLink } from './workshop.ts'
import type { Writer } from './writer.ts'

/** Step 1: the challenges by which a team finds its principle. */
export const start: HandbookPage = {
  path: '',
  title: 'handbook.title',
  siteTitle: 'handbook.findChallenge.heading',
  summary: 'handbook.steps.step-1.summary',
  body: (writer) => {
    const { handbook } = writer.localised.release.edition
    const intro = paragraphs(
      writer,
      handbook.findChallenge.map((id) => `handbook.findChallenge.${id}`),
    )
    const isSite = writer.showing.view === 'site'
    // The front page of the site has told what the handbook is.
    const before = isSite
      ? ''
      : lines(
          writer.heading(0, 'handbook.title'),
          writer.plain('p', 'handbook.subtitle', ' class="handbook-lead"'),
          paragraphs(
            writer,
            handbook.howToUse.map((id) => `handbook.howToUse.${id}`),
          ),
          `<p>${writer.link('/handbook', writer.inline('interface.openHandbook'))}</p>`,
        )
    return lines(
      steps(1, [undefined, undefined, planPath(writer)], writer),
      before,
      writer.heading(isSite ? 0 : 1, 'handbook.findChallenge.heading'),
      intro,
      principles(isSite ? 1 : 2, writer),
    )
  },
}

/** Every principle with its challenges below it. */
function principles(depth: number, writer: Writer): string {
  const { release } = writer.localised
  const { principles, challenges } = outlineOf(release.edition)
  return lines(
    principles.map(({ id }) => {
      const mine = challenges.filter(({ principle }) => principle === id)
      return lines(
        `<details class="handbook-principle ${colourOf(id, release)}">`,
        `<summary>${sign(id, release)} ${writer.heading(depth, `${id}.title`)} <span class="handbook-count">${writer.inline('interface.challenges')}: ${mine.length}</span></summary>`,
        list(
          mine.map((entry) => `<li>${writer.link(`/challenges/${entry.id}`, writer.inline(`${entry.id}.text`))}</li>`),
          'ul',
          ' class="handbook-challenges"',
        ),
        `<p>${writer.link(`/principles/${id}`, writer.inline('interface.toMapping') || writer.inline(`${id}.title`))}</p>`,
        '</details>',
      )
    }),
  )
}

/** The handbook's own texts, section by section. */
export const handbookTexts: HandbookPage = {
  path: '/handbook',
  title: 'handbook.title',
  body: (writer) => {
    const { edition } = writer.localised.release
    const sections = sectionNames.map((name) =>
      lines(
        writer.has(`handbook.${name}.heading`) ? writer.heading(1, `handbook.${name}.heading`) : '',
        writer.has(`handbook.${name}.lead`) ? writer.plain('p', `handbook.${name}.lead`) : '',
        paragraphs(
          writer,
          edition.handbook[name].map((id) => `handbook.${name}.${id}`),
        ),
        name === 'teamwork' || name === 'workshop' ? workshopLink(writer) : '',
        name === 'coCreation'
          ? list(
              qualityNames.map(
                (quality) =>
                  `<li>${writer.plain('strong', `handbook.qualities.${quality}.title`)} ${writer.plain('span', `handbook.qualities.${quality}.text`)}</li>`,
              ),
            )
          : '',
      ),
    )
    return lines(
      writer.heading(0, 'handbook.title'),
      ['subtitle', 'publisher', 'adaptation', 'version'].map((name) => writer.plain('p', `handbook.${name}`)),
      sections,
      writer.link('', writer.inline('handbook.labels.startJourney')),
    )
  },
}
