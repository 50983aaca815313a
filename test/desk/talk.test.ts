/** A question, an answer from the source's editor, a returned text and a second look: each person at their own desk. */
import type { Page } from 'playwright-core'
import t from 'tap'
import { grant } from '../publishing/maintainers.ts'
import { openDesk, openPage } from './desk.ts'
import { look, lookThrough } from './look.ts'

const anna = { actor: 'token:Anna', grants: [grant('translator', 'en')] } as const
const bo = { actor: 'token:Bo', grants: [grant('publisher', 'en')] } as const
const sven = { actor: 'token:Sven', grants: [grant('translator', 'sv')] } as const

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true })
/** One change in the list, by its heading. */
const change = (page: Page, name: string) =>
  page.locator('.changes > li').filter({ has: page.getByRole('heading', { name }) })

t.test('a question is asked, answered and resolved, and a text is returned, changed and approved', async (t) => {
  const desk = await openDesk(t)
  const { id } = await desk.publishing.drafts.create(anna, { locale: 'en' })
  const texts = {
    'p1.title': { text: 'Embrace and strengthen innovation with 7 tools' },
    'p2.title': { text: 'Encourage every public servant' },
  }
  await desk.publishing.drafts.edit(anna, { id }, { texts })

  const translator = await openPage(t, desk, { person: anna, at: `drafts/${id}/texts/p1.title` })
  const said = translator.page.getByLabel('Write to the others who work on the text')
  await said.fill('Is it the work or the innovation?')
  await translator.page.reload()
  t.equal(await said.inputValue(), 'Is it the work or the innovation?', 'nothing that was begun is lost')
  await button(translator.page, 'Send').click()
  const thread = translator.page.locator('.thread')
  await thread.getByText('Is it the work or the innovation?').waitFor()
  t.equal(await said.inputValue(), '')
  await lookThrough(t, translator.page, 'talk')

  const source = await openPage(t, desk, { person: sven, at: 'questions' })
  await source.page.getByRole('heading', { name: 'Principle 1 › title' }).waitFor()
  await source.page.locator('blockquote[lang=sv]').getByText('Omfamna').waitFor()
  await source.page.getByText('Reply', { exact: true }).click()
  await source.page.getByLabel('Your reply').fill('The work.')
  await button(source.page, 'Send').click()
  await source.page.locator('.replies').getByText('The work.').waitFor()
  await lookThrough(t, source.page, 'questions')

  const reviewer = await openPage(t, desk, { person: bo, at: `drafts/${id}/publish` })
  const { page } = reviewer
  await page.getByText('1 open question', { exact: true }).waitFor()
  const first = change(page, 'Principle 1 › title')
  await first.getByText('The text has other numbers than the source: 7.').waitFor()
  await first.getByText('The work.').waitFor()
  t.match(await first.locator('p[lang=en]').first().innerHTML(), /<del>.*<ins>/)
  await page.getByLabel('Read: Principle 2 › title').check()
  await first.locator('summary').filter({ hasText: 'Return' }).click()
  await first.getByLabel('What is to be changed?').fill('There is no 7 in the source.')
  await look(t, page, 'review')
  await first.getByRole('button', { name: 'Return' }).click()
  await page.getByText('Returned texts must change before the draft can be approved:').waitFor()
  t.ok(await button(page, 'Approve').isDisabled())
  await lookThrough(t, page, 'review-returned')

  await translator.page.goto(`${desk.publicUrl}/desk#/drafts/${id}/texts`)
  await translator.page.reload()
  const top = translator.page.locator('.texts > li').first()
  await top.getByText('returned').waitFor()
  await top.locator('button.line').click()
  await translator.page.getByText('There is no 7 in the source.').waitFor()
  await translator.page.getByLabel('Translation').fill('Embrace and strengthen innovation')
  await translator.page.getByText('Saved.').waitFor()
  await top.getByText('returned', { exact: true }).waitFor({ state: 'detached' })
  await top.locator('.state.translated').waitFor()
  await translator.page.getByText('The text has changed since.').waitFor()
  await button(translator.page, 'Mark as resolved: Anna').click()
  await translator.page.getByText('1 resolved', { exact: true }).waitFor()

  await page.reload()
  await first.getByText('The text has changed since.').waitFor()
  t.equal(await page.locator('.changes > li').count(), 1, 'the second look shows what is new')
  await page.getByLabel('All: 2 changes').check()
  t.equal(await page.locator('.changes > li').count(), 2)
  await button(page, 'Approve').click()
  await page.getByText(/^Approved by Bo/).waitFor()
  await page.getByText('You have read all changes.').waitFor()
  await desk.publishing.drafts.edit(anna, { id }, { texts: { 'p2.title': { text: 'Encourage all public servants' } } })
  await page.reload()
  const second = change(page, 'Principle 2 › title')
  await second.getByText('Changed since you read it:').waitFor()
  t.match(await second.locator('p[lang=en]').last().innerHTML(), /Encourage <del>every/)
  t.same([...translator.faults, ...source.faults, ...reviewer.faults], [])
})
