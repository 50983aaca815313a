/** Ids say nothing about order: a principle that was added or moved has its number from the edition. */
import type { Page } from 'playwright-core'
import t from 'tap'
import { shipped } from '../database.ts'
import { openDesk, openPage } from './desk.ts'

const cecilia = { actor: 'token:Cecilia', grants: [{ role: 'administrator' }] } as const
const { locales } = shipped()
const { sv, en } = locales as { sv: NonNullable<typeof locales.sv>; en: NonNullable<typeof locales.en> }
const added = { id: 'p6', dimensions: [], challenges: [], rationale: [], questions: [] }

const options = (page: Page, label: string) =>
  page
    .getByLabel(label, { exact: true })
    .locator('option')
    .evaluateAll((all) => all.map((one) => `${(one as { value: string }).value} ${(one as { label: string }).label}`))

t.test('the desk numbers a sixth principle and a moved one as the edition has them', async (t) => {
  const desk = await openDesk(t, {
    locales: { sv: { ...sv, texts: { ...sv.texts, 'p6.title': 'Våga avsluta' } }, en },
    // The second principle moved to the front, the sixth stands between it and the first.
    change: (edition) => ({
      ...edition,
      principles: [edition.principles[1] ?? added, added, ...edition.principles.slice(0, 1)],
    }),
  })
  const { id } = await desk.publishing.drafts.create(cecilia, { locale: 'sv' })
  const { page, faults } = await openPage(t, desk, { person: cecilia, at: `drafts/${id}/texts` })
  await page.getByLabel('Part', { exact: true }).waitFor()
  t.same(await options(page, 'Part'), [
    'all The whole handbook',
    'handbook The handbook’s own texts',
    'p2 Principle 1',
    'p6 Principle 2',
    'p1 Principle 3',
    'resources Resources',
  ])
  await page.getByLabel('Part', { exact: true }).selectOption('p6')
  await page.getByText('Showing 1 of').waitFor()

  await page.goto(`${desk.publicUrl}/desk#/drafts/${id}/preview`)
  await page.locator('option[value="/principles/p6"]').waitFor({ state: 'attached' })
  t.same((await options(page, 'Page')).slice(2), [
    '/principles/p2 Principle 1',
    '/principles/p6 Principle 2',
    '/principles/p1 Principle 3',
  ])

  await page.goto(`${desk.publicUrl}/desk#/`)
  await page
    .getByRole('img', { name: /^Principle 2: 1 text\b/ })
    .first()
    .waitFor()
  t.same(faults, [])
})
