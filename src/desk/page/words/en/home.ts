import type { Words } from '../sv.ts'

export const home: Words['home'] = {
  title: 'Languages',
  current: (release, time) => `Readers now see release ${release}, published ${time}.`,
  picture: 'How complete each language is',
  whole: 'All',
  principle: (n) => `Principle ${n}`,
  summaries: 'Summaries',
  workshop: 'Guide for a workshop',
  figures: 'The same figures as a table',
  language: 'Language',
  part: 'Part',
  sum: 'Total',
  waiting: 'Open drafts',
  nothing: 'No draft is open.',
  open: 'Open the draft',
  correct: (language) => `Correct ${language}`,
  start: 'Add a language',
  waits: {
    writing: 'Being written. Waits for the translator.',
    review: 'Waits for somebody to approve it.',
    publish: 'Approved. Waits for somebody to publish it.',
  },
  begun: (by, texts, time) => `Begun by ${by}. ${texts} changed, last ${time}.`,
}
