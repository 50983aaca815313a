/** Takes the pictures of the component in the documentation (`docs/images`), in Chromium; part of `npm run pictures`. */
import t from 'tap'
import { hostUrl, openHost, shown } from './host-page.ts'
import { openWithPseudo } from './pseudo-language.ts'

const map = '#handbook.view=map&handbook.principle=p1'
const plan = '#handbook.view=plan&handbook.marked=p1-q1,p3-q2'
const pictures = [
  { name: 'embed-map', locale: 'sv', width: 960, height: 840, state: `${map}&handbook.marked=p1-q1,p1-q3` },
  { name: 'embed-plan-narrow', locale: 'en', width: 390, height: 760, state: plan, isDark: true },
  { name: 'embed-rtl', locale: 'ar', width: 720, height: 700, state: map },
]

/** The look of the portal: next to none. */
const head = `<style>
:root { color-scheme: light dark; background: Canvas; color: CanvasText; font: 1rem/1.5 system-ui, sans-serif }
body { margin: 1rem }
main > h1 { display: none }
</style>`

t.setTimeout(0)
await t.test('pictures of the component', async (t) => {
  const server = await openWithPseudo(t)
  for (const { name, locale, width, height, state, isDark } of pictures) {
    const { page } = await openHost(t, server, `<innovation-handbook locale="${locale}"></innovation-handbook>`, {
      head,
      viewport: { width, height },
      colorScheme: isDark ? 'dark' : 'light',
    })
    await page.goto(`${hostUrl}${state}`)
    await page.reload()
    await shown(page)
    await page.screenshot({ path: `docs/images/${name}.jpg`, quality: 85 })
  }
})
