import t from 'tap'
import { faultsInLightAndDark, openContext } from '../../browser.ts'
import { openApp, publicUrl } from '../../open-app.ts'

t.test('axe finds nothing in the reference, wide and narrow, in light and dark, and it fits 320 pixels', async (t) => {
  const { server } = await openApp(t)
  const { context, lost } = await openContext(t, server)
  const page = await context.newPage()
  const messages: string[] = []
  page.on('console', (message) => messages.push(message.text()))
  for (const path of ['', '/search', '/questions', '/drafts', '/subscriptions'])
    for (const width of [1280, 390, 320]) {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(`${publicUrl}/docs/reference${path}`)
      if (width > 320) t.same(await faultsInLightAndDark(page), { light: [], dark: [] }, `${path} ${width}`)
      const scroll = Number(await page.evaluate('document.documentElement.scrollWidth'))
      t.ok(scroll <= width, `${path} is ${scroll} wide at ${width}`)
    }
  t.same(lost, [])
  t.same(messages, [])
})

t.test('the keyboard chooses another sample without a script', async (t) => {
  const { server } = await openApp(t)
  const { context } = await openContext(t, server, { javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${publicUrl}/docs/reference/search`)
  await page.getByText('curl ', { exact: false }).first().waitFor()
  t.notOk(await page.locator('.docs-sdk').isVisible())
  await page.getByRole('radio', { name: 'curl' }).focus()
  await page.keyboard.press('ArrowLeft')
  await page.locator('.docs-sdk').waitFor()
  t.notOk(await page.locator('.docs-curl').isVisible())
})
