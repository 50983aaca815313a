import t from 'tap'
import { openContext } from '../browser.ts'
import { openApp, publicUrl } from '../open-app.ts'
import { lookAtPages } from './accessible-pages.ts'

const paths = [
  '/sv/resources?kind=toolkit',
  '/en/search?q=portfolio',
  '/fi/search?q=xyzzyx',
  '/da/accessibility',
  '/nb/privacy',
]

t.test('axe finds nothing on the pages beside the journey, narrow and wide, light and dark', async (t) => {
  const { server } = await openApp(t)
  for (const width of [320, 1280]) await lookAtPages(t, server, width, paths)
})

t.test('on paper the pages lack what a reader cannot use there, and long lists take two columns', async (t) => {
  const { server } = await openApp(t)
  const { context } = await openContext(t, server)
  const page = await context.newPage()
  for (const [path, most] of [
    ['/sv/resources', 6],
    ['/sv/search?q=innovation', 2],
    ['/sv/accessibility', 2],
    ['/portal?lang=sv', 2],
  ] as const) {
    await page.goto(`${publicUrl}${path}`)
    await page.emulateMedia({ media: 'print' })
    for (const part of await page.locator('.site-top, form, .site-foot nav, main button').all())
      t.notOk(await part.isVisible(), `${path}: ${await part.getAttribute('class')}`)
    const pdf = await page.pdf({ format: 'A4' })
    const pages = pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0
    t.ok(pages > 0 && pages <= most, `${path} takes ${pages} pages`)
  }
})
