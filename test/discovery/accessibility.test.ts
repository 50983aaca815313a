import t from 'tap'
import { accessibilityFaults, openContext } from '../browser.ts'
import { openApp, publicUrl } from '../open-app.ts'

t.test('axe finds nothing on the pages of the documentation, in light and dark', async (t) => {
  const { server } = await openApp(t)
  for (const colorScheme of ['light', 'dark'] as const) {
    const { context, lost } = await openContext(t, server, { colorScheme, viewport: { width: 320, height: 640 } })
    const page = await context.newPage()
    for (const path of ['/', '/docs', '/docs/problems']) {
      await page.goto(`${publicUrl}${path}`)
      t.same(await accessibilityFaults(page), [], `${path} ${colorScheme}`)
    }
    t.same(lost, [])
  }
})
