/** What holds for any texts at all. */
import fc from 'fast-check'
import t from 'tap'
import { applyChanges } from '../../src/translation/apply-changes.ts'
import { notXml } from '../../src/translation/checks/not-xml.ts'
import { fromExchange, linksOf, toExchange } from '../../src/translation/exchange-text.ts'
import { readXliff } from '../../src/translation/xliff-read.ts'
import { writeXliff } from '../../src/translation/xliff-write.ts'
import { writeXliff2 } from '../../src/translation/xliff2-write.ts'
import { readXlsx } from '../../src/translation/xlsx-read.ts'
import { writeXlsx } from '../../src/translation/xlsx-write.ts'
import { check, finnish, head, numbers, refusal, sources, sourceWith, unitsFor } from './sample.ts'

const ids = Object.keys(sources)
const formats = {
  xliff: async (units: Parameters<typeof writeXliff>[0]) => writeXliff(units, head),
  xliff2: async (units: Parameters<typeof writeXliff>[0]) => writeXliff2(units, head),
  xlsx: (units: Parameters<typeof writeXliff>[0]) => writeXlsx(units, { ...head, dir: 'ltr', language: 'en' }),
}
const readXml = async (bytes: Uint8Array) => readXliff(bytes)
const readers = { xliff: readXml, xliff2: readXml, xlsx: readXlsx }
const formatNames = ['xliff', 'xliff2', 'xlsx'] as const

const words = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
  fc.constantFrom(
    '{1}',
    '{/1}',
    '{{',
    '_x0041_',
    '=1+1',
    ' ',
    '\r\n',
    '\t',
    ']]>',
    '&amp;',
    '<g id="1">',
    '\u200f',
    'a\u0301',
  ),
)
const link = fc.tuple(words, fc.constantFrom('one', 'two')).map(([text, id]) => `[${text}](resource:${id})`)
const text = fc
  .array(fc.oneof(words, link), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join(''))
  .filter((text) => text.trim() !== '' && !notXml.test(text))
const all = (text: fc.Arbitrary<string>): fc.Arbitrary<Record<string, string>> =>
  fc.record(Object.fromEntries(ids.map((id) => [id, text])))
const texts = all(text)
const some = fc
  .tuple(texts, fc.subarray(ids))
  .map(([texts, kept]) => Object.fromEntries(kept.map((id) => [id, texts[id] as string])))

t.test('every text survives the notation', async (t) => {
  let runs = 0
  fc.assert(
    fc.property(text, text, (source, target) => {
      runs += 1
      const links = linksOf(source, target)
      return [source, target].every((text) => fromExchange(toExchange(text, links), links) === text)
    }),
  )
  t.ok(runs >= 100)
})

for (const format of formatNames) {
  t.test(`${format}: an export read back unchanged changes nothing`, async (t) => {
    await fc.assert(
      fc.asyncProperty(texts, some, async (source, target) => {
        const [from, locale] = [sourceWith(source), finnish(target, { sources: {} })]
        const file = await readers[format](await formats[format](unitsFor(locale, from)))
        const { changes, setAside } = numbers(file, locale, from)
        return changes === 0 && setAside === 0
      }),
    )
    t.pass()
  })

  t.test(`${format}: a file damaged anywhere is read or refused, and never anything else`, async (t) => {
    const good = await formats[format](unitsFor(finnish({ 'p1.title': 'Omaksu' })))
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length - 1), fc.uint8Array({ minLength: 1, maxLength: 4 }), async (at, bytes) => {
        const damaged = Uint8Array.from(good)
        damaged.set(bytes.slice(0, good.length - at), at)
        await refusal(async () => check(await readers[format](damaged), finnish({})))
      }),
      { numRuns: 300 },
    )
    t.pass()
  })
}

t.test('the files of two translators who shared the work may be applied in either order', async (t) => {
  const plain = fc.stringMatching(/^[a-zåäö]{1,20}$/)
  const empty = finnish({})
  const changesOf = async (texts: Record<string, string>, mine: string[], format: (typeof formatNames)[number]) => {
    const done = finnish(withLinks(texts))
    const units = unitsFor(done).filter(({ id }) => mine.includes(id))
    const file = await readers[format](await formats[format](units))
    for (const unit of file.units) delete unit.exported
    return check(file, empty).changes
  }
  await fc.assert(
    fc.asyncProperty(all(plain), fc.subarray(ids, { minLength: 1, maxLength: ids.length - 1 }), async (texts, mine) => {
      const a = await changesOf(texts, mine, 'xliff')
      const others = ids.filter((id) => !mine.includes(id))
      const b = await changesOf(texts, others, 'xlsx')
      const one = applyChanges(applyChanges(empty, a), b)
      t.same(one, applyChanges(applyChanges(empty, b), a))
      t.same(one.texts, withLinks(texts))
    }),
    { numRuns: 30 },
  )
})

const withLinks = (texts: Record<string, string>) => ({
  ...texts,
  'p1-q1-a1.text': `[${texts['p1-q1-a1.text']}](resource:declaration) [b](resource:guide)`,
})
