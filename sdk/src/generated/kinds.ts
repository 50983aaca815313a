// Written by `npm run generate`; never edited by hand.
import type * as ids from './ids.ts'
import type { components } from './openapi.ts'

type Schemas = components['schemas']

/** By kind: what a list holds, what a single answer holds, the ids, and the operation that lists. */
export interface KindTable {
  principles: { listed: Schemas['Principle']; whole: Schemas['Principle']; id: ids.PrincipleId; list: 'listPrinciples' }
  dimensions: { listed: Schemas['Dimension']; whole: Schemas['Dimension']; id: ids.DimensionId; list: 'listDimensions' }
  challenges: { listed: Schemas['Challenge']; whole: Schemas['Challenge']; id: ids.ChallengeId; list: 'listChallenges' }
  questions: { listed: Schemas['Question']; whole: Schemas['QuestionWithGuide']; id: ids.QuestionId; list: 'listQuestions' }
  actions: { listed: Schemas['Action']; whole: Schemas['Action']; id: ids.ActionId; list: 'listActions' }
  resources: { listed: Schemas['Resource']; whole: Schemas['Resource']; id: ids.ResourceId; list: 'listResources' }
}

/** The kinds in the order of the handbook, each with the type of its search hits. */
export const kinds = {
  principles: 'principle',
  dimensions: 'dimension',
  challenges: 'challenge',
  questions: 'question',
  actions: 'action',
  resources: 'resource',
} as const satisfies Record<keyof KindTable, string>
