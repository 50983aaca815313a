import { readFileSync } from 'node:fs'
import t from 'tap'
import { isSeen } from '../browser.ts'
import { choose, hostUrl, openHost, shown, wordsOf } from '../host-page.ts'
import { openApp, publicUrl } from '../open-app.ts'

const element = '<innovation-handbook></innovation-handbook>'

t.test('a strict policy permits it: no inline script or style, nothing evaluated, no markup written', async (t) => {
  const { server } = await openApp(t)
  const policy = `default-src 'none'; script-src ${publicUrl}; connect-src ${publicUrl}; style-src 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'`
  const { page, errors } = await openHost(t, server, element, { headers: { 'Content-Security-Policy': policy } })
  const violations: string[] = []
  page.on('console', (message) => message.type() === 'error' && violations.push(message.text()))
  const handbook = await shown(page)
  await choose(handbook, /Hur kan vi öka eller/)
  await handbook.getByRole('link', { name: 'Kartlägg er situation' }).click()
  await handbook.getByRole('checkbox').first().check()
  await handbook.getByRole('link', { name: 'Till planen' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    handbook.getByRole('button', { name: 'Hämta som Word' }).click(),
  ])
  t.match(download.suggestedFilename(), '.docx')
  t.equal(
    await handbook.locator('.steps').evaluate((node) => getComputedStyle(node).display),
    'flex',
    'its style is there',
  )
  t.same(violations, [])
  t.same(errors, [])
})

t.test('the script loads with the integrity that /portal gives, and not when a byte differs', async (t) => {
  const { server } = await openApp(t)
  const portal = (await server.inject('/portal')).body
  const [, src, integrity] =
    /&lt;script type=&quot;module&quot; src=&quot;([^&]+)&quot; integrity=&quot;([^&]+)&quot;/.exec(portal) ?? []
  const host = (digest: string) =>
    openHost(
      t,
      server,
      `<script type="module" src="${src}" integrity="${digest}" crossorigin="anonymous"></script>${element}`,
      {
        head: '<!--',
      },
    )
  // The comment swallows the page's other script tag up to the end of the head; ours is the only one.
  const good = await host(`${integrity}`)
  t.match(integrity, /^sha384-/)
  t.ok(src?.startsWith(`${publicUrl}/sdk/embed-`))
  await good.page.setContent(
    `<!doctype html><html lang="sv"><body><script type="module" src="${src}" integrity="${integrity}" crossorigin="anonymous"></script>${element}</body></html>`,
  )
  await shown(good.page)
  const bad = await host('sha384-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA')
  const refusal = bad.page.waitForEvent('console', (message) => message.text().includes('integrity'))
  await bad.page.setContent(
    `<!doctype html><html lang="sv"><body><script type="module" src="${src}" integrity="sha384-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" crossorigin="anonymous"></script>${element}</body></html>`,
  )
  await refusal
  t.equal(await bad.page.locator('innovation-handbook footer').count(), 0)
})

t.test('styles for everything on the page do not reach in', async (t) => {
  const { server } = await openApp(t)
  const css = `main * { display: none !important; visibility: hidden; text-transform: uppercase; letter-spacing: 1em; direction: rtl }
    a, button, input, h2, li { display: none !important; position: fixed !important; font-size: 3px !important } footer { all: unset }`
  const { page } = await openHost(t, server, element, { head: `<style>${css}</style>` })
  const handbook = await shown(page)
  const link = handbook.getByRole('link', { name: /Hur kan vi öka eller/ })
  t.ok(await isSeen(link))
  const style = await link.evaluate((node) => {
    const { position, fontSize, textTransform, letterSpacing, direction } = getComputedStyle(node)
    return { position, fontSize: Number.parseFloat(fontSize) > 10, textTransform, letterSpacing, direction }
  })
  t.same(style, {
    position: 'static',
    fontSize: true,
    textTransform: 'none',
    letterSpacing: 'normal',
    direction: 'ltr',
  })
  await page.evaluate(() => document.querySelector('innovation-handbook')?.setAttribute('hidden', ''))
  t.notOk(await link.isVisible(), 'the page may hide it as it hides anything')
})

