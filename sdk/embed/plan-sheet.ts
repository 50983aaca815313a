/** A plan as a spreadsheet, and what somebody has written in it. */
import { type CellStyle, type CellValue, readXlsx, type Sheet, writeXlsx } from 'hucre/xlsx'
import { printable } from '../../schemas/printable.ts'
import type { SheetRow } from './plan-sheet-rows.ts'

/** Names of the columns in the order of the sheet; the last one is hidden. */
const sheetColumns = ['id', 'principle', 'guide', 'text', 'state', 'responsible', 'due', 'link', 'exported'] as const
const widths = [14, 30, 30, 60, 16, 30, 14, 40, 10]

export interface PlanSheet {
  /** The id of the plan, by which the sheet is known again. */
  plan: string
  title: string
  isRtl: boolean
  names: readonly string[]
  states: readonly string[]
  rows: readonly (readonly string[])[]
}

/** `@` is the format for text: a typed `2027-01-31` or `=a` stays what it is. */
const text: CellStyle = { numFmt: '@', alignment: { wrapText: true, vertical: 'top' } }
const bold: CellStyle = { font: { bold: true }, alignment: { wrapText: true, vertical: 'top' } }

export async function writeSheet({ plan, title, isRtl, names, states, rows }: PlanSheet): Promise<Blob> {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: title.replaceAll(/[\\/?*[\]:]/g, ' ').slice(0, 31),
        rows: [names, ...rows].map((row) => row.map(literal)),
        columns: widths.map((width, at) => ({ width, style: text, hidden: sheetColumns[at] === 'exported' })),
        cells: new Map(names.map((value, at) => [`0,${at}`, { value, style: bold }])),
        freezePane: { rows: 1, columns: 1 },
        dataValidations: [
          {
            type: 'list',
            values: [...states],
            range: `E2:E${rows.length + 1}`,
            allowBlank: false,
            showErrorMessage: true,
          },
        ],
        view: { rightToLeft: isRtl },
      },
      { name: 'Id', rows: [[plan]], hidden: true },
    ],
  })
  return new Blob([bytes as Uint8Array<ArrayBuffer>], {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  })
}

/** In a cell `_x0041_` means `A` (ECMA-376 Part 1, 22.4.2.4); the library reads it but does not write it. */
const literal = (value: string): CellValue => printable(value).replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')

/**
 * The rows of a spreadsheet of a plan, wherever its columns have gone; undefined where it is none of that plan.
 * @param namesOf The names of a column in every language.
 */
export async function readSheet(
  bytes: Uint8Array,
  plan: string,
  namesOf: (column: 'text' | 'state' | 'responsible' | 'due') => readonly string[],
): Promise<SheetRow[] | undefined> {
  const { sheets } = await readXlsx(bytes, { range: 'A1:Z20000' })
  if (!sheets.some(({ rows }) => rows.some((row) => row.includes(plan)))) return undefined
  const found = sheets.flatMap((sheet) => rowsOf(sheet, namesOf, plan))
  return found.length > 0 ? found : undefined
}

/** Rows of a sheet. A sheet without the columns has only rows that belong to no action. */
function rowsOf({ rows }: Sheet, namesOf: Parameters<typeof readSheet>[2], plan: string): SheetRow[] {
  const [head = [], ...rest] = rows
  const place = (names: readonly string[]) => head.findIndex((cell) => names.includes(`${cell ?? ''}`.trim()))
  const at = {
    id: place(['Id']),
    text: place(namesOf('text')),
    state: place(namesOf('state')),
    responsible: place(namesOf('responsible')),
    due: place(namesOf('due')),
    exported: place(['exported']),
  }
  const isWhole = at.id >= 0 && at.text >= 0 && at.state >= 0 && at.responsible >= 0 && at.due >= 0
  return (isWhole ? rest : rows).flatMap((row, index) => {
    if (row.every((cell) => cell === null || cell === '' || cell === plan)) return []
    const cell = (name: keyof typeof at) => (isWhole ? wordsIn(row[at[name]]) : '')
    return {
      row: index + (isWhole ? 2 : 1),
      id: cell('id'),
      text: cell('text'),
      state: cell('state'),
      responsible: cell('responsible'),
      due: cell('due'),
      exported: cell('exported'),
    }
  })
}

/** Spreadsheet programs make dates of what looks like one. */
const wordsIn = (value: CellValue | undefined): string =>
  value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString().slice(0, 10) : `${value ?? ''}`.trim()
