import type { Words } from '../sv.ts'

/** The settings of a language and their values. */
export const settings: Words['settings'] = {
  names: {
    endonym: 'What the language calls itself',
    dir: 'Direction of writing',
    status: 'Status',
    fallback: 'Fallback languages',
    state: 'State of most texts',
    search: 'Search words',
    glossary: 'Glossary',
  },
  values: {
    ltr: 'from left to right',
    rtl: 'from right to left',
    official: 'official',
    unofficial: 'unofficial',
    machine: 'machine-translated',
    translated: 'translated',
    reviewed: 'reviewed',
    final: 'final',
  },
  title: 'Settings of the language',
  text: 'Readers get them when the draft is approved and published. A publisher must approve changes for a published language.',
  statusHint: 'Whether the publisher of the handbook stands behind this language version.',
  official: 'An administrator must approve that the language becomes official, and give a reason.',
  button: 'Propose the changes',
  saved: 'The changes are saved in the draft. They are listed under 4. Approve and publish.',
  none: 'none',
  glossary: 'The glossary of the language changes.',
  hidden: 'What search knows of the language changes.',
}