t.test('a page with a base, anchors of its own and two of them', async (t) => {
  const { server } = await openApp(t)
  const body =
    '<innovation-handbook id="a"></innovation-handbook><innovation-handbook id="b" locale="en"></innovation-handbook><p><a href="https://intranet.example/innovation#contact">Kontakt</a></p><p id="contact">Ring!</p>'
  const { page, errors } = await openHost(t, server, body, { head: '<base href="https://elsewhere.example/deep/">' })
  const a = await shown(page, '#a')
  const b = await shown(page, '#b')
  await choose(a, /Hur kan vi öka eller/)
  await b.getByRole('link', { name: /How can we create a culture/ }).click()
  await b.getByRole('link', { name: 'Map your situation' }).click()
  await b.getByRole('checkbox').first().check()
  t.match(page.url(), /^https:\/\/intranet\.example\/innovation#/)
  await page.waitForURL(/a.view=challenge/)
  await page.waitForURL(/b.marked=p1-q1/)
  t.match(await wordsOf(a, 'Er utmaning'), 'Er utmaning', 'each keeps its own place')
  await page.getByRole('link', { name: 'Kontakt' }).click()
  t.match(page.url(), /#contact$/, 'the page keeps its anchors')
  t.equal(await b.getByRole('checkbox', { checked: true }).count(), 1, 'and nothing marked is lost')
  await page.goBack()
  t.equal(await b.getByRole('checkbox', { checked: true }).count(), 1)
  t.same(errors, [])
})

t.test('an older element of the same name stays, and the others work', async (t) => {
  const { server } = await openApp(t)
  const older = `<script>customElements.define('innovation-handbook', class extends HTMLElement { connectedCallback() { this.textContent = 'Äldre' } })</script>`
  const { page, errors } = await openHost(
    t,
    server,
    `${element}<handbook-question question="p1-q1"></handbook-question>`,
    { head: older },
  )
  await shown(page, 'handbook-question')
  t.equal(await page.locator('innovation-handbook').textContent(), 'Äldre')
  t.same(errors, [])
})

t.test('markup in the content or the address stays text, and what is damaged is left out and told', async (t) => {
  const { server } = await openApp(t)
  const attack = '<img src=x onerror=alert(1)><script>alert(1)</script>'
  const bundle = JSON.parse((await server.inject('/handbook/v1/sv/bundle')).body)
  bundle.questions[0].question = attack
  bundle.questions[0].guide.toolbox.text.markdown = `${attack} [x](<javascript:alert(1)>) [y](<data:text/html,${attack}>)`
  bundle.interface.plan = attack
  const { page, context, errors } = await openHost(t, server, element)
  let alerts = 0
  page.on('dialog', (dialog) => {
    alerts++
    return dialog.dismiss()
  })
  await context.route('**/sv/bundle', (route) =>
    route.fulfill({ json: bundle, headers: { 'Access-Control-Allow-Origin': '*', 'Handbook-Release': '2023-01-r1' } }),
  )
  const fragment = `#handbook.view=plan&handbook.marked=p1-q1,%3Cimg%3E&handbook.own=p1-q1:${encodeURIComponent(attack)}&handbook.own=__proto__:x&handbook.view=%22%3E&handbook.constructor=1`
  await page.goto(`${hostUrl}${fragment}`)
  await page.reload()
  const handbook = await shown(page)
  t.match(await handbook.getByRole('status').first().textContent(), 'Delar av länken')
  t.equal(await handbook.locator('img, script').count(), 0)
  for (const href of await handbook
    .locator('a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href)))
    t.match(href, /^https?:/)
  t.equal((await handbook.getByText(attack).count()) > 0, true, 'it is read as what it is')
  await page.goto(
    `${hostUrl}#handbook.view=map&handbook.marked=${'p1-q1,'.repeat(5000)}&handbook.own=${'x'.repeat(20_000)}`,
  )
  await page.reload()
  await shown(page)
  t.equal(alerts, 0)
  t.same(errors, [])
})

t.test('nothing in the script’s source could run text', async (t) => {
  for (const file of ['dist/embed.js', 'dist/embed-word.js'])
    t.notMatch(readFileSync(file, 'utf8'), /\beval\(|new Function\(/, file)
})
