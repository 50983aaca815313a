/** The service worker of the workshop's pages: what it keeps, where it ends, and that it keeps nothing from others. */
import type { Page } from 'playwright-core'
import t from 'tap'
import { isKept, listen, openBrowser } from '../listening.ts'
import { soon } from '../wait.ts'

const shown = (page: Page) => page.locator('handbook-workshop fieldset').first().waitFor()

interface Registered {
  scopes: string[]
  names: string[]
}
const registered = (page: Page) =>
  page.evaluate(`(async () => ({
    scopes: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    names: await caches.keys(),
  }))()`) as Promise<Registered>

/** A browser that has been on a page with everything kept. */
async function visited(t: Parameters<typeof openBrowser>[0], path: string) {
  const service = await listen(t)
  const browser = await openBrowser(t)
  const page = await browser.context.newPage()
  await page.goto(service.origin + path)
  await shown(page)
  for (const address of [
    /\/sv\/workshop\/\w+$/,
    /\/bundle/,
    /embed-workshop-/,
    /embed-views-/,
    /\/locales/,
    /site\.css/,
  ])
    await isKept(page, address)
  return { ...service, ...browser, page }
}

t.test('once loaded, the pages open without a network, and show the newest again with one', async (t) => {
  const { page, context, origin, received } = await visited(t, '/sv/workshop/lead')
  t.same((await registered(page)).scopes, [`${origin}/sv/workshop/`])
  await page.goto(`${origin}/sv/workshop/answer#release=2023-01-r1&questions=p1`)
  await shown(page)
  await isKept(page, /bundle\?release=2023-01-r1$/)
  await isKept(page, /locales\?release=2023-01-r1$/)
  await context.setOffline(true)
  await page.reload()
  await shown(page)
  t.equal(await page.locator('handbook-workshop fieldset').count(), 6)
  const again = await context.newPage()
  await again.goto(`${origin}/sv/workshop/lead`)
  await shown(again)
  await context.setOffline(false)
  const before = received.length
  await page.reload()
  await shown(page)
  t.ok(
    received.slice(before).some((line) => line.startsWith('GET /sv/workshop/answer ')),
    'the network comes first',
  )
})

t.test('other pages of the site have no worker', async (t) => {
  const { page, context, origin, received } = await visited(t, '/sv/workshop/lead')
  const before = received.length
  await page.goto(`${origin}/sv/workshop`)
  t.equal(await page.evaluate('navigator.serviceWorker.controller'), null)
  t.ok(received.slice(before).some((line) => line.startsWith('GET /sv/workshop ')))
  await context.setOffline(true)
  await t.rejects(page.goto(`${origin}/sv/start`))
})

t.test('what the service has withdrawn is removed, also from what is kept', async (t) => {
  const { page, context, origin, statuses } = await visited(t, '/sv/workshop/lead')
  const bundle = '/handbook/v1/sv/bundle'
  statuses.set(bundle, 410)
  await page.reload()
  await page.getByRole('button', { name: 'Försök igen' }).waitFor()
  const kept = () =>
    page.evaluate(`(async () => (await (await caches.open('handbook-workshop')).keys()).map(({ url }) => url))()`)
  t.notOk(((await kept()) as string[]).includes(origin + bundle))
  await context.setOffline(true)
  await page.reload()
  await page.getByRole('button', { name: 'Försök igen' }).waitFor()
  t.notOk(((await kept()) as string[]).includes(origin + bundle))
})

t.test('while the service fails, what is kept answers', async (t) => {
  const { page, statuses } = await visited(t, '/sv/workshop/lead')
  for (const address of ['/sv/workshop/lead', '/handbook/v1/sv/bundle', '/sdk/embed.js']) statuses.set(address, 503)
  await page.reload()
  await shown(page)
  t.pass()
})

for (const status of [404, 410])
  t.test(`an upgrade that answers ${status} for the worker removes it and what it kept`, async (t) => {
    const { page, origin, statuses } = await visited(t, '/sv/workshop/lead')
    await page.reload()
    await shown(page)
    t.match(await registered(page), { scopes: [`${origin}/sv/workshop/`], names: ['handbook-workshop'] })
    for (const address of ['/sv/workshop/worker.js', '/sv/workshop/lead']) statuses.set(address, status)
    await page.reload()
    await soon(
      () => registered(page),
      ({ scopes, names }) => scopes.length + names.length === 0,
    )
    t.same(await registered(page), { scopes: [], names: [] })
  })
