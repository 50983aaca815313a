import type { BrowserContext, Page } from 'playwright-core'
import t, { type Test } from 'tap'
import { isSeen } from '../browser.ts'
import { grant } from '../publishing/maintainers.ts'
import { openDesk, openPage } from './desk.ts'
import { lookThrough } from './look.ts'

const translator = grant('translator', 'sv')
const anna = { actor: 'token:Anna', grants: [translator] } as const
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const field = (page: Page) => page.getByLabel('New text')
const unreachable = 'Not saved: the service cannot be reached.'

/** Anna at the first title of a Swedish draft, with as many tabs as she likes. */
async function atTitle(t: Test) {
  const desk = await openDesk(t)
  const { id } = await desk.publishing.drafts.create(anna, { locale: 'sv' })
  const { page, context, faults } = await openPage(t, desk, { person: anna })
  await context.clock.install()
  const open = async (tab: Page) => {
    await tab.goto(`${desk.publicUrl}/desk#/drafts/${id}/texts/p1.title`)
    await field(tab).waitFor()
    return tab
  }
  await open(page)
  const stored = async () => (await desk.publishing.drafts.open(anna, id)).draft.proposal.texts['p1.title']?.text
  return { desk, id, page, context, faults, open, stored }
}

/** As a browser says when it has a connection again. */
const back = (page: Page) => page.evaluate("dispatchEvent(new Event('online'))")

/** The page's clock, three seconds on: it asks what others did, and tries again. */
const later = (page: Page) => page.clock.fastForward(3000)

/** Writes, and is silent until it is sent. */
async function write(page: Page, text: string): Promise<void> {
  await field(page).fill(text)
  await page.clock.fastForward(700)
}

/** Waits until the field has the text. */
const hasText = (page: Page, text: string) =>
  page.waitForFunction((wanted) => {
    const { document } = globalThis as unknown as { document: { querySelector: (s: string) => { value: string } } }
    return document.querySelector('textarea').value === wanted
  }, text)

/** What the browser keeps of texts that are not saved. */
const kept = (context: BrowserContext) =>
  context
    .storageState()
    .then(({ origins }) => origins.flatMap(({ localStorage }) => localStorage.map(({ value }) => value)))

t.test('in two tabs the same text is written: both are shown, and typing on overwrites nothing', async (t) => {
  const { context, page: first, open, stored, faults } = await atTitle(t)
  const second = await open(await context.newPage())
  await first.route('**/drafts/**', (route) => route.abort())
  await write(first, 'Första fliken')
  await first.getByText(unreachable).waitFor()
  await write(second, 'Andra fliken')
  await second.getByText('Saved.').waitFor()
  await first.unroute('**/drafts/**')
  await back(first)
  const conflict = first.locator('.problem').filter({ hasText: 'This text was changed elsewhere while you wrote.' })
  await conflict.waitFor()
  t.match(await conflict.textContent(), /Your textFörsta flikenThe other textAndra fliken/)
  t.equal(await field(first).inputValue(), 'Första fliken')

  await write(first, 'Första fliken, vidare')
  await conflict.getByText('Första fliken, vidare').waitFor()
  // What could be sent would have been by the time that another text is.
  await first.getByLabel('Search the texts').fill('p2.title')
  await first
    .getByRole('button', { name: /^Uppmuntra/ })
    .first()
    .click()
  await write(first, 'Annan text')
  await first.getByText('Saved.').waitFor()
  t.equal(await stored(), 'Andra fliken', 'nothing is overwritten before it is said')
  await first.getByLabel('Search the texts').fill('p1.title')
  await first.getByRole('button', { name: /Andra fliken/ }).click()
  await button(first, 'Take the other text').click()
  await hasText(first, 'Andra fliken')
  await conflict.waitFor({ state: 'detached' })

  await write(second, 'Andra fliken igen')
  await second.getByText('Saved.').waitFor()
  await later(first)
  await hasText(first, 'Andra fliken igen')
  t.same(await kept(context), ['en'], 'nothing is kept that is saved')
  t.same(faults, [])
})

