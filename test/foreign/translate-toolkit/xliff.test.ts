/** XLIFF that the Translate Toolkit, on which Weblate is built, read and wrote. */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import type { Locale } from '../../../src/handbook/locale.ts'
import { checkImport } from '../../../src/translation/import-report.ts'
import { readTranslation } from '../../../src/translation/read-translation.ts'
import { unitsOf } from '../../../src/translation/units.ts'
import { writeXliff } from '../../../src/translation/xliff-write.ts'
import { shipped } from '../../database.ts'
import { temporaryFolder } from '../../open-app.ts'

const { edition, locales } = shipped()
const source = locales.sv as Locale
const total = Object.keys(source.texts).length
const folder = temporaryFolder(t)
const at = (name: string) => join(folder, name)

function write(name: string, tag: string, target?: Locale): void {
  const head = { edition: edition.id, release: `${edition.id}-r1`, sourceLocale: 'sv', targetLocale: tag }
  writeFileSync(at(name), writeXliff(unitsOf({ edition, source, target, only: 'all', language: 'en' }), head))
}

const edit = (from: string, to: string, wanted: 'all' | 'nothing') =>
  execFileSync('/usr/bin/python3', [join(import.meta.dirname, 'edit.py'), at(from), at(to), wanted])

async function outcome(name: string, tag: string, target?: Locale) {
  const file = await readTranslation(readFileSync(at(name)))
  const report = checkImport({ file, edition, source, target, tag })
  const { changes, unchanged, setAside } = report
  t.equal(changes.length + unchanged + setAside.length, file.units.length, `${name}: every unit is accounted for`)
  return report
}

t.test('a file whose every unit was translated in the toolkit is taken whole', async (t) => {
  t.comment(execFileSync('po2xliff', ['--version'], { encoding: 'utf8' }).trim())
  write('nb.xlf', 'nb')
  edit('nb.xlf', 'done.xlf', 'all')
  // The toolkit has put the source there; what is written in its place is a translation.
  const done = readFileSync(at('done.xlf'), 'utf8').replaceAll(/(<target[^>]*>)/g, '$1Norsk: ')
  writeFileSync(at('done.xlf'), done)
  const { changes, setAside } = await outcome('done.xlf', 'nb')
  t.same([changes.length, setAside], [total, []])
  t.ok(changes.every(({ state }) => state === 'translated' || state === 'reviewed' || state === 'final'))
})

t.test('a file that the toolkit only saved changes nothing', async (t) => {
  write('en.xlf', 'en', locales.en)
  edit('en.xlf', 'saved.xlf', 'nothing')
  const { changes, setAside, unchanged } = await outcome('saved.xlf', 'en', locales.en)
  t.same([changes, setAside, unchanged], [[], [], total])
  t.equal(Object.keys((locales.en as Locale).texts).length, total, 'every text is translated')
})
