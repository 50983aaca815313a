import type { State } from '../../schemas/content.ts'
import type { Bilingual } from './bilingual.ts'

export type FileFormat = 'xliff' | 'xlsx'

/** What a file is an export of. */
export interface Head {
  edition: string
  release: string
  sourceLocale: string
  targetLocale: string
}

/** A state as a file can say it; `outdated` also stands for “someone has to look at this”. */
export type FileState = State | 'outdated'

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
  /** A cell that holds no text: its formula or date cannot be taken for a translation. */
  notText?: true
}

/** What was read from a file, whatever its format. Nothing has been compared with the handbook yet. */
export interface ReadFile {
  format: FileFormat
  /** One for each part of the file that says what it belongs to; `edition` and `release` may be missing there. */
  heads: (Partial<Head> & Pick<Head, 'sourceLocale' | 'targetLocale'>)[]
  units: ReadUnit[]
}
