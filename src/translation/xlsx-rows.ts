/** The texts of a sheet. Every row with contents becomes a unit, and every column that is not read is told of. */
import type { Sheet } from 'hucre/xlsx'
import { FileRefused, mostTold } from './file-refused.ts'
import { noId, type ReadUnit, type Remark } from './read-file.ts'
import { readCell, wordsIn } from './xlsx-cell.ts'
import { type ColumnName, columnNames, columns, nameOf, stateWords } from './xlsx-columns.ts'

/** Someone may have put a title above the headings. */
const searchedForHeadings = 10

export interface SheetOfTexts {
  name: string
  units: ReadUnit[]
  remarks: Remark[]
}

type Columns = Partial<Record<ColumnName, number>>

/** @returns Undefined where the sheet has no headings for texts. */
export function textsOf(sheet: Sheet): SheetOfTexts | undefined {
  for (const [index, row] of sheet.rows.slice(0, searchedForHeadings).entries()) {
    const at = columnsIn(sheet, row)
    if (!at) continue
    const below = [...sheet.rows.keys()].slice(index + 1)
    const units = below.flatMap((row) => unitOf(sheet, row, at))
    return { name: sheet.name, units, remarks: unreadColumns(sheet, index, at) }
  }
  return undefined
}

/** Each row with contents of a sheet that has no headings, to be set aside. */
export const rowsWithoutHeadings = (sheet: Sheet): ReadUnit[] =>
  [...sheet.rows.keys()].flatMap((row) => {
    const first = [...(sheet.rows[row] ?? []).keys()].find((column) => wordsIn(sheet, row, column) !== '')
    if (first === undefined) return []
    const id = wordsIn(sheet, row, first).slice(0, mostTold)
    return [{ id, where: placeOf(sheet, row), source: '', doubt: { reason: 'NO_HEADINGS', values: {} } }]
  })

const placeOf = ({ name }: Pick<Sheet, 'name'>, row: number) => ({
  sv: `rad ${row + 1} (${name})`,
  en: `row ${row + 1} (${name})`,
})

/** Copies of a column are called “Translation 2” or “Översättning (1)”. */
const withoutNumber = (heading: unknown) =>
  typeof heading === 'string' ? heading.replace(/[\s_.\-()[\]\d]+$/u, '') : heading

function columnsIn(sheet: Sheet, row: Sheet['rows'][number]): Columns | undefined {
  const exact = row.map((cell) => nameOf(columns, cell))
  if (!(['id', 'source', 'target'] as const).every((name) => exact.includes(name))) return undefined
  const meant = row.map((cell) => nameOf(columns, cell) ?? nameOf(columns, withoutNumber(cell)))
  for (const name of columnNames) {
    const found = [...meant.keys()].filter((column) => meant[column] === name)
    const named = found.map((column) => `${row[column]} (${letterOf(column)})`).join(', ')
    if (found.length > 1) throw new FileRefused('TWO_COLUMNS', { columns: named, sheet: sheet.name })
  }
  return Object.fromEntries(exact.flatMap((name, column) => (name === undefined ? [] : [[name, column]])))
}

const letterOf = (column: number): string =>
  (column >= 26 ? letterOf(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26))

function unreadColumns(sheet: Sheet, headings: number, at: Columns): Remark[] {
  const read = new Set(Object.values(at))
  const filled = new Set<number>()
  for (const row of sheet.rows.slice(headings + 1))
    for (const [column, value] of row.entries()) if (value !== null && value !== '') filled.add(column)
  return [...filled]
    .filter((column) => !read.has(column))
    .map((column) => ({
      where: { sv: `kolumn ${letterOf(column)} (${sheet.name})`, en: `column ${letterOf(column)} (${sheet.name})` },
      message: {
        sv: `läses inte: ${wordsIn(sheet, headings, column).slice(0, mostTold) || 'ingen rubrik'}.`,
        en: `is not read: ${wordsIn(sheet, headings, column).slice(0, mostTold) || 'no heading'}.`,
      },
    }))
}

function unitOf(sheet: Sheet, row: number, at: Columns): ReadUnit[] {
  const words = (name: ColumnName) => wordsIn(sheet, row, at[name])
  const id = words('id').slice(0, mostTold)
  const source = words('source')
  const { text, doubt } = readCell(sheet, row, at.target as number)
  const where = placeOf(sheet, row)
  if (id === '') {
    if (source === '' && text === undefined && doubt === undefined) return []
    return [{ id: noId, where, source, doubt: { reason: 'NO_ID', values: {} } }]
  }
  const [state, hash, exported] = [nameOf(stateWords, words('state')), words('hash'), words('exported')]
  return [
    {
      id,
      where,
      source,
      ...(text && { target: text }),
      ...(hash && { sourceHash: hash }),
      ...(exported && { exported }),
      ...(state && { state }),
      ...(doubt && { doubt }),
    },
  ]
}
