/** Files that translators sent, each against the whole handbook, in a language that has no texts yet. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import type { FileRefused } from '../../src/translation/file-refused.ts'
import { checkImport } from '../../src/translation/import-report.ts'
import { readTranslation } from '../../src/translation/read-translation.ts'
import { shipped } from '../database.ts'

const folder = join(import.meta.dirname, 'files', 'met')
const { edition, locales } = shipped()

/** How many texts are taken, unchanged and set aside, and why; or the refusal. */
async function outcome(name: string) {
  try {
    const file = await readTranslation(readFileSync(join(folder, name)))
    const { changes, unchanged, setAside, flagged, message } = checkImport({
      file,
      edition,
      source: locales.sv,
      tag: 'nb',
    })
    const reasons = Object.fromEntries(
      [...Map.groupBy(setAside, ({ reason }) => reason)].map(([reason, all]) => [reason, all.length]),
    )
    t.equal(changes.length + unchanged + setAside.length, file.units.length, `${name}: every text is accounted for`)
    const told = flagged.map(({ message }) => message.en.slice(message.en.indexOf('seems')))
    return { taken: changes.length, unchanged, ...reasons, message: message.en, flagged: told }
  } catch (error) {
    const { name: kind, code, message } = error as FileRefused
    if (kind !== 'FileRefused') throw error
    return { refused: code, message }
  }
}

/** Of the whole handbook, so many Swedish texts were corrected after the files were made. */
const corrected = 18

const expected: Record<string, object> = {
  'lone-dash.xlf': { taken: 0, DOUBTFUL: 1 },
  'memory-match-only.xlf': { taken: 0, unchanged: 3, message: /only matches of a translation memory/ },
  'mojibake.xlf': { taken: 0, DOUBTFUL: 1 },
  'number-cells.xlsx': { taken: 579 - corrected, NOT_TEXT: 14, PLACEHOLDERS: 1 },
  'override-character.xlf': { taken: 0, MARKUP: 1 },
  'segment-left-empty.xlf': { taken: 0, INCOMPLETE: 2 },
  'sorted-translation-columns-only.xlsx': { refused: 'COLUMN_SORTED' },
  'source-copied-needs-translation.xlf': { taken: 0, UNFINISHED: 3 },
  'split-over-two-sheets.xlsx': { taken: 594 - corrected, unchanged: 0 },
  'struck-through.xlsx': { taken: 0, TRACKED_CHANGES: 594 },
  'text-in-another-language.xlf': { taken: 1, flagged: ['seems to be in another language: en.'] },
  'tracked-change-deleted.xlf': { taken: 0, TRACKED_CHANGES: 2 },
  'two-translation-columns.xlsx': { refused: 'TWO_COLUMNS', message: 'Translation (D), Translation (I)' },
}

t.test('every file has the outcome that is written here', async (t) => {
  t.same(readdirSync(folder).sort(), Object.keys(expected).sort())
  for (const [name, wanted] of Object.entries(expected)) {
    t.match(await outcome(name), wanted, name)
  }
})
