/** The pages to print, in a real Chromium: what they hold, that it fits, and that both sides of a sheet match. */
import type { Page } from 'playwright-core'
import t from 'tap'
import { limits } from '../../schemas/content.ts'
import { readConfig } from '../../src/config.ts'
import { embeddedResponses } from '../../src/site/embedded.ts'
import { openContext } from '../browser.ts'
import { arabic } from '../material.ts'
import { copyContent, openApp, publicUrl, root } from '../open-app.ts'
import { lookAtPages } from './accessible-pages.ts'

/** How many texts reach beyond the card that they stand on, and how many cards there are. */
const cardsOf = (page: Page) =>
  page.evaluate(() => {
    const cards = [...document.querySelectorAll('.sheet-card')]
    const isOutside = (card: Element) => {
      const own = card.getBoundingClientRect()
      const edge = Number.parseFloat(getComputedStyle(card).paddingBottom) - 0.5
      return [...card.querySelectorAll('*')].some((part) => {
        const { top, bottom, left, right } = part.getBoundingClientRect()
        return top < own.top || bottom > own.bottom - edge || left < own.left || right > own.right
      })
    }
    return { total: cards.length, outside: cards.filter(isOutside).map((card) => card.textContent?.trim()) }
  })

const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length

/** Each text as long as the content allows, in a script whose letters are as wide as they are high. */
function longest(): Record<string, string> {
  const text = (most: number) => '字'.repeat(most)
  const question = (id: string) =>
    `  ${id}:\n    question: ${text(limits.statement)}\n    guide:\n      title: ${text(limits.heading)}\n`
  const prompts = (id: string) =>
    `  ${id}:\n    first: ${text(limits.statement)}\n    second: ${text(limits.statement)}\n`
  return {
    'locales/zh/locale.yaml':
      'tag: zh\nendonym: 中文\ndir: ltr\nstatus: unofficial\nfallback: [sv]\nstate: translated\npublished: true\n',
    'locales/zh/principles/p2.yaml': `title: ${text(limits.heading)}\nquestions:\n${question('p2-q1')}`,
    'locales/zh/workshop.yaml': `notice: ${text(120)}\nprompts:\n${prompts('p2-q1')}`,
  }
}

t.test('every text fits its card, the longest that the content allows too', async (t) => {
  const files = { ...longest(), ...arabic }
  const content = copyContent(t, files, ['sv', 'en', 'fi', 'nb', 'da'])
  const { server, head } = await openApp(t, { HANDBOOK_CONTENT_DIR: content })
  const { context, lost } = await openContext(t, server)
  const page = await context.newPage()
  await page.emulateMedia({ media: 'print' })
  for (const tag of Object.keys(head.release.locales)) {
    await page.goto(`${publicUrl}/${tag}/workshop/cards`)
    t.same(await cardsOf(page), { total: 60, outside: [] }, tag)
  }
  await page.goto(`${publicUrl}/zh/workshop/cards?questions=p2-q1`)
  t.equal((await page.locator('h2').textContent())?.length, limits.statement, 'the longest text is on a card')
  t.same(lost, [])
})

t.test('a sheet turned along its long edge has the back of each card behind its front', async (t) => {
  const { server } = await openApp(t, { HANDBOOK_CONTENT_DIR: copyContent(t, arabic) })
  const { context } = await openContext(t, server)
  const page = await context.newPage()
  await page.emulateMedia({ media: 'print' })
  for (const [tag, direction] of [
    ['sv', 'ltr'],
    ['ar', 'rtl'],
  ]) {
    await page.goto(`${publicUrl}/${tag}/workshop/cards?principle=p3`)
    const sheets = await page.evaluate(() =>
      [...document.querySelectorAll('.sheet')].map((sheet) => {
        const { left, top } = sheet.getBoundingClientRect()
        return [...sheet.querySelectorAll('.sheet-card')].map((card) => {
          const place = card.getBoundingClientRect()
          const number = card.querySelector('.sheet-number')?.textContent ?? ''
          return {
            number,
            column: Math.round((place.left - left) / place.width),
            row: Math.round((place.top - top) / place.height),
          }
        })
      }),
    )
    t.same(
      sheets.map(({ length }) => length),
      [4, 4, 3, 3],
    )
    t.equal(sheets[0]?.[0]?.column, direction === 'ltr' ? 0 : 1, 'the first card is where reading begins')
    for (const at of [0, 2])
      t.same(
        sheets[at + 1],
        sheets[at]?.map((card) => ({ ...card, column: 1 - card.column })),
        `${tag}: sheet ${at}`,
      )
  }
})

