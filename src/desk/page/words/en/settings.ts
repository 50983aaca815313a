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
  none: 'none',
  hidden: 'What search knows of the language changes.',
}
