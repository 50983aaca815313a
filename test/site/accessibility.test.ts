import t from 'tap'
import { faultsInLightAndDark, openContext } from '../browser.ts'
import { openApp, publicUrl } from '../open-app.ts'

const parts = [
  '',
  '/handbook',
  '/principles/p1',
  '/challenges/p2-c1',
  '/questions/p1-q6',
  '/plan?questions=p1-q1,p3-q2',
]

t.test(
  'axe finds nothing on the embedded pages, in each language, light and dark, and they fit 320 pixels',
  async (t) => {
    const { server, head } = await openApp(t)
    const tags = Object.keys(head.release.locales)
    t.ok(tags.length >= 3)
    const { context, lost } = await openContext(t, server, { viewport: { width: 320, height: 640 } })
    const page = await context.newPage()
    for (const path of [...tags.flatMap((tag) => parts.map((part) => `/embed/${tag}${part}`)), '/portal']) {
      await page.goto(`${publicUrl}${path}`)
      t.same(await faultsInLightAndDark(page), { light: [], dark: [] }, path)
      const width = await page.evaluate('document.documentElement.scrollWidth')
      t.ok(Number(width) <= 320, `${path} is ${width} wide`)
    }
    t.same(lost, [], 'nothing is loaded from elsewhere')
  },
)

t.test('without a script the keyboard goes from a challenge to a plan', async (t) => {
  const { server } = await openApp(t)
  const { context } = await openContext(t, server, { javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${publicUrl}/embed/sv`)
  await page.locator('summary').first().press('Enter')
  await page.locator('a[href*="/challenges/p1-c1"]').press('Enter')
  await page.waitForURL(/\/challenges\/p1-c1/)
  await page.locator('main a[href*="/principles/p1"], a[href*="/principles/p1"]').first().press('Enter')
  await page.waitForURL(/\/principles\/p1/)
  await page.getByRole('checkbox').first().press('Space')
  await page.getByRole('button').first().press('Enter')
  await page.waitForURL(/\/plan\?questions=p1-q1/)
  t.match(await page.locator('body').textContent(), 'Eget förslag?')
})
