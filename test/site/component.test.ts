import { readFileSync } from 'node:fs'
import mammoth from 'mammoth'
import t from 'tap'
import { isSeen, savedBytes } from '../browser.ts'
import { choose, compressed, hostUrl, openHost, shown, wordsOf } from '../host-page.ts'
import { copyContent, openApp, partialLocale, publicUrl, root } from '../open-app.ts'
import { soon } from '../wait.ts'

const element = '<innovation-handbook><p>Kommer strax.</p></innovation-handbook>'

t.test('the script is at most 12 kB and what is needed later stays out of it', async (t) => {
  const bytes = readFileSync('dist/embed.js')
  t.ok(compressed(bytes) <= 12_000, `${compressed(bytes)} bytes`)
  const views = readFileSync('dist/embed-views.js')
  t.ok(compressed(views) <= 8_000, `${compressed(views)} bytes`)
  t.ok(compressed(readFileSync('dist/embed-word.js')) > 30_000)
  for (const script of [bytes, views])
    t.notMatch(script.toString(), /\beval\(|new Function|innerHTML|insertAdjacentHTML|document\.write/)
})

t.test('a team goes from a challenge to its plan, and a link restores it', async (t) => {
  const { server } = await openApp(t)
  const { page, requests, lost, errors } = await openHost(t, server, element)
  const handbook = await shown(page)
  t.same(
    requests.filter((url) => url !== hostUrl).slice(0, 2),
    [`${publicUrl}/sdk/embed.js`, `${publicUrl}${root}/sv/bundle`],
    'a first view is two requests',
  )
  await choose(handbook, 'Hur kan vi skapa en kultur som främjar innovation?')
  t.match(await wordsOf(handbook, 'Er utmaning'), 'Er utmaning')
  t.match(await wordsOf(handbook, 'Antagandet av den första principen'), 'Antagandet av den första principen')
  await handbook.getByRole('link', { name: 'Kartlägg er situation' }).click()
  await handbook.getByRole('checkbox', { name: /Har en portföljstrategi/ }).check()
  await handbook.getByRole('checkbox', { name: /Omsätts innovationsinitiativ/ }).check()
  t.match(
    await wordsOf(handbook, 'Omfamna och stärk innovationsarbetet i offentlig sektor: 2 av 6'),
    'Omfamna och stärk innovationsarbetet i offentlig sektor: 2 av 6',
  )
  t.equal(await handbook.locator('svg .marked').count(), 2, 'the picture says the same')
  await handbook.getByRole('link', { name: /Portföljstrategi för innovation/ }).click()
  await handbook.locator('a[hreflang="en"]', { hasText: 'innovationsfasetterna' }).waitFor()
  await handbook.getByRole('link', { name: 'Gå tillbaka till frågor ni kan ställa er' }).click()
  t.equal(await handbook.getByRole('checkbox', { checked: true }).count(), 2)
  const corrections = handbook.getByRole('link', { name: 'Förteckning över rättelser' })
  t.equal(await corrections.getAttribute('href'), `${publicUrl}/embed/sv/corrections`)
  await handbook.getByRole('link', { name: 'Till planen' }).click()
  const plan = handbook.getByRole('heading', { name: 'Vår plan' })
  const isFocused = () => plan.evaluate((node) => node === (node.getRootNode() as ShadowRoot).activeElement)
  t.ok(await soon(isFocused))
  t.equal(await handbook.getByRole('status').first().textContent(), 'Steg 3 av 3')
  const own = handbook.getByRole('textbox', { name: /Portföljstrategi/ })
  await own.fill('Bjud in <grannkommunen>: & mer')
  await own.press('Enter')
  t.ok(await isSeen(handbook.getByText('Bjud in <grannkommunen>: & mer')))
  t.match(
    await wordsOf(handbook, 'Innovationskokboken, utformad av Future by Lund'),
    'Innovationskokboken, utformad av Future by Lund',
  )

  const link = page.url()
  const before = requests.length
  await page.goBack()
  t.ok(await isSeen(handbook.getByRole('checkbox').first()), 'back leads to the questions')
  t.equal(await handbook.getByRole('checkbox', { checked: true }).count(), 2, 'with their marks')
  await page.goForward()
  await handbook.getByRole('button', { name: /Ta bort ur planen: Innovationsinitiativ/ }).click()
  const left = () => handbook.getByRole('button', { name: /Ta bort ur planen/ }).count()
  t.equal(await soon(left, (count) => count === 1), 1)
  t.equal(requests.length, before, 'nothing of it was sent')

  const other = await openHost(t, server, element)
  await other.page.goto(link)
  await other.page.reload()
  const restored = await shown(other.page)
  t.match(
    await wordsOf(restored, 'Era markeringar är återställda från länken.'),
    'Era markeringar är återställda från länken.',
  )
  t.ok(await isSeen(restored.getByText('Bjud in <grannkommunen>: & mer')))
  t.equal(await restored.getByRole('button', { name: /Ta bort ur planen/ }).count(), 2)
  await restored.getByRole('button', { name: 'Börja om' }).click()
  t.match(await wordsOf(restored, 'Alla markeringar och egna förslag'), 'Alla markeringar och egna förslag')
  await restored.getByRole('button', { name: 'Avbryt' }).click()
  t.equal(await restored.getByRole('button', { name: /Ta bort ur planen/ }).count(), 2, 'nothing went')
  await restored.getByRole('button', { name: 'Börja om' }).click()
  await restored.getByRole('button', { name: 'Börja om' }).click()
  t.ok(await isSeen(restored.getByRole('heading', { name: 'Vilka utmaningar vill ni hantera?' })))
  t.same([...lost, ...other.lost], [])
  t.same([...errors, ...other.errors], [])
})

t.test('by keyboard alone, and the focus stays where a mark or a word was made', async (t) => {
  const { server } = await openApp(t)
  const { page } = await openHost(t, server, element, { lang: 'en' })
  const handbook = await shown(page)
  const focused = () =>
    page.evaluate(() => {
      const active = document.activeElement?.shadowRoot?.activeElement
      return `${active?.tagName.toLowerCase()} ${active?.getAttribute('value') ?? active?.textContent ?? ''}`
    })
  const focusedOn = (what: RegExp) => soon(focused, (found) => what.test(found))
  const press = async (key: string, until: RegExp) => {
    for (let times = 0; times < 60; times++) {
      await page.keyboard.press(key)
      if (until.test(await focused())) return
    }
    throw new Error(`${until} was not reached; the focus is on ${await focused()}`)
  }
  await press('Tab', /^summary Embrace/)
  await page.keyboard.press('Enter')
  await press('Tab', /^a How can we increase or maintain support/)
  await page.keyboard.press('Enter')
  await page.waitForURL(/view=challenge/)
  t.match(await focusedOn(/^h2 /), /^h2 /, 'the heading of what is new')
  await press('Tab', /Map your situation/)
  await page.keyboard.press('Enter')
  await page.waitForURL(/view=map/)
  await press('Tab', /^input p1-q1/)
  await page.keyboard.press('Space')
  await page.waitForURL(/marked=p1-q1/)
  t.match(await focusedOn(/^input p1-q1/), /^input p1-q1/)
  await press('Tab', /Go to the plan/)
  await page.keyboard.press('Enter')
  await page.waitForURL(/view=plan/)
  await press('Tab', /^input $/)
  await page.keyboard.type('Ask the library')
  await page.keyboard.press('Enter')
  t.match(await wordsOf(handbook, 'Ask the library'), 'Ask the library')
  t.match(await focusedOn(/^input $/), /^input $/, 'the next can be written at once')
  await press('Shift+Tab', /Remove suggestion/)
  await page.keyboard.press('Enter')
  t.notMatch(await wordsOf(handbook, 'Ask the library', { gone: true }), 'Ask the library')
})

t.test('the plan is taken along as Markdown and as a Word file, and prints alone', async (t) => {
  const { server } = await openApp(t)
  const { page, requests, lost } = await openHost(t, server, element)
  await page.addInitScript(() => {
    const printed = globalThis as unknown as { printed: string[] }
    printed.printed = []
    window.print = () => {
      ;(window.top as unknown as { printed: string[] }).printed.push(document.body.textContent ?? '')
    }
  })
  await page.goto(`${hostUrl}#handbook.view=plan&handbook.marked=p1-q6,p3-q2&handbook.own=p1-q6:*Eget* [ord](<x>)`)
  await page.reload()
  const handbook = await shown(page)
  const saved = async (name: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      handbook.getByRole('button', { name }).click(),
    ])
    return { name: download.suggestedFilename(), bytes: await savedBytes(download) }
  }
  const markdown = await saved('Hämta som Markdown')
  t.equal(markdown.name, 'vår-plan-–-innovationshandboken.md')
  const text = markdown.bytes.toString()
  t.match(text, /^# Vår plan\n\n## Så ser er kartläggning ut\n\n- .+: 1 av 6\n/)
  t.match(text, '- [ ] \\*Eget\\* \\[ord\\](\\<x\\>)')
  t.match(text, `/sv/plan?questions=p1-q6,p3-q2&release=2023-01-r1`)
  t.match(text, 'CC BY-SA 3.0 IGO')
  t.notOk(requests.some((url) => url.includes('embed-word')))

  const word = await saved('Hämta som Word')
  t.equal(word.name, 'vår-plan-–-innovationshandboken.docx')
  t.ok(requests.some((url) => /\/sdk\/embed-word-\w+\.js$/.test(url)))
  const { value: html, messages } = await mammoth.convertToHtml({ buffer: word.bytes })
  t.match(html, '<h1>Vår plan</h1><h2>Så ser er kartläggning ut</h2><ul><li>')
  t.match(html, '<h3>Portföljstrategi för innovation</h3>')
  t.match(html, '<li>*Eget* [ord](&lt;x&gt;)</li>')
  t.match(html, '<a href="https://creativecommons.org/licenses/by-sa/3.0/igo/">CC BY-SA 3.0 IGO</a>')
  t.same(messages, [], 'another reader has nothing to remark')

  await handbook.getByRole('button', { name: /Skriv ut/ }).click()
  const [printed = ''] = await page.evaluate(() => (globalThis as unknown as { printed: string[] }).printed)
  t.match(printed, 'Vår plan')
  t.match(printed, '*Eget* [ord](<x>)')
  t.notMatch(printed, 'Intranät', 'the page around is not printed')
  t.same(lost, [])
})

