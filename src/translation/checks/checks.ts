/**
 * Suspicious texts: one set of checks for files and for the desk, which runs them in the browser. `stopIn` says what
 * keeps a text from being published, `heldFor` keeps an imported text for a person, and `mentionsOf` marks a text that is taken.
 */
import { toPlainText } from '../../handbook/rich-text.ts'
import { type Bilingual, fill } from '../bilingual.ts'
import type { Doubt } from '../read-file.ts'
import { reasons } from '../set-aside.ts'
import { textFault } from '../text-faults.ts'
import type { Check, Checked, Concern, Severity } from './check.ts'
import { termChecks } from './glossary.ts'
import { holds } from './holds.ts'
import { mentions } from './mentions.ts'
import { withoutUnwritable } from './never-in.ts'

export type Beside = Pick<Checked, 'tag'> & Partial<Pick<Checked, 'terms' | 'sameAs' | 'foreignLanguage'>>

/** Words of a text that a report repeats. */
const longestFound = 100

function concernsIn(
  severity: Severity,
  checks: readonly Check[],
  { text, source, ...beside }: { text: string; source: string } & Beside,
): Concern[] {
  const plain = { text: toPlainText(text), source: toPlainText(source) }
  const checked: Checked = { terms: [], ...beside, ...plain, rich: { text, source } }
  return checks.flatMap(({ words, found, corrected }) => {
    const value = found(checked)
    if (value === undefined) return []
    const better = corrected?.(checked)
    const concern = { severity, words: fill(words, { found: value.slice(0, longestFound) }) }
    return [better === undefined || better === text ? concern : { ...concern, corrected: better }]
  })
}

/** Why a person has to look at a text before it is taken. */
export function heldFor(text: string, source: string, tag: string): Doubt | undefined {
  const [concern] = concernsIn('doubt', holds, { text, source, tag })
  return concern && { reason: 'DOUBTFUL', values: { concern: concern.words } }
}

/** What is worth a look in a text that is taken. */
export const mentionsOf = (text: string, source: string, beside: Beside): Bilingual[] =>
  concernsIn('note', [...mentions, ...termChecks], { text, source, ...beside }).map(({ words }) => words)

/** All that a person should look at in a text that is being written. */
export const concernsOf = (text: string, source: string, beside: Beside): Concern[] => [
  ...concernsIn('doubt', holds, { text, source, ...beside }),
  ...concernsIn('note', [...mentions, ...termChecks], { text, source, ...beside }),
]

/** What keeps a text from being published. `text` is undefined where the marks of its links could not be resolved. */
export function stopIn(
  text: string | undefined,
  source: string,
  limits: { rich: boolean; maxLength: number },
): Concern | undefined {
  const fault = textFault(text, source, limits)
  if (!fault) return undefined
  const concern = { severity: 'stop' as const, words: fill(reasons[fault.reason], fault.values) }
  const better = text === undefined ? text : withoutUnwritable(text)
  return better === undefined || better === text ? concern : { ...concern, corrected: better }
}
