/** A plan that is followed up, in LibreOffice: slides and spreadsheet. */
import { readFileSync, writeFileSync } from 'node:fs'
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