t.test('printed with the page, a plan has no controls; its link is copied', async (t) => {
  const { server } = await openApp(t)
  const { page, context } = await openHost(t, server, element)
  await page.goto(`${hostUrl}#handbook.view=plan&handbook.marked=p1-q6`)
  await page.reload()
  const handbook = await shown(page)
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await handbook.getByRole('button', { name: 'Kopiera länk' }).click()
  await handbook.getByText('Länken är kopierad.').waitFor()
  t.match(await page.evaluate(() => navigator.clipboard.readText()), /#handbook\.view=plan&handbook\.marked=p1-q6$/)
  await page.emulateMedia({ media: 'print' })
  for (const control of ['nav', 'button', 'form']) t.notOk(await handbook.locator(control).first().isVisible(), control)
  t.ok(await isSeen(handbook.getByRole('heading', { name: 'Portföljstrategi för innovation' })))
  t.ok((await page.pdf()).length > 10_000)
})

t.test('the reader’s page and whatever it has set are not told to the service', async (t) => {
  const { server } = await openApp(t)
  const { page, context } = await openHost(t, server, element)
  await shown(page)
  const asked: Record<string, string>[] = []
  context.on('request', (request) => void request.allHeaders().then((headers) => asked.push(headers)))
  await page.evaluate(() => document.querySelector('innovation-handbook')?.setAttribute('locale', 'fi'))
  await page.locator('[part=view][lang=fi]').waitFor()
  t.equal(asked.length, 1)
  t.equal(asked[0]?.referer, undefined)
  t.equal(asked[0]?.cookie, undefined)
})

t.test('one guide, and a plan for questions that the page names', async (t) => {
  const { server } = await openApp(t)
  const { page, requests } = await openHost(
    t,
    server,
    '<handbook-question question="p1-q6" heading="3"></handbook-question><handbook-plan questions="p2-q1, p1-q1,nonsense" locale="en"></handbook-plan><handbook-question question="p9-q9"><p>Ingen sådan fråga.</p></handbook-question>',
  )
  const question = await shown(page, 'handbook-question[heading]')
  t.ok(await isSeen(question.getByRole('heading', { level: 3, name: 'Portföljstrategi för innovation' })))
  const plan = await shown(page, 'handbook-plan')
  t.equal(await plan.getByRole('button', { name: /Remove from the plan/ }).count(), 2)
  t.match(await plan.locator('[part=view]').getAttribute('lang'), 'en')
  t.ok(await isSeen(page.getByText('Ingen sådan fråga.')))
  t.equal(requests.filter((url) => url.includes('/bundle')).length, 2, 'one for each language')
})

t.test('a summary follows the heading, and a language without summaries shows none', async (t) => {
  const { server } = await openApp(t, { HANDBOOK_CONTENT_DIR: copyContent(t, partialLocale) })
  const { page, errors } = await openHost(
    t,
    server,
    '<handbook-question question="p1-q6"></handbook-question><innovation-handbook locale="is"></innovation-handbook>',
  )
  const question = await shown(page, 'handbook-question')
  t.match(await question.locator('h2 + [part=summary]').textContent(), /^Arbeta med flera olika slags innovation/)
  const handbook = await shown(page)
  await choose(handbook, /Hur kan vi öka eller/)
  await handbook.getByRole('heading', { name: /Hur kan vi öka eller/ }).waitFor()
  t.equal(await handbook.locator('[part=summary], nav p').count(), 0)
  t.same(errors, [])
})

t.test('while the service is away what the server rendered stays, and once read it is there', async (t) => {
  const { server } = await openApp(t)
  const { page, context } = await openHost(t, server, element)
  await shown(page)
  await context.route('**/handbook/v1/**', (route) => route.abort())
  const handbook = page.locator('innovation-handbook')
  await choose(handbook, /Hur kan vi öka eller/)
  await handbook.getByRole('link', { name: 'Kartlägg er situation' }).click()
  await handbook.getByRole('checkbox').first().waitFor()
  t.pass('the journey needs no service')
  await page.evaluate(() => document.querySelector('innovation-handbook')?.setAttribute('locale', 'en'))
  await handbook.getByRole('button', { name: 'Try again' }).waitFor()

  const away = await openHost(t, server, element, { lang: 'fi' })
  await away.context.route('**/handbook/v1/**', (route) => route.abort())
  await away.page.reload()
  const waiting = away.page.locator('innovation-handbook')
  const again = waiting.getByRole('button', { name: 'Try again' })
  await again.waitFor()
  t.ok(await isSeen(away.page.getByText('Kommer strax.')), 'what the page had in its place')
  await away.context.unroute('**/handbook/v1/**')
  await again.click()
  await shown(away.page)
  t.notOk(await away.page.getByText('Kommer strax.').isVisible())
})
