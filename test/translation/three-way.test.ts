/** File, draft and the text as it was exported: nothing that was written meanwhile is lost. */
import fc from 'fast-check'
import t from 'tap'
import type { Locale } from '../../src/handbook/locale.ts'
import { hashOfText } from '../../src/translation/exported.ts'
import { checkImport } from '../../src/translation/import-report.ts'
import { readTranslation } from '../../src/translation/read-translation.ts'
import { writeXliff } from '../../src/translation/xliff-write.ts'
import { writeXliff2 } from '../../src/translation/xliff2-write.ts'
import { writeXlsx } from '../../src/translation/xlsx-write.ts'
import { check, edition, finnish, finnishTexts, head, source, sources, sourceWith, unitsFor } from './sample.ts'

const formats = {
  xliff: async (target: Locale, from = source) => writeXliff(unitsFor(target, from), head),
  xliff2: async (target: Locale, from = source) => writeXliff2(unitsFor(target, from), head),
  xlsx: (target: Locale, from = source) => writeXlsx(unitsFor(target, from), { ...head, dir: 'ltr', language: 'sv' }),
}
const before = finnish(finnishTexts, { state: 'translated' })
const withTitle = (title: string) => finnish({ ...finnishTexts, 'p1.title': title }, { state: 'translated' })
const byHand = (file: Uint8Array, from: string, to: string) =>
  Buffer.from(Buffer.from(file).toString().replaceAll(from, to))

for (const format of ['xliff', 'xliff2', 'xlsx'] as const)
  t.test(`${format}: an untouched export changes nothing, whatever was written since`, async (t) => {
    const ids = Object.keys(sources)
    const word = fc.stringMatching(/^[a-zåäö]{1,12}( [a-z]{1,5})?$/)
    const texts = fc.dictionary(fc.constantFrom(...ids), word)
    const states = fc.dictionary(fc.constantFrom(...ids), fc.constantFrom('machine', 'translated', 'reviewed', 'final'))
    const locale = fc
      .tuple(texts, states, fc.constantFrom('machine', 'translated', 'final'))
      .map(([texts, states, state]) => finnish(texts, { states, state } as Partial<Locale>))
    const sourceNow = texts.map((changed) => sourceWith({ ...sources, ...changed }))
    await fc.assert(
      fc.asyncProperty(locale, locale, sourceNow, sourceNow, async (then, now, from, meanwhile) => {
        const file = await readTranslation(await formats[format](then, from))
        const { changes, unchanged, setAside } = check(file, now, meanwhile)
        return changes.length === 0 && unchanged + setAside.length === file.units.length
      }),
    )
    t.pass()
  })

t.test('newer work in the draft is kept, and told of with both wordings', async (t) => {
  const exported = await formats.xliff(before)
  const now = withTitle('Vahvista innovaatioita')
  const untouched = check(await readTranslation(exported), now)
  t.same(untouched.changes, [])
  t.match(untouched.setAside, [{ id: 'p1.title', reason: 'CONFLICT' }])
  t.match(untouched.setAside[0]?.message, { sv: /I filen: ”Omaksu & vahvista” I utkastet: ”Vahvista innovaatioita”/ })

  const edited = byHand(exported, 'Omaksu &amp; vahvista', 'Tartu ja vahvista')
  const both = check(await readTranslation(edited), now)
  t.same(both.changes, [])
  t.match(both.setAside, [{ id: 'p1.title', reason: 'CONFLICT' }])
  t.match(check(await readTranslation(edited), before).changes, [{ id: 'p1.title', after: 'Tartu ja vahvista' }])
  t.same(check(await readTranslation(edited), withTitle('Tartu ja vahvista')).setAside, [], 'both say the same')
})

t.test('a text that nobody touched in the file says nothing against what was written in the draft', async (t) => {
  const empty = await readTranslation(await formats.xliff(finnish({})))
  t.same(check(empty, before).setAside, [], 'two translators share the work, and each has half of it')
  const outdated = finnish(finnishTexts, { state: 'translated', sources: { 'p1.title': '0000000000000000' } })
  const file = await readTranslation(await formats.xliff(outdated))
  const { setAside } = check(file, withTitle('Vahvista innovaatioita'))
  t.same(
    setAside.map(({ id, reason }) => [id, reason]),
    [['p1.title', 'CONFLICT']],
    'and not that somebody left it unfinished',
  )
})

t.test('a file without hashes is compared with earlier wordings, and the report says so', async (t) => {
  const exported = byHand(await formats.xliff(before), ' handbook:exported=', ' handbook:other=')
  const now = withTitle('Vahvista innovaatioita')
  const report = (earlier?: Set<string>, target = now) =>
    readTranslation(exported).then((file) => checkImport({ file, edition, source, target, tag: 'fi', earlier }))
  const earlier = `p1.title ${hashOfText(finnishTexts['p1.title'], sources['p1.title'])}`
  const known = await report(new Set([earlier]))
  t.same([known.changes, known.setAside.map(({ reason }) => reason)], [[], ['CONFLICT']])
  t.match(known.message.en, 'does not say which translations it started from')
  t.match((await report()).changes, [{ id: 'p1.title' }], 'a wording that no release had is new')
  const { 'p1.title': _, ...others } = finnishTexts
  const takenBack = await report(new Set([earlier]), finnish(others))
  t.same(
    takenBack.setAside.map(({ id, reason }) => [id, reason]),
    [['p1.title', 'CONFLICT']],
  )
})

t.test('a translation in the place of another is noticed', async (t) => {
  const long = { 'p1-q1.question': 'Onko organisaatiolla tukea?', 'p1-q1.guide.title': 'Tukea kaikille innovaatioille' }
  const target = finnish({ ...finnishTexts, ...long })
  const file = await readTranslation(await formats.xlsx(target))
  const [a, b] = Object.keys(long).map((id) => file.units.find((unit) => unit.id === id))
  if (!a?.target || !b?.target) return t.fail('both are there')
  const [first, second] = [a.target, b.target]
  a.target = second
  b.target = first
  const { changes, setAside } = check(file, target)
  t.same(changes, [])
  t.same(
    setAside.map(({ reason }) => reason),
    ['MOVED', 'MOVED'],
  )
})
