/**
 * The kinds of item. Each is one definition – shape, filters, projection; lists, single items, paging, pinning, caching,
 * links and OpenAPI come from the shared routes. The README says how to add one.
 */
import type { TSchema } from '#typebox'
import * as shapes from '../../schemas/items.ts'
import type { Question } from '../handbook/edition.ts'
import { type Entry, type Outline, outlineOf } from '../handbook/outline.ts'
import type { Reading } from './reading.ts'

export type FilterName = 'principle' | 'question' | 'kind' | 'country'

export interface Kind {
  /** As the address has it: `principles`. */
  plural: 'principles' | 'dimensions' | 'challenges' | 'questions' | 'actions' | 'resources'
  /** As operation ids have it: `Principle`. */
  name: string
  /** The id that the documentation shows. */
  example: string
  about: { one: string; many: string; description: string }
  /** What a list holds. */
  listed: TSchema
  /** What a single answer holds. */
  whole: TSchema & { properties: Record<string, TSchema> }
  /** Which query names filter the list, and how an entry answers them. */
  filters: Partial<Record<FilterName, (entry: Entry, outline: Outline) => readonly (string | null)[]>>
  /** The address, below the locale, of what the item is a part of. */
  up: (entry: Entry) => string | undefined
  list: (entry: Entry, reading: Reading) => object
  item: (entry: Entry, reading: Reading) => object
}

const outline = (reading: Reading) => outlineOf(reading.release.edition)
const byPrinciple = { principle: (entry: Entry) => [entry.principle] }
const upToPrinciple = (entry: Entry) => `/principles/${entry.principle}`

/** Dimensions and challenges: a line of text that belongs to a principle. */
const statement = ({ id, principle, position }: Entry, reading: Reading) => ({
  id,
  principle,
  position,
  text: reading.plain(`${id}.text`),
})

function principle({ id, position }: Entry, reading: Reading) {
  const { dimensions, challenges, questions, principle } = outline(reading)
  const mine = (entries: Entry[]) => entries.filter((entry) => entry.principle === id)
  return {
    id,
    position,
    title: reading.plain(`${id}.title`),
    dimensionsHeading: reading.plain(`${id}.dimensionsHeading`),
    dimensions: mine(dimensions).map((entry) => statement(entry, reading)),
    rationaleHeading: reading.plain(`${id}.rationaleHeading`),
    rationale: principle.get(id)?.rationale.map((paragraph) => reading.rich(`${paragraph}.text`)),
    challenges: mine(challenges).map((entry) => statement(entry, reading)),
    questions: mine(questions).map((entry) => question(entry, reading)),
  }
}

const question = ({ id, principle, position }: Entry, reading: Reading) => ({
  id,
  principle,
  position,
  question: reading.plain(`${id}.question`),
})

const action = ({ id, principle, question, position }: Entry, reading: Reading) => ({
  id,
  principle,
  question,
  position,
  text: reading.rich(`${id}.text`),
})

function section(
  id: string,
  place: 'toolbox' | 'caseStudy',
  { caseStudyHeading = 'caseStudy', ...question }: Question,
  reading: Reading,
) {
  const { resource } = outline(reading)
  return {
    heading: reading.plain(`handbook.labels.${place === 'toolbox' ? 'toolbox' : caseStudyHeading}`),
    text: reading.rich(`${id}.guide.${place}`),
    resources: question[place].map((id) => ({
      id,
      name: reading.plain(`${id}.name`),
      kind: resource.get(id)?.kind,
      url: resource.get(id)?.url,
    })),
  }
}

/** The guide of a question, whole. */
export function guide(id: string, reading: Reading) {
  const { actions, question } = outline(reading)
  const facts = question.get(id) as Question
  return {
    title: reading.plain(`${id}.guide.title`),
    question: reading.plain(facts.ownGuideQuestion ? `${id}.guide.question` : `${id}.question`),
    actions: actions.filter((entry) => entry.question === id).map((entry) => action(entry, reading)),
    ownProposal: reading.plain('handbook.labels.ownProposal'),
    toolbox: section(id, 'toolbox', facts, reading),
    caseStudy: section(id, 'caseStudy', facts, reading),
  }
}

