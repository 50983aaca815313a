import t from 'tap'
import { openContext } from '../browser.ts'
import { openApp, publicUrl } from '../open-app.ts'

t.test('a mark stands in the address and on every way on at once, by keyboard', async (t) => {
  const { server } = await openApp(t)
  const { context, lost } = await openContext(t, server)
  const page = await context.newPage()
  const messages: string[] = []
  page.on('console', (message) => messages.push(message.text()))
  await page.goto(`${publicUrl}/sv/principles/p1?questions=p2-q1`)
  await page.getByText('Markerade frågor: 1 av 30').waitFor()
  const first = page.getByRole('checkbox').first()
  await first.press('Space')
  await page.waitForURL(/\?questions=p2-q1,p1-q1$/)
  await page.getByText('Markerade frågor: 2 av 30').waitFor()
  const links = await page
    .locator('main a, .site-languages a')
    .evaluateAll((all) => all.map((link) => (link as { href: string } & Element).href))
  const reading = links.filter((link) => link.startsWith(`${publicUrl}/`))
  t.ok(reading.length > 12, `${reading.length} links`)
  t.same(
    reading.filter((link) => !link.endsWith('?questions=p2-q1,p1-q1') && !link.includes('#')),
    [],
  )
  t.equal(await page.locator('.site-search [name=questions]').inputValue(), 'p2-q1,p1-q1')
  await page.locator('.handbook-next').press('Enter')
  await page.waitForURL(/principles\/p2/)
  t.ok(await page.locator('[value="p2-q1"][type=checkbox]').isChecked())
  await page.locator('[value="p2-q1"][type=checkbox]').press('Space')
  await page.waitForURL(/\?questions=p1-q1$/)
  await page.goBack()
  await page.waitForURL(/principles\/p1\?questions=p2-q1,p1-q1$/)
  t.ok(await page.getByRole('checkbox').first().isChecked(), 'the way back keeps what was marked there')
  await page.getByRole('button', { name: 'Visa planen' }).press('Enter')
  await page.waitForURL(/\/sv\/plan\?/)
  t.same(messages, [])
  t.same(lost, [])
})

t.test('the last mark taken away leaves a plain address', async (t) => {
  const { server } = await openApp(t)
  const { context } = await openContext(t, server)
  const page = await context.newPage()
  await page.goto(`${publicUrl}/en/principles/p1?questions=p1-q1`)
  await page.locator('[value="p1-q1"][type=checkbox]').press('Space')
  await page.waitForURL(`${publicUrl}/en/principles/p1`)
  t.equal(await page.locator('.site-search [name=questions]').count(), 0)
})
