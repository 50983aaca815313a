import type { Page } from 'playwright-core'
import t, { type Test } from 'tap'
import type { Grant } from '../../src/publishing/people/person.ts'
import { reworded, shipped } from '../database.ts'
import { grant } from '../publishing/maintainers.ts'
import { openDesk, openPage } from './desk.ts'
import { layout } from './look.ts'

const mark = '"><img src=x onerror="hit=1"><script>hit=1</script>'
/** Nothing to break it at, and a character that turns what follows around. */
const long = `${'W'.repeat(60)}\u202egnp.exe`

/** Nothing of what was given became mark-up or ran, and it is there to be read. */
async function asText(t: Test, page: Page, name: string, shown: string): Promise<void> {
  await page.getByText(shown).filter({ visible: true }).first().waitFor()
  await layout(t, page, `hostile-${name}`)
  for (const frame of page.frames()) {
    t.equal(await frame.locator('body :is(img, script, style, marquee)').count(), 0, `${name}: no mark-up`)
    t.equal(await frame.evaluate(() => (globalThis as { hit?: number }).hit), undefined, `${name}: nothing ran`)
  }
}

/** A policy that would have stopped something is told as an error; here it is made to, so that silence means something. */
async function policyIsHeard(t: Test, page: Page, faults: string[]): Promise<void> {
  t.same(faults, [])
  const told = page.waitForEvent('console')
  await page.evaluate(() => {
    const { document } = globalThis as unknown as {
      document: { body: { setAttribute: (n: string, v: string) => void } }
    }
    document.body.setAttribute('style', 'color: red')
  })
  await told
  t.match(faults, [/Content Security Policy/])
}

const administrator: Grant = { role: 'administrator' }

t.test('mark-up in texts and in the names of languages is text', async (t) => {
  const { sv, en } = shipped().locales
  const text = `${mark} & <marquee>${long}`
  const desk = await openDesk(t, {
    locales: { sv: reworded(sv, `${text} sv`), en: { ...reworded(en, `${text} en`), endonym: `${mark.slice(0, 30)}` } },
  })
  const { page, faults } = await openPage(t, desk, { person: { actor: 'token:Cecilia', grants: [administrator] } })
  await asText(t, page, 'home', mark.slice(0, 30))
  const { id } = await desk.publishing.drafts.create(
    { actor: 'token:Anna', grants: [grant('translator', 'en')] },
    { locale: 'en' },
  )
  await page.goto(`${desk.publicUrl}/desk#/drafts/${id}/texts/p1.title`)
  await page.getByLabel('Translation').fill(`${mark} new`)
  await page.getByText('HTML tag').waitFor()
  await page.getByLabel('Translation').fill(`${text} new`)
  await page.getByText('a character that changes the direction of writing').waitFor()
  await asText(t, page, 'edit', `${text} sv`)
  await page.getByLabel('Translation').fill('2 < 3 & "4" > 1 {{5}}')
  await page.getByText('Saved.').waitFor()
  await page.getByRole('link', { name: '3. Preview' }).click()
  await page.getByLabel('Page', { exact: true }).selectOption('Principle 1')
  await page.frameLocator('iframe[title="Now"]').getByText(`${text} en`).first().waitFor()
  await page.frameLocator('iframe[title="With the draft"]').getByText('2 < 3 & "4" > 1').first().waitFor()
  t.equal(page.frames().length, 3)
  await asText(t, page, 'preview-pages', 'Show the draft as')
  await page.getByLabel(/^Text by text/).check()
  await asText(t, page, 'preview-texts', `${text} en`)
  await page.getByRole('link', { name: '4. Approve and publish' }).click()
  await asText(t, page, 'changes', 'Principle 1 › title')
  const shown = await page.locator('.changes p[lang] > del, .changes p[lang] > ins').evaluateAll((words) =>
    (words as unknown as { localName: string; textContent: string }[]).map(({ localName, textContent }) => ({
      localName,
      textContent,
    })),
  )
  t.match(shown.map(({ textContent }) => textContent).join(''), '<img src=x onerror="hit=1">', 'what goes is text')
  t.match(
    shown
      .filter(({ localName }) => localName === 'ins')
      .map(({ textContent }) => textContent)
      .join(''),
    '2 < 3 ',
    'what comes is text',
  )
  await policyIsHeard(t, page, faults)
})

