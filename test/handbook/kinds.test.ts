import t from 'tap'
import type { Edition, Question } from '../../src/handbook/edition.ts'
import { kinds } from '../../src/handbook/kinds/index.ts'
import { resource } from '../../src/handbook/kinds/resource.ts'
import { smallEdition } from './small-edition.ts'

const [first, second] = smallEdition.principles as [Edition['principles'][number], Edition['principles'][number]]
const [question, ...others] = first.questions as [Question, ...Question[]]
/** The small edition with a question moved to the other principle. Its id is as it was. */
const moved: Edition = {
  ...smallEdition,
  principles: [
    { ...second, questions: [...second.questions, question] },
    { ...first, questions: others },
  ],
}

const entry = (kind: string, id: string, edition: Edition) =>
  kinds
    .find(({ plural }) => plural === kind)
    ?.entries(edition)
    .find((one) => one.id === id)

t.test('an item belongs where the edition has it, whatever its id says', async (t) => {
  t.match(entry('principles', 'p9', moved), { position: 1 })
  t.match(entry('questions', 'p1-q1', moved), { position: 2, principle: 'p9' })
  t.match(entry('actions', 'p1-q1-a5', moved), { position: 1, principle: 'p9', question: 'p1-q1' })
})

t.test('a resource is found by the principle whose guides point at it, whatever their ids say', async (t) => {
  const guide = { id: 'guide', position: 1, principle: null, question: null }
  t.same(resource.filters.principle?.values(guide, smallEdition), ['p1'])
  t.same(resource.filters.principle?.values(guide, moved), ['p9'])
  t.same(resource.filters.question?.values(guide, moved), ['p1-q1'])
})
