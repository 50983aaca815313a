import t from 'tap'
import { stateOfTarget, xliffState } from '../../src/translation/xliff-state.ts'
import { parseXml } from '../../src/translation/xml-tree.ts'

const read = (attributes: string, unit = '') =>
  stateOfTarget(parseXml(`<target ${attributes}/>`), parseXml(`<unit ${unit}/>`))

t.test('our states are written in the words of XLIFF', async (t) => {
  const written = (state: Parameters<typeof xliffState>[0]['state'], outdated = false) =>
    xliffState({ state, outdated })
  t.same(written('missing'), { state: 'needs-translation' })
  t.same(written('machine'), { state: 'needs-review-translation', 'state-qualifier': 'mt-suggestion' })
  t.same(written('machine', true), written('machine'))
  t.same(written('translated'), { state: 'translated' })
  t.same(written('reviewed'), { state: 'signed-off' })
  t.same(written('final'), { state: 'final' })
  for (const state of ['translated', 'reviewed', 'final'] as const)
    t.same(written(state, true), { state: 'needs-review-translation' })
})

t.test('the states of XLIFF are read as ours', async (t) => {
  for (const [state, ours] of Object.entries({
    new: 'missing',
    'needs-translation': 'missing',
    translated: 'translated',
    'signed-off': 'reviewed',
    final: 'final',
    'needs-review-translation': 'outdated',
    'needs-adaptation': 'outdated',
    'needs-l10n': 'outdated',
    'x-own': undefined,
    '': undefined,
  }))
    t.equal(read(`state="${state}"`), ours, state)
})

t.test('a machine’s text needs review until a person says otherwise', async (t) => {
  for (const qualifier of ['mt-suggestion', 'leveraged-mt']) {
    t.equal(read(`state-qualifier="${qualifier}"`), 'machine')
    t.equal(read(`state="needs-review-translation" state-qualifier="${qualifier}"`), 'machine')
    t.equal(read(`state="translated" state-qualifier="${qualifier}"`), 'translated')
  }
  t.equal(read('state="needs-review-translation" state-qualifier="exact-match"'), 'outdated')
  t.equal(read('state-qualifier="exact-match"'), undefined)
})

t.test('an approved unit is reviewed where its target says nothing', async (t) => {
  t.equal(read('', 'approved="yes"'), 'reviewed')
  t.equal(read('', 'approved="no"'), undefined)
  t.equal(read(''), undefined)
  t.equal(read('state="translated"', 'approved="yes"'), 'translated')
})
