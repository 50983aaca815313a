import type { Page } from 'playwright-core'
import t, { type Test } from 'tap'
import type { Grant } from '../../src/publishing/people/person.ts'
import { grant, title } from '../publishing/maintainers.ts'
import { type Desk, openDesk, openPage } from './desk.ts'
import { layout, look } from './look.ts'

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const translator = grant('translator', 'sv')
const anna = { actor: 'token:Anna', grants: [translator] } as const

/** Somebody signed in, at a screen. */
const at = (t: Test, desk: Desk, name: string, screen: string, ...grants: Grant[]) =>
  openPage(t, desk, { at: screen, person: { actor: `token:${name}`, grants } })

const overtaken = 'Somebody else has published the language since the draft was begun'

const begun = async ({ publishing: { drafts } }: Desk, text: string): Promise<string> => {
  const { id } = await drafts.create(anna, { locale: 'sv' })
  await drafts.edit(anna, { id }, title(text))
  return id
}

t.test('an administrator may approve their own work, and says so; others may not', async (t) => {
  const desk = await openDesk(t)
  const { page, faults } = await at(t, desk, 'Cecilia', '', { role: 'administrator' })
  const cecilia = { actor: 'token:Cecilia', grants: [{ role: 'administrator' }] } as const
  const { id: english } = await desk.publishing.drafts.create(cecilia, { locale: 'en' })
  await button(page, 'Correct svenska').click()
  await page.getByLabel('Search the texts').fill('p1.title')
  await page
    .getByRole('button', { name: /^Omfamna/ })
    .first()
    .click()
  await page.getByLabel('New text').fill('Omfamna innovation')
  await page.getByText('Saved.').waitFor()
  await page.getByRole('link', { name: '4. Approve and publish' }).click()
  await page.getByText('You have written in the draft.').waitFor()
  t.ok(await button(page, 'Approve').isDisabled())
  await layout(t, page, 'overrule')
  await page.getByLabel('Approve all the same, as an administrator.').check()
  await button(page, 'Approve').click()
  await page.getByText('An administrator approved their own work.').waitFor()
  await button(page, 'Publish').click()
  await page.getByText('2023-01-r2 is live.').waitFor()

  // A draft of another language is not overtaken.
  await page.goto(`${desk.publicUrl}/desk#/drafts/${english}/publish`)
  await page.getByText('The draft must be approved first.').waitFor()
  t.equal(await page.getByRole('heading', { name: overtaken }).count(), 0)
  await page.getByRole('link', { name: 'Audit trail' }).click()
  const row = page.getByRole('row').filter({ hasText: '2023-01-r1 → 2023-01-r2' })
  t.match(await row.textContent(), /Cecilia.*published.*approved by Cecilia.*an administrator approved their own work/)
  t.same(faults, [])
})

t.test('a draft that readers overtook says what they got, and goes on top of that', async (t) => {
  const desk = await openDesk(t)
  const id = await begun(desk, 'Annas titel')
  const other = await begun(desk, 'Doras titel')
  const dora = { actor: 'token:Dora', grants: [grant('publisher', 'sv')] } as const
  await desk.publishing.review.approve(dora, { id: other, revision: 2 })
  const bo = await at(t, desk, 'Bo', `drafts/${id}/publish`, grant('publisher', 'sv'))
  await button(bo.page, 'Approve').click()
  await button(bo.page, 'Publish').waitFor()
  // While Bo looks at it.
  await desk.publishing.review.publish(dora, { id: other, revision: 3 })
  await button(bo.page, 'Publish').click()
  await bo.page.getByRole('heading', { name: overtaken }).waitFor()
  await bo.page.getByText('Somebody who may write in the draft moves it to 2023-01-r2').waitFor()
  t.equal(await button(bo.page, 'Publish').count(), 0)
  t.equal((await desk.store.head()).release, '2023-01-r2', 'nothing is published')

  const { page } = await at(t, desk, 'Anna', `drafts/${id}/publish`, translator)
  await page.getByRole('heading', { name: overtaken }).waitFor()
  await page.getByText('What they changed: 1').waitFor()
  t.equal(await page.getByText('Doras titel').filter({ visible: true }).count(), 1)
  await look(t, page, 'publish-conflict')
  await page.getByRole('link', { name: 'Principle 1 › title' }).waitFor()
  await button(page, 'Move the draft to 2023-01-r2').click()
  await page
    .getByText('The draft must be approved first.')
    .or(page.getByText('You have no role that may publish.'))
    .waitFor()
  await page.getByText('Based on 2023-01-r2.').waitFor()
  const change = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Principle 1 › title' }) })
  await change.locator('del').getByText('Doras').waitFor()
  t.equal(await change.locator('ins').textContent(), 'Annas ', 'word by word')
  await bo.page.reload()
  await button(bo.page, 'Approve').click()
  await button(bo.page, 'Publish').click()
  await bo.page.getByText('2023-01-r3 is live.').waitFor()
  t.equal((await desk.store.load('2023-01-r3')).locales.sv?.texts['p1.title'], 'Annas titel')
  t.same(bo.faults, [])
})

