/**
 * Suspicious texts: one set of checks for files and for the desk, which runs them in the browser. `neverIn` rejects a
 * text wherever it is written, `heldFor` keeps an imported text for a person, and `mentionsOf` marks a text that is taken.
 */
import { toPlainText } from '../../handbook/rich-text.ts'
import { type Bilingual, fill } from '../bilingual.ts'
import type { Doubt } from '../read-file.ts'
import type { Check, Checked } from './check.ts'
import { termChecks } from './glossary.ts'
import { holds } from './holds.ts'
import { mentions } from './mentions.ts'

export type Beside = Pick<Checked, 'tag'> & Partial<Pick<Checked, 'terms' | 'sameAs' | 'foreignLanguage'>>

/** Words of a text that a report repeats. */
const longestFound = 100

function concernsIn(checks: readonly Check[], text: string, source: string, beside: Beside): Bilingual[] {
  const plain = { text: toPlainText(text), source: toPlainText(source) }
  const checked: Checked = { terms: [], ...beside, ...plain, rich: { text, source } }
  return checks.flatMap(({ words, found }) => {
    const value = found(checked)
    return value === undefined ? [] : [fill(words, { found: value.slice(0, longestFound) })]
  })
}

/** Why a person has to look at a text before it is taken. */
export function heldFor(text: string, source: string, tag: string): Doubt | undefined {
  const [concern] = concernsIn(holds, text, source, { tag })
  return concern && { reason: 'DOUBTFUL', values: { concern } }
}

/** What is worth a look in a text that is taken. */
export const mentionsOf = (text: string, source: string, beside: Beside): Bilingual[] =>
  concernsIn([...mentions, ...termChecks], text, source, beside)

/** All that a person should look at in a text that is being written. */
export const concernsOf = (text: string, source: string, beside: Beside): Bilingual[] =>
  concernsIn([...holds, ...mentions, ...termChecks], text, source, beside)
