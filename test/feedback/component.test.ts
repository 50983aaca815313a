import t from 'tap'
import { faultsInLightAndDark } from '../browser.ts'
import { openHost } from '../host-page.ts'
import { publicUrl } from '../open-app.ts'
import { openWithPseudo } from '../pseudo-language.ts'
import { openMaintainers } from '../publishing/maintainers.ts'
import { soon } from '../wait.ts'
import { takingFeedback, thought } from './sender.ts'

t.test('a reader of a portal sends feedback from the component, told before what is stored', async (t) => {
  const { server, as } = await openMaintainers(t, { environment: takingFeedback })
  const boss = await as('Boss', { role: 'administrator' })
  const { page, errors } = await openHost(t, server, '<handbook-question question="p1-q6"></handbook-question>')
  const cookies: string[] = []
  page.on('request', (request) => {
    if (request.method() === 'POST') cookies.push(request.headers().cookie ?? 'none')
  })
  await page.getByText('Ge återkoppling eller dela ett exempel').click()
  await page.getByText('Allt sparas här i högst 30 dagar.').waitFor()
  const privacy = page.getByRole('link', { name: 'Så behandlas personuppgifter' })
  t.equal(await privacy.getAttribute('href'), takingFeedback.HANDBOOK_PRIVACY_URL)
  await page.getByLabel('Din text').fill(thought.text)
  await page.getByRole('button', { name: 'Skicka' }).click()
  const thanks = page.getByText('Tack för din återkoppling')
  // A person writes for longer than this. The form says so and keeps the text, so it is sent again.
  await soon(async () => {
    if ((await thanks.count()) === 0 && (await page.getByText('Det gick mycket fort').count()) > 0)
      await page.getByRole('button', { name: 'Skicka' }).click()
    return thanks.count()
  })
  t.same([...new Set(cookies)], ['none'])
  const { items } = (await boss('GET', '/feedback')).json()
  t.match(items, [{ item: 'p1-q6', locale: 'sv', release: '2023-01-r1', text: thought.text }])
  t.equal(items.length, 1)
  t.same(errors, [])
  await page.goto(`${publicUrl}/sv/feedback?item=p1-q6`)
  await page.setViewportSize({ width: 320, height: 720 })
  t.same(await faultsInLightAndDark(page), { light: [], dark: [] }, 'the form as a page: axe finds nothing')
  t.ok(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), 'and it fits at 320 pixels')
})

t.test('a language without words of its own has those of the language that it falls back on', async (t) => {
  const server = await openWithPseudo(t, takingFeedback)
  const { page } = await openHost(t, server, '<handbook-question question="p1-q6" locale="ar"></handbook-question>')
  const form = page.locator('[part=feedback]')
  await form.getByText('Ge återkoppling eller dela ett exempel').click()
  t.same([await form.getAttribute('lang'), await form.getAttribute('dir')], ['sv', 'ltr'])
  t.equal(await form.locator('textarea').getAttribute('dir'), 'auto', 'the text is in any language')
  const { body } = await server.inject('/ar/feedback?item=p1-q6')
  t.match(body, /<html lang="ar" dir="rtl"/)
  t.match(body, /<div lang="sv" dir="ltr"><h1/)
  t.match(body, /<strong lang="ar" dir="rtl">[^a-z]/)
  t.match(body, '<textarea')
})
