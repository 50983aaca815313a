/** What one cell of a workbook says. */
import { formatValue } from 'hucre'
import type { Cell, CellValue, Sheet } from 'hucre/xlsx'
import type { Bilingual } from './bilingual.ts'
import { mostTold } from './file-refused.ts'
import type { Doubt } from './read-file.ts'

const kinds = {
  formula: { sv: 'en formel', en: 'a formula' },
  number: { sv: 'ett tal', en: 'a number' },
  date: { sv: 'ett datum', en: 'a date' },
  boolean: { sv: 'ett sanningsvärde', en: 'a truth value' },
  error: { sv: 'ett felvärde', en: 'an error value' },
} satisfies Record<string, Bilingual>

export interface ReadCell {
  /** The words of a cell that holds words. */
  text?: string
  /** Why they are no translation, or what the cell holds in their place. */
  doubt?: Doubt
}

const notText = (kind: keyof typeof kinds, shown: string): ReadCell => ({
  doubt: { reason: 'NOT_TEXT', values: { kind: kinds[kind], shown: shown.slice(0, mostTold) } },
})

/** A cell for translators' words: a number, which a program may have rounded, is told of as the cell showed it. */
export function readCell(sheet: Sheet, row: number, column: number): ReadCell {
  const value = sheet.rows[row]?.[column] ?? null
  const cell = sheet.cells?.get(`${row},${column}`)
  if (cell?.formula !== undefined)
    return notText('formula', shown(cell.formulaResult ?? value, cell) || `=${cell.formula}`)
  if (cell?.type === 'error') return notText('error', String(value))
  if (typeof value === 'number') return notText('number', shown(value, cell))
  if (typeof value === 'boolean') return notText('boolean', shown(value, cell))
  if (value instanceof Date) return notText('date', shown(value, cell))
  if (value === null || value === '') return {}
  return isStruck(cell) ? { text: value, doubt: { reason: 'TRACKED_CHANGES', values: {} } } : { text: value }
}

/** The words of a cell that nobody translates in, such as an id that a program takes for a number. */
export const wordsIn = (sheet: Sheet, row: number, column: number | undefined): string => {
  const value = column === undefined ? null : (sheet.rows[row]?.[column] ?? null)
  return value === null ? '' : String(value).trim()
}

function shown(value: CellValue, cell: Cell | undefined): string {
  if (value === null) return ''
  const format = cell?.style?.numFmt
  const shown = formatValue(value, format === undefined || format === '@' ? 'General' : format)
  return value instanceof Date && format === '@' ? value.toISOString().slice(0, 10) : shown
}

const isStruck = (cell: Cell | undefined): boolean =>
  cell?.style?.font?.strikethrough === true ||
  (cell?.richText ?? []).some(({ font, text }) => font?.strikethrough === true && text.trim() !== '')
