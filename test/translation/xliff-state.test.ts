import t from 'tap'
import { doubtOf, standingOfTarget } from '../../src/translation/xliff-segments.ts'
import { standingOf, stateValues, xliffState } from '../../src/translation/xliff-state.ts'
import { parseXml } from '../../src/translation/xml-tree.ts'

const tools = 'xmlns:sdl="urn:sdl" xmlns:mq="urn:mq" xmlns:m="urn:m"'
const read = (attributes: string, unit = '') =>
  standingOfTarget(parseXml(`<target ${tools} ${attributes}/>`), parseXml(`<unit ${tools} ${unit}/>`))

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

/** https://docs.oasis-open.org/xliff/v1.2/os/xliff-core.html#state and XLIFF 2.1, 4.3.1.30. */
const vocabulary = {
  '1.2': [
    'final',
    'needs-adaptation',
    'needs-l10n',
    'needs-review-adaptation',
    'needs-review-l10n',
    'needs-review-translation',
    'needs-translation',
    'new',
    'signed-off',
    'translated',
  ],
  '2.x': ['initial', 'translated', 'reviewed', 'final'],
}

t.test('the table has every state of XLIFF 1.2 and 2.x and no other, and only four of them are finished', async (t) => {
  t.same(new Set(Object.keys(stateValues)), new Set([...vocabulary['1.2'], ...vocabulary['2.x']]))
  const finished = Object.keys(stateValues).filter((state) => standingOf({ state }).unfinished === undefined)
  t.same(finished.sort(), ['final', 'reviewed', 'signed-off', 'translated'])
})

t.test('a state that XLIFF does not have is not taken for finished', async (t) => {
  for (const state of ['x-rejected', 'x-own', 'done']) t.same(read(`state="${state}"`), { unfinished: state })
  t.same(read('state=""'), {})
})

t.test('a qualifier says whether a text needs a look', async (t) => {
  for (const qualifier of ['mt-suggestion', 'leveraged-mt']) {
    t.same(read(`state-qualifier="${qualifier}"`), { state: 'machine' })
    t.same(read(`state="needs-review-translation" state-qualifier="${qualifier}"`), { state: 'machine' })
    t.same(read(`state="translated" state-qualifier="${qualifier}"`), { state: 'translated' })
  }
  for (const qualifier of ['exact-match', 'id-match', 'leveraged-inherited'])
    t.same(read(`state-qualifier="${qualifier}"`), {}, qualifier)
  for (const qualifier of [
    'fuzzy-match',
    'leveraged-glossary',
    'leveraged-repository',
    'leveraged-tm',
    'tm-suggestion',
  ]) {
    t.same(read(`state-qualifier="${qualifier}"`), { unfinished: qualifier })
    t.same(read(`state="translated" state-qualifier="${qualifier}"`), { state: 'translated' })
  }
  for (const qualifier of ['rejected-grammar', 'rejected-inaccurate', 'rejected-length', 'rejected-spelling'])
    t.same(read(`state="final" state-qualifier="${qualifier}"`), { unfinished: qualifier })
})

t.test('an approved unit is reviewed where its target says nothing, one that is not is unfinished', async (t) => {
  t.same(read('', 'approved="yes"'), { state: 'reviewed' })
  t.same(read('', 'approved="no"'), { unfinished: 'approved="no"' })
  t.same(read(''), {})
  t.same(read('state="translated"', 'approved="yes"'), { state: 'translated' })
  t.same(read('state="final"', 'approved="no"'), { state: 'translated' })
  t.same(read('state="final"', 'translate="no"'), { unfinished: 'translate="no"' })
})

t.test('the confirmation levels of tools count', async (t) => {
  for (const level of [
    'mq:status="PartiallyEdited"',
    'mq:status="Rejected"',
    'mq:status="NotStarted"',
    'm:confirmed="0"',
  ])
    t.ok(read('state="translated"', level).unfinished, level)
  for (const level of ['mq:status="ManuallyConfirmed"', 'mq:status="Proofread"', 'm:confirmed="1"'])
    t.same(read('state="translated"', level), { state: 'translated' }, level)
})

const doubt = (target: string, unit = '') =>
  doubtOf(
    parseXml(`<target>${target}</target>`),
    parseXml(
      `<trans-unit ${tools}><seg-source>${segments('Ett par ord här.', 'Två.')}</seg-source>${unit}</trans-unit>`,
    ),
  )?.reason
const segments = (...texts: (string | undefined)[]) =>
  texts.map((text, mid) => (text === undefined ? '' : `<mrk mtype="seg" mid="${mid}">${text}</mrk>`)).join(' ')

t.test('a target is whole when every segment of the source has words of its own', async (t) => {
  t.equal(doubt(segments('Muutama sana.', 'Kaksi.')), undefined)
  t.equal(doubt('Muutama sana. Kaksi.'), undefined, 'without segments')
  t.equal(doubt(segments('Muutama sana.', '')), 'INCOMPLETE')
  t.equal(doubt(segments('Muutama sana.', ' ')), 'INCOMPLETE')
  t.equal(doubt(segments('Muutama sana.')), 'INCOMPLETE')
  t.equal(doubt(segments(undefined, 'Kaksi.')), 'INCOMPLETE')
  t.equal(doubt(segments('Ett par ord här.', 'Kaksi.')), 'INCOMPLETE', 'a segment that repeats the source')
  t.equal(doubt(segments('Muutama sana.', 'Två.')), undefined, 'a word may be the same in both languages')
  t.equal(
    doubt('<mrk mtype="seg" mid="0">Muutama.</mrk><mrk mtype="seg" mid="1" state="needs-translation">Två</mrk>'),
    'UNFINISHED',
  )
  for (const level of ['Draft', 'RejectedTranslation', 'Unspecified']) {
    const levels = `<sdl:seg-defs><sdl:seg id="0" conf="Translated"/><sdl:seg id="1" conf="${level}"/></sdl:seg-defs>`
    t.equal(doubt(segments('Muutama sana.', 'Kaksi.'), levels), 'UNFINISHED', level)
  }
})

t.test('tracked changes leave open which words are meant', async (t) => {
  for (const mark of [
    '<mrk mtype="x-sdl-deleted">a</mrk>',
    '<mrk mtype="x-sdl-added">a</mrk>',
    '<g id="1"><del>a</del></g>',
  ])
    t.equal(doubt(`${mark} b`), 'TRACKED_CHANGES', mark)
  t.equal(doubt('<mrk mtype="x-sdl-comment">a</mrk>'), undefined)
})
