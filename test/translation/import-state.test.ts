import t from 'tap'
import { sourceHash } from '../../src/handbook/source-hash.ts'
import { confirmedState, newState } from '../../src/translation/import-state.ts'
import { finnish, source } from './sample.ts'

const id = 'p1.title'
const all = ['missing', 'machine', 'translated', 'reviewed', 'final', 'outdated', undefined] as const

t.test('a file raises the state of an unchanged text and never lowers it', async (t) => {
  const confirmed = (before: 'machine' | 'translated' | 'reviewed' | 'final') =>
    all.map((stated) => confirmedState(stated, id, { source, target: finnish({ [id]: 'x' }, { state: before }) }))
  const none = undefined
  t.same(confirmed('machine'), [none, none, 'translated', 'reviewed', 'final', none, none])
  t.same(confirmed('translated'), [none, none, none, 'reviewed', 'final', none, none])
  t.same(confirmed('reviewed'), [none, none, none, none, 'final', none, none])
  t.same(confirmed('final'), [none, none, none, none, none, none, none])
})

t.test('any state that a person sets confirms an outdated text', async (t) => {
  const target = finnish({ [id]: 'x' }, { state: 'final', sources: { [id]: sourceHash('earlier') } })
  const confirmed = all.map((stated) => confirmedState(stated, id, { source, target }))
  t.same(confirmed, [undefined, undefined, 'translated', 'reviewed', 'final', undefined, undefined])
  t.equal(confirmedState('reviewed', id, { source, target: undefined }), 'reviewed', 'a language without any text')
})

t.test('a changed text has the state of the file, and is never still the machine’s', async (t) => {
  const changed = (before: 'missing' | 'machine' | 'final') => all.map((stated) => newState(stated, before))
  const others = ['translated', 'reviewed', 'final', 'translated', 'translated']
  t.same(changed('missing'), ['translated', 'machine', ...others])
  t.same(changed('machine'), ['translated', 'translated', ...others])
  t.same(changed('final'), ['translated', 'machine', ...others])
})
