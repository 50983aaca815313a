/** A translator, a reviewer and a publisher take Icelandic from nothing to published, with the source’s editor beside them. */
import type { Page } from 'playwright-core'
import t from 'tap'
import { shipped } from '../database.ts'
import { grant } from '../publishing/maintainers.ts'
import { openDesk, openPage } from './desk.ts'

const people = {
  anna: { actor: 'token:Anna Ek', grants: [grant('translator', 'is')] },
  bo: { actor: 'token:Bo Ask', grants: [grant('reviewer', 'is')] },
  dora: { actor: 'token:Dora Lind', grants: [grant('publisher', 'is')] },
  sven: { actor: 'token:Sven Alm', grants: [grant('translator', 'sv')] },
} as const

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true })
const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name })

/** Opens the newest message, as its reader does from any screen. */
async function follow(page: Page, message: string): Promise<void> {
  await page.reload()
  await link(page, /^Messages \([1-9]\d* new\)$/).click()
  await link(page, message).first().click()
}

t.test('Icelandic goes from nothing to published by four people at four desks', async (t) => {
  const desk = await openDesk(t)
  for (const { actor, grants } of Object.values(people)) await desk.tokenOf(actor.slice('token:'.length), ...grants)
  const at = async (person: keyof typeof people) => openPage(t, desk, { person: people[person] })
  const [anna, bo, dora, sven] = await Promise.all([at('anna'), at('bo'), at('dora'), at('sven')])
  const { page } = anna
  const field = page.getByLabel('Translation')
  const saved = () => page.locator('.editor').getByText('Saved.').waitFor()
  const open = async (id: string) => {
    await page.goto(page.url().replace(/\/(texts|terms|files|publish).*/, `/texts/${id}`))
    await field.waitFor()
  }

  // A language is begun, and its first part assigned.
  await page.getByLabel('The language’s tag').fill('is')
  t.equal(await page.getByLabel('What the language calls itself').inputValue(), 'íslenska')
  await button(page, 'Add').click()
  await page.waitForURL(/\/files$/)
  await bo.page.reload()
  await link(bo.page, 'Open the draft: íslenska').click()
  await link(bo.page, 'Work').click()
  await bo.page.getByLabel('Section', { exact: true }).selectOption('Principle 1')
  await bo.page.getByLabel('Assigned to').selectOption('Anna Ek')
  await button(bo.page, 'Assign a section').click()
  await bo.page.getByText(/^Anna Ek: 0 of \d+ done$/).waitFor()
  await follow(page, 'Bo Ask assigned you a part of the handbook in Icelandic')

  // A term of the glossary, then texts with the term and with a suggestion.
  await link(page, /^Go there: Write what is missing or outdated in your sections/).click()
  await page.getByText(/^Showing \d+ of/).waitFor()
  await link(page, /^Glossary$/).click()
  await page.getByText('Add a term', { exact: true }).click()
  await page.getByLabel('Swedish term').fill('innovationsarbete')
  await page.getByLabel('Term in this language').fill('nýsköpunarstarf')
  await button(page, 'Save the term').click()
  await page.getByText('innovationsarbete is saved in the draft.').waitFor()
  await open('p1.title')
  await field.fill('Tökum fagnandi')
  await button(page, 'Insert nýsköpunarstarf').click()
  await page.keyboard.type(' hjá hinu opinbera og eflum það')
  await saved()
  const lead = 'Nú höldum við ferðinni áfram saman!'
  await open('handbook.introduction.lead')
  await field.fill(lead)
  await saved()
  await open('handbook.closing.heading')
  await button(page, `Use: ${lead}`).click()
  t.equal(await field.inputValue(), lead)
  await saved()

  // A question to those who know the Swedish, and their reply.
  await open('p1.title')
  await page.getByLabel('Write to the others who work on the text').fill('Er þetta starfið eða nýsköpunin?')
  await button(page, 'Send').click()
  await page.locator('.thread').getByText('Er þetta starfið eða nýsköpunin?').waitFor()
  await follow(sven.page, 'Anna Ek asks about a text in Icelandic')
  await sven.page.getByText('Reply', { exact: true }).first().click()
  await sven.page.getByLabel('Your reply').fill('Arbetet.')
  await button(sven.page, 'Send').first().click()
  await sven.page.locator('.replies').getByText('Arbetet.').waitFor()
  await follow(page, 'Sven Alm replied to you about a text in Icelandic')
  await page.locator('.replies').getByText('Arbetet.').waitFor()
  await button(page, /^Mark as resolved: /).click()
  await page.getByText('No question waits for a reply.').waitFor()
  await link(page, 'Languages').click()
  await link(page, 'Open the draft: íslenska').click()
  await button(page, 'Ask for approval').click()
  await page.getByText('Those who may approve the draft have got a message.').waitFor()

  // A text is returned, changed and approved; then a publisher makes it what readers get.
  await follow(bo.page, 'Anna Ek asks for approval of the draft in Icelandic')
  const change = bo.page.locator('.changes > li').filter({
    has: bo.page.getByRole('heading', { name: 'Principle 1 › title' }),
  })
  await bo.page.getByRole('heading', { name: 'Glossary: innovationsarbete' }).waitFor()
  await change.locator('summary').filter({ hasText: 'Return' }).click()
  await change.getByLabel('What is to be changed?').fill('Ekki „það“ í lokin.')
  await change.getByRole('button', { name: 'Return' }).click()
  await bo.page.getByText('Returned texts must change before the draft can be approved:').waitFor()
  await follow(page, 'Bo Ask returned a text in the draft in Icelandic')
  await page.getByText('Ekki „það“ í lokin.').first().waitFor()
  const title = 'Tökum fagnandi nýsköpunarstarf hjá hinu opinbera'
  await field.fill(title)
  await saved()
  await bo.page.reload()
  await change.getByText('The text has changed since.').waitFor()
  await button(bo.page, 'Approve').click()
  await bo.page.getByText('Approved by Bo Ask').waitFor()
  await follow(dora.page, 'Bo Ask approved the draft in Icelandic')
  await button(dora.page, 'Publish').click()
  await dora.page.getByText('2023-01-r2 is live.').waitFor()

  const read = async (path: string) =>
    (await fetch(`${desk.publicUrl}/handbook/v1${path}`)).json() as Promise<Record<string, unknown>>
  t.match(await read('/is/principles/p1'), { title })
  const { sv } = shipped().locales
  t.equal((await read('/is/principles/p2')).title === sv.texts['p2.title'], false, 'English comes before Swedish')
  const terms = await desk.server.inject({
    url: '/handbook/v1/terms?locale=is',
    headers: { authorization: `Bearer ${await desk.tokenOf('Eva', grant('translator', 'is'))}` },
  })
  t.match(terms.json().items, [{ source: 'innovationsarbete', term: 'nýsköpunarstarf' }])
  await follow(page, 'Dora Lind published the draft in Icelandic')
  t.same([...anna.faults, ...bo.faults, ...dora.faults, ...sven.faults], [])
})
