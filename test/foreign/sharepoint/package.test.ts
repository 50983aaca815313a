/** The web part for SharePoint: built from its lock file, packed, and run in a page that does what SharePoint documents. */
import { readFileSync } from 'node:fs'
import t from 'tap'
import { faultsInLightAndDark } from '../../browser.ts'
import { openApp, publicUrl } from '../../open-app.ts'
import { soon } from '../../wait.ts'
import { printVersions } from '../service.ts'
import { testCard } from './card.ts'
import { build, kit, unpack } from './kit.ts'
import { inPage, openPage } from './site.ts'

const { FOREIGN_PICTURES: pictures } = process.env
const service = { service: `${publicUrl}/` }
const instance = (section: string) => `${section}-1111-4111-8111-111111111111`.padStart(36, '0')

printVersions(t, kit, ['@microsoft/spfx-heft-plugins', '@microsoft/sp-webpart-base', '@rushstack/heft'])

await t.test('the kit builds a package with the version of the SDK and all scripts', async (t) => {
  t.equal(await build(), '')
  const { files, manifest } = unpack('')
  const { version } = JSON.parse(readFileSync('sdk/package.json', 'utf8')) as { version: string }
  t.equal(manifest.version, version)
  t.match(files['AppManifest.xml'], `Version="${version}.0"`)
  const scripts = Object.values(manifest.loaderConfig.scriptResources).flatMap(({ path }) => path ?? [])
  t.equal(scripts.length, 1)
  t.type(files[`ClientSideAssets/${scripts[0]}`], 'string', 'the script is in the package')
  for (const [name, text] of Object.entries(files))
    t.notMatch(text, process.cwd(), `${name} names no path of a machine`)
})

