import type { Locator, Page } from 'playwright-core'
import t from 'tap'
import { savedBytes } from '../browser.ts'
import { grant } from '../publishing/maintainers.ts'
import { openDesk, openPage } from './desk.ts'
import { pictureForGuide } from './look.ts'
import { isFocused, tabTo } from './tab-to.ts'
import { translated } from './translated.ts'

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true })
const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name })

async function press(page: Page, target: Locator, options = {}): Promise<void> {
  await tabTo(page, target, options)
  await page.keyboard.press('Enter')
}

/** The arrow keys go through a group that Tab stops at once in. */
async function choose(page: Page, group: string, label: string): Promise<void> {
  const choices = page.getByRole('group', { name: group })
  await tabTo(page, choices.locator('input:checked'))
  for (let pressed = 0; pressed < 5 && !(await choices.getByLabel(label).isChecked()); pressed++)
    await page.keyboard.press('ArrowDown')
}

async function fill(page: Page, label: string, text: string): Promise<void> {
  await tabTo(page, page.getByLabel(label))
  await page.keyboard.type(text)
}

async function enter(page: Page, token: string): Promise<void> {
  await fill(page, 'Din nyckel', token)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Språken' }).waitFor()
}

t.test('the whole job is done in Swedish, with the keyboard alone', async (t) => {
  const desk = await openDesk(t)
  const swedish = { locale: 'sv-SE', reducedMotion: 'reduce' as const }
  const { page, faults } = await openPage(t, desk, swedish)
  await pictureForGuide(page, 'sign-in')
  await enter(page, await desk.tokenOf('Anna Ek', grant('translator', 'da'), grant('translator', 'sv')))

  await pictureForGuide(page, 'home')
  await fill(page, 'Språkets kod', 'da')
  await pictureForGuide(page, 'start', page.getByRole('heading', { name: 'Lägg till ett språk' }))
  await press(page, button(page, 'Lägg till'))
  const downloading = page.waitForEvent('download')
  await press(page, button(page, /^Ladda ner XLIFF 1.2/))
  const file = await savedBytes(await downloading)
  await pictureForGuide(page, 'take-out')
  await tabTo(page, page.getByLabel('Välj en fil'))
  // What Enter opens here is a window of the system, which is not the page's.
  const buffer = translated(file.toString())
  await page.getByLabel('Välj en fil').setInputFiles({ name: 'dansk.xlf', mimeType: '', buffer })
  const take = button(page, /^Importera (alla|de) \d+( valda)?$/)
  await take.waitFor()
  await pictureForGuide(page, 'report', page.getByRole('heading', { name: 'Det här säger dansk.xlf' }))
  await press(page, take, { most: 700 })
  await page.getByText('Inget är publicerat.').waitFor()

  await press(page, link(page, '1. Texter'), { back: true, most: 700 })
  await fill(page, 'Sök i texterna', 'p1.title')
  await press(page, page.getByRole('button', { name: /^Omfamna och stärk/ }).first())
  const text = page.getByLabel('Översättning')
  await text.waitFor()
  t.ok(await isFocused(text), 'the field is where one writes')
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('Omfavn og styrk innovation i den offentlige sektor')
  await page.getByText('Sparat.').waitFor()
  await pictureForGuide(page, 'edit', page.locator('.texts .open'))
  await press(page, link(page, '3. Förhandsgranska'), { back: true })
  const after = page.frameLocator('iframe[title="Med utkastet"]')
  await after.getByRole('heading', { name: /^Omfavn og styrk innovation i/ }).waitFor()
  t.equal(await page.getByLabel('Sida', { exact: true }).inputValue(), '/principles/p1', 'the page of the text')
  await pictureForGuide(page, 'preview', page.getByLabel('Sida', { exact: true }))
  await choose(page, 'Visa utkastet som', 'Text för text, med det som ändras markerat')
  await page.getByRole('heading', { name: /Omfavn og styrk/ }).waitFor()

  const second = await openPage(t, desk, swedish)
  await enter(second.page, await desk.tokenOf('Bo Ask', grant('reviewer', '*'), grant('publisher', '*')))
  await press(second.page, link(second.page, /^Öppna utkastet/))
  await press(second.page, button(second.page, 'Till godkännandet'))
  await press(second.page, button(second.page, 'Godkänn'))
  await second.page.getByText('Godkänt av Bo Ask').waitFor()
  await pictureForGuide(second.page, 'publish', second.page.getByRole('heading', { level: 1 }))
  await press(second.page, button(second.page, 'Publicera'))
  await second.page.getByText('2023-01-r2 är ute hos läsarna.').waitFor()
  await pictureForGuide(second.page, 'live')

  await press(page, link(page, 'Språken'), { back: true, most: 700 })
  await press(page, button(page, 'Rätta svenska'))
  await fill(page, 'Sök i texterna', 'p1.title')
  await press(page, page.getByRole('button', { name: /^Omfamna och stärk/ }).first())
  await page.getByLabel('Ny text').waitFor()
  await page.keyboard.press('End')
  await page.keyboard.type(' varje dag')
  await tabTo(page, page.getByLabel(/^Liten ändring/))
  await page.keyboard.press('Space')
  await page.getByText('Sparat.').waitFor()
  await pictureForGuide(page, 'minor', page.locator('.texts .open'))
  await press(second.page, link(second.page, 'Språken'), { back: true })
  await press(second.page, link(second.page, /^Öppna utkastet/))
  await press(second.page, button(second.page, 'Till godkännandet'))
  await press(second.page, button(second.page, 'Godkänn'))
  await press(second.page, button(second.page, 'Publicera'))
  await second.page.getByText('2023-01-r3 är ute hos läsarna.').waitFor()

  await press(second.page, second.page.getByText('Ångra publiceringen').first())
  await fill(second.page, 'Varför', 'Fel formulering')
  await pictureForGuide(second.page, 'undo')
  await press(second.page, button(second.page, 'Ångra publiceringen'))
  await second.page.getByText('Ångrat. Läsarna ser 2023-01-r2 igen.').waitFor()
  t.equal((await desk.store.head()).release, '2023-01-r2')
  await press(second.page, link(second.page, 'Historik'), { back: true })
  await second.page.getByRole('heading', { name: '2023-01-r2 – det läsarna ser nu' }).waitFor()
  await pictureForGuide(second.page, 'history')
  t.same([...faults, ...second.faults], [])
})