t.test('as PDF the pages have their paper, a title, a language and headings', async (t) => {
  const { server } = await openApp(t, { HANDBOOK_CONTENT_DIR: copyContent(t, arabic) })
  const { context } = await openContext(t, server)
  const page = await context.newPage()
  for (const [path, pages, paper] of [
    ['/sv/workshop/cards?principle=p3', 4, '594.95996 841.91998'],
    ['/ar/workshop/cards?questions=p1-q1,p2-q3', 2, '594.95996 841.91998'],
    ['/sv/workshop/canvas', 5, '1191.12 841.91998'],
    ['/ar/workshop/canvas?principle=p1', 1, '1191.12 841.91998'],
    ['/sv/workshop/agenda', 4, '594.95996 841.91998'],
    ['/en/workshop/agenda?agenda=hour', 1, '594.95996 841.91998'],
  ] as const) {
    await page.goto(`${publicUrl}${path}`)
    const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true })
    const text = pdf.toString('latin1')
    t.equal(pagesOf(pdf), pages, path)
    t.match(text, `/MediaBox [0 0 ${paper}]`)
    t.match(text, `/Lang (${path.slice(1, 3)}`)
    for (const found of [/\/Title /, /\/MarkInfo <<\/Type \/MarkInfo\s+\/Marked true/, /\/S \/H1\b/, /\/S \/H2\b/])
      t.match(text, found, path)
  }
})

t.test('a canvas fills its paper in both directions of writing', async (t) => {
  const { server } = await openApp(t, { HANDBOOK_CONTENT_DIR: copyContent(t, arabic) })
  const { context } = await openContext(t, server, { viewport: { width: 1587, height: 1123 } })
  const page = await context.newPage()
  await page.emulateMedia({ media: 'print' })
  for (const tag of ['sv', 'ar']) {
    await page.goto(`${publicUrl}/${tag}/workshop/canvas?principle=p1`)
    const { x, width } = (await page.locator('.sheet').boundingBox()) as { x: number; width: number }
    t.same([Math.round(x), Math.round(width)], [0, 1587], tag)
  }
})

t.test('an address says what is printed', async (t) => {
  const { server } = await openApp(t)
  const get = async (path: string) => server.inject(`/sv/workshop/${path}`)
  const count = async (path: string, what: RegExp) => (await get(path)).body.match(what)?.length ?? 0
  const fronts = /<h2 class="sheet-asked"/g
  t.equal(await count('cards', fronts), 30)
  t.equal(await count('cards?principle=p3', fronts), 7)
  t.equal(await count('cards?principle=', fronts), 30, 'a form sends an empty text for what nobody chose')
  t.equal(await count('cards?questions=p1-q1,p2-q3', fronts), 2)
  t.equal(await count('canvas?questions=p1-q1,p2-q3', /sheet-canvas/g), 2)
  t.equal(await count('agenda?agenda=half-day', /sheet-agenda/g), 1)
  t.match((await get('agenda?agenda=none')).body, 'Det finns ingen dagordning')
  t.equal((await get('cards?principle=p9')).statusCode, 404)
  t.equal((await get('cards?questions=p9-q9')).statusCode, 400)
  t.match((await get('cards')).body, 'Utgåva 2023-01-r1')
})

t.test('a mirror has every sheet, and no form that nothing would answer', async (t) => {
  const { head } = await openApp(t)
  const config = readConfig({ HANDBOOK_PUBLIC_URL: publicUrl })
  const pages = new Map(embeddedResponses(head.release, config))
  for (const [path, what, total] of [
    ['/sv/workshop/cards', /<h2 class="sheet-asked"/g, 30],
    ['/sv/workshop/canvas', /sheet-canvas/g, 5],
    ['/sv/workshop/agenda', /sheet-agenda/g, 4],
  ] as const) {
    const body = `${pages.get(path)?.body}`
    t.equal(body.match(what)?.length, total, path)
    t.notMatch(body, '<form')
    t.match(body, `${publicUrl}${root}/sv/bundle`, 'its files are made of the bundle, which a mirror has')
  }
})

t.test('axe finds nothing, and narrow screens need no scrolling sideways', async (t) => {
  const { server } = await openApp(t, { HANDBOOK_CONTENT_DIR: copyContent(t, arabic) })
  for (const [width, ...paths] of [
    [320, '/sv/workshop', '/sv/workshop/canvas?principle=p3'],
    [390, '/ar/workshop/canvas?principle=p1'],
    [1280, '/ar/workshop/cards?principle=p1', '/en/workshop/agenda'],
  ] as [number, ...string[]][])
    await lookAtPages(t, server, width, paths)
})

t.test('without scripts the pages print as well, and offer no files', async (t) => {
  const { server } = await openApp(t)
  const { context } = await openContext(t, server, { javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${publicUrl}/sv/workshop/cards?principle=p1`)
  t.notOk(await page.locator('button[name]').first().isVisible())
  t.ok(await page.locator('.sheet').first().isVisible())
})