t.test('three web parts on a page show what was chosen, in the section’s colours, in a narrow column', async (t) => {
  const { server } = await openApp(t)
  const { page, errors, lost } = await openPage(t, server, [
    { section: 'wide', theme: 'soft', properties: service },
    { section: 'first', theme: 'strong', properties: { ...service, show: 'plan', questions: { 'p1-q1': true } } },
    { section: 'second', theme: 'dark', properties: { ...service, show: 'principle', principle: 'p2', locale: 'en' } },
  ])
  const view = (section: string) => page.locator(`#${section} [part=view]`)
  for (const section of ['wide', 'first', 'second']) await view(section).getByRole('heading').first().waitFor()
  t.equal(await view('wide').getAttribute('lang'), 'sv', 'the language of the page')
  t.equal(await view('second').getAttribute('lang'), 'en', 'the chosen language')
  t.equal(await view('wide').locator('[part=principle]').count(), 5)
  const { title } = (await server.inject('/handbook/v1/en/principles/p2')).json()
  t.equal(await view('second').locator('[tabindex="-1"]').textContent(), title)
  const colour = "getComputedStyle(document.querySelector('#first > *')).color"
  t.equal(await page.evaluate(colour), 'rgb(255, 255, 255)')
  t.ok(await page.evaluate('document.documentElement.scrollWidth === innerWidth'), 'nothing is wider than its column')
  t.same(await faultsInLightAndDark(page), { light: [], dark: [] })
  if (pictures) {
    await page.screenshot({ path: `${pictures}/sharepoint-1280.png`, fullPage: true })
    const clip = { x: 0, y: 0, width: 1280, height: 1400 }
    await page.screenshot({ path: `${pictures}/sharepoint.jpg`, quality: 50, fullPage: true, clip })
  }
  await view('wide').locator('summary').first().click()
  await view('wide')
    .getByRole('link', { name: /^Hur kan vi/ })
    .first()
    .click()
  await page.waitForURL(/#handbook-0+wide.*view=challenge/)
  t.equal(await view('second').locator('[tabindex="-1"]').textContent(), title, 'the other stays where it is')
  await inPage(page, 'remove', instance('first'))
  t.equal(await page.locator('#first').textContent(), '')
  await page.setViewportSize({ width: 320, height: 900 })
  t.ok(await soon(() => page.evaluate('document.documentElement.scrollWidth === innerWidth')), 'a telephone')
  if (pictures) await page.screenshot({ path: `${pictures}/sharepoint-320.png`, fullPage: true })
  t.same([errors, lost.filter((url) => !url.endsWith('/favicon.ico'))], [[], []], 'no policy is broken')
})

t.test('an author enters the service, then chooses', async (t) => {
  const { server } = await openApp(t)
  const parts = [{ section: 'wide', isEdited: true } as const, { section: 'first' } as const]
  const { page, errors } = await openPage(t, server, parts)
  const wide = page.locator('#wide')
  t.match(await wide.textContent(), 'Ange tjänstens adress')
  t.equal(await page.locator('#first').textContent(), '', 'readers see nothing of it')
  await inPage(page, 'openPane', instance('wide'))
  const pane = page.getByRole('form', { name: 'Settings' })
  const url = pane.getByLabel('Tjänstens adress')
  const enter = async (text: string) => {
    await url.fill(text)
    await url.press('Tab')
  }
  for (const wrong of ['handbok.example', 'http://handbok.example', `${publicUrl}/?a=b`]) {
    await enter(wrong)
    t.match(await pane.locator('output').textContent(), 'börjar med https://', wrong)
  }
  await enter('https://nobody.example')
  await pane.getByText('Valen kunde inte läsas in').waitFor()
  await enter(publicUrl)
  await wide.locator('innovation-handbook [part=principle]').first().waitFor()
  await pane.getByRole('combobox', { name: 'Visa', exact: true }).selectOption('En fråga')
  t.match(await wide.textContent(), 'Välj i webbdelens inställningar')
  const { question, guide } = (await server.inject('/handbook/v1/sv/questions/p1-q6')).json()
  await pane.getByRole('combobox', { name: 'En fråga', exact: true }).selectOption(question)
  await wide.getByRole('heading', { name: guide.title }).waitFor()
  await pane.getByRole('combobox', { name: 'Visa', exact: true }).selectOption('En plan')
  await pane.getByLabel(question).check()
  await wide.locator('handbook-plan[questions=p1-q6]').getByRole('heading').first().waitFor()
  await pane.getByRole('combobox', { name: 'Språk', exact: true }).selectOption('English')
  await wide.locator('[part=view][lang=en]').waitFor()
  const { items } = (await server.inject('/handbook/v1/releases')).json()
  await pane.getByRole('combobox', { name: 'Utgåva', exact: true }).selectOption(items[0].id)
  await wide.locator(`handbook-plan[release="${items[0].id}"] [part=view]`).getByRole('heading').first().waitFor()
  t.same(
    errors.filter((text) => !text.includes('https://nobody.example/')),
    [],
    'the policy permits no other service, and nothing else is wrong',
  )
})

t.test('a page that was loaded goes on without the service, and another shows a link and tries again', async (t) => {
  const { server } = await openApp(t)
  const { page, context } = await openPage(t, server, [{ section: 'wide', properties: service }], { lang: 'en-US' })
  const wide = page.locator('#wide')
  await wide.locator('[part=principle]').first().waitFor()
  const isAway = `${publicUrl}/**`
  await context.route(isAway, (route) => route.abort())
  await wide.locator('summary').first().click()
  await wide
    .getByRole('link', { name: /^How might we|^How can we/ })
    .first()
    .click()
  await page.waitForURL(/view=challenge/)

  const later = await openPage(t, server, [], {})
  await later.context.route(isAway, (route) => route.abort())
  const { manifest } = unpack('https://intranet.example/sites/appcatalog/ClientSideAssets/')
  await inPage(later.page, 'add', {
    manifest,
    section: '#wide',
    instanceId: instance('wide'),
    properties: service,
    theme: undefined,
  })
  const again = later.page.getByRole('button', { name: 'Försök igen' })
  await again.waitFor()
  t.equal(await later.page.getByRole('link', { name: 'Innovationshandboken' }).getAttribute('href'), `${publicUrl}/`)
  await later.context.unroute(isAway)
  await again.click()
  await later.page.locator('#wide [part=principle]').first().waitFor()
})

testCard(t)
