/** What a reviewer sees before approving, and who is said to have changed a draft. */
import type { Page } from 'playwright-core'
import t from 'tap'
import { grant, title } from '../publishing/maintainers.ts'
import { openDesk, openPage } from './desk.ts'
import { look } from './look.ts'

const anna = { actor: 'token:Anna', grants: [grant('translator', '*')] } as const
const bo = { actor: 'token:Bo', grants: [grant('publisher', '*')] } as const
const cecilia = { actor: 'token:Cecilia', grants: [{ role: 'administrator' }] } as const

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
/** One change in the list, by its heading. */
const change = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) })

t.test('minor marks, words and states stand where a Swedish text is approved', async (t) => {
  const desk = await openDesk(t)
  const { id } = await desk.publishing.drafts.create(anna, { locale: 'sv' })
  const text = 'Omfamna och stärk innovation i offentlig sektor'
  await desk.publishing.drafts.edit(anna, { id }, { texts: { 'p1.title': { text, minor: true, state: 'reviewed' } } })
  const { page, faults } = await openPage(t, desk, { person: bo, at: `drafts/${id}/publish` })
  const shown = change(page, 'Principle 1 › title')
  await shown.waitFor()
  t.match(
    await shown.locator('p[lang=sv]').evaluate((one) => (one as { innerHTML: string }).innerHTML),
    /^Omfamna och .*<del>.*<ins>/,
  )
  await shown.getByText('Minor: the translations still hold.').waitFor()
  t.match(await shown.textContent(), /State: final → reviewed/)
  await look(t, page, 'approve-minor')
  t.same(faults, [])
})

t.test('a language that becomes official is listed, and an administrator gives a reason', async (t) => {
  const desk = await openDesk(t)
  const { id } = await desk.publishing.drafts.create(anna, {
    locale: 'nb',
    endonym: 'norsk bokmål',
    fallback: ['en', 'sv'],
    dir: 'rtl',
    status: 'official',
  })
  const { page, faults } = await openPage(t, desk, { person: cecilia, at: `drafts/${id}/publish` })
  for (const [name, value] of [
    ['What the language calls itself', 'norsk bokmål'],
    ['Direction of writing', 'from right to left'],
    ['Status', 'official'],
    ['Fallback languages', 'en, sv'],
  ] as const)
    await change(page, name).getByText(value, { exact: true }).waitFor()
  await page.getByText('5 settings of the language').waitFor()
  await button(page, 'Approve').click()
  await page.getByText('The draft makes the language official. Give a reason.').waitFor()
  await look(t, page, 'approve-official')
  await page.getByLabel('Why').first().fill('Beslut 17')
  await button(page, 'Approve').click()
  await page.getByText('Reason: Beslut 17').waitFor()
  await button(page, 'Publish').click()
  await page.getByText('2023-01-r2 is live.').waitFor()
  await page.getByRole('link', { name: 'Audit trail' }).click()
  const row = page.getByRole('row').filter({ hasText: '2023-01-r1 → 2023-01-r2' })
  t.match(await row.textContent(), /Direction of writing, Status, Fallback languages/)
  t.same(faults, [])
})

t.test('a paragraph that lacks its links is kept in the draft, for everyone', async (t) => {
  const desk = await openDesk(t)
  const { id } = await desk.publishing.drafts.create(anna, { locale: 'en' })
  const { units } = await desk.publishing.translations.texts(anna, id, 'en')
  const linked = units.find(({ source }) => source.includes('](resource:'))?.id as string
  const { page } = await openPage(t, desk, { person: anna, at: `drafts/${id}/texts/${linked}` })
  await button(page, 'Undo change').waitFor({ state: 'detached' })
  const field = page.getByLabel('Translation')
  // The marks cannot be removed one by one; a text that is put in again has none.
  await desk.publishing.drafts.edit(anna, { id }, { unfinished: { [linked]: 'Only words' } })
  await page.reload()
  t.equal(await field.inputValue(), 'Only words')
  await field.fill('Only words so far')
  await page.getByText('Saved in the draft as unfinished.').waitFor()
  await look(t, page, 'unfinished')

  const other = await openPage(t, desk, {
    person: { ...anna, actor: 'token:Dora' },
    at: `drafts/${id}/texts/${linked}`,
  })
  await other.page.getByLabel('Translation').waitFor()
  t.equal(await other.page.getByLabel('Translation').inputValue(), 'Only words so far')
  const reviewer = await openPage(t, desk, { person: bo, at: `drafts/${id}/publish` })
  await reviewer.page.getByText('Unfinished in the draft, and not published:').waitFor()
  await button(page, 'Undo change').click()
  await page.getByText('Saved in the draft as unfinished.').waitFor({ state: 'detached' })
  const { draft } = await desk.publishing.drafts.open(anna, id)
  t.same(draft.proposal, { settings: {}, texts: {} })
})

