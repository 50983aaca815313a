/**
 * The kinds of item. Each is one definition – shape, filters, projection; lists, single items, paging, pinning, caching,
 * links and OpenAPI come from the shared routes. The README says how to add one.
 */
import type { TSchema } from 'typebox'
import * as shapes from '../../schemas/items.ts'
import type { Question } from '../handbook/edition.ts'
import { type Entry, type Outline, outlineOf } from '../handbook/outline.ts'
import type { LocalisedRelease } from './localised-release.ts'

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
  list: (entry: Entry, localised: LocalisedRelease) => object
  item: (entry: Entry, localised: LocalisedRelease) => object
}

const outline = (localised: LocalisedRelease) => outlineOf(localised.release.edition)
const byPrinciple = { principle: (entry: Entry) => [entry.principle] }
const upToPrinciple = (entry: Entry) => `/principles/${entry.principle}`

/** Dimensions and challenges: a line of text that belongs to a principle. */
const statement = ({ id, principle, position }: Entry, localised: LocalisedRelease) => ({
  id,
  principle,
  position,
  text: localised.plain(`${id}.text`),
})

function principle({ id, position }: Entry, localised: LocalisedRelease) {
  const { dimensions, challenges, questions, principle } = outline(localised)
  const mine = (entries: Entry[]) => entries.filter((entry) => entry.principle === id)
  return {
    id,
    position,
    title: localised.plain(`${id}.title`),
    dimensionsHeading: localised.plain(`${id}.dimensionsHeading`),
    dimensions: mine(dimensions).map((entry) => statement(entry, localised)),
    rationaleHeading: localised.plain(`${id}.rationaleHeading`),
    rationale: principle.get(id)?.rationale.map((paragraph) => localised.rich(`${paragraph}.text`)),
    challenges: mine(challenges).map((entry) => statement(entry, localised)),
    questions: mine(questions).map((entry) => question(entry, localised)),
  }
}

const question = ({ id, principle, position }: Entry, localised: LocalisedRelease) => ({
  id,
  principle,
  position,
  question: localised.plain(`${id}.question`),
})

const action = ({ id, principle, question, position }: Entry, localised: LocalisedRelease) => ({
  id,
  principle,
  question,
  position,
  text: localised.rich(`${id}.text`),
})

function section(
  id: string,
  place: 'toolbox' | 'caseStudy',
  { caseStudyHeading = 'caseStudy', ...question }: Question,
  localised: LocalisedRelease,
) {
  const { resource } = outline(localised)
  return {
    heading: localised.plain(`handbook.labels.${place === 'toolbox' ? 'toolbox' : caseStudyHeading}`),
    text: localised.rich(`${id}.guide.${place}`),
    resources: question[place].map((id) => ({
      id,
      name: localised.plain(`${id}.name`),
      kind: resource.get(id)?.kind,
      url: resource.get(id)?.url,
    })),
  }
}

/** The guide of a question, whole. */
export function guide(id: string, localised: LocalisedRelease) {
  const { actions, question } = outline(localised)
  const facts = question.get(id) as Question
  return {
    title: localised.plain(`${id}.guide.title`),
    question: localised.plain(facts.ownGuideQuestion ? `${id}.guide.question` : `${id}.question`),
    actions: actions.filter((entry) => entry.question === id).map((entry) => action(entry, localised)),
    ownProposal: localised.plain('handbook.labels.ownProposal'),
    toolbox: section(id, 'toolbox', facts, localised),
    caseStudy: section(id, 'caseStudy', facts, localised),
  }
}

function placements(id: string, { questions, question }: Outline) {
  return questions.flatMap((entry) =>
    (['toolbox', 'caseStudy'] as const)
      .filter((place) => question.get(entry.id)?.[place].includes(id))
      .map((place) => ({ question: entry.id, place })),
  )
}

function resource({ id, position }: Entry, localised: LocalisedRelease) {
  const facts = factsOf(outline(localised), id)
  return {
    id,
    position,
    name: localised.plain(`${id}.name`),
    note: localised.release.edition.notes.includes(id) ? localised.plain(`${id}.note`) : null,
    kind: facts.kind,
    publisher: facts.publisher,
    country: facts.country,
    languages: facts.languages,
    url: facts.url,
    urlEvidence: facts.urlEvidence,
    licence: facts.licence,
    partOf: facts.partOf ?? null,
    placements: placements(id, outline(localised)),
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
    item: (entry, localised) => ({ ...question(entry, localised), guide: guide(entry.id, localised) }),
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
