import t from 'tap'
import { faultsInLightAndDark, openContext } from '../browser.ts'
import { openApp, publicUrl } from '../open-app.ts'

t.test('axe finds nothing on the pages of the documentation, in light and dark', async (t) => {
  const { server } = await openApp(t)
  const { context, lost } = await openContext(t, server, { viewport: { width: 320, height: 640 } })
  const page = await context.newPage()
  for (const path of ['/sv/', '/en/', '/docs', '/docs/problems']) {
    await page.goto(`${publicUrl}${path}`)
    t.same(await faultsInLightAndDark(page), { light: [], dark: [] }, path)
  }
  t.same(lost, [])
})
