import type { common as swedish } from '../sv/common.ts'

const states = {
  missing: 'missing',
  machine: 'machine',
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
  texts: (n) => (n === 1 ? '1 text' : `${n} texts`),
  summaries: (n) => (n === 1 ? '1 summary' : `${n} summaries`),
  states,
  // English words for them do not change with their number.
  statesOfMany: states,
  otherLanguage: 'Svenska',
  guide: 'Guide to this page',
}
