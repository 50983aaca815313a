import t from 'tap'
import { applyChanges } from '../../src/translation/apply-changes.ts'
import { finnish } from './sample.ts'

t.test('a change sets text, state and source, and leaves all others', async (t) => {
  const states = { a: 'final', b: 'reviewed' } as const
  const before = finnish({ a: 'a', b: 'b' }, { states, sources: { a: '1', b: '2' } })
  const changes = [
    { id: 'b', before: 'b', after: 'c', state: 'translated', sourceHash: '3' },
    { id: 'd', after: 'd', state: 'final', sourceHash: '4' },
  ] as const
  t.same(applyChanges(before, changes), {
    ...before,
    texts: { a: 'a', b: 'c', d: 'd' },
    states: { a: 'final', b: 'translated', d: 'final' },
    sources: { a: '1', b: '3', d: '4' },
  })
  t.same(before.texts, { a: 'a', b: 'b' }, 'the locale itself is left as it was')
})

t.test('a state that all texts of the language have is not written down', async (t) => {
  const before = finnish({ a: 'a' }, { states: { a: 'final' } })
  const [change] = [{ id: 'a', before: 'a', after: 'b', state: 'machine', sourceHash: '1' } as const]
  t.same(applyChanges(before, [change]).states, {})
})
