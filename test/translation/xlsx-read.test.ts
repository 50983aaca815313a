import { writeXlsx as writeWorkbook } from 'hucre/xlsx'
import t from 'tap'
import { nameOf, stateWords } from '../../src/translation/xlsx-columns.ts'
import { readXlsx } from '../../src/translation/xlsx-read.ts'
import { head, refusal } from './sample.ts'

/** Reads a workbook with these rows of texts, and rows that say what they belong to. */
const about = { name: 'x', rows: Object.entries(head) as [string, string | number][] }
const headings = ['Id', 'Source', 'Translation', 'State', 'Check sum']
const reading = async (rows: (string | number | boolean | null)[][], belongs = about) =>
  readXlsx(await writeWorkbook({ sheets: [{ name: 'a', rows }, belongs] }))

t.test('a row is read with its place, whatever language its headings have', async (t) => {
  const where = { sv: 'rad 2 (a)', en: 'row 2 (a)' }
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

t.test('ids are trimmed and cut, and a row with words and no id is told of', async (t) => {
  const ids = async (...ids: (string | number | null)[]) =>
    (await reading([headings, ...ids.map((id) => [id, 'a', 'b'])])).units.map(({ id }) => id)
  t.same(await ids(' p1.title ', 'x'.repeat(300), null, ' ', 7), ['p1.title', 'x'.repeat(200), '–', '–', '7'])
})

t.test('a truth value is no translation, an empty cell is none', async (t) => {
  const read = async (value: boolean | string | number | null) =>
    (await reading([headings, ['p1.title', 'a', value]])).units[0]
  for (const [value, shown] of [
    [true, 'TRUE'],
    [12, '12'],
  ] as const)
    t.match(await read(value), { doubt: { reason: 'NOT_TEXT', values: { shown } }, target: undefined })
  for (const value of ['', null]) t.same(Object.keys((await read(value)) ?? {}), ['id', 'where', 'source'], `${value}`)
})

const known = [headings, ['p1.title', 'a', 'b']]
const code = (rows: (string | null)[][], ...more: { name: string; rows: (string | null)[][] }[]) =>
  writeWorkbook({ sheets: [{ name: 'a', rows }, about, ...more] }).then((file) => refusal(() => readXlsx(file)))

t.test('two columns that could both be meant are refused by name', async (t) => {
  const [first, row] = known as [string[], string[]]
  for (const second of ['Translation', 'Översättning', 'translation 2', 'Translation (1)', 'Source', 'ID', 'State'])
    t.equal(await code([[...first, second], row]), 'TWO_COLUMNS', second)
  for (const other of ['Comment', 'Translation memory', 'Reviewer', ''])
    t.equal(await code([[...first, other], row]), undefined, other)
  await t.rejects(reading([[...first, 'Translation'], row]), { message: 'Translation (C), Translation (F) (sheet a)' })
})

t.test('texts may be split over sheets; a copy of them is refused with both names', async (t) => {
  const part = { name: 'b', rows: [headings, ['p2.title', 'a', 'b']] }
  const { units } = await readXlsx(await writeWorkbook({ sheets: [{ name: 'a', rows: known }, about, part] }))
  t.same(
    units.map(({ id, where }) => [id, where.en]),
    [
      ['p1.title', 'row 2 (a)'],
      ['p2.title', 'row 2 (b)'],
    ],
  )
  t.equal(await code(known, { name: 'b', rows: known }), 'TWO_SHEETS')
})

t.test('a sheet without headings and a column without a place are told of', async (t) => {
  const sheets = [
    {
      name: 'a',
      rows: [
        [...headings, 'Comment'],
        ['p1.title', 'a', 'b', null, null, 'c'],
      ],
    },
    about,
    { name: 'b', rows: [[], ['p2.title', 'a', 'b']] },
  ]
  const { units, remarks } = await readXlsx(await writeWorkbook({ sheets }))
  t.match(units[1], { id: 'p2.title', where: { en: 'row 2 (b)' }, doubt: { reason: 'NO_HEADINGS' } })
  t.match(remarks, [{ where: { en: 'column F (a)' }, message: { en: 'is not read: Comment.' } }])
})

t.test('contents outside the area that is read are refused', async (t) => {
  const wide = Array.from({ length: 101 }, () => null as string | null)
  const row = (value: string | null) => ['p1.title', 'a', 'b', ...wide.slice(4), value]
  t.equal(await code([headings, row(null)]), undefined)
  t.equal(await code([headings, row('x')]), 'OUTSIDE')
})

t.test('what a cell shows is told in the place of a number, a date, a formula or an error', async (t) => {
  const shown = async (cell: object) => {
    const cells = new Map([['1,2', cell]])
    const sheets = [{ name: 'a', rows: [headings, ['p1.title', 'a', null]], cells }, about]
    return (await readXlsx(await writeWorkbook({ sheets } as never))).units[0]?.doubt?.values.shown
  }
  t.equal(await shown({ value: 0.5, type: 'number', style: { numFmt: '0%' } }), '50%')
  t.equal(await shown({ value: 2, type: 'formula', formula: '1+1', formulaResult: 2 }), '2')
  t.equal(await shown({ value: '#REF!', type: 'error' }), '#REF!')
  t.equal(await shown({ value: new Date('2026-03-01'), type: 'date', style: { numFmt: 'yyyy-mm-dd' } }), '2026-03-01')
})

t.test('struck-through words leave open which text is meant', async (t) => {
  const struck = async (cell: object) => {
    const cells = new Map([['1,2', cell]])
    const sheets = [{ name: 'a', rows: [headings, ['p1.title', 'a', 'b']], cells }, about]
    return (await readXlsx(await writeWorkbook({ sheets } as never))).units[0]?.doubt?.reason
  }
  const runs = (font: object) => ({
    type: 'richText',
    value: 'old new',
    richText: [{ text: 'old', font }, { text: ' new' }],
  })
  t.equal(await struck(runs({ strikethrough: true })), 'TRACKED_CHANGES')
  t.equal(await struck(runs({ bold: true })), undefined)
  t.equal(await struck({ value: 'b', type: 'string', style: { font: { strikethrough: true } } }), 'TRACKED_CHANGES')
})

t.test('headings are looked for in the first ten rows', async (t) => {
  const below = (count: number) =>
    reading([...Array.from({ length: count }, () => ['A title']), headings, ['p1.title', 'a', 'b']])
  t.match((await below(9)).units, [{ id: 'p1.title', where: { en: 'row 11 (a)' } }])
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
