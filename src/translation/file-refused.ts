import { type Bilingual, fill } from './bilingual.ts'

/** Why a whole file is refused, with nothing changed. */
const refusals = {
  TOO_LARGE: {
    sv: 'Filen är för stor: högst {limit} MB ryms, uppackad om den är packad.',
    en: 'The file is too large: at most {limit} MB fit, unpacked if it is packed.',
  },
  ENCODING: {
    sv: 'Filen är inte kodad som UTF-8 (eller UTF-16 med byteordningsmärke). Spara den som UTF-8 i översättningsverktyget.',
    en: 'The file is not encoded as UTF-8 (or UTF-16 with a byte order mark). Save it as UTF-8 in the translation tool.',
  },
  DOCTYPE: {
    sv: 'Filen har en dokumenttypsdeklaration eller egna entiteter, vilket inte tillåts.',
    en: 'The file has a document type declaration or entities of its own, which is not allowed.',
  },
  CUT_OFF: {
    sv: 'Filens slut saknas. Be om filen igen; den kan ha kapats när den skickades.',
    en: 'The end of the file is missing. Ask for the file again; it may have been cut off on its way.',
  },
  TOO_COMPLEX: {
    sv: 'Filen har för många element eller attribut, eller tar för mycket minne eller tid att läsa. Exportera texterna på nytt.',
    en: 'The file has too many elements or attributes, or takes too much memory or time to read. Export the texts again.',
  },
  ZIP_DAMAGED: {
    sv: 'Arbetsbokens innehållsförteckning stämmer inte med dess innehåll. Spara om den i kalkylprogrammet.',
    en: 'The workbook’s table of contents does not match its contents. Save it again in the spreadsheet program.',
  },
  TOO_DEEP: {
    sv: 'Filens element är nästlade för djupt.',
    en: 'The file’s elements are nested too deeply.',
  },
  MALFORMED: { sv: 'Filen går inte att läsa: {reason}', en: 'The file cannot be read: {reason}' },
  UNREADABLE: {
    sv: 'Filen går inte att läsa. Spara om den, eller exportera texterna på nytt.',
    en: 'The file cannot be read. Save it again, or export the texts again.',
  },
  NOT_XLIFF: {
    sv: 'Filen är varken XLIFF (1.2, 2.0 eller 2.1) eller en arbetsbok i formatet XLSX. Exportera den på nytt.',
    en: 'The file is neither XLIFF (1.2, 2.0 or 2.1) nor a workbook in the format XLSX. Export it again.',
  },
  NOT_XLSX: {
    sv: 'Filen är inte en arbetsbok i formatet XLSX utan lösenord. Spara den som ”Excel-arbetsbok (.xlsx)”.',
    en: 'The file is not a workbook in the format XLSX without a password. Save it as “Excel workbook (.xlsx)”.',
  },
  NO_SHEET: {
    sv: 'Arbetsboken har inget blad med kolumnerna {columns}. Börja om från en ny export.',
    en: 'The workbook has no sheet with the columns {columns}. Start again from a new export.',
  },
  NO_TEXTS: {
    sv: 'Filen innehåller inga texter.',
    en: 'The file contains no texts.',
  },
  TWO_COLUMNS: {
    sv: 'Arbetsboken har flera kolumner som kan vara samma sak: {columns} (bladet {sheet}). Behåll en av dem eller byt rubrik.',
    en: 'The workbook has several columns that could mean the same: {columns} (sheet {sheet}). Keep one of them or rename it.',
  },
  TWO_SHEETS: {
    sv: 'Arbetsboken har samma texter på flera blad: {sheets}. Behåll ett av dem.',
    en: 'The workbook has the same texts on several sheets: {sheets}. Keep one of them.',
  },
  COLUMN_SORTED: {
    sv: 'Filens översättningar står i bokstavsordning, men inte deras id: kolumnen har sorterats för sig. Ångra sorteringen, eller sortera hela rader.',
    en: 'The file has its translations in alphabetical order, but not their ids: the column was sorted by itself. Undo the sorting, or sort whole rows.',
  },
  OUTSIDE: {
    sv: 'Arbetsboken har innehåll i cellen {cell}, utanför det område som läses. Ta bort eller flytta det.',
    en: 'The workbook has contents in cell {cell}, outside the area that is read. Remove or move it.',
  },
  NO_LANGUAGE: {
    sv: 'Filen säger inte vilket språk den översätter från och till. Exportera den med källspråk och målspråk.',
    en: 'The file does not say which language it translates from and to. Export it with source and target language.',
  },
  OTHER_EDITION: {
    sv: 'Filen gäller version {found}, inte {wanted}. Exportera den version som ska översättas.',
    en: 'The file belongs to the edition {found}, not {wanted}. Export the edition that is to be translated.',
  },
  OTHER_LANGUAGE: {
    sv: 'Filen översätter från {source} till {found}, inte från {wantedSource} till {wanted}.',
    en: 'The file translates from {source} to {found}, not from {wantedSource} to {wanted}.',
  },
} satisfies Record<string, Bilingual>

export type Refusal = keyof typeof refusals

/** The values of a message. */
export type Values = Record<string, string | number | Bilingual>

/** Characters of what a file says that are said again; nobody reads more of a wrong word. */
export const mostTold = 200

/** A file that cannot be used at all. `text` says why in the maintainer's language, `line` where, when that is known. */
export class FileRefused extends Error {
  override name = 'FileRefused'
  readonly code: Refusal
  /** The values of the message. A worker sends them, and the main thread builds the error from them again. */
  readonly values: Values
  readonly text: Bilingual
  readonly line: number | undefined

  constructor(code: Refusal, values: Values = {}, line?: number) {
    const told = Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'object' ? value : `${value}`.slice(0, mostTold),
    ])
    const text = fill(refusals[code], Object.fromEntries(told))
    const placed = line === undefined ? text : { sv: `${text.sv} (rad ${line})`, en: `${text.en} (line ${line})` }
    super(placed.en)
    this.code = code
    this.values = values
    this.text = placed
    this.line = line
  }
}
