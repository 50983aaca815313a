/** What the desk says of a translation while it is written. */
import t from 'tap'
import { shipped } from '../database.ts'
import { grant } from '../publishing/maintainers.ts'
import { translatorAt } from '../publishing/translator.ts'
import { soon } from '../wait.ts'
import { openDesk, openPage } from './desk.ts'
import { look } from './look.ts'
import { isFocused } from './tab-to.ts'

const anna = { actor: 'token:Anna', grants: [grant('translator', 'fi')] } as const

t.test('a doubtful translation is told of under its field, and a mended one no longer', async (t) => {
  const desk = await openDesk(t, { principles: 2 })
  const { id } = await desk.publishing.drafts.create(anna, { locale: 'fi', endonym: 'suomi' })
  const { page, faults, asked } = await openPage(t, desk, { person: anna, at: `drafts/${id}/texts/p1-q1.question` })
  const field = page.getByLabel('Translation')
  const says = (what: string) => page.getByRole('status').filter({ hasText: what }).first().waitFor()
  await field.fill('Har ledningen stöd för 7 försök att förbättra verksamheten i offentlig sektor?')
  await says('The text seems to be in another language: sv.')
  await says('The text has other numbers than the source: 7.')
  await look(t, page, 'concerns')
  t.equal(await field.getAttribute('aria-invalid'), 'false', 'what is told is no fault of the field')
  await page.getByRole('button', { name: /^Correct: .*does not end/ }).waitFor({ state: 'detached' })
  await field.fill('Onko  johdolla')
  await page.getByRole('button', { name: 'Correct: The text has double spaces.' }).press('Enter')
  t.equal(await field.inputValue(), 'Onko johdolla')
  t.ok(await isFocused(field), 'one goes on writing')
  await page.getByRole('button', { name: /^Correct: The text does not end/ }).press('Enter')
  t.equal(await field.inputValue(), 'Onko johdolla?')
  await field.fill('Onko\u0007 johdolla?')
  await says('Cannot be published. The text contains a control character')
  await field.fill('–')
  await says('The text has neither letters nor digits: –.')
  await field.fill('Hyva\u0308?')
  await page.getByText('Saved.').waitFor()
  await page.getByText('The text has neither').waitFor({ state: 'detached' })
  const { draft } = await desk.publishing.drafts.open(anna, id)
  t.equal(draft.proposal.texts['p1-q1.question']?.text, 'Hyv\u00e4?', 'letters are stored composed')
  t.equal(
    asked.filter((url) => url.includes('/language-')).length,
    1,
    'the detector is loaded once, by those who write',
  )
  t.same(faults, [])
})

t.test('terms of the glossary are marked in the source, and are put in at the caret with the keyboard', async (t) => {
  const translator = await translatorAt(t, () => ({ translatedText: 'Do machines <a id="1">support</a> it?' }))
  const environment = () => ({ HANDBOOK_MT_URL: translator.url })
  const desk = await openDesk(t, { principles: 1, locales: shipped().locales, environment })
  const person = { actor: 'token:Eva', grants: [grant('translator', 'en')] } as const
  const { id } = await desk.publishing.drafts.create(person, { locale: 'en' })
  const { page, faults } = await openPage(t, desk, { person, at: `drafts/${id}/texts/p1.title` })
  const field = page.getByLabel('Translation')
  await page.locator('mark', { hasText: 'innovationsarbetet' }).waitFor()
  await page.getByRole('button', { name: 'Insert public sector' }).waitFor()
  await field.fill('Embrace and enhance')
  await page.keyboard.press('Alt+Shift+Digit1')
  t.equal(await field.inputValue(), 'Embrace and enhance innovation work')
  await page.keyboard.type(' now')
  t.equal(await field.inputValue(), 'Embrace and enhance innovation work now', 'the caret follows the term')
  await field.fill('Embrace innovation efforts in the public sector')
  await page.getByRole('button', { name: /^Correct: .*avoids: innovation efforts/ }).press('Enter')
  t.equal(await field.inputValue(), 'Embrace innovation work in the public sector')
  await look(t, page, 'terms')
  await page.goto(`${desk.publicUrl}/desk#/drafts/${id}/texts/p1-q1.question`)
  await page.getByText('Similar source · ').first().waitFor()
  const wording = shipped().locales.en?.texts['p1-q1.guide.question'] as string
  const use = page.getByRole('button', { name: `Use: ${wording}` })
  await page.locator('.terms del').first().waitFor()
  await look(t, page, 'suggestions')
  t.equal(await use.getAttribute('aria-keyshortcuts'), 'Alt+Shift+Enter', 'the best one has keys')
  await page.keyboard.press('Alt+Shift+Enter')
  t.equal(await field.inputValue(), wording)
  await page.getByText('Saved.').waitFor()
  const stored = async () => {
    const { draft } = await desk.publishing.drafts.open(person, id)
    return draft.proposal.texts['p1-q1.question']
  }
  t.match(await stored(), { text: wording, state: 'translated' })
  t.same(translator.asked, [], 'nothing is sent until somebody asks for it')
  await page.getByRole('button', { name: 'Translate by machine' }).press('Enter')
  await soon(async () => (await field.inputValue()) === 'Do machines support it?')
  t.equal(translator.asked.length, 1)
  const choice = page.locator('.editor').getByLabel('State')
  t.equal(await choice.inputValue(), 'machine')
  await soon(async () => (await stored())?.state === 'machine')
  await page.keyboard.press('End')
  await page.keyboard.type('!')
  t.equal(await choice.inputValue(), 'translated', 'a person has worked on it')
  await soon(async () => (await stored())?.state === 'translated')
  await look(t, page, 'machine')
  t.same(faults, [])
})
