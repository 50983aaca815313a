/** Work on many texts: addresses that keep what is chosen, the history of a text, and undoing. */
import t from 'tap'
import { shipped } from '../database.ts'
import { openDesk, openPage } from './desk.ts'
import { lookThrough } from './look.ts'

const cecilia = { actor: 'token:Cecilia', grants: [{ role: 'administrator' }] } as const
const { en } = shipped().locales

t.test('what is chosen stays in the address, and an earlier wording comes back', async (t) => {
  const desk = await openDesk(t)
  const texts = { ...en.texts, 'p1.title': 'Embrace innovation daily', 'p2.title': 'Encourage everybody' }
  await desk.store.publish({ base: '2023-01-r1', locales: { en: { ...en, texts } }, actor: 'token:Dora' })
  await desk.followed()
  const { id } = await desk.publishing.drafts.create(cecilia, { locale: 'en' })
  const { page, faults } = await openPage(t, desk, {
    person: cecilia,
    at: `drafts/${id}/texts?state=machine&principle=p2&q=encourage`,
  })
  const address = () => new URL(page.url()).hash
  const line = (text: string) => page.locator('.line').filter({ hasText: text })
  await line('Encourage everybody').waitFor()
  t.equal(await page.getByLabel('Search the texts').inputValue(), 'encourage')
  t.equal(await page.getByLabel('Show', { exact: true }).inputValue(), 'machine')
  t.equal(await page.getByLabel('Part', { exact: true }).inputValue(), 'p2')
  await page.getByLabel('Part', { exact: true }).selectOption('p1')
  await page.getByLabel('Search the texts').fill('embrace')
  await line('Embrace innovation daily').waitFor()
  t.equal(address(), `#/drafts/${id}/texts?state=machine&principle=p1&q=embrace`)
  await line('Embrace innovation daily').click()
  await page.getByLabel('Translation').waitFor()
  t.equal(address(), `#/drafts/${id}/texts/p1.title?state=machine&principle=p1&q=embrace`)
  await page.goBack()
  await page.getByLabel('Translation').waitFor({ state: 'detached' })
  t.equal(await page.getByLabel('Search the texts').inputValue(), 'embrace', 'back keeps what was chosen')
  await page.goForward()
  await page.getByLabel('Translation').waitFor()

  await page.getByText('Earlier wordings').click()
  await page.getByText('Published by Dora.').waitFor()
  t.equal(await page.locator('.editor').getByText('p1.title').count(), 0, 'no id is shown')
  await lookThrough(t, page, 'wordings')
  await page.getByRole('button', { name: /^Use this wording: / }).click()
  await page.getByText('Saved.').waitFor()
  t.equal(await page.getByLabel('Translation').inputValue(), en.texts['p1.title'])
  const { draft } = await desk.publishing.drafts.open(cecilia, id)
  t.match(draft.proposal.texts, { 'p1.title': { text: en.texts['p1.title'], state: 'machine' } })

  await page.goto(`${desk.publicUrl}/desk#/drafts/${id}/texts?state=nonsense&principle=p9`)
  await page.getByText(/^Showing \d{3,} of/).waitFor()
  t.equal(await page.getByLabel('Show', { exact: true }).inputValue(), 'all', 'an unknown choice is none')
  t.same(faults, [])
})
