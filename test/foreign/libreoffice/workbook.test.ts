/** Workbooks that people edited in LibreOffice, without a window. */
import { execFileSync, spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import type { Locale } from '../../../src/handbook/locale.ts'
import type { FileRefused } from '../../../src/translation/file-refused.ts'
import { checkImport } from '../../../src/translation/import-report.ts'
import { readTranslation } from '../../../src/translation/read-translation.ts'
import { unitsOf } from '../../../src/translation/units.ts'
import { writeXlsx } from '../../../src/translation/xlsx-write.ts'
import { shipped } from '../../database.ts'
import { temporaryFolder } from '../../open-app.ts'

const { edition, locales } = shipped()
const source = locales.sv as Locale
const total = Object.keys(source.texts).length
const folder = temporaryFolder(t)
const at = (name: string) => join(folder, name)

interface Job {
  from: string
  to: string
  steps: string[]
}

/** Does every job in one LibreOffice with a profile of its own. */
function edit(jobs: Job[]): void {
  const file = at('jobs.json')
  writeFileSync(file, JSON.stringify(jobs.map(({ from, to, steps }) => ({ from: at(from), to: at(to), steps }))))
  const pipe = `handbook-${process.pid}`
  const options = ['--headless', '--norestore', `-env:UserInstallation=file://${at('profile')}`]
  const office = spawn('soffice', [...options, `--accept=pipe,name=${pipe};urp`], { stdio: 'ignore' })
  try {
    execFileSync('/usr/bin/python3', [join(import.meta.dirname, 'edit.py'), pipe, file], { stdio: 'inherit' })
  } finally {
    office.kill()
  }
}

async function write(name: string, tag: string, target?: Locale): Promise<void> {
  const head = { edition: edition.id, release: `${edition.id}-r1`, sourceLocale: 'sv', targetLocale: tag }
  const units = unitsOf({ edition, source, target, only: 'all', language: 'en' })
  writeFileSync(at(name), await writeXlsx(units, { ...head, dir: 'ltr', language: 'en' }))
}

/** What becomes of a file: how many texts are taken, unchanged, and set aside for which reason. */
async function outcome(name: string, tag = 'nb', target?: Locale) {
  try {
    const file = await readTranslation(readFileSync(at(name)))
    const { changes, unchanged, setAside } = checkImport({ file, edition, source, target, tag })
    t.equal(changes.length + unchanged + setAside.length, file.units.length, `${name}: every row is accounted for`)
    return { taken: changes.length, unchanged, reasons: [...new Set(setAside.map(({ reason }) => reason))] }
  } catch (error) {
    return (error as FileRefused).code
  }
}

t.test('what people do in LibreOffice has the right outcome', async (t) => {
  t.comment(execFileSync('soffice', ['--version'], { encoding: 'utf8' }).trim())
  await write('nb.xlsx', 'nb')
  await write('en.xlsx', 'en', locales.en)
  const edits = { 'sort-rows': 'sort_rows', hide: 'hide_rows', delete: 'delete_rows', insert: 'insert_rows' }
  edit([
    ...Object.entries(edits).map(([name, step]) => ({
      from: 'nb.xlsx',
      to: `${name}.xlsx`,
      steps: ['translate', step],
    })),
    { from: 'nb.xlsx', to: 'nb.ods', steps: ['translate'] },
    { from: 'nb.xlsx', to: 'nb.xls', steps: ['translate'] },
    { from: 'nb.ods', to: 'from-ods.xlsx', steps: ['sort_rows'] },
    { from: 'nb.xls', to: 'from-xls.xlsx', steps: ['sort_rows'] },
    { from: 'en.xlsx', to: 'saved.xlsx', steps: [] },
    { from: 'en.xlsx', to: 'sorted-column.xlsx', steps: ['sort_column'] },
  ])
  const whole = { taken: total, unchanged: 0, reasons: [] }
  t.same(await outcome('sort-rows.xlsx'), whole, 'whole rows sorted')
  t.same(await outcome('hide.xlsx'), whole, 'rows hidden, as by a filter')
  t.same(await outcome('delete.xlsx'), { ...whole, taken: total - 20 }, 'rows deleted')
  t.same(await outcome('insert.xlsx'), { ...whole, reasons: ['NO_ID'] }, 'rows inserted')
  t.same(await outcome('saved.xlsx', 'en', locales.en), { taken: 0, unchanged: total, reasons: [] }, 'only saved')
  t.equal(await outcome('sorted-column.xlsx', 'en', locales.en), 'COLUMN_SORTED', 'one column sorted by itself')
  for (const name of ['nb.ods', 'nb.xls']) t.equal(await outcome(name), 'NOT_XLSX', `${name} says what to save it as`)
  for (const name of ['from-ods.xlsx', 'from-xls.xlsx']) t.same(await outcome(name), whole, name)
})
