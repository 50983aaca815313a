import type { State } from '../../schemas/content.ts'
import type { Setting } from '../../schemas/language-settings.ts'
import type { Term } from './locale.ts'

/** A term as the API has it. */
export type ShownTerm = Required<Pick<Term, 'source' | 'term' | 'avoid'>> & { note: string | null }

export interface Difference {
  change: 'added' | 'removed' | 'changed'
  /** The locale of a text or setting; null for the structure, which is the same in every language. */
  locale: string | null
  /** The item; `handbook`, `interface` or `workshop` for texts that belong to none, `language` for settings. */
  item: string
  /** The text; null for settings and structure. */
  segment: string | null
  /** The setting of the locale; null for texts and structure. */
  setting: Setting | null
  /** The text or the value of the setting. */
  before: string | null
  after: string | null
  /** State of the text in each release; null for settings and structure. */
  stateBefore: State | null
  stateAfter: State | null
  /** Whether the text of the source locale means the same as before, so that translations stay current. */
  minor: boolean
  /** A term of a glossary; only where terms are listed one by one. */
  term?: { before: ShownTerm | null; after: ShownTerm | null }
}

export const ofNoText = { segment: null, stateBefore: null, stateAfter: null, minor: false } as const

export const changeOf = (before: unknown, after: unknown): Difference['change'] =>
  before === undefined ? 'added' : after === undefined ? 'removed' : 'changed'
