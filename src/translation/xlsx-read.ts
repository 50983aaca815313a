import type { Sheet } from 'hucre/xlsx'
import { FileRefused } from './file-refused.ts'
import type { Head, ReadFile } from './read-file.ts'
import { type ColumnName, columns, headNames, nameOf, sheetNames } from './xlsx-columns.ts'
import { rowsWithoutHeadings, type SheetOfTexts, textsOf } from './xlsx-rows.ts'
import { decodeXml } from './xml-encoding.ts'
import { readXml, wholeBudget, type XmlHandlers } from './xml-parser.ts'
import { readZip, repacked } from './zip-read.ts'

/** More than any edition has; a cell at the far corner of a sheet must not make it a sheet of billions. */
const range = { cells: 'A1:CV20000', columns: 2, rows: 20_000 }

/** Reads a workbook by its headings, whatever has happened to the order of its sheets, columns and rows. */
export async function readXlsx(bytes: Uint8Array): Promise<ReadFile> {
  const sheets = await sheetsOf(workbookOf(bytes))
  const heads = sheets.flatMap(headOf)
  const texts = sheets.flatMap((sheet) => textsOf(sheet) ?? [])
  if (texts.length === 0) throw new FileRefused('NO_SHEET', { columns: namesOf(['id', 'source', 'target']) })
  if (heads.length === 0) throw new FileRefused('NO_SHEET', { columns: namesOfHead() })
  guardCopies(texts)
  const others = sheets.filter((sheet) => !texts.some(({ name }) => name === sheet.name) && !isAbout(sheet))
  const units = [...texts.flatMap(({ units }) => units), ...others.flatMap(rowsWithoutHeadings)]
  if (units.length === 0) throw new FileRefused('NO_TEXTS')
  return { format: 'xlsx', heads, units, remarks: texts.flatMap(({ remarks }) => remarks) }
}

const namesOf = (names: ColumnName[]) => names.map((name) => `${columns[name].sv} / ${columns[name].en}`).join(', ')
const namesOfHead = () => `${headNames.edition.sv} / ${headNames.edition.en}`

/** The workbook as one reader understood it; each XML part is held to the limits of any XML from outside. */
function workbookOf(bytes: Uint8Array): Uint8Array {
  const parts = readZip(bytes)
  const budget = wholeBudget()
  for (const [name, content] of parts) {
    if (!/\.(xml|rels)$/i.test(name)) continue
    let cell = ''
    const handlers: XmlHandlers = {
      open({ local, attributes }) {
        if (local === 'c') cell = attributes.r?.value ?? ''
        else if ((local === 'v' || local === 'is') && isOutside(cell)) throw new FileRefused('OUTSIDE', { cell })
      },
      close({ local }) {
        if (local === 'c') cell = ''
      },
    }
    readXml(decodeXml(content), handlers, budget)
  }
  // An OpenDocument sheet, a text document or a binary workbook is a zip as well.
  if (!/spreadsheetml\.(sheet|template)|sheet\.macroEnabled/.test(`${parts.get('[Content_Types].xml')}`))
    throw new FileRefused('NOT_XLSX')
  return repacked(parts)
}

function isOutside(cell: string): boolean {
  const [, column = '', row = '0'] = /^([A-Z]+)(\d+)$/i.exec(cell) ?? []
  return (
    Number(row) > range.rows || column.length > range.columns || (column.length === 2 && column.toUpperCase() > 'CV')
  )
}

async function sheetsOf(bytes: Uint8Array): Promise<Sheet[]> {
  const { readXlsx } = await import('hucre/xlsx')
  try {
    const { sheets } = await readXlsx(bytes, { range: range.cells, readStyles: true })
    return sheets
  } catch {
    throw new FileRefused('UNREADABLE')
  }
}

function headOf({ rows }: Sheet): ReadFile['heads'] {
  const found: Partial<Head> = {}
  for (const [label, value] of rows) {
    const name = nameOf(headNames, label)
    if (name && typeof value === 'string') found[name] = value.trim()
  }
  const { sourceLocale, targetLocale } = found
  return sourceLocale === undefined || targetLocale === undefined ? [] : [{ ...found, sourceLocale, targetLocale }]
}

const isAbout = (sheet: Sheet): boolean =>
  headOf(sheet).length > 0 || nameOf({ about: sheetNames.about }, sheet.name) !== undefined

/** A sheet may be split in two; a copy of it leaves open which one is meant. */
function guardCopies(sheets: readonly SheetOfTexts[]): void {
  const seen = new Map<string, string>()
  for (const { name, units } of sheets)
    for (const { id } of units) {
      const other = seen.get(id) ?? name
      if (other !== name) throw new FileRefused('TWO_SHEETS', { sheets: `${other}, ${name}` })
      seen.set(id, name)
    }
}
