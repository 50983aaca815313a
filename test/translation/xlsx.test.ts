/** `openpyxl.xlsx` and `libreoffice.xlsx` are exports of the sample that openpyxl 3.0 and LibreOffice 7.4 wrote again. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type CellValue,
  readXlsx as readWorkbook,
  type Sheet,
  type WriteSheet,
  writeXlsx as writeWorkbook,
} from 'hucre/xlsx'
import t from 'tap'
import { sourceHash } from '../../src/handbook/source-hash.ts'
import { readXlsx } from '../../src/translation/xlsx-read.ts'
import { writeXlsx } from '../../src/translation/xlsx-write.ts'
import { check, finnish, finnishTexts, head, numbers, sources, sourceWith, unitsFor } from './sample.ts'

const target = finnish(finnishTexts, { states: { 'handbook.title': 'final' } })
const about = { ...head, dir: 'ltr', language: 'sv' } as const
const fileOf = (name: string) => readFileSync(join(import.meta.dirname, 'files', name))

/** The sheets of an export as plain rows, to hand them back changed. */
async function exported() {
  const { sheets } = await readWorkbook(await writeXlsx(unitsFor(target), about))
  return sheets as [Sheet, Sheet]
}
const plain = ({ name, rows }: Sheet): WriteSheet => ({ name, rows })
const read = async (sheets: WriteSheet[]) => readXlsx(await writeWorkbook({ sheets }))

t.test('a row shows what a translator needs, links as numbered marks', async (t) => {
  const [texts] = await exported()
  t.same(texts.rows[0], [
    ...['Id', 'Sammanhang', 'Källtext', 'Översättning', 'Tillstånd', 'Högst antal tecken', 'Tidigare källtext'],
    'Kontrollsumma',
    'Exporterad översättning',
  ])
  const id = 'p1-q1-a1.text'
  t.same(
    texts.rows.find(([cell]) => cell === id),
    [
      id,
      'Principle 1 “Omfamna & stärk innovation” › question 1 “Stöd” › the guide › action · at most 2000 characters',
      'Läs {1}deklarationen{/1} och {2}guiden{/2} tillsammans.',
      'Lue {2}opas{/2} ja {1}julistus{/1} yhdessä.',
      'maskinöversatt',
      2000,
      null,
      sourceHash(sources[id]),
      '57fd0d6e44fbcf36 machine',
    ],
  )
})

t.test('an unchanged workbook changes nothing, nor does one that another program wrote again', async (t) => {
  const same = { changes: 0, unchanged: 5, setAside: 0 }
  t.same(numbers(await readXlsx(await writeXlsx(unitsFor(target), about)), target), same)
  t.same(numbers(await readXlsx(fileOf('libreoffice.xlsx')), target), same)
})

t.test('rows may be sorted and edited under a title that someone put above them', async (t) => {
  const { changes, unchanged } = check(await readXlsx(fileOf('openpyxl.xlsx')), target)
  t.match(changes, [{ id: 'p1-q1.question', after: 'Onko tukea?', state: 'reviewed' }])
  t.same([changes.length, unchanged], [1, 4])
})

t.test('columns may be moved or missing, rows inserted or removed', async (t) => {
  const [texts, head] = await exported()
  const rows = texts.rows.filter((_, index) => index !== 2).map((row) => [row[3], row[0], row[2]] as CellValue[])
  rows.splice(1, 0, [], ['a remark', null, null])
  ;(rows.find(([, id]) => id === 'p1-q1.guide.title') as CellValue[])[0] = 'Tuki'
  const { changes, unchanged, setAside } = check(await read([plain(head), { name: 'x', rows }]), target)
  t.match(changes, [{ id: 'p1-q1.guide.title', after: 'Tuki', state: 'translated' }])
  t.same([changes.length, unchanged], [1, 3])
  t.match(setAside, [{ id: '–', reason: 'NO_ID' }], 'the remark stands where a translation would')
})

