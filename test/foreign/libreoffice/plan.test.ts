/** A plan that is followed up, in LibreOffice: slides and spreadsheet. */
import { readFileSync, writeFileSync } from 'node:fs'
import { readXlsx } from 'hucre/xlsx'
import t from 'tap'
import { openContext, savedBytes } from '../../browser.ts'
import { openApp, publicUrl } from '../../open-app.ts'
import { openOffice } from './office.ts'

const { at, run, convert } = openOffice(t)

t.test('LibreOffice opens the slides and the spreadsheet, which comes back as it was', async (t) => {
  const { server } = await openApp(t)
  const { context, lost } = await openContext(t, server)
  const page = await context.newPage()
  await page.goto(`${publicUrl}/en/workshop/follow#questions=p1-q6`)
  const element = page.locator('handbook-workshop')
  await element.getByRole('button', { name: 'Make a plan of the questions' }).click()
  await element.locator('.fields input[type=text]').first().fill('_x0041_ & <Ledning>')
  await element.locator('.fields input[type=date]').first().fill('2027-01-31')
  for (const [name, file] of [
    ['Slides (PowerPoint)', 'plan.pptx'],
    ['Spreadsheet (Excel)', 'plan.xlsx'],
  ] as const) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      element.getByRole('button', { name, exact: true }).click(),
    ])
    writeFileSync(at(file), await savedBytes(download))
  }
  convert('pdf', 'plan.pptx')
  const shown = run('pdftotext', at('plan.pdf'), '-').replace(/\s+/g, ' ')
  t.match(shown, /Our plan Not begun: 3 Under way: 0 Done: 0 Dropped: 0/)
  t.match(shown, 'Responsible function: _x0041_ & <Ledning> · Done by: Jan 31, 2027')
  // To the older format and back, so that every cell is LibreOffice’s own.
  convert('ods', 'plan.xlsx')
  convert('xlsx:Calc MS Excel 2007 XML', 'plan.ods')
  await element.getByText('Take in changes from the spreadsheet').click()
  const buffer = readFileSync(at('plan.xlsx'))
  await element.locator('input[accept=".xlsx"]').setInputFiles({ name: 'plan.xlsx', mimeType: '', buffer })
  await element.getByText('Rows: 3. Changed: 0. Unchanged: 3. Set aside: 0.').waitFor()
  t.same(
    lost.filter((url) => !url.endsWith('/worker.js')),
    [],
  )
})

t.test('the table opens with its columns in Sweden, and where numbers have a decimal point', async (t) => {
  const { server } = await openApp(t)
  const { context } = await openContext(t, server)
  const page = await context.newPage()
  for (const [tag, region, separator, make, table] of [
    ['sv', 'sv-SE', 59, 'Gör en plan av frågorna', 'Tabell (CSV)'],
    ['en', 'en-US', 44, 'Make a plan of the questions', 'Table (CSV)'],
  ] as const) {
    const office = openOffice(t, region)
    await page.goto(`${publicUrl}/${tag}/workshop/follow#questions=p1-q6`)
    const element = page.locator('handbook-workshop')
    await element.getByRole('button', { name: make }).click()
    await element.locator('.fields input[type=text]').first().fill('Ledning; stab, "åäö"')
    await element.locator('.fields input[type=date]').first().fill('2027-01-31')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      element.getByRole('button', { name: table, exact: true }).click(),
    ])
    writeFileSync(office.at('table.csv'), await savedBytes(download))
    // What LibreOffice proposes (comma, semicolon and tab), then the one separator that Excel has in the region.
    for (const separators of ['44/59/9', separator]) {
      office.convert('xlsx:Calc MS Excel 2007 XML', `--infilter=CSV:${separators},34,76,1`, 'table.csv')
      const { sheets } = await readXlsx(readFileSync(office.at('table.xlsx')))
      const [head, first] = sheets[0]?.rows ?? []
      t.equal(head?.length, 8, `${tag} ${separators}`)
      t.match(first, ['p1-q6-a1', /\S/, /\S/, /\S/, /\S/, 'Ledning; stab, "åäö"', Date, /^http/])
    }
  }
})
