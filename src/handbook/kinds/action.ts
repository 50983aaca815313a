import { itemId, position, rich as richText } from '../../../schemas/parts.ts'
import { named } from '../../../schemas/reference.ts'
import type { Question } from '../edition.ts'
import { rich } from '../segment.ts'
import { byPrinciple, byQuestion } from './filters.ts'
import { defineKind, type Entry, principleId, questionId, siblings, type Texts } from './kind.ts'

export const Action = named('Action', 'An action of step 3: something to try.', {
  id: itemId('action', 'The action’s id.'),
  principle: principleId,
  question: questionId,
  position,
  text: richText('The action.'),
})

const title = (id: string) => `${id}.text`

const project = ({ id, principle, question, position }: Entry, texts: Texts) => ({
  id,
  principle,
  question,
  position,
  text: texts.rich(title(id)),
})

/** The texts of a question's actions, which stand in its guide. */
export const actionSegments = ({ id, actions }: Question, file: string) =>
  actions.map((action) => rich(title(action), file, ['questions', id, 'guide', 'actions', action]))

export const action = defineKind({
  plural: 'actions',
  name: 'Action',
  example: 'p1-q6-a1',
  about: { one: 'One action', many: 'The actions', description: 'Step 3: what to try.' },
  noun: { sv: 'åtgärd', en: 'action' },
  listed: Action,
  whole: Action,
  maxItems: 5000,
  entries: ({ principles }) =>
    principles.flatMap((principle) =>
      principle.questions.flatMap(({ id, actions }) => siblings(actions, principle.id, id)),
    ),
  title,
  filters: { principle: byPrinciple(), question: byQuestion() },
  up: ({ question }) => `/questions/${question}`,
  list: project,
  item: project,
  search: { weight: 0.9 },
})
