import { writeXlsx as writeWorkbook } from 'hucre/xlsx'
import t from 'tap'
import { readXlsx } from '../../src/translation/xlsx-read.ts'
import { writeXlsx } from '../../src/translation/xlsx-write.ts'
import { check, finnish, finnishTexts, head, refusal, unitsFor } from './sample.ts'
import { zipOf } from './zip.ts'

const target = finnish(finnishTexts)
const good = Buffer.from(await writeXlsx(unitsFor(target), { ...head, dir: 'ltr', language: 'sv' }))
const codeOf = (bytes: Uint8Array) => refusal(() => readXlsx(bytes))

const zip = (name: string, content: string) => zipOf([{ name, content: Buffer.from(content) }])

t.test('files that nobody should send are refused whole', async (t) => {
  t.equal(await codeOf(zip('a.xml', '<!DOCTYPE a [<!ENTITY b "c">]><a/>')), 'DOCTYPE')
  t.equal(await codeOf(zip('a.xml', '<a/>')), 'NOT_XLSX')
  t.equal(await codeOf(Buffer.from('Id;Källtext;Översättning')), 'NOT_XLSX')
  t.equal(await codeOf(Buffer.from('d0cf11e0a1b11ae1', 'hex')), 'NOT_XLSX')
  t.equal(await codeOf(Buffer.alloc(0)), 'NOT_XLSX')
})

t.test(
  'a part of a workbook is held to the limits of any XML, and a bomb is refused before it is unpacked',
  async (t) => {
    const types = (content: string | Buffer) =>
      codeOf(zipOf([{ name: '[Content_Types].xml', content: Buffer.from(content as string) }]))
    t.equal(await types(`<a>${'<a/>'.repeat(4_000_000)}</a>`), 'TOO_COMPLEX')
    t.equal(await types(`<a ${Array.from({ length: 101 }, (_, index) => `a${index}=""`).join(' ')}/>`), 'TOO_COMPLEX')
    const part = Buffer.from(`<a>${'<a/>'.repeat(60_000)}</a>`)
    const parts = ['a', 'b', 'c', 'd'].map((name) => ({ name: `${name}.xml`, content: part }))
    t.equal(await codeOf(zipOf(parts)), 'TOO_COMPLEX', 'the parts together')
    t.equal(await types(`${'<a>'.repeat(200)}`), 'TOO_DEEP')
    t.equal(await types(Buffer.alloc(100 * 1024 * 1024, ' ')), 'TOO_LARGE')
  },
)

t.test('a file cut off anywhere is refused', async (t) => {
  for (let length = 0; length < good.length; length += 7) {
    const code = await codeOf(good.subarray(0, length))
    if (code !== 'CUT_OFF' && code !== 'NOT_XLSX') t.fail(`${length}: ${code}`)
  }
  t.equal(await codeOf(good.subarray(0, -1)), 'CUT_OFF')
})

t.test('a workbook without its columns or its edition is refused, and so is an empty one', async (t) => {
  const about = { name: 'About', rows: Object.entries(head) }
  const book = async (...sheets: { name: string; rows: (string | null)[][] }[]) =>
    codeOf(await writeWorkbook({ sheets }))
  t.equal(await book(about, { name: 'a', rows: [['Id', 'Source']] }), 'NO_SHEET')
  t.equal(await book({ name: 'a', rows: [['Id', 'Source', 'Translation'], ['p1.title']] }), 'NO_SHEET')
  t.equal(await book(about, { name: 'a', rows: [['Id', 'Source', 'Translation']] }), 'NO_TEXTS')
})

t.test('a cell in the far corner does not make a sheet of billions', async (t) => {
  const cells = new Map([['1048575,16383', { value: 'x', type: 'string' as const }]])
  const rows = [['Id', 'Source', 'Translation'], ['p1.title']]
  const sheets = [
    { name: 'About', rows: Object.entries(head) },
    { name: 'a', rows, cells },
  ]
  const before = process.memoryUsage().rss
  t.equal(await codeOf(await writeWorkbook({ sheets })), 'OUTSIDE')
  t.ok(process.memoryUsage().rss - before < 200 * 1024 * 1024)
})

t.test('another edition or language is refused', async (t) => {
  const checked = async (other: Partial<typeof head>) => {
    const file = await writeXlsx(unitsFor(target), { ...head, ...other, dir: 'ltr', language: 'sv' })
    return refusal(async () => check(await readXlsx(file), target))
  }
  t.equal(await checked({}), undefined)
  t.equal(await checked({ edition: '1999-01' }), 'OTHER_EDITION')
  t.equal(await checked({ targetLocale: 'et' }), 'OTHER_LANGUAGE')
})
