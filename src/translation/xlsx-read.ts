import type { CellValue, Sheet } from 'hucre/xlsx'
import { FileRefused, mostTold } from './file-refused.ts'
import type { Head, ReadFile, ReadUnit } from './read-file.ts'
import { type ColumnName, columns, headNames, nameOf, stateWords } from './xlsx-columns.ts'
import { decodeXml } from './xml-encoding.ts'
import { readXml } from './xml-parser.ts'
import { readZip, repacked } from './zip-read.ts'

/** More than any edition has; a cell at the far corner of a sheet must not make it a sheet of billions. */
const range = 'A1:Z20000'
/** Someone may have put a title above the headings. */
const searchedForHeadings = 10

/** Reads a workbook by its headings, whatever has happened to the order of its sheets, columns and rows. */
export async function readXlsx(bytes: Uint8Array): Promise<ReadFile> {
  const sheets = await sheetsOf(workbookOf(bytes))
  const head = sheets.map(headOf).find((found) => found !== undefined)
  const units = sheets.map(unitsOf).find((found) => found !== undefined)
  if (!units) throw new FileRefused('NO_SHEET', { columns: namesOf(['id', 'source', 'target']) })
  if (!head) throw new FileRefused('NO_SHEET', { columns: namesOfHead() })
  if (units.length === 0) throw new FileRefused('NO_TEXTS')
  return { format: 'xlsx', heads: [head], units }
}

/** The workbook as one reader understood it; each XML part is held to the limits of any XML from outside. */
function workbookOf(bytes: Uint8Array): Uint8Array {
  const parts = readZip(bytes)
  for (const [name, content] of parts) if (/\.(xml|rels)$/i.test(name)) readXml(decodeXml(content), {})
  return repacked(parts)
}

const namesOf = (names: ColumnName[]) => names.map((name) => `${columns[name].sv} / ${columns[name].en}`).join(', ')
const namesOfHead = () => `${headNames.edition.sv} / ${headNames.edition.en}`

async function sheetsOf(bytes: Uint8Array): Promise<Sheet[]> {
  const { readXlsx } = await import('hucre/xlsx')
  try {
    const { sheets } = await readXlsx(bytes, { range })
    return sheets
  } catch (error) {
    throw new FileRefused('MALFORMED', { reason: (error as Error).message })
  }
}

function headOf({ rows }: Sheet): ReadFile['heads'][number] | undefined {
  const found: Partial<Head> = {}
  for (const [label, value] of rows) {
    const name = nameOf(headNames, label)
    if (name && typeof value === 'string') found[name] = value.trim()
  }
  const { sourceLocale, targetLocale } = found
  return sourceLocale === undefined || targetLocale === undefined ? undefined : { ...found, sourceLocale, targetLocale }
}

function unitsOf(sheet: Sheet): ReadUnit[] | undefined {
  for (const [index, row] of sheet.rows.slice(0, searchedForHeadings).entries()) {
    const at = new Map(row.map((cell, column) => [nameOf(columns, cell), column]))
    if (!at.has('id') || !at.has('source') || !at.has('target')) continue
    return sheet.rows.flatMap((cells, row) => (row > index ? unitOf(sheet, cells, row, at) : []))
  }
  return undefined
}

function unitOf(sheet: Sheet, cells: CellValue[], row: number, at: Map<string | undefined, number>): ReadUnit[] {
  const value = (name: ColumnName) => cells[at.get(name) ?? -1] ?? null
  const id = asText(value('id'))?.trim().slice(0, mostTold)
  if (!id) return []
  const target = asText(value('target'))
  const state = nameOf(stateWords, value('state'))
  const hash = asText(value('hash'))
  const formula = sheet.cells?.get(`${row},${at.get('target')}`)?.formula !== undefined
  return [
    {
      id,
      where: { sv: `rad ${row + 1}`, en: `row ${row + 1}` },
      source: asText(value('source')) ?? '',
      ...(target && { target }),
      ...(hash && { sourceHash: hash }),
      ...(state && { state }),
      ...((formula || (value('target') !== null && target === undefined)) && { notText: true }),
    },
  ]
}

/** A number that someone typed as a text is one; a date or a truth value is no longer what they typed. */
function asText(value: CellValue): string | undefined {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' ? value : undefined
}
