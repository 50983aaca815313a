import type { CellStyle, CellValue, WriteSheet } from 'hucre/xlsx'
import type { Language } from './bilingual.ts'
import { linksOf, toExchange } from './exchange-text.ts'
import { exportedAs } from './exported.ts'
import type { Head } from './read-file.ts'
import type { TranslationUnit } from './units.ts'
import { exportedState } from './xliff-state.ts'
import { columnNames, columns, headNames, instructions, sheetNames, stateWords } from './xlsx-columns.ts'

export interface XlsxHead extends Head {
  /** The direction of the target language; the sheet runs the same way. */
  dir: 'ltr' | 'rtl'
  /** The language of headings and instructions. */
  language: Language
}

/**
 * A workbook for an agency: the texts, and a sheet that explains them. The texts are not protected, because a protected
 * sheet lets people sort only the columns that they may write in, which takes translations away from their texts.
 */
export async function writeXlsx(units: readonly TranslationUnit[], head: XlsxHead): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx')
  return writeXlsx({ sheets: [textsSheet(units, head), aboutSheet(head)] })
}

/** `@` is Excel's text format: a typed `1/2` or `=a` then stays what it is. */
const text: CellStyle = { numFmt: '@', alignment: { wrapText: true, vertical: 'top' } }
const heading: CellStyle = { font: { bold: true }, alignment: { wrapText: true, vertical: 'top' } }

function textsSheet(units: readonly TranslationUnit[], { language, dir }: XlsxHead): WriteSheet {
  const letter = (name: (typeof columnNames)[number]) => String.fromCharCode(65 + columnNames.indexOf(name))
  const lastRow = units.length + 1
  return {
    name: sheetNames.texts[language],
    rows: [columnNames.map((name) => columns[name][language]), ...units.map((unit) => rowOf(unit, language))],
    columns: columnNames.map((name) => ({
      width: columns[name].width,
      hidden: name === 'hash' || name === 'exported',
      style: text,
    })),
    cells: new Map(
      columnNames.map((name, index) => [`0,${index}`, { value: columns[name][language], style: heading }]),
    ),
    freezePane: { rows: 1, columns: 1 },
    autoFilter: { range: `A1:${letter('exported')}${lastRow}` },
    dataValidations: [
      {
        type: 'list',
        values: Object.values(stateWords).map((words) => words[language]),
        range: `${letter('state')}2:${letter('state')}${Math.max(lastRow, 2)}`,
        allowBlank: true,
        showErrorMessage: true,
      },
    ],
    view: { rightToLeft: dir === 'rtl' },
  }
}

function rowOf(unit: TranslationUnit, language: Language): CellValue[] {
  const { id, context, source, target, maxLength, oldSource, sourceHash } = unit
  const links = linksOf(source, target)
  const cells: Record<(typeof columnNames)[number], CellValue> = {
    id,
    context,
    source: toExchange(source, links),
    target: target === undefined ? null : toExchange(target, links),
    state: stateWords[exportedState(unit)][language],
    maxLength,
    oldSource: oldSource === undefined ? null : toExchange(oldSource, linksOf(oldSource)),
    hash: sourceHash,
    exported: exportedAs(unit),
  }
  return columnNames.map((name) => literal(cells[name]))
}

/**
 * In a cell `_x0041_` means `A`, so an underscore that begins such words is itself written that way (ECMA-376 Part 1,
 * 22.4.2.4); the library reads it but does not write it.
 */
const literal = (value: CellValue): CellValue =>
  typeof value === 'string' ? value.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_') : value

function aboutSheet(head: XlsxHead): WriteSheet {
  const names = Object.keys(headNames) as (keyof Head)[]
  return {
    name: sheetNames.about[head.language],
    rows: [
      ...names.map((name) => [headNames[name][head.language], head[name]]),
      [],
      ...instructions.map((instruction) => [null, instruction[head.language]]),
    ],
    columns: [{ width: 20 }, { width: 100, style: text }],
    protection: { sheet: true },
  }
}
