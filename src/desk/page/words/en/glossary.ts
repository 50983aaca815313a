import { pluralOf } from '../plural.ts'
import type { Words } from '../sv.ts'

const count = pluralOf('en')

/** The glossary of a language. */
export const glossary: Words['glossary'] = {
  step: 'Glossary',
  title: (language) => `Glossary: ${language}`,
  text: 'Terms that are to be translated the same way everywhere. The checks use them while you write. Changes are reviewed and published with the draft.',
  published: 'The terms in the current release. They are changed in a draft.',
  terms: 'Terms',
  add: 'Add a term',
  source: 'Swedish term',
  term: 'Term in this language',
  avoid: 'Words to avoid',
  avoidHint: 'Separate the words with semicolons.',
  note: 'When to use the term',
  save: 'Save the term',
  change: 'Change',
  changeOf: (source) => `Change the term ${source}`,
  remove: 'Remove',
  removeOf: (source) => `Remove the term ${source}`,
  cancel: 'Cancel',
  undo: 'Undo',
  exists: (source, term) => `The glossary already has ${source}: ${term}. Change that one instead.`,
  written: (source) => `${source} is saved in the draft.`,
  removed: (source) => `${source} is removed in the draft.`,
  undone: (source) => `The change of ${source} is undone.`,
  moved: (source) =>
    `Somebody else has changed ${source} meanwhile. Nothing is overwritten. See the new wording and try again.`,
  search: 'Search the glossary',
  shown: (shown, all) => `Showing ${shown} of ${all} terms.`,
  empty: 'The glossary is empty.',
  none: 'No matching terms. Change the search.',
  more: (n) => `Show ${n} more`,
  usedIn: (n) => count(n, { one: '{n} text has the term', other: '{n} texts have the term' }),
  usedInOf: (n, source) =>
    count(n, { one: `{n} text has the term ${source}`, other: `{n} texts have the term ${source}` }),
  unused: 'No text has the term.',
  files: 'Download the glossary',
  tbx: 'TBX, for translation tools',
  csv: 'CSV, for spreadsheets',
  ready: (name) => `${name} is downloaded.`,
  open: 'Open in the glossary',
  openOf: (source) => `Open in the glossary: ${source}`,
  link: 'Glossary',
  linkOf: (language) => `Glossary: ${language}`,
  entry: (source) => `Glossary: ${source}`,
}
