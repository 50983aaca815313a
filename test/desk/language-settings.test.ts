import type { Page } from 'playwright-core'
import t from 'tap'
import { grant } from '../publishing/maintainers.ts'
import { openDesk, openPage } from './desk.ts'
import { look, lookThrough, picturesForGuide } from './look.ts'
import { tabTo } from './tab-to.ts'

const anna = { actor: 'token:Anna', grants: [grant('translator', 'en')] } as const
const petra = { actor: 'token:Petra', grants: [grant('publisher', 'en')] } as const
const cecilia = { actor: 'token:Cecilia', grants: [{ role: 'administrator' }] } as const

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

const field = (page: Page, label: string) => page.getByLabel(label, { exact: true })

t.test(
  'a translator proposes settings of a published language by keyboard, and a publisher approves them',
  async (t) => {
    const desk = await openDesk(t)
    const { id } = await desk.publishing.drafts.create(anna, { locale: 'en' })
    const { page, faults } = await openPage(t, desk, { person: anna, at: `drafts/${id}/publish` })
    await page.getByRole('link', { name: 'Settings', exact: true }).press('Enter')
    await page.getByRole('heading', { name: 'Settings of the language' }).waitFor()
    t.ok(await button(page, 'Propose the changes').isDisabled(), 'nothing is changed yet')
    await tabTo(page, field(page, 'What the language calls itself'))
    await page.keyboard.type('English (UK)')
    await picturesForGuide(page, 'settings', page.locator('section.narrow'))
    await tabTo(page, field(page, 'Fallback languages'))
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type('fr')
    await page.keyboard.press('Enter')
    await page.getByText('“fr” is not a published locale.').waitFor()
    await look(t, page, 'language-settings-fault')
    await tabTo(page, field(page, 'Fallback languages'))
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type('sv')
    await tabTo(page, field(page, 'Direction of writing'), { back: true })
    await page.keyboard.press('ArrowDown')
    await tabTo(page, button(page, 'Propose the changes'))
    await page.keyboard.press('Enter')
    await page.getByText('The changes are saved in the draft.').waitFor()
    t.ok(await button(page, 'Propose the changes').isDisabled(), 'nothing is left to propose')
    const proposed = async () => (await desk.publishing.drafts.open(anna, id)).draft.proposal.settings
    t.same(await proposed(), { endonym: 'English (UK)', dir: 'rtl' })
    await lookThrough(t, page, 'language-settings')

    // Somebody else's change is not undone by the form, which shows it.
    await desk.publishing.drafts.edit(cecilia, { id }, { dir: 'ltr' })
    await page.getByText('Cecilia has changed the draft.').waitFor()
    await field(page, 'Direction of writing').waitFor()
    t.equal(await page.getByLabel('Direction of writing').inputValue(), 'ltr')

    const publisher = await openPage(t, desk, { person: petra, at: `drafts/${id}/settings` })
    await publisher.page.getByText('English (UK)', { exact: true }).waitFor()
    t.equal(await publisher.page.getByRole('textbox').count(), 0, 'a publisher does not write')
    await look(t, publisher.page, 'language-settings-read')
    await publisher.page.getByRole('link', { name: '4. Approve and publish' }).click()
    await publisher.page.getByText('1 setting of the language').waitFor()
    await button(publisher.page, 'Approve').click()
    await button(publisher.page, 'Publish').click()
    await publisher.page.getByText('2023-01-r2 is live.').waitFor()
    const { locales } = await desk.store.load('2023-01-r2')
    t.match(locales.en, { endonym: 'English (UK)', dir: 'ltr' })
    t.same([...faults, ...publisher.faults], [])
  },
)

t.test(
  'an official language is approved by an administrator, who gives a reason; Swedish has no fallback',
  async (t) => {
    const desk = await openDesk(t)
    const { id } = await desk.publishing.drafts.create(anna, { locale: 'en' })
    const { page } = await openPage(t, desk, { person: anna, at: `drafts/${id}/settings` })
    await page.getByLabel('Status').selectOption('official')
    await page.getByText('An administrator must approve that the language becomes official').waitFor()
    await button(page, 'Propose the changes').click()
    await page.getByText('The changes are saved in the draft.').waitFor()
    const publisher = await openPage(t, desk, { person: petra, at: `drafts/${id}/publish` })
    await button(publisher.page, 'Approve').click()
    await publisher.page.getByText('An administrator must approve it').first().waitFor()
    const administrator = await openPage(t, desk, { person: cecilia, at: `drafts/${id}/publish` })
    await button(administrator.page, 'Approve').click()
    await administrator.page.locator('.fault').getByText('Give a reason.').waitFor()
    await administrator.page.getByLabel('Why').fill('The agency stands behind it')
    await button(administrator.page, 'Approve').click()
    await administrator.page.getByText('Reason: The agency stands behind it').waitFor()

    const { id: swedish } = await desk.publishing.drafts.create(cecilia, { locale: 'sv' })
    await administrator.page.goto(`${desk.publicUrl}/desk#/drafts/${swedish}/settings`)
    await administrator.page.getByLabel('What the language calls itself').waitFor()
    t.equal(await administrator.page.getByLabel('Fallback languages').count(), 0)
  },
)
