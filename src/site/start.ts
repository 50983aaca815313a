/** Where the journey starts, and the handbook's own texts. */
import { sectionNames } from '../../schemas/content.ts'
import { qualityNames } from '../../schemas/texts.ts'
import { outlineOf } from '../handbook/outline.ts'
import { lines, list } from './html.ts'
import { type HandbookPage, paragraphs, planPath, steps } from './journey.ts'

/** Step 1: the challenges by which a team finds its principle. */
export const start: HandbookPage = {
  path: '',
  title: 'handbook.title',
  body: (writer) => {
    const { edition } = writer.localised.release
    const { principles, challenges } = outlineOf(writer.localised.release.edition)
    return lines(
      writer.heading(0, 'handbook.title'),
      writer.plain('p', 'handbook.subtitle'),
      steps(1, [undefined, undefined, planPath(writer)], writer),
      paragraphs(
        writer,
        edition.handbook.howToUse.map((id) => `handbook.howToUse.${id}`),
      ),
      writer.link('/handbook', writer.inline('interface.openHandbook')),
      writer.heading(1, 'handbook.findChallenge.heading'),
      paragraphs(
        writer,
        edition.handbook.findChallenge.map((id) => `handbook.findChallenge.${id}`),
      ),
      principles.map(({ id }) =>
        lines(
          `<${writer.headingName(2)}>${writer.link(`/principles/${id}`, writer.inline(`${id}.title`))}</${writer.headingName(2)}>`,
          list(
            challenges
              .filter(({ principle }) => principle === id)
              .map((entry) => `<li>${writer.link(`/challenges/${entry.id}`, writer.inline(`${entry.id}.text`))}</li>`),
          ),
        ),
      ),
    )
  },
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
