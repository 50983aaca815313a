/** A plan that is made under release 1 and followed up under release 3, in two languages, with what goes out and comes back. */
import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { readXlsx, writeXlsx } from 'hucre/xlsx'
import mammoth from 'mammoth'
import type { Locator, Page } from 'playwright-core'
import t, { type Test } from 'tap'
import type { PlanFile } from '../../schemas/plan-file.ts'
import { buildApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { storeSource } from '../../src/store/source.ts'
import { faultsInLightAndDark, openContext, savedBytes } from '../browser.ts'
import { databaseAt, reworded, shipped } from '../database.ts'
import { compressed, openHost, shown } from '../host-page.ts'
import { openApp, publicUrl } from '../open-app.ts'
import { soon } from '../wait.ts'

const chosen = 'p1-q1,p1-q6'
const button = (element: Locator, name: string) => element.getByRole('button', { name, exact: true })

/** A service whose content changes: three releases, of which the third has other texts. */
async function releases(t: Test) {
  const store = await databaseAt(t, undefined).open({ now: () => new Date('2026-11-23T08:00:00Z') })
  const { edition, locales } = shipped()
  const { sv } = locales
  const config = readConfig({ LOG_LEVEL: 'silent', HANDBOOK_PUBLIC_URL: publicUrl, HANDBOOK_RATE_LIMIT_MAX: '0' })
  const serve = async (id: string) => {
    const { server } = await buildApp(config, { release: await store.load(id), source: storeSource(store) })
    t.teardown(() => server.close())
    return server
  }
  const publish = async (change: object, base: string | null) =>
    (await store.publish({ base, actor: 'test', ...change } as Parameters<typeof store.publish>[0])).id
  const first = await publish({ edition, locales }, null)
  const before = await serve(first)
  const second = await publish({ locales: { sv: reworded(sv, 'Ny rubrik') } }, first)
  const third = await publish(
    { locales: { sv: reworded(reworded(sv, 'Ny rubrik'), 'Ny fråga?', 'p1-q6.question') } },
    second,
  )
  return { before, after: await serve(third) }
}

async function saved(page: Page, press: () => Promise<unknown>) {
  const [download] = await Promise.all([page.waitForEvent('download'), press()])
  return { name: download.suggestedFilename(), bytes: await savedBytes(download) }
}

const answer = async (element: Locator, summary: string, place: number, add: string) => {
  await element.getByText(summary, { exact: true }).click()
  for (const asked of await element.locator('fieldset.positions').all())
    await asked.getByRole('radio').nth(place).check()
  await button(element, add).click()
}

async function lookAt(t: Test, page: Page, state: string): Promise<void> {
  t.same(await faultsInLightAndDark(page), { light: [], dark: [] }, state)
  const needed = Number(await page.evaluate('document.documentElement.scrollWidth'))
  t.ok(needed <= 360, `${state} needs ${needed} pixels`)
}

t.test('a plan made under release 1 is followed up under release 3, in two languages', async (t) => {
  const { before, after } = await releases(t)
  const size = { viewport: { width: 360, height: 740 } }
  const early = await openContext(t, before, size)
  const page = await early.context.newPage()
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  await page.goto(`${publicUrl}/sv/workshop/follow#questions=${chosen}`)
  const element = await shown(page, 'handbook-workshop')
  await lookAt(t, page, 'before there is a plan')
  await button(element, 'Gör en plan av frågorna').click()
  const action = element.locator('.fields').last()
  await action.locator('input[type=text]').fill('Ledningsstaben')
  await action.locator('input[type=date]').fill('2027-01-31')
  await action.locator('select').selectOption({ label: 'Pågår' })
  await element.getByText('Pågår: 1', { exact: true }).waitFor()
  await element.getByLabel('Eget förslag').last().fill('Träffas varje vecka')
  await page.keyboard.press('Enter')
  await element.getByText('Träffas varje vecka').waitFor()
  await answer(element, 'Svara tillsammans', 2, 'Lägg till svaren')
  await element.getByText(/^Planen har svar från/).waitFor()
  await lookAt(t, page, 'a plan')
  await element.getByText('Det finns ändringar som inte är sparade.').waitFor()
  const { name, bytes } = await saved(page, () => button(element, 'Spara planen').click())
  t.match(name, /^vår-plan-\d{4}-\d\d-\d\d\.handbook\.json$/)
  const plan = JSON.parse(bytes.toString()) as PlanFile
  t.match(plan, { release: '2023-01-r1', locale: 'sv', sittings: [{ answers: [{ improve: 1 }, { improve: 1 }] }] })
  t.match(plan.questions[1]?.actions.slice(-2), [
    { state: 'under-way', responsible: 'Ledningsstaben', due: '2027-01-31' },
    { id: 'own-1', text: 'Träffas varje vecka', state: 'not-begun' },
  ])
  plan.sittings = [{ ...(plan.sittings[0] as PlanFile['sittings'][number]), date: '2026-03-02' }]
  await page.close()

  const late = await openContext(t, after, size)
  const again = await late.context.newPage()
  again.on('pageerror', ({ message }) => errors.push(message))
  await again.addInitScript(() => {
    const printed: string[] = []
    Object.assign(globalThis, { printed })
    window.print = () => {
      ;(window.top as unknown as { printed: string[] }).printed.push(document.body.textContent ?? '')
    }
  })
  await again.goto(`${publicUrl}/en/workshop/follow`)
  const followed = await shown(again, 'handbook-workshop')
  await followed
    .locator('input[type=file]')
    .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{}') })
  await followed.getByText('The file is not a plan. The error is at /format.').waitFor()
  // Dropped, as from a folder.
  await followed.locator('.drop').evaluate((place, text) => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File([text], 'plan.handbook.json'))
    place.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
  }, JSON.stringify(plan))
  await followed
    .getByText('You are reading release 2023-01-r3. Texts that have changed since the plan was made: 2.')
    .waitFor()
  await followed.getByText('Show then and now').click()
  const told = await followed.locator('.then-now').allTextContents()
  t.ok(
    told.some((text) => /QuestionThen.+Now.*Ny fråga\?$/.test(text)),
    told.join('\n'),
  )
  t.equal(await followed.locator('.then-now ins').first().getAttribute('lang'), 'sv')
  const guides = await followed
    .getByRole('link', { name: 'Read the guide' })
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))
  t.ok(guides.includes(`${publicUrl}/en/questions/p1-q6#p1-q6-a3`))
  for (const url of guides)
    t.equal((await after.inject(url.slice(publicUrl.length).replace(/#.*/, ''))).statusCode, 200, url)
  await followed.getByText('Under way: 1', { exact: true }).waitFor()
  await answer(followed, 'Answer together', 0, 'Add the answers')
  const movements = followed.locator('.moved').first()
  await movements.waitFor()
  t.match(await movements.textContent(), /From 0% to 100%: It works.*From 100% to 0%: .*better at/)
  t.equal(await followed.locator('section.talk').first().locator('svg').count(), 2, 'a picture of each sitting')
  await lookAt(t, again, 'a plan with changes and two sittings')

  await followed.getByLabel('Language').selectOption('sv')
  await followed.getByText('Från 0 % till 100 %: Det fungerar').first().waitFor()
  t.equal(await followed.locator('.fields').nth(-2).locator('input[type=text]').inputValue(), 'Ledningsstaben')
  await button(followed, 'Använd de nya texterna').click()
  await followed.getByText('Inga texter i planen har ändrats.').waitFor()

  for (const name of ['Skriv ut eller spara som PDF', 'Skriv ut sammanfattningen']) await button(followed, name).click()
  const printed = await soon(
    () => again.evaluate(() => (globalThis as unknown as { printed: string[] }).printed),
    ({ length }) => length === 2,
  )
  t.match(printed[0], /Träffas varje vecka \(Inte påbörjad\) Läs guiden/)
  t.match(printed[1], /Pågår: 1.*2027.*Ledningsstaben.*Från 0\s% till 100\s%/s)

  const calendar = await saved(again, () => button(followed, 'Kalender (.ics)').click())
  t.match(calendar.bytes.toString(), 'DTSTART;VALUE=DATE:20270131')
  const word = await saved(again, () => button(followed, 'Hämta som Word').click())
  t.match((await mammoth.extractRawText({ buffer: word.bytes })).value, /Pågår · Ansvarig funktion: Ledningsstaben/)
  const slides = await saved(again, () => button(followed, 'Bildspel (PowerPoint)').click())
  const parts = unzipSync(slides.bytes)
  t.equal(Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length, 4)
  t.match(strFromU8(parts['ppt/slides/slide3.xml'] as Uint8Array), /Pågår · Ansvarig funktion: Ledningsstaben/)
  const table = await saved(again, () => button(followed, 'Tabell (CSV)').click())
  t.match(table.bytes.toString(), 'own-1')
  const sheet = await saved(again, () => button(followed, 'Kalkylblad (Excel)').click())
  const { sheets } = await readXlsx(sheet.bytes)
  const rows = (sheets[0]?.rows ?? []).map((row) => [...row])
  const own = rows.find(([id]) => id === 'own-1') as unknown[]
  Object.assign(own, { 4: 'Klar', 5: 'Alla', 6: '2027-02-01' })
  const edited = await writeXlsx({
    sheets: [
      { name: 'Vår plan', rows: [...rows, ['p9-q9-a1', '', '', 'Okänd', 'Klar', '', '', '', '']] },
      { name: 'Id', rows: [[plan.id]] },
    ],
  })
  await followed.getByText('Hämta ändringar ur kalkylbladet').click()
  await followed
    .locator('input[accept=".xlsx"]')
    .setInputFiles({ name: 'plan.xlsx', mimeType: '', buffer: Buffer.from(edited) })
  await followed
    .getByText(`Rader: ${rows.length}. Ändrade: 1. Oförändrade: ${rows.length - 2}. Lagda åt sidan: 1.`)
    .waitFor()
  await followed.getByText(`Rad ${rows.length + 1}: åtgärden finns inte i planen.`).waitFor()
  await button(followed, 'Ta in ändringarna').click()
  await followed.getByText('Klar: 1', { exact: true }).waitFor()
  t.equal(await followed.locator('.fields').last().locator('input[type=date]').inputValue(), '2027-02-01')
  t.notOk(
    [...early.requests, ...late.requests].some((url) =>
      /own-|Ledning|questions=p1/.test(decodeURIComponent(url.replace(/#.*/, ''))),
    ),
  )
  t.same([...errors, ...[...early.lost, ...late.lost].filter((url) => !url.endsWith('/worker.js'))], [])
})

t.test('a removal is undone by keys, and what moved over all sittings is shown', async (t) => {
  const { server } = await openApp(t)
  const { context } = await openContext(t, server, { viewport: { width: 360, height: 740 } })
  const page = await context.newPage()
  await page.goto(`${publicUrl}/sv/workshop/follow`)
  const element = await shown(page, 'handbook-workshop')
  const toQuestions = element.getByRole('link', { name: 'Gå igenom frågorna och gör en plan' })
  t.equal(await toQuestions.getAttribute('href'), `${publicUrl}/sv/start`)
  t.equal(
    await page.getByText('Källa: Innovationshandboken').filter({ visible: true }).count(),
    1,
    'sources are stated once',
  )
  const answered = (date: string, works: number, improve: number, questions = ['p1-q1', 'p1-q6']) => ({
    date,
    release: '2023-01-r1',
    answers: questions.map((question) => ({ question, works, partly: 0, improve, unknown: 0 })),
  })
  const action = (id: string, text: string) => ({ id, text, state: 'not-begun' })
  const question = (id: string, ...actions: object[]) => ({
    id,
    principle: { id: 'p1', title: 'En' },
    question: 'Fråga',
    guide: 'Guide',
    actions,
  })
  const plan = {
    format: 'innovation-handbook-plan',
    version: 1,
    id: '0d2c1f0e-8f0c-4a3c-9d52-6f1f0a7f3b11',
    release: '2023-01-r1',
    locale: 'sv',
    saved: '2026-11-28',
    source: [],
    questions: [
      question('p1-q1', action('own-1', 'Första'), action('own-2', 'Andra'), action('own-3', 'Tredje')),
      question('p1-q6', action('own-4', 'Fjärde')),
    ],
    sittings: [
      answered('2026-01-15', 0, 4),
      answered('2026-03-02', 1, 3, ['p1-q1']),
      answered('2026-06-10', 2, 2),
      answered('2026-11-27', 4, 0),
    ],
  }
  const buffer = Buffer.from(JSON.stringify(plan))
  await element.locator('input[type=file]').setInputFiles({ name: 'x.handbook.json', mimeType: '', buffer })

  await element.getByRole('button', { name: 'Ta bort: Andra' }).focus()
  await element.locator('.fields').nth(1).getByLabel('Ansvarig funktion').fill('Staben')
  await element.getByRole('button', { name: 'Ta bort: Andra' }).press('Enter')
  await element.getByText('Borttaget: Andra').first().waitFor()
  await element.getByLabel('Eget förslag').first().fill('Ny')
  await page.keyboard.press('Enter')
  await element.getByText('Ny', { exact: true }).waitFor()
  const undo = element.getByRole('button', { name: 'Ångra: Andra' })
  await lookAt(t, page, 'a removed proposal')
  await undo.press('Enter')
  await element.getByText('Tillbaka: Andra').waitFor()
  t.equal(await element.locator('.fields').nth(1).getByLabel('Ansvarig funktion').inputValue(), 'Staben')
  const { bytes } = await saved(page, () => button(element, 'Spara planen').click())
  const ids = (JSON.parse(bytes.toString()) as PlanFile).questions[0]?.actions.map(({ id, text }) => `${id} ${text}`)
  t.same(ids, ['own-1 Första', 'own-2 Andra', 'own-3 Tredje', 'own-5 Ny'])

  const asked = element.locator('section.talk')
  const tables = asked.locator('table')
  t.same(await tables.first().locator('thead th').allTextContents(), [
    'Svar',
    '15 jan. 2026',
    '2 mars 2026',
    '10 juni 2026',
    '27 nov. 2026',
  ])
  const spaces = (texts: string[]) => texts.map((text) => text.replaceAll(/\s/g, ' '))
  const cells = async (at: number) =>
    spaces(await tables.nth(at).locator('tbody tr').first().locator('td').allTextContents())
  t.same(await cells(0), ['0 %', '25 %', '50 %', '100 %'])
  t.same(await cells(1), ['0 %', '50 %', '100 %'])
  const moved = async (at: number) => spaces(await asked.nth(at).locator('.moved li').allTextContents())[0]
  t.match(await moved(0), /^Från 50 % till 100 %/)
  await element.getByLabel('Jämför från').selectOption({ label: '2 mars 2026' })
  t.match(await moved(0), /^Från 25 % till 100 %/)
  await asked.nth(1).getByText('Frågan besvarades inte 2 mars 2026.').waitFor()
  await element.getByLabel(/^till/).selectOption({ label: '15 jan. 2026' })
  t.match(await moved(0), /^Från 25 % till 0 %/)
  await element.getByText('Alla tillfällen').click()
  await lookAt(t, page, 'four sittings')
  await element.getByRole('button', { name: 'Ta bort: 2 mars 2026' }).press('Enter')
  await element.getByRole('button', { name: 'Ångra: 2 mars 2026' }).waitFor()
  t.same(await cells(0), ['0 %', '50 %', '100 %'])
  await page.keyboard.press('Enter')
  await element.getByText('Tillbaka: 2 mars 2026').waitFor()
  t.same(await cells(0), ['0 %', '25 %', '50 %', '100 %'])
})

t.test('what follows up a plan is loaded when it is asked for, and is small', async (t) => {
  const bytes = readFileSync('dist/embed-follow.js')
  t.ok(compressed(bytes) <= 24_000, `${compressed(bytes)} bytes`)
  t.notMatch(bytes.toString(), /\beval\(|new Function|innerHTML|insertAdjacentHTML|document\.write/)
  const { server } = await openApp(t)
  const { page, requests } = await openHost(t, server, '<handbook-plan questions="p1-q1,p1-q6"></handbook-plan>')
  const element = await shown(page, 'handbook-plan')
  const { bytes: file } = await saved(page, () => button(element, 'Spara för uppföljning').click())
  t.match(JSON.parse(file.toString()), {
    format: 'innovation-handbook-plan',
    questions: [{ id: 'p1-q1' }, { id: 'p1-q6' }],
  })
  t.notOk(requests.some((url) => /embed-(follow|sheet|slides)/.test(url)))
})

t.test('the answers of a workshop become a plan and a sitting of it', async (t) => {
  const { encode } = await import('../../sdk/embed/workshop-code.ts')
  const { server } = await openApp(t)
  const { context } = await openContext(t, server)
  const page = await context.newPage()
  await page.goto(`${publicUrl}/sv/workshop/lead`)
  const element = await shown(page, 'handbook-workshop')
  await element.locator('.choice summary').first().click()
  await element.locator('input[value=p1-q1]').check()
  await button(element, 'Fortsätt till länken').click()
  const set = { release: '2023-01-r1', questions: ['p1-q1'] }
  const codes = ([0, 1, 2, 2] as const).map((one) => encode([one], set))
  await element.locator('textarea').fill(codes.slice(0, 3).join('\n'))
  await element.locator('form:has(textarea) button').click()
  await element.locator('textarea').fill(codes[3] as string)
  await element.locator('form:has(textarea) button').click()
  await button(element, 'Ja, räkna båda').click()
  await button(element, 'Stäng insamlingen och visa svaren').click()
  await element.locator('.talk input').first().check()
  await button(element, 'Gör en plan av besluten').click()
  await button(element, 'Följ upp planen').click()
  await element.getByText(/^Planen har svar från/).waitFor()
  const { bytes } = await saved(page, () => button(element, 'Spara planen').click())
  t.match(JSON.parse(bytes.toString()), {
    questions: [{ id: 'p1-q1' }],
    sittings: [{ answers: [{ question: 'p1-q1', works: 1, partly: 1, improve: 2, unknown: 0 }] }],
  })
  await button(element, 'Låt alla svara').click()
  t.ok(await soon(() => element.locator('input[value=p1-q1]').isChecked()), 'the next workshop asks the same')
})
