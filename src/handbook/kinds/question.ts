import Type from 'typebox'
import { resourceKind } from '../../../schemas/choices.ts'
import { limits } from '../../../schemas/content.ts'
import { itemId, listOf, position, rich as richText, summary as summaryText, text } from '../../../schemas/parts.ts'
import { named, reference } from '../../../schemas/reference.ts'
import { prompts as promptTexts } from '../../../schemas/workshop.ts'
import { linkedBy, type Principle, type Question as QuestionFacts, questionsById, resourcesById } from '../edition.ts'
import { type Entry, siblings } from '../entry.ts'
import { plain, rich, type Segment, summary } from '../segment.ts'
import { prompts, promptsOf } from '../workshop.ts'
import { Action, action, actionSegments } from './action.ts'
import { byPrinciple } from './filters.ts'
import { defineKind, principleId, type Texts } from './kind.ts'
import { part } from './linked-data.ts'

export const Question = named('Question', 'A question of step 2, by which a team maps where it stands.', {
  id: itemId('question', 'The question’s id.'),
  principle: principleId,
  position,
  question: text('The question as step 2 asks it.'),
})

const ResourceReference = named('ResourceReference', 'A resource, named where a guide points at it.', {
  id: itemId('resource', 'The resource’s id.'),
  name: text('What it is called.', 200),
  kind: resourceKind(),
  url: Type.Unsafe<string | null>({
    type: ['string', 'null'],
    format: 'uri',
    maxLength: 500,
    description: 'Where it is; null when no address is known.',
  }),
})

const GuideSection = named('GuideSection', 'The toolbox or the case study of a guide.', {
  heading: text('Its heading.', 200),
  text: richText('What it says.'),
  resources: listOf(reference(ResourceReference), 'The resources it points at, in the order the text names them.', 50),
})

const Guide = named('Guide', 'The improvement page of one question: how to get better at what it asks.', {
  title: text('The guide’s title.', 200),
  summary: summaryText('the guide'),
  question: text('The question as the guide words it; often the same as in step 2.'),
  actions: listOf(reference(Action), 'What to try, in order.', 200),
  ownProposal: text('The invitation that ends the list of actions: the reader’s own proposal.', 80),
  toolbox: reference(GuideSection),
  caseStudy: reference(GuideSection),
})

const QuestionWithGuide = named('QuestionWithGuide', 'A question with its whole guide.', {
  ...Question.properties,
  prompts: promptTexts,
  guide: reference(Guide),
})

const title = (id: string) => `${id}.question`

const project = ({ id, principle, position }: Entry, texts: Texts) => ({
  id,
  principle,
  position,
  question: texts.plain(title(id)),
})

/** The guide of a question, whole. */
export function guide<Text>(id: string, texts: Texts<Text>) {
  const facts = questionsById(texts.edition).get(id) as QuestionFacts
  const actions = action.entries(texts.edition).filter((entry) => entry.question === id)
  return {
    title: texts.plain(`${id}.guide.title`),
    summary: texts.optional(`${id}.guide.summary`),
    question: texts.plain(facts.ownGuideQuestion ? `${id}.guide.question` : title(id)),
    actions: actions.map((entry) => action.item(entry, texts) as { id: string; text: Text }),
    ownProposal: texts.plain('handbook.labels.ownProposal'),
    toolbox: section('toolbox', facts, texts),
    caseStudy: section('caseStudy', facts, texts),
  }
}

function section<Text>(place: 'toolbox' | 'caseStudy', facts: QuestionFacts, texts: Texts<Text>) {
  const { id, caseStudyHeading = 'caseStudy' } = facts
  const resources = resourcesById(texts.edition)
  return {
    heading: texts.plain(`handbook.labels.${place === 'toolbox' ? 'toolbox' : caseStudyHeading}`),
    text: texts.rich(`${id}.guide.${place}`),
    resources: facts[place].map((id) => ({
      id,
      name: texts.plain(`${id}.name`),
      kind: resources.get(id)?.kind,
      url: resources.get(id)?.url,
    })),
  }
}

/** The texts of a principle's questions and their guides, which stand in the file of the principle. */
export function* questionSegments({ questions }: Principle, file: string): Generator<Segment> {
  for (const facts of questions) {
    const { id } = facts
    const at = ['questions', id]
    yield plain(title(id), file, [...at, 'question'], limits.statement)
    yield plain(`${id}.guide.title`, file, [...at, 'guide', 'title'], limits.heading)
    yield summary(`${id}.guide.summary`, file, [...at, 'guide', 'summary'])
    if (facts.ownGuideQuestion)
      yield plain(`${id}.guide.question`, file, [...at, 'guide', 'question'], limits.statement)
    yield* actionSegments(facts, file)
    yield rich(`${id}.guide.toolbox`, file, [...at, 'guide', 'toolbox'])
    yield rich(`${id}.guide.caseStudy`, file, [...at, 'guide', 'caseStudy'])
  }
}

export const question = defineKind({
  plural: 'questions',
  name: 'Question',
  example: 'p1-q6',
  about: {
    one: 'One question with its guide',
    many: 'The questions',
    description: 'Step 2: the questions by which a team maps where it stands. A single question holds its guide whole.',
  },
  noun: { sv: 'fråga', en: 'question' },
  listed: Question,
  whole: QuestionWithGuide,
  parts: [Guide, GuideSection, ResourceReference],
  entries: ({ principles }) =>
    principles.flatMap(({ id, questions }) =>
      siblings(
        questions.map((one) => one.id),
        id,
      ),
    ),
  title,
  facts: (id, edition) => ({ ...questionsById(edition).get(id), actions: [] }),
  filters: { principle: byPrinciple() },
  up: ({ principle }) => `/principles/${principle}`,
  list: project,
  item: (entry, texts) => ({
    ...project(entry, texts),
    prompts: prompts(entry.id, texts),
    guide: guide(entry.id, texts),
  }),
  search: {
    // Guides answer what people look for, so they come before the single sentences that they contain.
    weight: 1.25,
    fields: (id, { edition }) => ({
      titles: [
        title(id),
        `${id}.guide.title`,
        ...(questionsById(edition).get(id)?.ownGuideQuestion ? [`${id}.guide.question`] : []),
      ],
      bodies: [`${id}.guide.toolbox`, `${id}.guide.caseStudy`],
      summaries: [`${id}.guide.summary`, ...promptsOf(id, edition)],
    }),
  },
  linkedData: ({ id, principle }, label, edition) => {
    const facts = questionsById(edition).get(id) as QuestionFacts
    const citation = [...new Set(Object.values(linkedBy(facts)).flat())]
    return part(id, 'Question', principle, { name: label(title(id)), citation })
  },
})
