/** The glossary at the desk: written in a draft by two people, used at once, reviewed term by term, and read when published. */
import t from 'tap'
import { grant } from '../publishing/maintainers.ts'
import { openDesk, openPage } from './desk.ts'
import { lookThrough } from './look.ts'

const anna = { actor: 'token:Anna', grants: [grant('translator', 'en')] }
const bo = { actor: 'token:Bo', grants: [grant('translator', 'en')] }
const rune = { actor: 'token:Rune', grants: [grant('publisher', 'en')] }

t.test('a term is added, changed, removed, undone, used beside a text, reviewed and published', async (t) => {
  const desk = await openDesk(t)
  const { publishing } = desk
  const { id } = await publishing.drafts.create(anna, { locale: 'en' })
  const { page, faults } = await openPage(t, desk, { person: anna, at: `drafts/${id}/terms` })
  const said = (words: string) => page.getByRole('status').filter({ hasText: words }).waitFor()
  const entry = (source: string) =>
    page.locator('.cards > li').filter({ has: page.getByRole('heading', { name: source, exact: true }) })
  const terms = async () => (await publishing.drafts.terms(anna, id)).terms
  const before = await terms()
  await said(`Showing ${before.length} of ${before.length} terms.`)

  // By keyboard alone.
  await page.getByText('Add a term', { exact: true }).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.type('omfamna')
  await page.keyboard.press('Tab')
  await page.keyboard.type('embrace')
  await page.keyboard.press('Tab')
  await page.keyboard.type('hug; clasp')
  await page.keyboard.press('Enter')
  await said('omfamna is saved in the draft.')
  t.match((await terms()).at(-1), { source: 'omfamna', term: 'embrace', avoid: ['hug', 'clasp'] })
  await entry('omfamna').waitFor()
  t.ok(await page.getByText('Add a term', { exact: true }).evaluate('document.activeElement.tagName === "SUMMARY"'))
  await page.keyboard.press('Tab')
  await page.keyboard.type('Omfamna')
  await page.getByText('The glossary already has omfamna: embrace. Change that one instead.').waitFor()
  t.ok(await page.getByRole('button', { name: 'Save the term' }).isDisabled(), 'a term cannot be there twice')
  await lookThrough(t, page, 'glossary')
  await page.getByText('Add a term', { exact: true }).click()

  await page.getByLabel('Search the glossary').fill('medborgare')
  await said(`Showing 1 of ${before.length + 1} terms.`)
  t.equal(new URL(page.url()).hash, `#/drafts/${id}/terms?q=medborgare`)
  await page.getByRole('button', { name: 'Remove the term medborgare' }).click()
  await said('medborgare is removed in the draft.')
  await said('No matching terms.')
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await said('The change of medborgare is undone.')
  t.equal((await terms()).length, before.length + 1)

  // Somebody else changes the term that is being written here, and another one.
  await page.getByRole('button', { name: 'Change the term medborgare' }).click()
  await entry('medborgare').getByLabel('When to use the term').fill('Not residents.')
  const other = { source: 'medborgare', term: 'nationals' }
  await publishing.drafts.edit(bo, { id }, { terms: [other, { source: 'ny', term: 'new' }] })
  await entry('medborgare').getByRole('button', { name: 'Save the term' }).click()
  await said('Somebody else has changed medborgare meanwhile. Nothing is overwritten.')
  await entry('medborgare').getByText('nationals', { exact: true }).waitFor()
  t.match(
    (await terms()).find(({ source }) => source === 'medborgare'),
    other,
  )
  await entry('medborgare').getByLabel('Term in this language').fill('citizens or nationals')
  await entry('medborgare').getByRole('button', { name: 'Save the term' }).click()
  await said('medborgare is saved in the draft.')
  t.match((await terms()).slice(-1), [{ source: 'ny' }], 'what the other person added stays')

  // The term is at hand beside the text, and leads back here.
  await page.getByLabel('Search the glossary').fill('omfamna')
  await entry('omfamna')
    .getByRole('link', { name: /have the term omfamna$|has the term omfamna$/ })
    .click()
  await page.locator('.line').filter({ hasText: 'Omfamna' }).first().click()
  await page.locator('.terms').getByRole('link', { name: 'Open in the glossary: omfamna' }).click()
  await entry('omfamna').waitFor()

  const reviewing = await openPage(t, desk, { person: rune, at: `drafts/${id}/publish` })
  const row = reviewing.page.locator('.changes > li').filter({ hasText: 'Glossary: medborgare' })
  await row.locator('ins').getByText('citizens or nationals').waitFor()
  t.match(await row.textContent(), /citizens[\s\S]*Not residents\./)
  await reviewing.page.getByText('3 terms of the glossary').waitFor()
  await lookThrough(t, reviewing.page, 'glossary-review')

  await page.goto(`${desk.publicUrl}/desk#/terms/en`)
  await page.getByRole('heading', { level: 1, name: /^Glossary: .*English/ }).waitFor()
  await said(`Showing ${before.length} of ${before.length} terms.`)
  t.equal(await page.getByRole('button', { name: /^Change the term/ }).count(), 0, 'what is published is to read')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'TBX, for translation tools' }).click(),
  ])
  t.equal(download.suggestedFilename(), 'glossary-en.tbx')
  await lookThrough(t, page, 'glossary-published')
  t.same([...faults, ...reviewing.faults], [])
})