function placements(id: string, { questions, question }: Outline) {
  return questions.flatMap((entry) =>
    (['toolbox', 'caseStudy'] as const)
      .filter((place) => question.get(entry.id)?.[place].includes(id))
      .map((place) => ({ question: entry.id, place })),
  )
}

function resource({ id, position }: Entry, reading: Reading) {
  const facts = factsOf(outline(reading), id)
  return {
    id,
    position,
    name: reading.plain(`${id}.name`),
    note: reading.release.edition.notes.includes(id) ? reading.plain(`${id}.note`) : null,
    kind: facts.kind,
    publisher: facts.publisher,
    country: facts.country,
    languages: facts.languages,
    url: facts.url,
    urlEvidence: facts.urlEvidence,
    licence: facts.licence,
    partOf: facts.partOf ?? null,
    placements: placements(id, outline(reading)),
  }
}
const factsOf = ({ resource }: Outline, id: string) =>
  resource.get(id) as NonNullable<ReturnType<Outline['resource']['get']>>

export const kinds: readonly Kind[] = [
  {
    plural: 'principles',
    name: 'Principle',
    example: 'p1',
    about: {
      one: 'One principle',
      many: 'The principles',
      description: 'The principles of the declaration, each with its dimensions, rationale, challenges and questions.',
    },
    listed: shapes.Principle,
    whole: shapes.Principle,
    filters: {},
    up: () => undefined,
    list: principle,
    item: principle,
  },
  {
    plural: 'dimensions',
    name: 'Dimension',
    example: 'p1-d1',
    about: { one: 'One dimension', many: 'The dimensions', description: 'What adopting a principle involves.' },
    listed: shapes.Dimension,
    whole: shapes.Dimension,
    filters: byPrinciple,
    up: upToPrinciple,
    list: statement,
    item: statement,
  },
  {
    plural: 'challenges',
    name: 'Challenge',
    example: 'p1-c1',
    about: {
      one: 'One challenge',
      many: 'The challenges',
      description: 'Step 1: the challenges by which a team finds its principle.',
    },
    listed: shapes.Challenge,
    whole: shapes.Challenge,
    filters: byPrinciple,
    up: upToPrinciple,
    list: statement,
    item: statement,
  },
  {
    plural: 'questions',
    name: 'Question',
    example: 'p1-q6',
    about: {
      one: 'One question with its guide',
      many: 'The questions',
      description:
        'Step 2: the questions by which a team maps where it stands. A single question holds its guide whole.',
    },
    listed: shapes.Question,
    whole: shapes.QuestionWithGuide,
    filters: byPrinciple,
    up: upToPrinciple,
    list: question,
    item: (entry, reading) => ({ ...question(entry, reading), guide: guide(entry.id, reading) }),
  },
  {
    plural: 'actions',
    name: 'Action',
    example: 'p1-q6-a1',
    about: { one: 'One action', many: 'The actions', description: 'Step 3: what to try.' },
    listed: shapes.Action,
    whole: shapes.Action,
    filters: { ...byPrinciple, question: (entry) => [entry.question] },
    up: (entry) => `/questions/${entry.question}`,
    list: action,
    item: action,
  },
  {
    plural: 'resources',
    name: 'Resource',
    example: 'opsi-innovation-facets',
    about: {
      one: 'One resource',
      many: 'The resources',
      description:
        'The toolkits, frameworks, guides, films, databases, platforms and case studies that guides point at.',
    },
    listed: shapes.Resource,
    whole: shapes.Resource,
    filters: {
      principle: (entry, outline) =>
        placements(entry.id, outline).map(({ question }) => question.split('-')[0] as string),
      question: (entry, outline) => placements(entry.id, outline).map(({ question }) => question),
      kind: (entry, outline) => [factsOf(outline, entry.id).kind],
      country: (entry, outline) => [factsOf(outline, entry.id).country],
    },
    up: () => undefined,
    list: resource,
    item: resource,
  },
]
