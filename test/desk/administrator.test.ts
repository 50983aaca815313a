import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import t from 'tap'
import { isSeen } from '../browser.ts'
import { openDesk, openPage, signIn } from './desk.ts'
import { look } from './look.ts'

t.test('an administrator hands out a token and takes it back, in Swedish', async (t) => {
  const desk = await openDesk(t)
  const { page, faults } = await openPage(t, desk, { locale: 'sv-SE' })
  await signIn(page, await desk.tokenOf('Cecilia', { role: 'administrator' }))
  await page.getByRole('link', { name: 'Nycklar' }).click()
  const name = '<b>Anna</b> "Ö"'
  await page.getByLabel('Namn').fill(name)
  await page.getByLabel('Språk', { exact: true }).fill('da')
  await page.getByRole('button', { name: 'Ge ut' }).click()
  await page.getByRole('heading', { name: `Nyckeln till ${name}` }).waitFor()
  const token = await page.locator('.good code').textContent()
  t.match(token, /^hbk_/)
  await look(t, page, 'token-issued')
  const anna = await openPage(t, desk)
  await signIn(anna.page, token as string)
  t.equal(await anna.page.getByRole('link', { name: 'Tokens' }).count(), 0, 'a translator has no business there')
  t.equal(await anna.page.getByRole('link', { name: 'Webhooks' }).count(), 0)
  await page.getByRole('button', { name: `Återkalla nyckeln till ${name}` }).click()
  await page.getByText('Återkallad').waitFor()
  await page.getByRole('link', { name: 'Händelselogg' }).click()
  await page.getByText('återkallade en nyckel').waitFor()
  await look(t, page, 'audit')
  t.same([...faults, ...anna.faults], [])
})

t.test('an administrator subscribes a receiver, tries it, and removes it', async (t) => {
  const received: { headers: Record<string, unknown>; body: string }[] = []
  let status = 204
  const receiver = createServer(async (request, response) => {
    received.push({ headers: request.headers, body: await text(request) })
    response.writeHead(status).end()
  }).listen(0, '127.0.0.1')
  await once(receiver, 'listening')
  t.teardown(() => receiver.close().closeAllConnections())
  const url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`

  const desk = await openDesk(t, { environment: () => ({ HANDBOOK_PRIVATE_RECEIVERS: 'allow' }) })
  const { page, faults } = await openPage(t, desk)
  await signIn(page, await desk.tokenOf('Cecilia', { role: 'administrator' }))
  await page.getByRole('link', { name: 'Webhooks' }).click()
  await page.getByText('There are no webhooks yet.').waitFor()
  await look(t, page, 'notifications-empty')
  await page.getByLabel('Address').fill('https://')
  await page.getByRole('button', { name: 'Add' }).click()
  t.ok(await isSeen(page.getByText('There are no webhooks yet.')), 'the browser refuses what is no address')
  await page.getByLabel('Address').fill('ftp://receiver.example/hook')
  await page.getByRole('button', { name: 'Add' }).click()
  await page.locator('[aria-invalid=true]').waitFor()
  await look(t, page, 'notifications-fault')
  await page.getByLabel('Address').fill(url)
  await page.getByRole('button', { name: 'Add' }).click()
  t.match(await page.locator('.good code').textContent(), /^whsec_/)
  await page.getByText('No message has been sent yet').waitFor()
  await page.getByRole('button', { name: `Send a test message to ${url}` }).click()
  await page.getByText('The test message arrived.').waitFor()
  t.equal(received.length, 1)
  t.match(received[0]?.headers, { 'webhook-signature': /^v1,/ })
  status = 500
  await page.getByRole('button', { name: `Send a test message to ${url}` }).click()
  await page.getByText(/The test message did not arrive: .*500/).waitFor()
  await look(t, page, 'notifications')
  await page.getByRole('button', { name: `Remove ${url}` }).click()
  await page.getByText('There are no webhooks yet.').waitFor()
  t.same(faults, [])
})