t.test('mark-up in the names and contents of files is text', async (t) => {
  const desk = await openDesk(t)
  const translator = grant('translator', 'da')
  const person = { actor: 'token:Anna', grants: [translator] } as const
  const { id } = await desk.publishing.drafts.create(person, {
    locale: 'da',
    endonym: `${mark} ${long.slice(-10)}`.slice(-60),
  })
  const { page, faults } = await openPage(t, desk, { person, at: `drafts/${id}/files` })
  const bring = async (name: string, content: string) =>
    page.getByLabel('Choose a file').setInputFiles({ name, mimeType: '', buffer: Buffer.from(content) })
  await bring(`${mark}${long}`, 'x')
  await asText(t, page, 'wrong-kind', `${mark}${long}`)
  const escaped = mark.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
  const file = (edition: string) =>
    `<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file source-language="sv" target-language="da" product-version="${edition}"><body><trans-unit id="${escaped}"><source>x</source><target>${escaped}</target></trans-unit><trans-unit id="p1.title"><source>${shipped().locales.sv.texts['p1.title']}</source><target>${escaped}</target></trans-unit></body></file></xliff>`
  await bring(`${mark}.xlf`, file(escaped))
  await asText(t, page, 'refused', `The file belongs to the edition ${mark}`)
  await bring(`${mark}${long}.xlf`, file('2023-01'))
  await page.getByText('HTML tag').waitFor()
  await asText(t, page, 'set-aside', `What \u2068${mark}${long}.xlf\u2069 says`)
  await policyIsHeard(t, page, faults)
})

t.test('mark-up in people’s names, reasons and receivers is text', async (t) => {
  const desk = await openDesk(t)
  const name = `${mark.slice(0, 40)}${'W'.repeat(50)}`
  const { sv } = shipped().locales
  const by = { actor: `token:${name}`, grants: [administrator] }
  await desk.store.publish({ base: '2023-01-r1', locales: { sv: reworded(sv, 'Ny titel') }, actor: by.actor })
  await desk.followed()
  const { id } = await desk.publishing.drafts.create(by, { locale: 'en' })
  await desk.publishing.drafts.edit(by, { id }, { texts: { 'p1.title': { text: 'New title' } } })
  // As an identity provider could name somebody.
  const { page, faults } = await openPage(t, desk, {
    person: { actor: `oidc:${mark}${long}`, grants: [administrator] },
  })
  await page.getByText(`Begun by ${name}`).waitFor()
  await asText(t, page, 'person', `${mark}${long}`)
  await page.goto(`${desk.publicUrl}/desk#/drafts/${id}/publish`)
  await page.getByRole('button', { name: 'Approve', exact: true }).click()
  await asText(t, page, 'approved', `Approved by \u2068${mark}${long}\u2069`)
  await page.getByRole('link', { name: 'History' }).click()
  await page.getByText('Withdraw', { exact: true }).click()
  const reason = `${mark}${long}${'<b>'.repeat(50)}`
  await page.getByLabel('Why').last().fill(reason)
  await page.getByRole('button', { name: 'Withdraw 2023-01-r1' }).click()
  await asText(t, page, 'withdrawn', reason)
  await page.getByRole('link', { name: 'Webhooks' }).click()
  await page.getByLabel('Address').fill(`https://receiver.example/?${mark}`)
  await page.getByRole('button', { name: 'Add' }).click()
  await page.getByLabel('Address').fill(`https://receiver.example/#'onerror='hit=1'${'W'.repeat(100)}`)
  await page.getByRole('button', { name: 'Add' }).click()
  await asText(t, page, 'receiver', "receiver.example/#'onerror='hit=1'")
  await page.getByRole('link', { name: 'Tokens' }).click()
  await page.getByLabel('Name').fill(name)
  await page.getByLabel('Language', { exact: true }).fill('da')
  await page.getByRole('button', { name: 'Issue' }).click()
  await asText(t, page, 'token', `The token of ${name}`)
  await page.getByRole('link', { name: 'Audit trail' }).click()
  await asText(t, page, 'audit', reason)
  t.ok(await page.getByText(name).count(), 'who did it is there too')
  await policyIsHeard(t, page, faults)
})
