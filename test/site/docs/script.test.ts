import t from 'tap'
import { openContext } from '../../browser.ts'
import { openApp, publicUrl } from '../../open-app.ts'

t.test('a reader copies code and searches', async (t) => {
  const { server } = await openApp(t)
  const { context, lost } = await openContext(t, server, { permissions: ['clipboard-read', 'clipboard-write'] })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', ({ message }) => complaints.push(message))
  await page.goto(`${publicUrl}/docs/start`)
  const first = page.locator('.docs-code').first()
  await first.getByRole('button', { name: 'Copy' }).click()
  await first.getByRole('button', { name: 'Copied' }).waitFor()
  t.equal(await page.evaluate('navigator.clipboard.readText()'), `curl ${publicUrl}/handbook/v1/en/questions/p1-q6`)

  const search = page.getByRole('searchbox', { name: 'Search the documentation' })
  await search.fill('webhoks')
  await page.getByRole('status').filter({ hasText: 'result' }).waitFor()
  const hit = page.locator('.docs-search li a').first()
  t.match(await hit.textContent(), /webhook/i, 'with a typing error')
  await search.press('Enter')
  t.equal(await page.evaluate('document.activeElement.closest("ol") !== null'), true, 'Enter leads to the results')
  await page.keyboard.press('Enter')
  await page
    .getByRole('heading', { name: /webhook/i })
    .first()
    .waitFor()
  t.same(complaints, [])
  t.same(lost, [])
})

t.test('the Swedish pages are searched in Swedish', async (t) => {
  const { server } = await openApp(t)
  const { context } = await openContext(t, server)
  const page = await context.newPage()
  await page.goto(`${publicUrl}/docs/sv`)
  await page.getByRole('searchbox', { name: 'Sök i dokumentationen' }).fill('kakor')
  await page.getByRole('status').filter({ hasText: /träff/ }).waitFor()
  t.match(await page.locator('.docs-search li a').first().getAttribute('href'), /\/docs\/sv\//)
})

t.test('without a script there is no search and no button, and all pages are in the list', async (t) => {
  const { server } = await openApp(t)
  const { context } = await openContext(t, server, { javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${publicUrl}/docs`)
  t.equal(await page.getByRole('searchbox').count(), 0)
  t.equal(await page.getByRole('button').count(), 0)
  await page.getByRole('navigation', { name: 'Documentation' }).getByRole('link', { name: 'Caches' }).click()
  await page.getByRole('heading', { level: 1, name: 'Caches in front of the service' }).waitFor()
})
