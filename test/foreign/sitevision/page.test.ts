/** The WebApp in pages of a website of Sitevision, and its forms in the editor, in Chromium. */
import { createRequire } from 'node:module'
import { join } from 'node:path'
import t from 'tap'
import { faultsInLightAndDark, openContext } from '../../browser.ts'
import { openApp, publicUrl } from '../../open-app.ts'
import { soon } from '../../wait.ts'
import { openHost } from './host.ts'
import { buildWebapp } from './webapp.ts'

const { FOREIGN_PICTURES: pictures } = process.env
const site = 'https://intranet.example'
const { server } = await openApp(t)
const files = await buildWebapp(t, (await server.inject('/sdk/innovationshandboken-sitevision.zip')).rawPayload)
const { version } = JSON.parse(files['manifest.json'] as string) as { version: string }
const scripts = `/webapp-files/innovationshandboken/${version}/`

/** As Sitevision starts an app: the script is an AMD module whose default export gets the data of the server and the element. */
const start = `
const define = (_needed, make) => document.querySelectorAll('[data-app]').forEach((element) => make().default({}, element))`
/** The policy that the documentation states. */
const policy = `default-src 'self'; script-src 'self' 'nonce-1'; connect-src 'self' ${publicUrl}`
const page = (title: string, main: string) =>
  `<!doctype html><html lang="sv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head><body><main><h1>${title}</h1>${main}</main></body></html>`

t.test('the HTML of the server becomes the component, and stays whole while the service is down', async (t) => {
  const host = openHost(t, server, files)
  const settings = [
    { appData: { show: 'journey' }, portletId: '12.5a' },
    { appData: { show: 'question', item: 'p1-q6', heading: '3' }, portletId: '12.5b' },
  ]
  const modules = () =>
    Promise.all([]).then(async () => {
      const written: string[] = []
      for (const { appData, portletId } of settings)
        written.push(await host.html(appData, { portletId, now: written.length }))
      return written.map((html) => `<div data-app>${html}</div>`).join('')
    })
  const pageUrl = `${site}/innovation`
  const { context, lost } = await openContext(t, server, { viewport: { width: 1280, height: 900 } })
  await context.route(`${site}/**`, async (route) => {
    const { pathname } = new URL(route.request().url())
    if (pathname !== '/innovation') {
      const name = pathname.slice(scripts.length)
      const body = pathname.startsWith(scripts) ? (files[name] ?? files[`resource/${name}`]) : undefined
      return route.fulfill(body ? { body, contentType: 'text/javascript' } : { status: 404, body: '' })
    }
    const body = page(
      'Intranät',
      `${await modules()}<script nonce="1">${start}</script><script src="${scripts}main.js"></script>`,
    )
    return route.fulfill({
      body,
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': policy },
    })
  })
  const tab = await context.newPage()
  const errors: string[] = []
  tab.on('pageerror', ({ message }) => errors.push(message))
  tab.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  await tab.goto(pageUrl)
  // Beside the view, the element has the HTML of the server, which it does not show.
  const journey = tab.locator('innovation-handbook [part=view]')
  const question = tab.locator('handbook-question [part=view]')
  await journey.locator('footer').waitFor()
  await question.getByRole('heading', { level: 3, name: 'Portföljstrategi för innovation' }).waitFor()
  t.same([errors, lost.filter((url) => !url.endsWith('/favicon.ico'))], [[], []])
  for (const width of [1280, 320]) {
    await tab.setViewportSize({ width, height: 900 })
    t.ok(await soon(() => tab.evaluate('document.documentElement.scrollWidth === innerWidth')), `fits ${width} px`)
    t.same(await faultsInLightAndDark(tab), { light: [], dark: [] })
    if (pictures) await tab.screenshot({ path: `${pictures}/sitevision-${width}.png`, fullPage: true })
  }
  if (pictures) {
    await tab.setViewportSize({ width: 1280, height: 900 })
    const clip = { x: 0, y: 0, width: 1280, height: 1250 }
    await tab.screenshot({ path: `${pictures}/sitevision.jpg`, quality: 50, fullPage: true, clip })
  }
  const summary = journey.locator('summary').first()
  await summary.focus()
  await tab.keyboard.press('Enter')
  await tab.keyboard.press('Tab')
  await tab.keyboard.press('Enter')
  t.ok(
    await soon(
      () => tab.url(),
      (url) => url.startsWith(`${pageUrl}#handbook-12-5a.view=`),
    ),
    'the keyboard leads on',
  )
  await journey.getByRole('heading', { level: 2 }).first().waitFor()

  host.isServiceDown = true
  await context.route(`${publicUrl}/**`, (route) => route.abort())
  await journey.getByRole('link', { name: 'Utgångspunkt' }).click()
  await journey.locator('summary').first().waitFor()
  t.equal(await question.getAttribute('lang'), 'sv', 'an open page goes on')
  const reader = await context.newPage()
  await reader.goto(pageUrl)
  await reader.locator('handbook-question').getByRole('heading', { name: 'Portföljstrategi för innovation' }).waitFor()
  await reader.getByRole('button', { name: 'Försök igen' }).first().waitFor()
  if (pictures) await reader.screenshot({ path: `${pictures}/sitevision-down.png`, fullPage: true })
})

t.test('the forms in the editor have labels and suggestions, in the language of the editor', async (t) => {
  const host = openHost(t, server, files)
  const { template } = createRequire(join(import.meta.dirname, 'package.json'))('underscore')
  const { context } = await openContext(t, server, { viewport: { width: 640, height: 900 } })
  const tab = await context.newPage()
  const show = async (folder: 'config' | 'config/global', locale: string) => {
    const bundle = JSON.parse(files[`i18n/${locale}.json`] as string)
    const data = await host.run<object>({ script: `${folder}/index.js`, locale })
    const form = template(files[`${folder}/index.html`])({ ...data, i18n: (key: string) => bundle[key] })
    await tab.setContent(page('Innovationshandboken', `<form><h2>Modul</h2>${form}</form>`))
    t.same((await faultsInLightAndDark(tab)).light, [], `${folder} in ${locale}`)
  }
  await show('config/global', 'sv')
  t.equal(await tab.getByLabel('Tjänstens adress').getAttribute('name'), 'service')
  await show('config', 'en')
  t.equal(await tab.getByLabel('Principle or question').getAttribute('name'), 'item')
  await show('config', 'sv')
  const { items } = (await server.inject('/handbook/v1/sv/questions?limit=100')).json()
  t.equal(await tab.locator('#handbook-items option').count(), 5 + items.length)
  t.equal(
    await tab.locator('#handbook-items [value=p1-q6]').textContent(),
    items.find(({ id }: { id: string }) => id === 'p1-q6').question,
  )
  t.match(await tab.locator('#handbook-locales').innerHTML(), 'value="fi">suomi')
  t.equal(await tab.locator('#handbook-releases option').count(), 1)
  const names = await tab
    .locator('[name]')
    .evaluateAll((fields) => fields.map((field) => (field as unknown as { name: string }).name))
  t.same(
    names.filter((name) => name !== 'viewport'),
    ['show', 'item', 'locale', 'release', 'heading', 'theme'],
  )
  t.equal((await tab.getByRole('textbox').count()) + (await tab.getByRole('combobox').count()), 6)
  if (pictures) await tab.screenshot({ path: `${pictures}/sitevision-form.png`, fullPage: true })
  host.isServiceDown = true
  await show('config', 'sv')
  await tab.getByText('Förslagen kunde inte läsas in').waitFor()
  t.equal(await tab.locator('#handbook-items option').count(), 0)
})
