import { globSync, readFileSync } from 'node:fs'
import t from 'tap'
import { openDesk, openPage } from './desk.ts'
import { look } from './look.ts'

/** The labels that a guide prints in bold, in one line each. */
const labelsOf = (guide: string) =>
  [...guide.replace(/\s+/g, ' ').matchAll(/\*\*([^*]+)\*\*/g)].map(([, label]) => label as string)

t.test('the guides name the desk’s buttons and headings as the desk does', async (t) => {
  for (const [file, language] of [
    ['docs/maintainers.md', 'en'],
    ['docs/maintainers.sv.md', 'sv'],
  ]) {
    const files = globSync(`src/desk/page/words/${language}/*.ts`)
    const words = files.map((file) => readFileSync(file, 'utf8')).join('\n')
    const labels = labelsOf(readFileSync(`${file}`, 'utf8'))
    t.ok(labels.length > 15, `${file}: ${labels.length} labels`)
    // The desk writes the name of a language into “Correct …”.
    const missing = labels.filter((label) => !words.includes(label.replace(' svenska', ` \${language}`)))
    t.same(missing, [], `${file}`)
  }
})

t.test('every screen leads to its place in the guide, in both languages', async (t) => {
  const desk = await openDesk(t)
  const person = { actor: 'token:Cecilia', grants: [{ role: 'administrator' }] } as const
  const { id } = await desk.publishing.drafts.create(person, { locale: 'en' })
  const screens = {
    '': 'home',
    ...Object.fromEntries(
      ['texts', 'files', 'preview', 'publish', 'work', 'settings'].map((step) => [`drafts/${id}/${step}`, step]),
    ),
    questions: 'questions',
    history: 'undo',
    audit: 'audit-trail',
    tokens: 'tokens',
    people: 'people',
    notifications: 'webhooks',
  }
  const { page, faults } = await openPage(t, desk, { person })
  for (const [language, other] of [
    ['en', 'Svenska'],
    ['sv', 'English'],
  ]) {
    for (const [screen, place] of Object.entries(screens)) {
      await page.goto(`${desk.publicUrl}/desk#/${screen}`)
      await page.locator(`header a[href="desk/guide/${language}#${place}"]`).waitFor()
    }
    await page.getByRole('button', { name: `${other}`, exact: true }).click()
  }
  const guide = await openPage(t, desk)
  await guide.page.locator('header a[href="desk/guide/en#sign-in"]').waitFor()
  for (const language of ['en', 'sv']) {
    await guide.page.goto(`${desk.publicUrl}/desk/guide/${language}`)
    for (const place of ['sign-in', 'start', ...Object.values(screens)])
      t.equal(await guide.page.locator(`[id="${place}"]`).count(), 1, `${language} ${place}`)
    const pictures = await guide.page.locator('article img').all()
    t.ok(pictures.length > 5, `${pictures.length} pictures`)
    // They are loaded when they come into sight.
    for (const picture of pictures) await picture.scrollIntoViewIfNeeded()
    await guide.page.waitForFunction('[...document.images].every(({ naturalWidth }) => naturalWidth > 0)')
    await look(t, guide.page, `guide-${language}`)
  }
  t.same([...faults, ...guide.faults], [])
})
