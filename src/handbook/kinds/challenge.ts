import { defineKind } from './kind.ts'
import { statementShape, statementsOf } from './statement.ts'

export const Challenge = statementShape(
  'Challenge',
  'A challenge of step 1: a question that begins “How can we …” and leads to a principle.',
)

export const challenge = defineKind({
  plural: 'challenges',
  name: 'Challenge',
  example: 'p1-c1',
  about: {
    one: 'One challenge',
    many: 'The challenges',
    description: 'Step 1: the challenges by which a team finds its principle.',
  },
  noun: { sv: 'utmaning (steg 1)', en: 'challenge (step 1)' },
  listed: Challenge,
  whole: Challenge,
  ...statementsOf('challenges'),
  search: { weight: 1.05 },
})
