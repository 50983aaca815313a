/** What goes into an import, and what it would do. */
import type { State } from '../../schemas/content.ts'
import type { Edition } from '../handbook/edition.ts'
import type { Locale } from '../handbook/locale.ts'
import type { Bilingual } from './bilingual.ts'
import type { Term } from './checks/check.ts'
import type { ReadFile } from './read-file.ts'
import type { Reason } from './set-aside.ts'

export interface Change {
  id: string
  before?: string
  /** The same as `before` where only the state, or the source it was compared with, changes. */
  after: string
  state: Exclude<State, 'missing'>
  /** The source wording it was translated from. */
  sourceHash: string
  /** Whether the report has a remark on the text, so that it is taken only when a person names it. */
  held: boolean
}

export interface SetAside {
  id: string
  where: Bilingual
  reason: Reason
  message: Bilingual
}

export interface Flagged {
  id: string
  where: Bilingual
  message: Bilingual
}

export interface ImportReport {
  changes: Change[]
  /** Texts that are already as the file has them, and untranslated ones. */
  unchanged: number
  setAside: SetAside[]
  /** Worth a look: columns that are not read, and texts that are taken only when a person names them. */
  flagged: Flagged[]
  message: Bilingual
}

export interface ImportInput {
  file: ReadFile
  edition: Edition
  source: Locale
  /** The locale translated into; undefined when it has no texts yet. */
  target?: Locale | undefined
  tag: string
  /** The glossary of the locale. */
  terms?: readonly Term[] | undefined
  /** The translations that texts once had: an id, a space and the hash of `exported.ts`. */
  earlier?: ReadonlySet<string> | undefined
}
