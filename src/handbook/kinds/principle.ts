import { limits } from '../../../schemas/content.ts'
import { itemId, listOf, position, rich as richText, summary as summaryText, text } from '../../../schemas/parts.ts'
import { named, reference } from '../../../schemas/reference.ts'
import { type Edition, principlesById } from '../edition.ts'
import { type Entry, siblings } from '../entry.ts'
import { plain, rich, type Segment, summary } from '../segment.ts'
import { Challenge, challenge } from './challenge.ts'
import { Dimension, dimension } from './dimension.ts'
import { defineKind, type Kind, type Texts } from './kind.ts'
import { concept, workId } from './linked-data.ts'
import { Question, question, questionSegments } from './question.ts'
import { statementSegments } from './statement.ts'

const Principle = named(
  'Principle',
  'A principle of the declaration, with all that the handbook says of it but its guides.',
  {
    id: itemId('principle', 'The principle’s id.'),
    position,
    title: text('The principle’s title.', 200),
    summary: summaryText('the principle'),
    dimensionsHeading: text('The heading above its dimensions.', 200),
    dimensions: listOf(reference(Dimension), 'What adopting the principle involves.', 50),
    rationaleHeading: text('The heading above its rationale.', 200),
    rationale: listOf(richText('A paragraph.'), 'Why the principle matters, paragraph by paragraph.', 50),
    challenges: listOf(reference(Challenge), 'The challenges that lead to it.', 50),
    questions: listOf(reference(Question), 'The questions that map it.', 100),
  },
)

const title = (id: string) => `${id}.title`
const rationaleOf = (id: string, edition: Edition) => principlesById(edition).get(id)?.rationale ?? []

function project({ id, position }: Entry, texts: Texts) {
  const { edition } = texts
  const mine = (kind: Kind) =>
    kind
      .entries(edition)
      .filter((entry) => entry.principle === id)
      .map((entry) => kind.list(entry, texts))
  return {
    id,
    position,
    title: texts.plain(title(id)),
    summary: texts.optional(`${id}.summary`),
    dimensionsHeading: texts.plain(`${id}.dimensionsHeading`),
    dimensions: mine(dimension),
    rationaleHeading: texts.plain(`${id}.rationaleHeading`),
    rationale: rationaleOf(id, edition).map((paragraph) => texts.rich(`${paragraph}.text`)),
    challenges: mine(challenge),
    questions: mine(question),
  }
}

/** Everything that stands in the file of a principle, in reading order. */
function* segments({ principles }: Edition): Generator<Segment> {
  for (const principle of principles) {
    const { id } = principle
    const file = `principles/${id}.yaml`
    const heading = (name: string) => plain(`${id}.${name}`, file, [name], limits.heading)
    yield heading('title')
    yield summary(`${id}.summary`, file, ['summary'])
    yield heading('dimensionsHeading')
    yield heading('rationaleHeading')
    yield* statementSegments('challenges', principle, file)
    yield* statementSegments('dimensions', principle, file)
    for (const paragraph of principle.rationale) yield rich(`${paragraph}.text`, file, ['rationale', paragraph])
    yield* questionSegments(principle, file)
  }
}

export const principle = defineKind({
  plural: 'principles',
  name: 'Principle',
  example: 'p1',
  about: {
    one: 'One principle',
    many: 'The principles',
    description: 'The principles of the declaration, each with its dimensions, rationale, challenges and questions.',
  },
  noun: { sv: 'Princip', en: 'Principle' },
  listed: Principle,
  whole: Principle,
  entries: ({ principles }) => siblings(principles.map(({ id }) => id)),
  title,
  segments,
  facts: rationaleOf,
  filters: {},
  list: project,
  item: project,
  search: {
    weight: 1.1,
    fields: (id, { edition }) => ({
      bodies: rationaleOf(id, edition).map((paragraph) => `${paragraph}.text`),
      summaries: [`${id}.summary`],
    }),
  },
  linkedData: ({ id }, label) => ({ ...concept(id, label(title(id))), topConceptOf: workId }),
})
