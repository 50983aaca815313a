import type { Locale } from '../handbook/locale.ts'
import type { Change } from './import-shapes.ts'

/** The locale as it is once the changes are made: texts, their states, and the source each was translated from. */
export function applyChanges(locale: Locale, changes: readonly Omit<Change, 'held'>[]): Locale {
  const texts = { ...locale.texts }
  const states = { ...locale.states }
  const sources = { ...locale.sources }
  for (const { id, after, state, sourceHash } of changes) {
    texts[id] = after
    sources[id] = sourceHash
    if (state === locale.state) delete states[id]
    else states[id] = state
  }
  return { ...locale, texts, states, sources }
}
