import type { State } from '../../schemas/content.ts'
import type { Bilingual } from './bilingual.ts'
import type { Reason } from './set-aside.ts'

export type FileFormat = 'xliff' | 'xlsx'

/** What a file can be written as: XLIFF 1.2, XLIFF 2.1 or a workbook. */
export type ExportFormat = FileFormat | 'xliff2'

/** What a file is an export of. */
export interface Head {
  edition: string
  release: string
  sourceLocale: string
  targetLocale: string
}

/** A state as a file can say it; `outdated` also stands for “someone has to look at this”. */
export type FileState = State | 'outdated'

/** Why the file itself gives reason not to take a text. */
export interface Doubt {
  reason: Reason
  values: Record<string, string | number | Bilingual>
}

/** In the place of an id that a unit must have and lacks. */
export const noId = '–'

/** One text as a file holds it. */
export interface ReadUnit {
  /** Its segment. */
  id: string
  /** Where in the file it stands: “rad 12”, “enheten p1.title, rad 40”. */
  where: Bilingual
  /** The hash of the source wording it was translated from, when the file says so. */
  sourceHash?: string
  /** The source as the file has it, in the notation of `exchange-text.ts`. */
  source: string
  /** The translation in the same notation; undefined where the file has none. */
  target?: string
  state?: FileState
  /** The hash of the translation and its state when the file was exported, see `exported.ts`. */
  exported?: string
  /** There are matches of a translation memory, and no translation. */
  suggested?: true
  doubt?: Doubt
}

/** Something that the file holds and that is no text of it. */
export interface Remark {
  where: Bilingual
  message: Bilingual
}

/** What was read from a file, whatever its format. Nothing has been compared with the handbook yet. */
export interface ReadFile {
  format: FileFormat
  /** One for each part of the file that says what it belongs to; `edition` and `release` may be missing there. */
  heads: (Partial<Head> & Pick<Head, 'sourceLocale' | 'targetLocale'>)[]
  units: ReadUnit[]
  remarks: Remark[]
}
