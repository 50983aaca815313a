import type { Page } from 'playwright-core'
import t from 'tap'
import { savedBytes } from '../browser.ts'
import { grant } from '../publishing/maintainers.ts'
import { openDesk, openPage, signIn } from './desk.ts'
import { look } from './look.ts'
import { translated } from './translated.ts'

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true })
const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name })

/** Counts clicks and choices in lists from now on. A click that misses what moves is stopped above the document. */
async function countClicks(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(`
    globalThis.clicks = 0
    document.addEventListener('click', ({ detail }) => detail > 0 && globalThis.clicks++, true)
    document.addEventListener('change', ({ target }) => target.matches('select') && globalThis.clicks++, true)`)
  return () => page.evaluate<number>('globalThis.clicks')
}

t.test(
  'Danish goes from nothing to published; a Swedish sentence is corrected as minor, and rolled back',
  async (t) => {
    const desk = await openDesk(t)
    const read = async (path: string) =>
      (await fetch(`${desk.publicUrl}/handbook/v1${path}`)).json() as Promise<Record<string, unknown>>
    const anna = await desk.tokenOf('Anna Ek', grant('translator', 'da'), grant('translator', 'sv'))
    const bo = await desk.tokenOf('Bo Ask', grant('reviewer', '*'), grant('publisher', '*'))
    const { page, faults, asked } = await openPage(t, desk)
    const clicks = [await countClicks(page)]
    await look(t, page, 'sign-in', { inGuide: true })
    await signIn(page, anna)
    await look(t, page, 'home', { inGuide: true })

    await page.getByLabel('The language’s tag').fill('da')
    t.equal(await page.getByLabel('What the language calls itself').inputValue(), 'dansk')
    await look(t, page, 'start', { inGuide: page.getByRole('heading', { name: 'Add a language' }) })
    await button(page, 'Add').click()

    const downloading = page.waitForEvent('download')
    await button(page, /^Download XLIFF 1.2/).click()
    const download = await downloading
    t.equal(download.suggestedFilename(), 'handbook-da.xlf')
    await look(t, page, 'take-out', { inGuide: true })
    const buffer = translated((await savedBytes(download)).toString())
    await page.getByLabel('Choose a file').setInputFiles({ name: 'dansk.xlf', mimeType: '', buffer })
    const take = button(page, /^Import (all|the) \d+( chosen)?$/)
    await take.waitFor()
    await look(t, page, 'report', { inGuide: page.getByRole('heading', { name: 'What dansk.xlf says' }) })
    await take.click()
    await page.getByText('Nothing is published.').waitFor()

    await link(page, 'Go on with the first text that is not done').click()
    await page.getByLabel('Translation').waitFor()
    // What only repeats the source was set aside: a person says that it is right.
    await page.getByLabel('Translation').fill('Udgave 1.0')
    await page.getByText('Saved.').waitFor()
    await look(t, page, 'edit', { inGuide: page.locator('.texts .open') })
    await link(page, '3. Preview').click()
    const after = page.frameLocator('iframe[title="With the draft"]')
    await after.locator('html[lang=da]').getByRole('heading').first().waitFor()
    t.equal(await page.locator('iframe').count(), 1, 'a language that is not published has nothing to stand beside')
    await look(t, page, 'preview', { inGuide: page.getByLabel('Page', { exact: true }) })
    await page.getByLabel(/^Text by text/).check()
    await page
      .getByText(/^Hvordan kan vi øge/)
      .first()
      .waitFor()
    await look(t, page, 'preview-texts')
    const second = await openPage(t, desk)
    clicks.push(await countClicks(second.page))
    await signIn(second.page, bo)
    await link(second.page, 'Open the draft: da').click()
    await button(second.page, 'Approve and publish').waitFor()
    await look(t, second.page, 'publish', { inGuide: second.page.getByRole('heading', { level: 1 }) })
    await button(second.page, 'Approve and publish').click()
    await second.page.getByText('2023-01-r2 is live.').waitFor()
    await look(t, second.page, 'live', { inGuide: true })
    t.equal((await read('/da/handbook')).version, 'Udgave 1.0')
    t.match(await read('/da/challenges/p1-c1'), { text: /^Hvordan kan vi øge eller fastholde støtten/ })
    let sum = 0
    for (const count of clicks) sum += await count()
    t.comment(`${sum} clicks from nothing to published, 16 before the desk was made shorter`)
    t.ok(sum > 5 && sum <= 10, `${sum} clicks`)

    await link(page, 'Languages').click()
    await button(page, 'Correct svenska').click()
    await page.getByLabel('Search the texts').fill('p1.title')
    await page
      .getByRole('button', { name: /^Omfamna och stärk/ })
      .first()
      .click()
    await page.getByLabel('New text').fill('Omfamna och stärk innovationsarbete i offentlig sektor')
    await page.getByLabel(/^Minor/).check()
    await page.getByText('Saved.').waitFor()
    await look(t, page, 'minor', { inGuide: page.locator('.texts .open') })
    await link(second.page, 'Languages').click()
    await link(second.page, 'Open the draft: sv').click()
    await button(second.page, 'Approve').click()
    await second.page.getByText('Approved by Bo Ask').waitFor()
    await button(second.page, 'Publish').click()
    await second.page.getByText('2023-01-r3 is live.').waitFor()
    t.equal((await read('/sv/principles/p1')).title, 'Omfamna och stärk innovationsarbete i offentlig sektor')
    const coverages = await desk.publishing.coverages()
    t.ok(coverages.length > 2)
    t.same(
      coverages.filter(({ coverage }) => coverage.all.outdated > 0),
      [],
      'a minor change outdates nothing',
    )

    await second.page.getByText('Undo the publication').first().click()
    await second.page.getByLabel('Why').fill('Fel formulering')
    await look(t, second.page, 'undo', { inGuide: true })
    await button(second.page, 'Undo the publication').click()
    await second.page.getByText('Undone. Readers see 2023-01-r2 again.').waitFor()
    await link(second.page, 'History').click()
    await second.page.getByRole('heading', { name: '2023-01-r2 – what readers see now' }).waitFor()
    await look(t, second.page, 'history', { inGuide: true })
    await link(second.page, 'Audit trail').click()
    await second.page.getByText('went back to an earlier release').waitFor()
    await look(t, second.page, 'audit')

    t.same([...faults, ...second.faults], [], 'the browser complains of nothing')
    t.ok(asked.length > 10)
    t.same(
      asked.filter((url) => !url.startsWith(desk.publicUrl) && !url.startsWith('blob:')),
      [],
      'nothing comes from elsewhere',
    )
  },
)