t.test('what is typed while the connection is broken survives a reload, and is sent when it is back', async (t) => {
  const { context, page, open, stored, faults } = await atTitle(t)
  let isAway = true
  await context.route('**/handbook/v1/drafts/**', (route) =>
    isAway && route.request().method() === 'PATCH' ? route.abort() : route.fallback(),
  )
  await write(page, 'Skrivet utan')
  await page.getByText(unreachable).waitFor()
  await field(page).pressSequentially(' förbindelse')
  await page.reload()
  await open(page)
  t.equal(await field(page).inputValue(), 'Skrivet utan förbindelse')
  await page.getByText(unreachable).waitFor()
  // A text that is not whole is kept as well, through other texts and back.
  await write(page, '')
  await page.getByText('Not saved yet: the text is empty.').waitFor()
  await button(page, 'Next').click()
  await button(page, 'Previous').click()
  t.equal(await field(page).inputValue(), '')
  await write(page, 'Skrivet klart')
  isAway = false
  await back(page)
  await page.getByText('Saved.').waitFor()
  t.equal(await stored(), 'Skrivet klart')
  t.same(await kept(context), ['en'])
  t.same(faults, [])
})

t.test('a busy service is asked again; a refused text stays to be mended', async (t) => {
  const { context, page, stored, faults } = await atTitle(t)
  let refusals = 1
  await context.route('**/handbook/v1/drafts/**', (route) => {
    if (refusals === 0 || route.request().method() !== 'PATCH') return route.fallback()
    refusals -= 1
    const problem = {
      type: 'x',
      title: 'Too many requests',
      status: 429,
      code: 'RATE_LIMITED',
      detail: 'x',
      errors: [],
    }
    return route.fulfill({ status: 429, contentType: 'application/problem+json', body: JSON.stringify(problem) })
  })
  await write(page, 'Sparat till sist')
  await page.getByText(unreachable).waitFor()
  await later(page)
  await page.getByText('Saved.').waitFor()
  t.equal(refusals, 0)
  t.equal(await stored(), 'Sparat till sist')
  await write(page, 'Inte <b>så')
  await page.getByText('The text contains an HTML tag; only link marks are allowed.', { exact: true }).waitFor()
  await button(page, 'Next').click()
  await button(page, 'Previous').click()
  t.equal(await field(page).inputValue(), 'Inte <b>så')
  t.equal(await stored(), 'Sparat till sist')
  t.same(faults, [])
})

t.test('what is typed when the session has ended, or the draft, is there afterwards', async (t) => {
  const { desk, id, context, page, stored, faults } = await atTitle(t)
  await field(page).fill('Skrivet när')
  await context.clearCookies()
  const dialog = page.getByRole('dialog', { name: 'You have been signed out' })
  await dialog.waitFor()
  await page.keyboard.press('Escape')
  t.ok(await isSeen(dialog))
  await dialog.getByLabel('Your token').fill('hbk_fel')
  await button(page, 'Sign in').click()
  await dialog.getByText('The token cannot be used.').waitFor()
  await dialog.getByLabel('Your token').fill(await desk.tokenOf('Anna', translator))
  await button(page, 'Sign in').click()
  await dialog.waitFor({ state: 'detached' })
  t.equal(await field(page).inputValue(), 'Skrivet när')
  await page.getByText('Saved.').waitFor()
  t.equal(await stored(), 'Skrivet när')

  const { revision } = (await desk.publishing.drafts.open(anna, id)).draft
  await desk.publishing.drafts.discard(anna, { id, revision })
  await write(page, 'Skrivet för sent')
  const notSaved = page.getByRole('alert').filter({ hasText: 'What you wrote is not saved' })
  await notSaved.getByText('Skrivet för sent').waitFor()
  await page.getByLabel('Search the texts').fill('p1.title')
  await lookThrough(t, page, 'not-saved')
  t.same(faults, [])
})
