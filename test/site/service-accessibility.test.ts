import t from 'tap'
import { faultsInLightAndDark, openContext } from '../browser.ts'
import { openApp, publicUrl } from '../open-app.ts'

t.test('axe finds nothing on the pages of the documentation, in light and dark, and they fit 320 pixels', async (t) => {
  const { server } = await openApp(t)
  const { context, lost } = await openContext(t, server, { viewport: { width: 320, height: 640 } })
  const page = await context.newPage()
  for (const path of [
    '/sv/',
    '/en/',
    '/docs',
    '/docs/start',
    '/docs/embed',
    '/docs/sv/security',
    '/docs/sdk-reference',
    '/status',
  ]) {
    await page.goto(`${publicUrl}${path}`)
    const width = await page.evaluate('document.documentElement.scrollWidth')
    t.ok(Number(width) <= 320, `${path} is ${width} wide`)
    t.same(await faultsInLightAndDark(page), { light: [], dark: [] }, path)
  }
  t.same(lost, [])
})
