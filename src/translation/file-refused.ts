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
  NOT_XLIFF: {
    sv: 'Filen är inte XLIFF 1.2. Exportera den på nytt i det formatet.',
    en: 'The file is not XLIFF 1.2. Export it again in that format.',
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
  OTHER_EDITION: {
    sv: 'Filen gäller utgåvan {found}, inte {wanted}. Exportera den utgåva som ska översättas.',
    en: 'The file belongs to the edition {found}, not {wanted}. Export the edition that is to be translated.',
  },
  OTHER_LANGUAGE: {
    sv: 'Filen översätter från {source} till {found}, inte från {wantedSource} till {wanted}.',
    en: 'The file translates from {source} to {found}, not from {wantedSource} to {wanted}.',
  },
} satisfies Record<string, Bilingual>

export type Refusal = keyof typeof refusals

/** Characters of what a file says that are said again; nobody reads more of a wrong word. */
export const mostTold = 200

/** A file that cannot be used at all. `text` says why in the maintainer's language, `line` where, when that is known. */
export class FileRefused extends Error {
  override name = 'FileRefused'
  readonly code: Refusal
  /** What it is told with; whoever receives it from a worker makes it again of these. */
  readonly values: Record<string, string | number>
  readonly text: Bilingual
  readonly line: number | undefined

  constructor(code: Refusal, values: Record<string, string | number> = {}, line?: number) {
    const told = Object.entries(values).map(([name, value]) => [name, `${value}`.slice(0, mostTold)])
    const text = fill(refusals[code], Object.fromEntries(told))
    const placed = line === undefined ? text : { sv: `${text.sv} (rad ${line})`, en: `${text.en} (line ${line})` }
    super(placed.en)
    this.code = code
    this.values = values
    this.text = placed
    this.line = line
  }
}
