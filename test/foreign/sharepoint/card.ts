/** The card for Viva Connections, from the package of the kit, in a page that does what its documentation says. */
import type { Test } from 'tap'
import { faultsInLightAndDark } from '../../browser.ts'
import { openApp, publicUrl } from '../../open-app.ts'
import { addCard, inPage, openPage } from './site.ts'

const { FOREIGN_PICTURES: pictures } = process.env

/** @param t A test that runs once the package is built. */
export function testCard(t: Test): void {
  t.test('the card shows a question of the day, and opens its guide', async (t) => {
    const { server } = await openApp(t)
    const { page, errors, lost, context } = await openPage(t, server, [])
    const card = page.locator('article')
    const { items } = (await server.inject('/handbook/v1/sv/questions?limit=100')).json()
    const shown: string[] = []
    for (const day of ['2026-11-27T23:30:00', '2026-11-28T00:30:00', '2026-11-28T23:30:00']) {
      await page.clock.setFixedTime(new Date(day))
      await page
        .locator('#first')
        .evaluate((section) => (section as unknown as { replaceChildren(): void }).replaceChildren())
      await addCard(page, { service: `${publicUrl}/` })
      await card.getByRole('button', { name: 'Så blir ni bättre' }).waitFor()
      shown.push((await card.getByRole('heading').textContent()) ?? '')
    }
    const [first = '', second = '', third = ''] = shown
    const positions = [first, second].map((text) =>
      items.findIndex(({ question }: { question: string }) => question === text),
    )
    t.ok(positions.every((position) => position >= 0))
    t.equal(positions[1], ((positions[0] as number) + 1) % items.length, 'the next question the next day')
    t.equal(third, second, 'the same one all day')
    await card.getByRole('button').click()
    const { id } = items[positions[1] as number]
    const { guide } = (await server.inject(`/handbook/v1/sv/questions/${id}`)).json()
    const quickView = card.getByRole('dialog')
    await quickView.getByRole('heading', { name: guide.title }).waitFor()
    t.match(await quickView.textContent(), guide.summary)
    if (pictures) await card.screenshot({ path: `${pictures}/sharepoint-card.jpg`, quality: 80 })
    for (const [name, path] of Object.entries({
      'Öppna guiden': `/sv/questions/${id}`,
      'Välj en utmaning': '/sv/start',
    })) {
      await quickView.getByRole('button', { name }).or(quickView.getByRole('link', { name })).click()
      t.equal(await quickView.locator('output').last().textContent(), publicUrl + path)
      t.equal((await server.inject(path)).statusCode, 200, path)
    }
    t.same(await faultsInLightAndDark(page), { light: [], dark: [] })
    t.same([errors, lost.filter((url) => !url.endsWith('/favicon.ico'))], [[], []], 'no policy is broken')
    await context.close()
  })

  t.test('a card without a service, or without a response, says so', async (t) => {
    const { server } = await openApp(t)
    const { page, context } = await openPage(t, server, [], { lang: 'en-US' })
    const card = page.locator('article')
    await addCard(page, {})
    t.match(await card.textContent(), 'Enter the URL of the service')
    await context.route(`${publicUrl}/handbook/**`, (route) => route.abort())
    await inPage(page, 'openPane', 'card')
    const url = page.getByLabel('URL of the service')
    await url.fill('http://handbok.example')
    await url.press('Tab')
    t.match(await page.locator('#pane output').textContent(), 'begins with https://')
    await url.fill(publicUrl)
    await url.press('Tab')
    await card.getByRole('heading', { name: 'The question could not be loaded.' }).waitFor()
    t.equal(await card.getByRole('link', { name: 'Open the handbook' }).getAttribute('href'), `${publicUrl}/`)
  })
}
