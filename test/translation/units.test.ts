import t from 'tap'
import { sourceHash } from '../../src/handbook/source-hash.ts'
import { coverageOf } from '../../src/translation/coverage.ts'
import { unitsOf } from '../../src/translation/units.ts'
import { readXliff } from '../../src/translation/xliff-read.ts'
import { writeXliff } from '../../src/translation/xliff-write.ts'
import { edition, finnish, finnishTexts, head, numbers, source, sources, sourceWith, unitsFor } from './sample.ts'

const earlier = sourceHash('Omfamna innovation')
const outdated = finnish(finnishTexts, {
  states: { 'p1.title': 'reviewed' },
  sources: { ...finnish(finnishTexts).sources, 'p1.title': earlier },
})

t.test('every text of the source is a unit, in reading order', async (t) => {
  t.same(
    unitsFor().map((unit) => unit.id),
    Object.keys(sources),
  )
  t.same(new Set(unitsFor().map((unit) => unit.state)), new Set(['missing']))
})

t.test('a unit carries hash, limits, translation and where it stands', async (t) => {
  const unit = unitsFor(finnish(finnishTexts)).find(({ id }) => id === 'p1-q1-a1.text')
  t.same(unit, {
    id: 'p1-q1-a1.text',
    file: 'principles/p1.yaml',
    source: sources['p1-q1-a1.text'],
    sourceHash: sourceHash(sources['p1-q1-a1.text']),
    context:
      'Principle 1 “Omfamna & stärk innovation” › question 1 “Stöd” › the guide › action · at most 2000 characters',
    rich: true,
    maxLength: 2000,
    target: finnishTexts['p1-q1-a1.text'],
    state: 'machine',
    outdated: false,
  })
})

t.test('the context is written in the language asked for', async (t) => {
  const units = unitsOf({ edition, source, only: 'all', language: 'sv' })
  t.equal(units[0]?.context, 'Handboken › titel · högst 200 tecken')
  t.equal(units[3]?.context, 'Princip 1 ”Omfamna & stärk innovation” › fråga 1 › guiden › titel · högst 200 tecken')
})

t.test('the context of an interface text says what it is for', async (t) => {
  const back = sourceWith({ 'interface.back': 'Tillbaka' })
  t.equal(
    unitsFor(undefined, back)[0]?.context,
    'The interface › button: to the previous step · at most 200 characters',
  )
})

t.test('only the missing and the outdated are open, and an outdated one shows its old source', async (t) => {
  const oldSource = (segment: string, hash: string) =>
    segment === 'p1.title' && hash === earlier ? 'Omfamna innovation' : undefined
  const open = unitsOf({ edition, source, target: outdated, only: 'open', oldSource, language: 'en' })
  t.same(
    open.map(({ id, state, outdated, oldSource }) => [id, state, outdated, oldSource]),
    [
      ['p1.title', 'reviewed', true, 'Omfamna innovation'],
      ['p1-q1.question', 'missing', false, undefined],
      ['p1-q1.guide.title', 'missing', false, undefined],
    ],
  )
})

t.test('a change marked as minor outdates nothing', async (t) => {
  const minor = sourceWith(sources, { 'p1.title': [earlier] })
  t.notOk(unitsFor(outdated, minor).some((unit) => unit.outdated))
})

t.test('coverage counts by state, per principle and in all', async (t) => {
  const { all, principles } = coverageOf({ edition, source, target: outdated })
  t.same(all, { missing: 2, machine: 2, translated: 0, reviewed: 1, final: 0, outdated: 1, total: 5 })
  t.equal(principles.length, edition.principles.length)
  t.same(principles[0]?.counts, { missing: 2, machine: 1, translated: 0, reviewed: 1, final: 0, outdated: 1, total: 4 })
  t.equal(principles[1]?.counts.total, 0)
  t.equal(coverageOf({ edition, source }).all.missing, 5, 'a language without any text')
})

t.test('coverage counts what a language may lack apart, and the outdated with the rest', async (t) => {
  const before = coverageOf({ edition, source, target: outdated })
  const withSummaries = sourceWith({ ...sources, 'p1.summary': 'Kort.', 'p1-q1.guide.summary': 'Kort.' })
  const lacking = coverageOf({ edition, source: withSummaries, target: outdated })
  t.same(lacking.all, before.all)
  t.same(lacking.principles, before.principles)
  t.match(lacking.optional.summaries, { total: 2, missing: 2, outdated: 0 })
  const own = finnish(
    { ...finnishTexts, 'p1.summary': 'Lyhyt.' },
    { sources: { ...outdated.sources, 'p1.summary': earlier }, states: outdated.states },
  )
  const having = coverageOf({ edition, source: withSummaries, target: own })
  t.match(having.optional.summaries, { total: 2, missing: 1, machine: 1, outdated: 1 })
  t.same(having.all, { ...before.all, outdated: 2 })
  t.equal(having.principles[0]?.counts.outdated, 2)
})

t.test('a summary is translated like any text, and a file from before it had one is read whole', async (t) => {
  const withSummary = sourceWith({ ...sources, 'p1.summary': 'Kort.' })
  const [unit] = unitsFor(undefined, withSummary).filter(({ id }) => id === 'p1.summary')
  t.match(unit, { file: 'principles/p1.yaml', state: 'missing', maxLength: 500, context: /summary in plain language/ })
  const earlierFile = readXliff(writeXliff(unitsFor(finnish(finnishTexts)), head))
  t.same(numbers(earlierFile, finnish(finnishTexts), withSummary), { changes: 0, unchanged: 5, setAside: 0 })
})
