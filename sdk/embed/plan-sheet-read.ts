/** What somebody has written in the spreadsheet of a plan: all of it, wherever its rows and columns have gone. */
import { distance } from 'fastest-levenshtein'
import { type CellValue, readXlsx, type Sheet } from 'hucre/xlsx'
import type { SheetRow } from './plan-sheet-rows.ts'

/** The columns whose cells are taken in, and what must stay as it is to tell which action they belong to. */
const needed = ['id', 'text', 'state', 'responsible', 'due'] as const
type NeededColumn = (typeof needed)[number]

export interface SheetContent {
  rows: SheetRow[]
  /** Columns that hold something of somebody else’s, by their heading or letter. */
  others: string[]
}

/** Why a spreadsheet cannot be read. `nearest` is the heading that is most like the missing one. */
export type SheetFault =
  | { fault: 'notSheet' | 'tooFar' }
  | { fault: 'noHeading'; heading: string; nearest: string | undefined }

export interface SheetNames {
  /** The names of a needed column in every language, or in all at once. */
  of: (column: NeededColumn) => readonly string[]
  /** Those of the columns that are only to be read. */
  rest: readonly string[]
}

export async function readSheet(
  bytes: Uint8Array,
  plan: string,
  names: SheetNames,
): Promise<SheetContent | SheetFault> {
  const read = await readXlsx(bytes).catch(faultOf)
  if ('fault' in read) return read
  const sheets = read.sheets.filter(({ rows }) => rows.length > 0)
  if (!sheets.some(({ rows }) => rows.some((row) => row.includes(plan)))) return { fault: 'notSheet' }
  const known = [...needed.flatMap(names.of), ...names.rest]
  const tables = sheets.map((sheet) => ({ sheet, head: headOf(sheet, known) }))
  if (tables.every(({ head }) => head < 0)) return missing('id', wordsOf(sheets[0]?.rows[0]), names)
  const content: SheetContent = { rows: [], others: [] }
  for (const { sheet, head } of tables) {
    const headings = wordsOf(sheet.rows[head])
    const column = head < 0 ? undefined : needed.find((one) => placeOf(headings, names.of(one)) < 0)
    if (column) return missing(column, headings, names)
    content.rows.push(...rowsOf(sheet.rows, head, plan, names))
    if (head >= 0) content.others.push(...othersIn(sheet.rows, head, known))
  }
  return content.rows.length > 0 ? content : { fault: 'notSheet' }
}

/** A cell in the far corner would make the sheet one of billions of cells. The library says how many it can hold. */
const faultOf = (error: Error): SheetFault => ({
  fault: / over the \d+ limit/.test(error.message) ? 'tooFar' : 'notSheet',
})

/** Names the missing heading in the language of those that are there. */
function missing(column: NeededColumn, headings: readonly string[], { of, rest }: SheetNames): SheetFault {
  const languages = of('text').map((_, at) => needed.filter((one) => headings.includes(of(one)[at] ?? '')).length)
  const language = languages.indexOf(Math.max(...languages))
  const heading = of(column)[language] ?? (of(column)[0] as string)
  const known = [...needed.flatMap(of), ...rest, 'exported', '']
  const away = (other: string) => distance(heading.toLowerCase(), other.toLowerCase())
  const [nearest] = headings.filter((one) => !known.includes(one)).sort((a, b) => away(a) - away(b))
  return { fault: 'noHeading', heading, nearest }
}

/** A sheet may have got a title above its headings. */
const headOf = ({ rows }: Sheet, known: readonly string[]): number =>
  rows.findIndex((row) => wordsOf(row).filter((words) => known.includes(words)).length > 1)

const placeOf = (headings: readonly string[], names: readonly string[]): number =>
  headings.findIndex((heading) => names.includes(heading))

/** A sheet without headings has only rows that belong to no action. */
function rowsOf(rows: Sheet['rows'], head: number, plan: string, names: SheetNames): SheetRow[] {
  const headings = wordsOf(rows[head])
  const cellOf = (row: readonly string[]) => (column: NeededColumn) => row[placeOf(headings, names.of(column))] ?? ''
  const hidden = headings.indexOf('exported')
  return rows.flatMap((given, index) => {
    const words = wordsOf(given)
    if (index <= head || words.every((cell) => cell === '' || cell === plan)) return []
    const cell = cellOf(words)
    return {
      row: index + 1,
      id: cell('id'),
      text: cell('text'),
      state: cell('state'),
      responsible: cell('responsible'),
      due: cell('due'),
      exported: words[hidden] ?? '',
    }
  })
}

function othersIn(rows: Sheet['rows'], head: number, known: readonly string[]): string[] {
  const headings = wordsOf(rows[head])
  const width = Math.max(...rows.map(({ length }) => length))
  const places = Array.from({ length: width }, (_, at) => at).filter((at) => {
    const heading = headings[at] ?? ''
    return heading !== 'exported' && !known.includes(heading) && rows.some((row) => wordsIn(row[at]) !== '')
  })
  return places.map((at) => headings[at] || letterOf(at))
}

/** A, B, …, Z, AA, as spreadsheet programs name columns. */
const letterOf = (at: number): string =>
  (at < 26 ? '' : letterOf(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26))

const wordsOf = (row: readonly CellValue[] = []): string[] => row.map(wordsIn)

/** Spreadsheet programs make dates of what looks like one. */
const wordsIn = (value: CellValue | undefined): string =>
  value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString().slice(0, 10) : `${value ?? ''}`.trim()
