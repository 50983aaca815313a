import { defineKind } from './kind.ts'
import { concept } from './linked-data.ts'
import { statementShape, statementsOf } from './statement.ts'

export const Dimension = statementShape('Dimension', 'One of the dimensions of a principle: what adopting it involves.')

const statements = statementsOf('dimensions')

export const dimension = defineKind({
  plural: 'dimensions',
  name: 'Dimension',
  example: 'p1-d1',
  about: { one: 'One dimension', many: 'The dimensions', description: 'What adopting a principle involves.' },
  noun: { sv: 'dimension', en: 'dimension' },
  listed: Dimension,
  whole: Dimension,
  ...statements,
  search: { weight: 0.9 },
  linkedData: ({ id, principle }, label) => ({ ...concept(id, label(statements.title(id))), broader: principle }),
})
