import { readXlsx as readWorkbook, type Sheet } from 'hucre/xlsx'
import t from 'tap'
import { columns, instructions, stateWords } from '../../src/translation/xlsx-columns.ts'
import { readXlsx } from '../../src/translation/xlsx-read.ts'
import { writeXlsx } from '../../src/translation/xlsx-write.ts'
import { finnish, finnishTexts, head, sources, unitsFor } from './sample.ts'

const units = unitsFor(finnish(finnishTexts))
const laidOut = { alignment: { wrapText: true, vertical: 'top' } }

async function sheetsOf(language: 'sv' | 'en', some = units, dir: 'ltr' | 'rtl' = 'ltr') {
  const file = await writeXlsx(some, { ...head, dir, language })
  const { sheets } = await readWorkbook(file, { readStyles: true })
  return sheets as [Sheet, Sheet]
}

t.test('the sheet of texts has its headings, its widths, a fixed first row and column, and a filter', async (t) => {
  const [texts] = await sheetsOf('en')
  const headings = [
    'Id',
    'Context',
    'Source',
    'Translation',
    'State',
    'Longest, in characters',
    'Earlier source',
    'Check sum',
    'Exported translation',
  ]
  t.equal(texts.name, 'Texts')
  t.same(texts.rows[0], headings)
  t.same(
    texts.columns?.map(({ width, hidden }) => [width, hidden === true]),
    Object.values(columns).map(({ width, en }) => [width, ['Check sum', 'Exported translation'].includes(en)]),
  )
  t.same(texts.freezePane, { rows: 1, columns: 1 })
  t.same(texts.autoFilter, { range: 'A1:I6' })
  t.not(texts.view?.rightToLeft, true)
  for (const index of headings.keys())
    t.same(texts.cells?.get(`0,${index}`)?.style, { font: { bold: true }, ...laidOut }, `${headings[index]}`)
})

t.test('every cell is text, and whole rows may be sorted, because nothing is locked', async (t) => {
  const [texts] = await sheetsOf('sv')
  for (const index of Object.keys(columns).keys())
    t.same(texts.cells?.get(`1,${index}`)?.style ?? {}, { numFmt: '@', ...laidOut })
  t.equal(texts.protection, undefined)
})

t.test('the states are chosen from a list in the language of the workbook', async (t) => {
  for (const language of ['sv', 'en'] as const) {
    const [texts] = await sheetsOf(language)
    const values = Object.values(stateWords).map((words) => words[language])
    const list = { type: 'list', range: 'E2:E6', values, allowBlank: true, showErrorMessage: true }
    t.same(texts.dataValidations, [list])
  }
  const [empty] = await sheetsOf('en', [])
  t.match(empty.dataValidations, [{ range: 'E2:E2' }], 'a sheet without texts is a sheet')
})

t.test('the second sheet says what the file belongs to and how to work in it', async (t) => {
  for (const [language, name, labels] of [
    ['sv', 'Om filen', ['Version', 'Publicerad utgåva', 'Från språk', 'Till språk']],
    ['en', 'About', ['Edition', 'Release', 'From language', 'To language']],
  ] as const) {
    const [, about] = await sheetsOf(language)
    t.equal(about.name, name)
    const values = [head.edition, head.release, head.sourceLocale, head.targetLocale]
    t.same(
      about.rows.slice(0, 4).map((row) => row.slice(0, 2)),
      labels.map((label, index) => [label, values[index]]),
    )
    const words = about.rows.slice(4).map((row) => row[1] ?? null)
    t.same(words, [null, ...instructions.map((instruction) => instruction[language])])
    t.same(
      about.columns?.map(({ width }) => width),
      [20, 100],
    )
    t.match(about.cells?.get('5,1')?.style, laidOut)
    t.same(about.protection, { sheet: true })
  }
})

t.test('a language from right to left has its sheet that way', async (t) => {
  const [texts] = await sheetsOf('en', units, 'rtl')
  t.equal(texts.view?.rightToLeft, true)
})

t.test('an earlier source numbers its links by itself, and a machine’s text is not called outdated', async (t) => {
  const [first] = units as [(typeof units)[number]]
  const oldSource = '[b](resource:guide) [a](resource:declaration)'
  const [texts] = await sheetsOf('en', [
    { ...first, oldSource, outdated: true, state: 'reviewed' },
    { ...first, outdated: true, state: 'machine' },
    { ...first, outdated: false, state: 'final' },
  ])
  t.equal(texts.rows[1]?.[6], '{1}b{/1} {2}a{/2}')
  t.same(
    texts.rows.slice(1).map((row) => row[4]),
    ['outdated', 'machine', 'final'],
  )
})

t.test('words that Excel would read as a character are kept', async (t) => {
  const texts = { ...sources, 'p1.title': '_x0041_ _X00e5_ _x004_ x0041_' }
  const { units } = await readXlsx(await writeXlsx(unitsFor(finnish(texts)), { ...head, dir: 'ltr', language: 'sv' }))
  t.equal(units.find(({ id }) => id === 'p1.title')?.target, texts['p1.title'])
})
