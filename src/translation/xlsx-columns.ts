/** The words of the workbook. Files are read by them, in either language, wherever a column has been moved. */
import type { Bilingual } from './bilingual.ts'
import type { FileState, Head } from './read-file.ts'

export const columnNames = [
  'id',
  'context',
  'source',
  'target',
  'state',
  'maxLength',
  'oldSource',
  'hash',
  'exported',
] as const
export type ColumnName = (typeof columnNames)[number]

export const columns: Record<ColumnName, Bilingual & { width: number }> = {
  id: { sv: 'Id', en: 'Id', width: 24 },
  context: { sv: 'Sammanhang', en: 'Context', width: 36 },
  source: { sv: 'Källtext', en: 'Source', width: 60 },
  target: { sv: 'Översättning', en: 'Translation', width: 60 },
  state: { sv: 'Tillstånd', en: 'State', width: 16 },
  maxLength: { sv: 'Högst antal tecken', en: 'Longest, in characters', width: 12 },
  oldSource: { sv: 'Tidigare källtext', en: 'Earlier source', width: 40 },
  hash: { sv: 'Kontrollsumma', en: 'Check sum', width: 20 },
  exported: { sv: 'Exporterad översättning', en: 'Exported translation', width: 20 },
}

export const stateWords: Record<FileState, Bilingual> = {
  missing: { sv: 'saknas', en: 'missing' },
  machine: { sv: 'maskinöversatt', en: 'machine' },
  translated: { sv: 'översatt', en: 'translated' },
  reviewed: { sv: 'granskad', en: 'reviewed' },
  final: { sv: 'slutlig', en: 'final' },
  outdated: { sv: 'inaktuell', en: 'outdated' },
}

export const sheetNames = {
  texts: { sv: 'Texter', en: 'Texts' },
  about: { sv: 'Om filen', en: 'About' },
} satisfies Record<string, Bilingual>

export const headNames: Record<keyof Head, Bilingual> = {
  edition: { sv: 'Version', en: 'Edition' },
  release: { sv: 'Publicerad utgåva', en: 'Release' },
  sourceLocale: { sv: 'Från språk', en: 'From language' },
  targetLocale: { sv: 'Till språk', en: 'To language' },
}

export const instructions: Bilingual[] = [
  {
    sv: 'Skriv i kolumnerna Översättning och Tillstånd, och ändra inte de andra.',
    en: 'Write in the columns Translation and State, and leave the others as they are.',
  },
  {
    sv: 'Länkar står så här: {1}orden{/1}. Översätt orden och låt märkena stå kvar; de får byta plats.',
    en: 'Links look like this: {1}words{/1}. Translate the words and keep the marks; they may change places.',
  },
  {
    sv: 'En text är ett enda stycke utan radbrytningar och annan formatering.',
    en: 'A text is a single paragraph without line breaks or other formatting.',
  },
  {
    sv: 'Hela rader får sorteras, filtreras och tas bort, men ingen kolumn får sorteras för sig. Texter som filen saknar ändras inte.',
    en: 'Whole rows may be sorted, filtered and removed, but never sort a column by itself. Texts that the file lacks are not changed.',
  },
  {
    sv: 'Är tillståndet inaktuell har källtexten ändrats: jämför med den tidigare, rätta översättningen vid behov och ange översatt.',
    en: 'Where the state is outdated the source has changed: compare it with the earlier one, correct the translation if needed and choose translated.',
  },
]

/** What workbooks of 1.0.0 called them in Swedish. They are still read. */
const earlierNames: Record<string, keyof Head> = { utgåva: 'edition', utgivning: 'release' }

const bare = (text: string) => text.trim().toLowerCase()

/** Finds the name whose words, in any language, these are. */
export function nameOf<Name extends string>(words: Record<Name, Bilingual>, written: unknown): Name | undefined {
  if (typeof written !== 'string') return undefined
  const names = Object.keys(words) as Name[]
  return names.find(
    (name) =>
      [name, words[name].sv, words[name].en].map(bare).includes(bare(written)) || earlierNames[bare(written)] === name,
  )
}
