import t from 'tap'
import { faultsInLightAndDark, openContext } from '../browser.ts'
import { openApp, publicUrl } from '../open-app.ts'

const paths = [
  '/sv/resources?kind=toolkit',
  '/en/search?q=portfolio',
  '/fi/search?q=xyzzyx',
  '/da/accessibility',
  '/nb/privacy',
]

t.test('axe finds nothing on the pages beside the journey, narrow and wide, light and dark', async (t) => {
  const { server } = await openApp(t)
  for (const width of [320, 1280]) {
    const { context, lost } = await openContext(t, server, { viewport: { width, height: 640 } })
    const page = await context.newPage()
    for (const path of paths) {
      await page.goto(`${publicUrl}${path}`)
      t.same(await faultsInLightAndDark(page), { light: [], dark: [] }, `${path} at ${width}`)
      const needed = await page.evaluate('document.documentElement.scrollWidth')
      t.ok(Number(needed) <= width, `${path} needs ${needed} of ${width} pixels`)
    }
    t.same(lost, [])
  }
})
