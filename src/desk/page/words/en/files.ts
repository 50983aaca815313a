import { pluralOf } from '../plural.ts'
import type { Words } from '../sv.ts'

const count = pluralOf('en')

export const files: Words['files'] = {
  out: 'Export for translation',
  outText:
    'The file holds instructions for the translator, the source, what is translated already, and what each text is.',
  which: 'Which texts',
  all: 'All',
  open: 'Only what is missing or outdated',
  download: {
    xlsx: 'Download XLSX, for Excel',
    xliff: 'Download XLIFF 1.2, for translation tools',
    xliff2: 'Download XLIFF 2.1, for newer tools',
  },
  preparing: 'The file is being made…',
  ready: (name) => `${name} is downloaded.`,
  in: 'Import a translated file',
  inText: 'Nothing changes until you have read what the file would change and said yes.',
  choose: 'Choose a file or drag it here',
  empty: (name) => `${name} is empty. Ask for the file again.`,
  draftChanged: 'Nothing was imported: the draft changed meanwhile. This is what the file would change now.',
  reading: (name) => `Reading ${name}…`,
  report: (name) => `What ${name} says`,
  changes: (n) => `Would change: ${n}`,
  setAside: (n) => `Set aside: ${n}`,
  flagged: (n) => `Worth a look: ${n}`,
  leftOut: (n) => `Texts that are worth a look are not chosen: ${n}. Choose the ones that are right.`,
  before: 'Now',
  after: 'After',
  chooseNone: 'Choose none',
  chooseAll: 'Choose all without remarks',
  chosen: (n) => `Import the ${n} chosen`,
  allOf: (n) => `Import all ${n}`,
  done: (n) =>
    count(n, {
      one: '{n} text is in the draft. Nothing is published.',
      other: '{n} texts are in the draft. Nothing is published.',
    }),
  goOn: 'Go on with the first text that is not done',
  look: 'See how it looks',
  sourceHasNone: 'Swedish is the source and is not translated from a file. Write its texts here at the desk.',
}
