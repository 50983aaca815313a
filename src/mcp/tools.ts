/** The tools: what each takes, and which passages it returns. Together with their shapes, they have at most 1,500 tokens. */
import Type, { type Static, type TObject } from 'typebox'
import { releaseId } from '../../schemas/parts.ts'
import { itemTypes } from '../handbook/kinds/index.ts'
import { changesSince } from './changes.ts'
import { challengesOrQuestions, oneQuestion, planned, wholePrinciple } from './items.ts'
import { language } from './language.ts'
import type { Found } from './passages.ts'
import type { Reader } from './reader.ts'
import { found } from './search.ts'

export interface Tool<Input extends TObject = TObject> {
  name: string
  title: string
  description: string
  input: Input
  /** Whether assistants with MCP Apps show its result as a place in the journey. */
  hasView?: true
  find: (given: Static<Input>, reader: Reader) => Found | Promise<Found>
}

const tool = <Input extends TObject>(definition: Tool<Input>) => definition as unknown as Tool

const strict = { additionalProperties: false }
const id = (example: string) => Type.String({ description: `Such as ${example}`, maxLength: 200 })

export const tools: readonly Tool[] = [
  tool({
    name: 'search_handbook',
    title: 'Search the handbook',
    description:
      'Start here. Finds items by words in the asker’s language. Then get_question, get_principle or list_questions.',
    input: Type.Object(
      {
        query: Type.String({ description: 'A few words', minLength: 1, maxLength: 200 }),
        type: Type.Optional(Type.Enum([...itemTypes])),
        language,
      },
      strict,
    ),
    find: found,
  }),
  tool({
    name: 'list_questions',
    title: 'List the questions for a challenge',
    description: 'Lists the questions about a challenge, or without one all challenges.',
    input: Type.Object({ challenge: Type.Optional(id('p1-c1')), language }, strict),
    hasView: true,
    find: challengesOrQuestions,
  }),
  tool({
    name: 'get_question',
    title: 'Get a question with its guide',
    description: 'Returns a question and its guide: actions, toolbox, case study.',
    input: Type.Object({ id: id('p1-q6'), language }, strict),
    hasView: true,
    find: oneQuestion,
  }),
  tool({
    name: 'make_plan',
    title: 'Make a plan',
    description: 'Returns the actions for questions that a team chose from list_questions.',
    input: Type.Object({ questions: Type.Array(id('p1-q6'), { minItems: 1, maxItems: 100 }), language }, strict),
    hasView: true,
    find: planned,
  }),
  tool({
    name: 'get_principle',
    title: 'Get a principle',
    description: 'Returns one of the principles p1 to p5: what it involves, why, its challenges and questions.',
    input: Type.Object({ id: id('p1'), language }, strict),
    hasView: true,
    find: wholePrinciple,
  }),
  tool({
    name: 'list_changes',
    title: 'List changes since a release',
    description: 'Lists what changed since the release that an earlier result names.',
    input: Type.Object(
      {
        since: releaseId('Such as 2023-01-r1'),
        language,
      },
      strict,
    ),
    find: changesSince,
  }),
]
