import type { Words } from '../sv.ts'

export const preview: Words['preview'] = {
  shown: 'Show the draft as',
  pages: 'Pages, as portals show them',
  texts: 'Text by text, with what changes marked',
  page: 'Page',
  journey: 'Where the journey begins',
  elsewhere: 'Links within the handbook work here; links to other sites do not.',
  part: 'Show',
  now: 'Now',
  after: 'With the draft',
  notYet: 'The language is not published yet.',
  changed: 'changed',
  fallback: (language) => `in ${language}`,
  handbook: 'The handbook',
  resources: 'Resources',
}