t.test('a column sorted by itself is noticed', async (t) => {
  const [{ name, rows }, head] = await exported()
  const ids = rows.slice(1).map(([id]) => id as CellValue)
  for (const row of rows.slice(1)) row[3] = 'x'
  for (const [index, id] of ids.toReversed().entries()) (rows[index + 1] as CellValue[])[0] = id
  const reasons = check(await read([{ name, rows }, plain(head)]), target).setAside.map(({ reason }) => reason)
  t.same(reasons, ['SOURCE_CHANGED', 'SOURCE_CHANGED', 'SOURCE_CHANGED', 'SOURCE_CHANGED'])
  for (const row of rows.slice(1)) row[7] = sourceHash(sources[row[0] as keyof typeof sources])
  const mixed = check(await read([{ name, rows }, plain(head)]), target).setAside.map(({ reason }) => reason)
  t.same(mixed, ['MIXED_UP', 'MIXED_UP', 'MIXED_UP', 'MIXED_UP'])
})

t.test('what begins like a formula is text, and a formula is no translation', async (t) => {
  const texts = { ...sources, 'p1.title': '=1+1', 'p1-q1.question': '@SUM(A1)', 'p1-q1.guide.title': '-2+3' }
  const from = sourceWith(texts)
  const same = finnish(texts, { sources: {} })
  const file = await writeXlsx(unitsFor(same, from), about)
  const { sheets } = await readWorkbook(file)
  t.notOk([...(sheets[0]?.cells?.values() ?? [])].some((cell) => cell.formula !== undefined))
  t.same(numbers(await readXlsx(file), same, from), { changes: 0, unchanged: 5, setAside: 0 })

  const [sheet, head] = await exported()
  const formula = new Map([['1,3', { value: 2, type: 'formula' as const, formula: '1+1', formulaResult: 2 }]])
  const { rows } = sheet
  const { setAside } = check(await read([{ name: 'x', rows, cells: formula }, plain(head)]), target)
  t.match(setAside, [{ id: 'handbook.title', reason: 'NOT_TEXT', where: { sv: 'rad 2 (x)', en: 'row 2 (x)' } }])
  t.match(setAside[0]?.message.sv, /^Rad 2 \(x\): handbook\.title har en formel/)
})

t.test('a typed number or date is no text, and rich text is its words', async (t) => {
  const [{ rows }, head] = await exported()
  const set = (row: number, value: CellValue) => (rows[row] as CellValue[]).splice(3, 1, value)
  set(3, 4711)
  set(4, new Date('2026-03-01'))
  const richText = [{ text: 'Omaksu ' }, { text: 'nyt', font: { bold: true } }]
  const cells = new Map([['2,3', { type: 'richText' as const, value: 'Omaksu nyt', richText }]])
  const { changes, setAside } = check(await read([{ name: 'x', rows, cells }, plain(head)]), target)
  t.same(
    changes.map(({ id, after }) => [id, after]),
    [['p1.title', 'Omaksu nyt']],
  )
  t.match(setAside, [
    { id: 'p1-q1.question', reason: 'NOT_TEXT' },
    { id: 'p1-q1.guide.title', reason: 'NOT_TEXT' },
  ])
  t.match(setAside[0]?.message.en, 'has a number in place of text: 4711.')
})

t.test('an outdated text says so and shows its old source; another state confirms it', async (t) => {
  const old = { ...target, sources: { ...target.sources, 'handbook.title': sourceHash('Handboken') } }
  const units = unitsFor(old).map((unit) => (unit.outdated ? { ...unit, oldSource: 'Handboken' } : unit))
  const { sheets } = await readWorkbook(await writeXlsx(units, about))
  const [texts, head] = sheets as [Sheet, Sheet]
  t.same(texts.rows[1]?.slice(4, 7), ['inaktuell', 200, 'Handboken'])
  t.same(numbers(await read([plain(texts), plain(head)]), old), { changes: 0, unchanged: 5, setAside: 0 })
  ;(texts.rows[1] as CellValue[])[4] = 'Final'
  t.match(check(await read([plain(texts), plain(head)]), old).changes, [
    { id: 'handbook.title', after: 'Innovaatiokäsikirja', state: 'final', sourceHash: unitsFor()[0]?.sourceHash },
  ])
})