t.test('a change of one’s own is nobody else’s, and another person’s change has a name', async (t) => {
  const desk = await openDesk(t)
  const { id } = await desk.publishing.drafts.create(anna, { locale: 'en' })
  const { page, context, faults } = await openPage(t, desk, { person: anna })
  await context.clock.install()
  await page.goto(`${desk.publicUrl}/desk#/drafts/${id}/texts`)
  const later = () => page.clock.fastForward(3000)
  const changed = page.getByText('has changed the draft.')
  await page.getByText(/^Showing/).waitFor()
  // As an import, another tab or a command of the same person does.
  await desk.publishing.drafts.edit(anna, { id }, title('Written elsewhere'))
  await later()
  await page.getByText('Written elsewhere').first().waitFor()
  t.equal(await changed.count(), 0)
  await desk.publishing.drafts.edit({ ...anna, actor: 'token:Dora' }, { id }, title('Written by Dora'))
  await later()
  await page.getByText('Dora has changed the draft. You now see the latest.').waitFor()
  t.same(faults, [])
})

t.test('a text whose response was lost is no conflict with oneself', async (t) => {
  const desk = await openDesk(t)
  const { id } = await desk.publishing.drafts.create(anna, { locale: 'sv' })
  const { page, context } = await openPage(t, desk, { person: anna })
  await context.clock.install()
  await page.goto(`${desk.publicUrl}/desk#/drafts/${id}/texts/p1.title`)
  const field = page.getByLabel('New text')
  await field.waitFor()
  let isLost = true
  await context.route('**/handbook/v1/drafts/**', async (route) => {
    if (!isLost || route.request().method() !== 'PATCH') return route.fallback()
    await route.fetch()
    isLost = false
    return route.abort()
  })
  await field.fill('Skrivet en gång')
  await page.clock.fastForward(700)
  await page.getByText('Not saved: the service cannot be reached.').waitFor()
  await field.fill('Skrivet en gång till')
  await page.clock.fastForward(700)
  await page.getByText('Saved.').waitFor()
  t.equal(await page.getByText('was changed elsewhere').count(), 0)
  t.equal((await desk.publishing.drafts.open(anna, id)).draft.proposal.texts['p1.title']?.text, 'Skrivet en gång till')
})

t.test('a bar is full when nothing is missing', async (t) => {
  const desk = await openDesk(t)
  const { page } = await openPage(t, desk, { person: bo })
  await page.locator('.principles svg').first().waitFor()
  const ends = await page.locator('svg.bar').evaluateAll((bars) =>
    (bars as unknown as Bar[]).map((bar) => {
      const last = [...bar.querySelectorAll('rect:not(.outdated)')].at(-1) as unknown as Rect
      return [bar.viewBox.baseVal.width, last.x.baseVal.value + last.width.baseVal.value]
    }),
  )
  t.ok(ends.length > 4, `${ends.length} bars`)
  for (const [width, end] of ends as [number, number][]) t.ok(end > width, `${end} of ${width}`)
})

interface Bar {
  viewBox: { baseVal: { width: number } }
  querySelectorAll: (selector: string) => Iterable<unknown>
}
interface Rect {
  x: { baseVal: { value: number } }
  width: { baseVal: { value: number } }
}
