import { pluralOf } from '../plural.ts'
import type { common as swedish } from '../sv/common.ts'

const count = pluralOf('en')

const states = {
  missing: 'missing',
  machine: 'machine-translated',
  translated: 'translated',
  reviewed: 'reviewed',
  final: 'final',
  outdated: 'outdated',
}

/** Words that every screen uses. */
export const common: typeof swedish = {
  desk: 'Language desk',
  skip: 'To the content',
  loading: 'Loading…',
  offline: 'The service cannot be reached. What you have written is still here; try again in a while.',
  retry: 'Try again',
  texts: (n) => count(n, { one: '{n} text', other: '{n} texts' }),
  summaries: (n) => count(n, { one: '{n} summary', other: '{n} summaries' }),
  workshop: (n) => count(n, { one: '{n} text about workshops', other: '{n} texts about workshops' }),
  states,
  textsIn: (n, state) => `${n} ${states[state]}`,
  otherLanguage: 'Svenska',
  guide: 'Guide to this page',
}
