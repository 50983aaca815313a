import { writeXlsx as writeWorkbook } from 'hucre/xlsx'
import t from 'tap'
import { nameOf, stateWords } from '../../src/translation/xlsx-columns.ts'
import { readXlsx } from '../../src/translation/xlsx-read.ts'
import { head } from './sample.ts'

/** Reads a workbook with these rows of texts, and rows that say what they belong to. */
const about = { name: 'x', rows: Object.entries(head) as [string, string | number][] }
const headings = ['Id', 'Source', 'Translation', 'State', 'Check sum']
const reading = async (rows: (string | number | boolean | null)[][], belongs = about) =>
  readXlsx(await writeWorkbook({ sheets: [{ name: 'a', rows }, belongs] }))

t.test('a row is read with its place, whatever language its headings have', async (t) => {
  const where = { sv: 'rad 2', en: 'row 2' }
  const row = ['p1.title', 'a', 'b', 'Granskad ', '1']
  const whole = { id: 'p1.title', where, source: 'a', target: 'b', state: 'reviewed', sourceHash: '1' }
  for (const names of [
    headings,
    ['ID', ' källtext', 'ÖVERSÄTTNING', 'tillstånd', 'Kontrollsumma'],
    ['id', 'source', 'target', 'state', 'hash'],
  ])
    t.same((await reading([names, row])).units, [whole], names.join())
  t.same((await reading([headings, ['p1.title', null, null, 'some state', null]])).units, [
    { id: 'p1.title', where, source: '' },
  ])
})

t.test('ids are trimmed and cut, and a row without one is a remark', async (t) => {
  const ids = async (...ids: (string | number | null)[]) =>
    (await reading([headings, ...ids.map((id) => [id, 'a', 'b'])])).units.map(({ id }) => id)
  t.same(await ids(' p1.title ', 'x'.repeat(300), null, ' ', 7), ['p1.title', 'x'.repeat(200), '7'])
})

t.test('a truth value is no translation, an empty cell is none', async (t) => {
  const read = async (value: boolean | string | number | null) =>
    (await reading([headings, ['p1.title', 'a', value]])).units[0]
  t.match(await read(true), { notText: true, target: undefined })
  t.equal((await read(12))?.target, '12')
  for (const value of ['', null]) t.same(Object.keys((await read(value)) ?? {}), ['id', 'where', 'source'], `${value}`)
})

t.test('headings are looked for in the first ten rows', async (t) => {
  const below = (count: number) =>
    reading([...Array.from({ length: count }, () => ['A title']), headings, ['p1.title', 'a', 'b']])
  t.match((await below(9)).units, [{ id: 'p1.title', where: { en: 'row 11' } }])
  await t.rejects(below(10), { code: 'NO_SHEET' })
  for (const missing of [0, 1, 2])
    await t.rejects(
      reading([headings.toSpliced(missing, 1), ['a', 'b', 'c', 'd']]),
      { code: 'NO_SHEET' },
      headings[missing] as string,
    )
})

t.test('a refusal names the headings that are missing', async (t) => {
  const row = ['p1.title', 'a', 'b']
  await t.rejects(reading([['Id'], row]), {
    message: 'Id / Id, Källtext / Source, Översättning / Translation',
  })
  const belongs = (rows: typeof about.rows) => reading([headings, row], { name: 'x', rows })
  for (const name of ['sourceLocale', 'targetLocale'])
    await t.rejects(belongs(about.rows.filter(([label]) => label !== name)), {
      code: 'NO_SHEET',
      message: 'Version / Edition',
    })
  await t.rejects(reading([headings]), { code: 'NO_TEXTS' })
})

t.test('what a file belongs to is read from words alone, trimmed', async (t) => {
  const belongs = async (...rows: typeof about.rows) =>
    (await reading([headings, ['p1.title', 'a', 'b']], { name: 'x', rows })).heads
  const languages = { sourceLocale: 'sv', targetLocale: 'fi' }
  t.same(await belongs(['Från språk', ' sv '], ['to language', 'fi'], ['Edition', 2023]), [languages])
  t.same(await belongs(...about.rows), [head])
})

t.test('a name is found by itself or by its words in any language', async (t) => {
  for (const word of ['reviewed', 'granskad', ' GRANSKAD ']) t.equal(nameOf(stateWords, word), 'reviewed', word)
  for (const word of ['', 'reviewe', 7, null, undefined]) t.equal(nameOf(stateWords, word), undefined, `${word}`)
})
