/** A plan as a spreadsheet. One script writes and reads it, because both need the library. */
import { type CellStyle, type CellValue, writeXlsx } from 'hucre/xlsx'
import { printable } from '../../schemas/printable.ts'

export { readSheet } from './plan-sheet-read.ts'

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
