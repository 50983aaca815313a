/** What a check is given, and what it says. */
import type { Bilingual } from '../bilingual.ts'

/** A term as `content/` and the API have it. */
export interface Term {
  source: string
  term: string
  avoid?: readonly string[]
  note?: string | null
}

/** A text as a check sees it: with plain words, and with the marks of links in `rich`. */
export interface Checked {
  text: string
  source: string
  rich: { text: string; source: string }
  /** The locale of the text. */
  tag: string
  /** The glossary of the locale. */
  terms: readonly Term[]
  /** The id of another text that has the same words although its source differs. */
  sameAs?: string | undefined
  /** Finds the language that a text has in place of its own (`handbook/language.ts`). A browser loads it late. */
  foreignLanguage?: ((text: string, tag: string, tags: readonly string[]) => string | undefined) | undefined
}

export interface Check {
  words: Bilingual
  /** Returns what the check found, for its words; undefined if all is well. */
  found: (checked: Checked) => string | undefined
  /** Returns the text with its links corrected, where only one correction is right; undefined elsewhere. */
  corrected?: (checked: Checked) => string | undefined
}

/** `stop` keeps a text from being published, `doubt` keeps an imported text for a person, `note` is worth a look. */
export type Severity = 'stop' | 'doubt' | 'note'

/** What a person should look at in a text. */
export interface Concern {
  severity: Severity
  /** Continues a sentence that begins with “The text”. */
  words: Bilingual
  /** The text with its links, corrected. */
  corrected?: string
}
