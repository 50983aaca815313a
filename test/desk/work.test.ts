/** Work on many texts: addresses that keep what is chosen, the history of a text, and undoing. */
import t from 'tap'
import { linkedResources } from '../../src/handbook/rich-text.ts'
import { shipped } from '../database.ts'
import { grant } from '../publishing/maintainers.ts'
import { soon } from '../wait.ts'
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

t.test('a text that is opened while a search settles stays open, with the search in its address', async (t) => {
  const desk = await openDesk(t)
  const { id } = await desk.publishing.drafts.create(cecilia, { locale: 'en' })
  const { page, faults } = await openPage(t, desk, { person: cecilia, at: `drafts/${id}/texts` })
  await page.getByText(/^Showing \d{3,} of/).waitFor()
  const closed = await page.evaluate(openWhileSearching)
  t.same(closed, [], 'milliseconds between the search and the click after which the text was closed again')
  t.equal(new URL(page.url()).hash, `#/drafts/${id}/texts/p1.title?q=omfamna`)
  t.same(faults, [])
})

/** Runs in the page: searches, and opens the first principle at different moments while the search settles. */
const openWhileSearching = `(async () => {
  const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))
  const input = document.querySelector('.filters input')
  const search = (words) => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(input, words)
    input.dispatchEvent(new Event('input', { bubbles: true }))
  }
  const line = () => [...document.querySelectorAll('.line')].find((one) => one.textContent.startsWith('Omfamna'))
  const closed = []
  for (let after = 100; after <= 160; after += 2) {
    search(after % 4 ? 'omfamna och' : 'omfamna')
    await wait(after)
    line().click()
    await wait(200)
    if (line().getAttribute('aria-expanded') === 'true') line().click()
    else closed.push(after)
    await wait(50)
  }
  line().click()
  await wait(200)
  return closed
})()`

t.test('sections are assigned, words replaced in many texts, and all of it undone', async (t) => {
  const desk = await openDesk(t)
  await desk.tokenOf('Anna Ek', grant('translator', 'en'))
  const { id } = await desk.publishing.drafts.create(cecilia, { locale: 'en' })
  const { page, faults } = await openPage(t, desk, { person: cecilia, at: `drafts/${id}/work` })
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true })
  await page.getByLabel('Section', { exact: true }).selectOption('Principle 2')
  await page.getByLabel('Assigned to').selectOption('Cecilia')
  await page.getByLabel('Due (may be left empty)').fill('2026-12-18')
  await button('Assign a section').click()
  await page.getByRole('cell', { name: '18 Dec 2026' }).waitFor()
  await page.getByLabel('Section', { exact: true }).selectOption('Principle 1')
  await page.getByLabel('Assigned to').selectOption('Anna Ek')
  await button('Assign a section').click()
  await page.getByText(/^Anna Ek: 0 of \d+ done$/).waitFor()
  await lookThrough(t, page, 'work')
  await page.getByRole('link', { name: 'Principle 1', exact: true }).click()
  t.equal(new URL(page.url()).hash, `#/drafts/${id}/texts?principle=p1`)
  await page.getByLabel('Part', { exact: true }).selectOption('all')
  await page.getByLabel('Only my sections').check()
  t.equal(new URL(page.url()).hash, `#/drafts/${id}/texts?mine=1`)
  await page.getByText(/^Showing \d\d of/).waitFor()

  const stored = async () => (await desk.publishing.drafts.open(cecilia, id)).draft.proposal.texts
  await page.getByText('Change several texts').click()
  await page.getByLabel('Find', { exact: true }).fill('innovation')
  await page.getByLabel('Replace with').fill('renewal')
  await page.getByText(/^Found in \d+ texts\./).waitFor()
  await page
    .getByRole('checkbox', { name: /^Include: / })
    .first()
    .uncheck()
  await lookThrough(t, page, 'change-many')
  await button(/^Replace in \d+ texts$/).click()
  await page.getByText(/^\d+ texts are changed in the draft\.$/).waitFor()
  await soon(async () => Object.keys(await stored()).length > 3)
  const texts = await stored()
  t.same(
    Object.entries(texts).filter(
      ([segment, { text, state }]) =>
        !/renewal/.test(text) ||
        state !== 'machine' ||
        `${linkedResources(text)}` !== `${linkedResources(en.texts[segment] as string)}`,
    ),
    [],
    'each has the new word, its state and its links',
  )
  await page.getByLabel('New state').selectOption('reviewed')
  await button(/^Change the state of \d+ texts$/).click()
  await soon(async () => Object.values(await stored()).every(({ state }) => state === 'reviewed'))
  const reviewed = Object.keys(await stored()).length
  t.ok(reviewed > Object.keys(texts).length)

  await page.getByText('Change several texts').click()
  await page.locator('.line').first().click()
  await page.getByLabel('Translation').fill('Written by hand')
  await page.getByText('Saved.').waitFor()
  await page.keyboard.press('Escape')
  await page.keyboard.press('?')
  await page.getByRole('dialog').getByRole('heading', { name: 'Keyboard shortcuts' }).waitFor()
  await lookThrough(t, page, 'shortcuts', { isModal: true })
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.keyboard.press('u')
  await page.getByText('1 text is as before the change.').waitFor()
  await button('Undo').click()
  await page.getByText(`${reviewed} texts are as before the change.`).waitFor()
  await button('Undo').click()
  await soon(async () => Object.keys(await stored()).length === 0)
  t.ok(await button('Undo').isDisabled(), 'the whole sitting is undone')
  await button('Redo').click()
  await soon(async () => Object.keys(await stored()).length === Object.keys(texts).length)

  await page.locator('.line').first().focus()
  await page.keyboard.press('j')
  await page.getByLabel('Translation').waitFor()
  const opened = page.url()
  await page.keyboard.press('ControlOrMeta+Enter')
  await page.waitForURL((url) => url.href !== opened)
  t.same(faults, [])
})
