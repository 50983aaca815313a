/** The handbook’s own texts as the API returns them: everything that belongs to no item. */
import Type from 'typebox'
import { openChoice } from './choice.ts'
import { address, listOf, position, rich, summary, text, words } from './parts.ts'
import { named, reference } from './reference.ts'
import { labelNames, laterLabels, qualityNames, stepIds } from './texts.ts'

const qualityId = openChoice('QualityId', 'Which quality.', qualityNames)
export const stepId = openChoice('StepId', 'Which step.', stepIds)

export const Section = named('Section', 'A section of the handbook.', {
  heading: text('Its heading; null where the handbook gives none.', 200),
  lead: text('A line set apart under the heading; null where there is none.', 200),
  paragraphs: listOf(rich('A paragraph.'), 'Its paragraphs, in order.', 50),
})

export const Quality = named('Quality', 'Something the handbook aims to be.', {
  id: qualityId(),
  title: text('Its name.', 200),
  text: text('What it means.'),
})

export const Step = named('Step', 'One of the three steps of the journey.', {
  id: stepId(),
  position,
  title: text('The step’s title.', 200),
  summary: summary('the step'),
  question: text('The question it answers.'),
  text: text('What one does in it.'),
})

export const Labels = named(
  'Labels',
  'Words that recur on the handbook’s pages.',
  Object.fromEntries(
    labelNames.map((name) => {
      const shape = text(`The label ${name}.`, 80)
      return [name, laterLabels.includes(name) ? Type.Optional(shape) : shape]
    }),
  ) as Record<(typeof labelNames)[number], ReturnType<typeof text>>,
)

export const Licence = named('Licence', 'Under what terms the content may be used.', {
  name: words('The licence’s name.', 200),
  url: address('The licence’s text.'),
  text: rich('What the handbook itself says of its licence.'),
  attribution: text('How to attribute the content.'),
  notice: text('What this service is, and is not.'),
  translationNotice: text('What this language version is.'),
})

const section = () => reference(Section)

export const Handbook = named('Handbook', 'The texts of the handbook that belong to no principle.', {
  edition: Type.String({ description: 'The edition.', pattern: '^[0-9]{4}-[0-9]{2}$', maxLength: 7 }),
  title: text('The handbook’s title.', 200),
  subtitle: text('Its subtitle.', 200),
  publisher: text('The body that published the original.', 200),
  adaptation: text('Who adapted it, and which version.', 200),
  version: text('The version printed in it.', 80),
  introduction: section(),
  coCreation: section(),
  qualities: listOf(reference(Quality), 'What the handbook aims to be.', 10),
  teamwork: section(),
  howToUse: section(),
  steps: listOf(reference(Step), 'The three steps of the journey.', 10),
  principlesHeading: text('The heading above the five principles.', 200),
  findChallenge: section(),
  fromChallengeToAction: text('The heading above the principles’ own pages.', 200),
  mapSituation: section(),
  labels: reference(Labels),
  closing: section(),
  workshop: section(),
  feedback: section(),
  translation: section(),
  acknowledgements: section(),
  disclaimer: section(),
  licence: reference(Licence),
})
