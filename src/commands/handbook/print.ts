/** What commands print: tables and sentences for people, in their language, and JSON for scripts. */
import type { Bilingual, Language } from '../../translation/bilingual.ts'

/** Plain words are the same in every language: an id, a time, a text of the handbook. */
export type Words = string | Bilingual

type Columns<Row> = Partial<Record<keyof typeof headings | '', (row: Row) => Words | number>>

export interface Output {
  /** A line for people; nothing with `--json`. */
  say: (line: Words) => void
  /** Rows under headings for people; with `--json` the rows as they are. */
  table: <Row extends object>(rows: readonly Row[], columns: Columns<Row>) => void
  /** A result: `lines` for people, `value` for scripts. */
  result: (value: unknown, ...lines: Words[]) => void
}

/** The headings of tables, by their English words. */
const headings = {
  after: 'efter',
  approved: 'godkänt',
  'based on': 'bygger på',
  before: 'före',
  by: 'av',
  change: 'ändring',
  changed: 'ändrat',
  check: 'kontroll',
  digest: 'kontrollsumma',
  direction: 'riktning',
  draft: 'utkast',
  event: 'händelse',
  expires: 'går ut',
  'falls back on': 'faller tillbaka på',
  final: 'slutliga',
  finding: 'iakttagelse',
  from: 'från',
  'last used': 'senast använd',
  locale: 'språk',
  locales: 'språk',
  machine: 'maskinöversatta',
  missing: 'saknas',
  name: 'namn',
  outdated: 'inaktuella',
  published: 'publicerad',
  release: 'utgåva',
  reviewed: 'granskade',
  roles: 'roller',
  status: 'status',
  text: 'text',
  texts: 'texter',
  to: 'till',
  token: 'nyckel',
  total: 'totalt',
  translated: 'översatta',
  what: 'vad',
  'what to do': 'att göra',
  when: 'när',
  who: 'vem',
}

export function output(json: boolean, language: Language, write: (text: string) => void): Output {
  const emit = (value: unknown) => write(`${JSON.stringify(value, null, 2)}\n`)
  const told = (words: Words | number) => (typeof words === 'object' ? words[language] : String(words))
  return {
    say: (line) => {
      if (!json) write(`${told(line)}\n`)
    },
    table: (rows, columns) => {
      if (json) return emit(rows)
      const names = Object.keys(columns) as (keyof typeof headings | '')[]
      const heads = names.map((name) => (name === '' || language === 'en' ? name : headings[name]))
      const cells = rows.map((row) => Object.values(columns).map((of) => of(row)))
      const isNumeric = names.map((_, at) => rows.length > 0 && cells.every((row) => typeof row[at] === 'number'))
      write(tableOf([heads, ...cells.map((row) => row.map(told))], isNumeric))
    },
    result: (value, ...lines) => (json ? emit(value) : write(`${lines.map(told).join('\n')}\n`)),
  }
}

function tableOf(rows: readonly string[][], isNumeric: readonly boolean[]): string {
  const widths = isNumeric.map((_, at) => Math.max(...rows.map((row) => (row[at] as string).length)))
  const padded = (cell: string, at: number) =>
    isNumeric[at] ? cell.padStart(widths[at] as number) : cell.padEnd(widths[at] as number)
  return rows.map((row) => `${row.map(padded).join('  ').trimEnd()}\n`).join('')
}
