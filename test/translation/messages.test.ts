import t from 'tap'
import { type Bilingual, fill } from '../../src/translation/bilingual.ts'
import { FileRefused, type Refusal, type Values } from '../../src/translation/file-refused.ts'
import { reasons } from '../../src/translation/set-aside.ts'
import {
  columnNames,
  columns,
  headNames,
  instructions,
  sheetNames,
  stateWords,
} from '../../src/translation/xlsx-columns.ts'

t.test('values are put into a text in each language; a name without a value stays', async (t) => {
  const text = { sv: '{a} och {b}, {c}', en: '{b} and {a}, {c}' }
  t.same(fill(text, { a: 1, b: { sv: 'två', en: 'two' } }), { sv: '1 och två, {c}', en: 'two and 1, {c}' })
  t.same(fill(text, { a: '', b: 0, c: '$&' }), { sv: ' och 0, $&', en: '0 and , $&' })
})

/** What each refusal is told with. */
const refusals = {
  TOO_LARGE: { limit: 51 },
  ENCODING: {},
  DOCTYPE: {},
  CUT_OFF: {},
  TOO_COMPLEX: {},
  ZIP_DAMAGED: {},
  TOO_DEEP: {},
  MALFORMED: { reason: 'a reason' },
  UNREADABLE: {},
  NOT_XLIFF: {},
  NOT_XLSX: {},
  NO_SHEET: { columns: 'some columns' },
  NO_TEXTS: {},
  TWO_COLUMNS: { columns: 'A, B', sheet: 'C' },
  TWO_SHEETS: { sheets: 'A, B' },
  COLUMN_SORTED: {},
  OUTSIDE: { cell: 'XFD1' },
  NO_LANGUAGE: {},
  OTHER_EDITION: { found: '1999-01', wanted: '2023-01' },
  OTHER_LANGUAGE: { source: 'en', found: 'et', wantedSource: 'sv', wanted: 'fi' },
} satisfies Record<Refusal, Values>

t.test('every refusal says something in both languages, with all its values', async (t) => {
  for (const [code, values] of Object.entries(refusals) as [Refusal, Values][]) {
    const { text, message } = new FileRefused(code, values)
    t.equal(message, text.en)
    for (const words of [text.sv, text.en]) {
      t.match(words, /^Filens? |^Arbetsboken |^The (end of the )?file|^Arbetsbokens? |^The workbook/, code)
      t.notMatch(words, /[{}]/, code)
      for (const value of Object.values(values)) t.match(words, `${value}`, code)
    }
  }
})

t.test('a refusal repeats little of what the file says, and names the line where it is known', async (t) => {
  const { text } = new FileRefused('MALFORMED', { reason: 'x'.repeat(300) }, 7)
  t.equal(text.sv, `Filen går inte att läsa: ${'x'.repeat(200)} (rad 7)`)
  t.equal(text.en, `The file cannot be read: ${'x'.repeat(200)} (line 7)`)
  t.match(new FileRefused('NO_TEXTS'), { name: 'FileRefused', code: 'NO_TEXTS', line: undefined })
})

const isSentence = (text: string) => /^\p{L}.*\.$/su.test(text)

t.test('every reason to set a text aside goes on from the text’s name, in both languages', async (t) => {
  for (const [reason, { sv, en }] of Object.entries(reasons)) {
    t.ok(isSentence(sv) && isSentence(en), reason)
    const names = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort()
    t.same(names(sv), names(en), reason)
  }
})

t.test('the words of a workbook are there in both languages, and each has one meaning', async (t) => {
  for (const table of [columns, stateWords, sheetNames, headNames] as Record<string, Bilingual>[])
    for (const language of ['sv', 'en'] as const) {
      const words = Object.values(table).map((entry) => entry[language])
      t.ok(
        words.every((word) => /^\p{L}/u.test(word)),
        words.join(),
      )
      t.equal(new Set(words).size, words.length, words.join())
    }
  t.same(Object.keys(columns), columnNames)
  t.ok(instructions.length > 0)
  for (const { sv, en } of instructions) t.ok(isSentence(sv) && isSentence(en), en)
})
