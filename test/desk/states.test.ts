/** What is seen seldom, seen by axe: conflicts, failures, waiting, and everything that can be opened. */
import type { Page } from 'playwright-core'
import t, { type Test } from 'tap'
import { reworded, shipped } from '../database.ts'
import { title } from '../publishing/maintainers.ts'
import { openDesk, openPage, signIn } from './desk.ts'
import { lookThrough } from './look.ts'

const administrator = { role: 'administrator' } as const
const cecilia = { actor: 'token:Cecilia', grants: [administrator] } as const
const { sv } = shipped().locales

/** Cecilia at an English draft whose first title has been overtaken by a new source. */
async function atOutdated(t: Test) {
  const desk = await openDesk(t)
  await desk.store.publish({
    base: '2023-01-r1',
    locales: { sv: reworded(sv, 'Omfamna och stärk innovation i offentlig sektor') },
    actor: 'token:Dora',
  })
  await desk.followed()
  const { id } = await desk.publishing.drafts.create(cecilia, { locale: 'en' })
  const { page, context, faults } = await openPage(t, desk, { person: cecilia })
  await context.clock.install()
  const token = await desk.tokenOf('Cecilia', administrator)
  const go = (path: string) => page.goto(`${desk.publicUrl}/desk#/${path}`)
  return { desk, id, page, context, token, go, faults }
}

const search = (page: Page, text: string) => page.getByLabel('Search the texts').fill(text)
const later = (page: Page) => page.clock.fastForward(3000)

t.test('an outdated text, a conflict and an ended session', async (t) => {
  const { desk, id, page, context, token, go, faults } = await atOutdated(t)
  await go(`drafts/${id}/texts/p1.title`)
  await search(page, 'p1.title')
  await page.locator('del').getByText('innovationsarbetet').waitFor()
  t.equal((await page.locator('h3 + p ins').textContent())?.trim(), 'innovation')
  t.same(
    await page
      .locator('.editor li')
      .filter({ hasText: 'avoid public-sector' })
      .locator('[lang]')
      .evaluateAll((all) => all.map((one) => (one as { lang: string }).lang)),
    ['sv', 'en', 'en'],
    'a term, its translation and what to avoid each say their language',
  )
  await lookThrough(t, page, 'outdated')

  await context.route('**/handbook/v1/drafts/**', (route) => route.abort())
  await page.getByLabel('Translation').fill('Mine')
  await page.clock.fastForward(700)
  await page.getByText('Not saved: the service cannot be reached.').waitFor()
  await desk.publishing.drafts.edit(cecilia, { id }, title('Theirs'))
  await context.unroute('**/handbook/v1/drafts/**')
  await later(page)
  await page.getByText('This text was changed elsewhere while you wrote.').waitFor()
  await lookThrough(t, page, 'conflict')

  for (const language of ['Svenska', 'English']) {
    await page.getByRole('button', { name: language, exact: true }).click()
    await context.clearCookies()
    await later(page)
    await page.getByRole('dialog').waitFor()
    await lookThrough(t, page, 'signed-out', { isModal: true })
    await page.getByLabel(/Your token|Din nyckel/).fill(token)
    await page.getByRole('button', { name: /^(Sign in|Logga in)$/ }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  }
  t.same(faults, [])
})

t.test('waiting, failing, and all that can be opened', async (t) => {
  const { id, page, context, go, faults } = await atOutdated(t)
  await page.getByText('The same figures as a table').click()
  await lookThrough(t, page, 'home-opened')

  const first = Promise.withResolvers<number>()
  let status = first.promise
  await context.route('**/handbook/v1/releases?**', async (route) => {
    const answered = await status
    if (answered === 200) return route.fallback()
    const problem = {
      type: 'x',
      title: 'Internal error',
      status: answered,
      code: 'INTERNAL_ERROR',
      detail: 'Try again.',
      errors: [],
    }
    return route.fulfill({ status: answered, contentType: 'application/problem+json', body: JSON.stringify(problem) })
  })
  await go('history')
  await page.getByText('Loading…').waitFor()
  await lookThrough(t, page, 'loading')
  first.resolve(500)
  await page.getByRole('alert').getByText('Internal error').waitFor()
  await lookThrough(t, page, 'failed')
  status = Promise.resolve(200)
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.getByText('What changed?').waitFor()
  for (const closed of await page.locator('summary').all()) await closed.click()
  await page.locator('main').getByText('p1.title').waitFor()
  await lookThrough(t, page, 'history-opened')

  await go(`drafts/${id}/files`)
  const unit = (unit: string, target: string) =>
    `<trans-unit id="${unit}"><source>${sv.texts[unit] ?? 'x'}</source><target>${target}</target></trans-unit>`
  const units = [unit('p2.title', 'A title'), unit('p1.title', 'x'.repeat(300)), unit('p9.title', 'x')].join('')
  const file = `<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file source-language="sv" target-language="en" product-version="2023-01"><body>${units}</body></file></xliff>`
  await page.getByLabel('Choose a file').setInputFiles({ name: 'x.xlf', mimeType: '', buffer: Buffer.from(file) })
  await page.getByText('Set aside: 2', { exact: true }).waitFor()
  await lookThrough(t, page, 'report')
  t.same(faults, [])
})

t.test('Arabic is written from right to left and Northern Sami in its own language', async (t) => {
  const desk = await openDesk(t)
  const { page, faults } = await openPage(t, desk)
  await page.goto(`${desk.publicUrl}/desk#/sign-in-failed`)
  await page.getByLabel('Your token').fill('hbk_wrong')
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await page.getByText('The token cannot be used.').waitFor()
  await lookThrough(t, page, 'sign-in-failed')
  await signIn(page, await desk.tokenOf('Cecilia', administrator))
  for (const { tag, endonym, dir, text } of [
    { tag: 'ar', endonym: 'العربية', dir: 'rtl', text: 'تبني الابتكار وتعزيزه (OECD)' },
    { tag: 'se', endonym: 'davvisámegiella', dir: 'ltr', text: 'Váldde vuostá innovašuvnna' },
  ]) {
    await page.goto(`${desk.publicUrl}/desk#/`)
    await page.getByLabel('The language’s tag').fill(tag)
    t.equal(await page.getByLabel('What the language calls itself').inputValue(), endonym)
    t.equal(await page.getByLabel('Direction of writing').inputValue(), dir)
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    await page.getByRole('link', { name: '1. Texts' }).click()
    await search(page, 'p1.title')
    await page
      .getByRole('button', { name: /^Omfamna/ })
      .first()
      .click()
    const field = page.getByLabel('Translation')
    await field.fill(text)
    await page.getByText('Saved.').waitFor()
    const languageOf = (element: { lang: string; dir: string }) => [element.lang, element.dir]
    t.same(await field.evaluate(languageOf), [tag, dir])
    t.same(await page.locator('.line > span').nth(1).evaluate(languageOf), [tag, dir])
    await lookThrough(t, page, `edit-${tag}`)
    await page.getByRole('link', { name: '4. Approve and publish' }).click()
    await page.locator('.changes p[lang]').first().waitFor()
    t.same(await page.locator('.changes p[lang]').first().evaluate(languageOf), [tag, dir])
  }
  await page.getByRole('link', { name: 'Languages' }).click()
  const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'العربية ar' }) })
  await card.getByRole('link', { name: 'Open the draft: \u2068العربية\u2069' }).waitFor()
  t.equal(await card.locator('bdi').getAttribute('lang'), 'ar')
  await lookThrough(t, page, 'home-drafts')
  t.same(faults, [])
})
