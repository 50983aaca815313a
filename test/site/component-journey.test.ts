/** What the component's views let a reader do: open a principle, search, choose actions for the plan. */
import t from 'tap'
import { isSeen, savedBytes } from '../browser.ts'
import { choose, hostUrl, openHost, shown, wordsOf } from '../host-page.ts'
import { openApp } from '../open-app.ts'
import { soon } from '../wait.ts'

const element = '<innovation-handbook></innovation-handbook>'

t.test('it starts with five principles, each with its symbol, its colour and its challenges', async (t) => {
  const { server } = await openApp(t)
  const { page } = await openHost(t, server, element, { head: '<style>:root { --handbook-p2: #102030 }</style>' })
  const handbook = await shown(page)
  const principles = handbook.locator('[part=principle]')
  t.equal(await principles.count(), 5)
  t.equal(await principles.locator('.sign svg').count(), 5)
  t.match(await principles.first().locator('summary').textContent(), /offentlig sektorUtmaningar: 6$/)
  t.equal(await handbook.getByRole('link', { name: /^Hur kan vi/ }).count(), 0, 'closed')
  await principles.nth(1).locator('summary').click()
  t.equal(await soon(() => handbook.getByRole('link', { name: /^Hur kan vi/ }).count()), 4)
  const band = principles.nth(1).locator('.sign')
  t.equal(await band.evaluate((node) => getComputedStyle(node).backgroundColor), 'rgb(16, 32, 48)', 'the portal’s own')
  await choose(handbook, 'Hur kan vi skapa en kultur som främjar innovation?')
  await page.waitForURL(/view=challenge/)
  await page.goBack()
  const reopened = handbook.locator('details[open]')
  await reopened.waitFor()
  t.equal(await reopened.count(), 1)
})

t.test('it can begin at the questions of a principle, and comes back to them', async (t) => {
  const { server } = await openApp(t)
  const { page } = await openHost(t, server, '<innovation-handbook principle="p2"></innovation-handbook>')
  const handbook = await shown(page)
  const heading = handbook.locator('[tabindex="-1"]')
  const title = await heading.textContent()
  const { title: expected } = (await server.inject('/handbook/v1/sv/principles/p2')).json()
  t.equal(title, expected)
  t.equal(new URL(page.url()).hash, '', 'without a word in the address')
  await handbook.getByRole('navigation').getByRole('link').first().click()
  await page.waitForURL(/view=start/)
  t.equal(await soon(() => handbook.locator('[part=principle]').count()), 5, 'all principles are one step away')
  await page.goBack()
  t.equal(
    await soon(
      () => heading.textContent(),
      (text) => text === title,
    ),
    title,
  )
  await handbook.evaluate((node) => node.setAttribute('principle', 'p9'))
  await handbook.evaluate((node) => node.setAttribute('locale', 'en'))
  t.equal(
    await soon(
      () => handbook.locator('[part=view]').getAttribute('lang'),
      (lang) => lang === 'en',
    ),
    'en',
  )
  t.equal(await handbook.locator('[part=principle]').count(), 0, 'what the reader has open stays')
})

t.test('the search finds words without case and marks, tells how many, and leads on', async (t) => {
  const { server } = await openApp(t)
  const { page, requests, errors } = await openHost(t, server, element)
  const handbook = await shown(page)
  const field = handbook.getByRole('searchbox', { name: 'Sök bland utmaningar, frågor och åtgärder' })
  const count = handbook.locator('.search + [role=status]')
  const told = (words: string) =>
    soon(
      () => count.textContent(),
      (text) => text === words,
    )
  await field.fill('ÅTERKOPPLING')
  t.match(await told('Träffar: 5'), /^Träffar: \d+$/)
  const accented = await count.textContent()
  const asked = requests.length
  await field.fill('aterkoppling')
  t.equal(await told(accented as string), accented)
  await field.fill('portföljstrategi antagits')
  t.equal(await told('Träffar: 1'), 'Träffar: 1', 'all words, in any text')
  t.equal(await handbook.locator('[part=principle]').count(), 0)
  await field.fill('zzz')
  t.equal(await told('Träffar: 0'), 'Träffar: 0')
  await field.fill('')
  t.equal(await told(''), '')
  t.equal(await handbook.locator('[part=principle]').count(), 5)
  await field.fill('portföljstrategi antagits')
  await handbook.getByRole('link', { name: 'Har en portföljstrategi för innovation antagits?' }).click()
  t.ok(await isSeen(handbook.getByRole('heading', { name: 'Portföljstrategi för innovation' })))
  t.equal(requests.length, asked, 'the service does not learn what is searched for')
  t.same(errors, [])
})

t.test('actions that are ticked come into the plan, its link and its documents', async (t) => {
  const { server } = await openApp(t)
  const { page, lost, errors } = await openHost(t, server, element)
  await page.goto(`${hostUrl}#handbook.view=guide&handbook.principle=p1&handbook.question=p1-q6`)
  await page.reload()
  const handbook = await shown(page)
  const chosen = handbook.getByRole('checkbox', { name: /^Fördela uppmärksamhet/ })
  await chosen.check()
  await page.waitForURL(/handbook\.marked=p1-q6&handbook\.ticked=p1-q6-a3/)
  const isFocused = () => chosen.evaluate((node) => node === (node.getRootNode() as ShadowRoot).activeElement)
  t.ok(await soon(isFocused))
  await handbook.getByRole('link', { name: 'Till planen' }).click()
  await handbook.getByRole('button', { name: 'Hämta som Markdown' }).waitFor()
  t.equal(await handbook.getByRole('checkbox').count(), 3, 'the plan shows all actions of the question')
  t.ok(await chosen.isChecked())
  await page.reload()
  t.match(await wordsOf(await shown(page), 'återställda från länken'), 'återställda från länken')
  t.ok(await chosen.isChecked(), 'the link restores it')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    handbook.getByRole('button', { name: 'Hämta som Markdown' }).click(),
  ])
  const text = (await savedBytes(download)).toString()
  t.equal(text.match(/- \[ \]/g)?.length, 1, 'a document has the chosen ones')
  t.match(text, '- [ ] Fördela uppmärksamhet')
  await page.emulateMedia({ media: 'print' })
  t.equal(await soon(() => handbook.locator('.actions li:visible').count()), 1, 'and so has paper')
  t.ok(await handbook.getByText('Ansvarig').nth(2).isVisible(), 'with room for who')
  await page.emulateMedia({ media: 'screen' })
  await chosen.uncheck()
  await page.waitForURL((url) => !url.hash.includes('ticked'))
  t.match(page.url(), /handbook\.marked=p1-q6/)
  t.same([...lost, ...errors], [])
})

t.test('where the rest of the component does not come, the reader may try again', async (t) => {
  const { server } = await openApp(t)
  const { page, context } = await openHost(t, server, element)
  await context.route('**/sdk/embed-views-*', (route) => route.abort())
  await page.reload()
  const handbook = await shown(page)
  await choose(handbook, /Hur kan vi öka eller/)
  const again = handbook.getByRole('button', { name: 'Försök igen' })
  await again.waitFor()
  await context.unroute('**/sdk/embed-views-*')
  await again.click()
  t.ok(await isSeen(handbook.getByText('Er utmaning')))
})