t.test('a release is withdrawn and an earlier one made current, and the trail keeps all of it', async (t) => {
  const desk = await openDesk(t)
  const dora = { actor: 'token:Dora', grants: [grant('publisher', '*')] } as const
  for (const [text, revision] of [
    ['Ny titel', 2],
    ['Nyare titel', 2],
    ['Nyast titel', 2],
  ] as const) {
    const id = await begun(desk, text)
    await desk.publishing.review.approve(dora, { id, revision })
    await desk.publishing.review.publish(dora, { id, revision: revision + 1 })
  }
  await desk.followed()
  const { page, faults } = await at(t, desk, 'Erik', 'history', grant('publisher', '*'))
  const entry = (release: string) =>
    page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: release }) })
  await entry('2023-01-r4').getByText('what readers see now').waitFor()
  t.equal(
    await entry('2023-01-r4').getByText('Withdraw', { exact: true }).count(),
    0,
    'what readers see is not withdrawn',
  )
  t.match(await entry('2023-01-r2').textContent(), /Dora, \d+ \w+ \d{4}/)
  await entry('2023-01-r2').getByText('What changed?').click()
  await entry('2023-01-r2').getByText('Ny titel').waitFor()

  await entry('2023-01-r2').getByText('Withdraw', { exact: true }).click()
  const withdrawing = entry('2023-01-r2').locator('details').filter({ hasText: 'can no longer be read' })
  await withdrawing.getByLabel('Release to use instead').selectOption('2023-01-r3')
  await withdrawing.getByLabel('Why').fill('Fel i titeln')
  await desk.store.withdraw('2023-01-r3', '2023-01-r4', 'token:Dora', 'Förhastad')
  await button(page, 'Withdraw 2023-01-r2').click()
  await withdrawing.getByRole('alert').waitFor()
  await layout(t, page, 'withdraw-fault')
  await withdrawing.getByLabel('Release to use instead').selectOption('2023-01-r4')
  await button(page, 'Withdraw 2023-01-r2').click()
  await page.getByText('2023-01-r2 is withdrawn.').waitFor()
  await entry('2023-01-r2').getByText('Withdrawn: Fel i titeln. Use 2023-01-r4.').waitFor()
  t.equal((await fetch(`${desk.publicUrl}/handbook/v1/sv/principles/p1?release=2023-01-r2`)).status, 410)

  await entry('2023-01-r1').getByText('Make current').click()
  const back = entry('2023-01-r1')
    .locator('details')
    .filter({ has: button(page, 'Make 2023-01-r1 current') })
  await button(page, 'Make 2023-01-r1 current').click()
  t.equal((await desk.store.head()).release, '2023-01-r4', 'not without a reason')
  await back.getByLabel('Why').fill('Fel utgåva')
  await button(page, 'Make 2023-01-r1 current').click()
  await page.getByText('2023-01-r1 is now the current release.').waitFor()
  await entry('2023-01-r1').getByText('what readers see now').waitFor()
  await layout(t, page, 'history-withdrawn')

  await page.getByRole('link', { name: 'Audit trail' }).click()
  const rows = page.getByRole('row')
  await rows.nth(1).waitFor()
  const told = (await rows.allTextContents()).slice(1).map((row) => row.replace(/^\d+ \w+ \d{4}, \d\d:\d\d/, '(when) '))
  t.same(told.slice(0, 6), [
    '(when) Erikwent back to an earlier release2023-01-r4 → 2023-01-r1 · Fel utgåva',
    '(when) Erikwithdrew a release2023-01-r2 → 2023-01-r4 · Fel i titeln',
    '(when) Dorawithdrew a release2023-01-r3 → 2023-01-r4 · Förhastad',
    '(when) Dorapublishedsv · 2023-01-r3 → 2023-01-r4 · approved by Dora',
    '(when) Doraapproved a draftsv',
    '(when) Annawrote in a draftsv · 1 text',
  ])
  t.same(faults, [])
})
