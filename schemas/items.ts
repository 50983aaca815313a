/** The items of the handbook as the API answers them. */
import Type, { type TSchema } from 'typebox'
import { resourceKinds } from './content.ts'
import { address, closed, itemId, listOf, localeTag, position, RichText, rich, text, words } from './parts.ts'
import { reference } from './reference.ts'
import { labelNames, qualityNames, stepIds } from './texts.ts'

const named = <Name extends string, Properties extends Record<string, TSchema>>(
  $id: Name,
  description: string,
  properties: Properties,
) => Type.Object(properties, { ...closed, $id, description })

const principle = itemId('principle', 'The principle this belongs to.')
const question = itemId('question', 'The question this belongs to.')

export const Dimension = named('Dimension', 'One of the dimensions of a principle: what adopting it involves.', {
  id: itemId('dimension', 'The dimension’s id.'),
  principle,
  position,
  text: text('The dimension.'),
})

export const Challenge = named(
  'Challenge',
  'A challenge of step 1: a question that begins “How can we …” and leads to a principle.',
  {
    id: itemId('challenge', 'The challenge’s id.'),
    principle,
    position,
    text: text('The challenge.'),
  },
)

export const Question = named('Question', 'A question of step 2, by which a team maps where it stands.', {
  id: itemId('question', 'The question’s id.'),
  principle,
  position,
  question: text('The question as step 2 asks it.'),
})

export const Action = named('Action', 'An action of step 3: something to try.', {
  id: itemId('action', 'The action’s id.'),
  principle,
  question,
  position,
  text: rich('The action.'),
})

export const Principle = named(
  'Principle',
  'A principle of the declaration, with all that the handbook says of it but its guides.',
  {
    id: itemId('principle', 'The principle’s id.'),
    position,
    title: text('The principle’s title.', 200),
    dimensionsHeading: text('The heading above its dimensions.', 200),
    dimensions: listOf(reference(Dimension), 'What adopting the principle involves.', 50),
    rationaleHeading: text('The heading above its rationale.', 200),
    rationale: listOf(rich('A paragraph.'), 'Why the principle matters, paragraph by paragraph.', 50),
    challenges: listOf(reference(Challenge), 'The challenges that lead to it.', 50),
    questions: listOf(reference(Question), 'The questions that map it.', 100),
  },
)

export const ResourceReference = named('ResourceReference', 'A resource, named where a guide points at it.', {
  id: itemId('resource', 'The resource’s id.'),
  name: text('What it is called.', 200),
  kind: Type.Enum([...resourceKinds], { description: 'What sort of resource it is.' }),
  url: Type.Unsafe<string | null>({
    type: ['string', 'null'],
    format: 'uri',
    maxLength: 500,
    description: 'Where it is; null when no address is known.',
  }),
})

export const GuideSection = named('GuideSection', 'The toolbox or the case study of a guide.', {
  heading: text('Its heading.', 200),
  text: rich('What it says.'),
  resources: listOf(reference(ResourceReference), 'The resources it points at, in the order the text names them.', 50),
})

export const Guide = named('Guide', 'The improvement page of one question: how to get better at what it asks.', {
  title: text('The guide’s title.', 200),
  question: text('The question as the guide words it; often the same as in step 2.'),
  actions: listOf(reference(Action), 'What to try, in order.', 200),
  ownProposal: text('The invitation that ends the list of actions: the reader’s own proposal.', 80),
  toolbox: reference(GuideSection),
  caseStudy: reference(GuideSection),
})

export const QuestionWithGuide = named('QuestionWithGuide', 'A question with its whole guide.', {
  ...Question.properties,
  guide: reference(Guide),
})

const placement = named('Placement', 'Where a guide points at a resource.', {
  question,
  place: Type.Enum(['toolbox', 'caseStudy'], { description: 'In its toolbox or in its case study.' }),
})
export const Placement = placement

const unknown = (description: string, maxLength = 200) =>
  Type.Unsafe<string | null>({ type: ['string', 'null'], pattern: '\\S', maxLength, description })

export const Resource = named(
  'Resource',
  'A toolkit, framework, guide, film, database, platform or case study that guides point at.',
  {
    id: itemId('resource', 'The resource’s id.'),
    position,
    name: text('What it is called in this language.', 200),
    note: text('What to know before following the link; null where there is nothing to say.'),
    kind: Type.Enum([...resourceKinds], { description: 'What sort of resource it is.' }),
    publisher: unknown('Who publishes it; null when unknown.'),
    country: Type.Unsafe<string | null>({
      type: ['string', 'null'],
      pattern: '^([A-Z]{2}|INT)$',
      maxLength: 3,
      description: 'The publisher’s country as ISO 3166-1 alpha-2, INT for international bodies, null when unknown.',
    }),
    languages: listOf(localeTag('A BCP 47 tag in lower case.'), 'The languages it is known to exist in.', 50),
    url: Type.Unsafe<string | null>({
      type: ['string', 'null'],
      format: 'uri',
      maxLength: 500,
      description: 'Where it is; null when no address is known. Never a guess.',
    }),
    urlEvidence: Type.Enum(['seen', 'named-elsewhere', 'unknown'], {
      description:
        'seen: the page was found at the address; named-elsewhere: another source names the address; unknown: there is no address.',
    }),
    licence: unknown('The licence the resource states; null when none is known.'),
    partOf: Type.Unsafe<string | null>({
      type: ['string', 'null'],
      pattern: '^[a-z0-9-]+$',
      maxLength: 100,
      description: 'The resource it is a part of, or null.',
    }),
    placements: listOf(reference(placement), 'The guides that point at it.', 500),
  },
)

export const Section = named('Section', 'A section of the handbook.', {
  heading: text('Its heading; null where the handbook gives none.', 200),
  lead: text('A line set apart under the heading; null where there is none.', 200),
  paragraphs: listOf(rich('A paragraph.'), 'Its paragraphs, in order.', 50),
})

export const Quality = named('Quality', 'Something the handbook aims to be.', {
  id: Type.Enum([...qualityNames], { description: 'Which.' }),
  title: text('Its name.', 200),
  text: text('What it means.'),
})

export const Step = named('Step', 'One of the three steps of the journey.', {
  id: Type.Enum([...stepIds], { description: 'Which step.' }),
  position,
  title: text('The step’s title.', 200),
  question: text('The question it answers.'),
  text: text('What one does in it.'),
})

export const Labels = named(
  'Labels',
  'Words that recur on the handbook’s pages.',
  Object.fromEntries(labelNames.map((name) => [name, text(`The label ${name}.`, 80)])) as Record<
    (typeof labelNames)[number],
    ReturnType<typeof text>
  >,
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

export { RichText }
