/**
 * The shapes of the text files of one locale. Every part may be left out, because a locale folder may be partial;
 * which texts there are to write is the edition's business (`src/handbook/segments.ts`).
 */
import Type from 'typebox'
import { itemPatterns, limits, type SectionName, sectionNames } from './content.ts'
import { each, keyed, part, statement, text } from './text-file-parts.ts'

const paragraph = (description: string) =>
  Type.String({ description: `${description} May carry links: [words](resource:id).`, maxLength: limits.paragraph })

const summary = (of: string) =>
  text(`What ${of} is about, in one or two sentences: LIX below 40, at most 25 words a sentence. Optional.`)

const Guide = part(
  {
    title: text('The guide’s title.', limits.heading),
    summary: summary('the guide'),
    question: text('The guide’s own wording of the question, only where the edition says it has one.'),
    actions: keyed(itemPatterns.action, paragraph('One action, by its id.'), 'The actions, by id.'),
    toolbox: Type.Optional(paragraph('The toolbox text; names and links what it recommends.')),
    caseStudy: Type.Optional(paragraph('The case-study text; names and links what it presents.')),
  },
  'The guide: how to get better at what the question asks.',
)

/** `content/locales/<locale>/principles/<principle>.yaml` */
export const PrincipleFile = Type.Object(
  {
    title: text('The principle’s title.', limits.heading),
    summary: summary('the principle'),
    dimensionsHeading: text('The heading above the dimensions.', limits.heading),
    rationaleHeading: text('The heading above the rationale.', limits.heading),
    dimensions: keyed(itemPatterns.dimension, statement('One dimension.'), 'The dimensions, by id.'),
    challenges: keyed(
      itemPatterns.challenge,
      statement('One challenge, a question that begins “How can we …”.'),
      'The challenges, by id.',
    ),
    rationale: keyed(
      itemPatterns.rationale,
      paragraph('One paragraph of rationale.'),
      'Why the principle matters, by paragraph id.',
    ),
    questions: keyed(
      itemPatterns.question,
      Type.Object(
        { question: text('The question as step 2 asks it.'), guide: Guide },
        { additionalProperties: false, description: 'One question.' },
      ),
      'The questions, by id.',
    ),
  },
  { additionalProperties: false, title: 'Principle', description: 'The texts of one principle.' },
)

const section = (name: SectionName) =>
  part(
    {
      heading: text('The section’s heading.', limits.heading),
      lead: text('A line set apart under the heading.', limits.heading),
      paragraphs: keyed('^[a-z]+(-[a-z]+)*-[0-9]{1,3}$', paragraph('One paragraph.'), 'The paragraphs, by id.'),
    },
    `The section ${name}.`,
  )
const titled = (description: string) =>
  part({ title: text('Its title.', limits.heading), text: text('Its text.') }, description)
const step = (description: string) =>
  part(
    {
      title: text('The step’s title.', limits.heading),
      summary: summary('the step'),
      question: text('The question it answers.'),
      text: text('What one does in it.'),
    },
    description,
  )

export const labelNames = [
  'journey',
  'principle',
  'foundChallenge',
  'startJourney',
  'needsImprovement',
  'guide',
  'actions',
  'ownProposal',
  'toolbox',
  'caseStudy',
  'opsiCaseStudy',
  'backToQuestions',
] as const
/** Labels that releases of version 1.0.0 lack. */
export const laterLabels: readonly string[] = ['backToQuestions']
export const qualityNames = ['accessible', 'actionable', 'userCentred'] as const
export const stepIds = ['step-1', 'step-2', 'step-3'] as const
export const serviceTexts = ['attribution', 'notice', 'translationNotice'] as const

/** `content/locales/<locale>/handbook.yaml` */
export const HandbookFile = Type.Object(
  {
    title: text('The handbook’s title.', limits.heading),
    subtitle: text('The handbook’s subtitle.', limits.heading),
    publisher: text('The body that published the original.', limits.heading),
    adaptation: text('Who adapted it, and which version.', limits.heading),
    version: text('The version printed in the handbook.', limits.heading),
    qualities: part(
      each(qualityNames, (name) => titled(`What the handbook aims to be: ${name}.`)),
      'What the handbook aims to be.',
    ),
    steps: part(
      each(stepIds, (id) => step(`The journey’s ${id}.`)),
      'The three steps.',
    ),
    principlesHeading: text('The heading above the five principles.', limits.heading),
    fromChallengeToAction: text('The heading above the principles’ own pages.', limits.heading),
    labels: part(
      each(labelNames, (name) => text(`The label ${name}.`, limits.label)),
      'Words that recur on every page.',
    ),
    ...each(sectionNames, section),
    service: part(
      each(serviceTexts, (name) => text(`This service’s own ${name}.`)),
      'What this service says of itself; not in the source.',
    ),
  },
  {
    additionalProperties: false,
    title: 'Handbook',
    description: 'The texts of the handbook that belong to no principle.',
  },
)

/** `content/locales/<locale>/resources.yaml` */
export const ResourceTextsFile = Type.Record(
  Type.String({ pattern: itemPatterns.resource }),
  Type.Object(
    {
      name: text('What the resource is called in this language.', limits.heading),
      note: text('What a reader should know before following the link.'),
    },
    { additionalProperties: false, description: 'One resource.' },
  ),
  { additionalProperties: false, title: 'Resource texts', description: 'The resources’ names and notes, by id.' },
)
