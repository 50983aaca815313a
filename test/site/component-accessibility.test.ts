import t from 'tap'
import { faultsInLightAndDark } from '../browser.ts'
import { hostUrl, openHost, shown } from '../host-page.ts'
import { openWithPseudo } from '../pseudo-language.ts'

const marked = 'handbook.marked=p1-q1,p3-q2'
const states = [
  '',
  '#handbook.view=challenge&handbook.challenge=p2-c1&handbook.principle=p2',
  '#handbook.view=map&handbook.principle=p1',
  `#handbook.view=map&handbook.principle=p1&${marked}`,
  '#handbook.view=guide&handbook.question=p1-q6',
  '#handbook.view=plan',
  `#handbook.view=plan&${marked}&handbook.own=p1-q1:Något eget&handbook.nonsense=1`,
]

t.test('axe finds nothing in any state, in each language and in one from right to left, light and dark', async (t) => {
  const server = await openWithPseudo(t)
  let looked = 0
  for (const [lang, theme] of [
    ['sv', 'calm'],
    ['en', 'clear'],
    ['fi', ''],
    ['ar', 'calm'],
  ] as const) {
    const body = `<innovation-handbook locale="${lang}" theme="${theme}"></innovation-handbook>`
    const { page } = await openHost(t, server, body, {
      viewport: { width: 320, height: 640 },
      head: '<style>:root { color-scheme: light dark; background: Canvas; color: CanvasText }</style>',
    })
    for (const state of states) {
      await page.goto(`${hostUrl}${state}`)
      await page.reload()
      await shown(page)
      t.same(await faultsInLightAndDark(page), { light: [], dark: [] }, `${lang} ${state}`)
      const width = await page.evaluate('document.documentElement.scrollWidth')
      t.ok(Number(width) <= 320, `${state} is ${width} wide`)
      looked++
    }
  }
  t.equal(looked, 28)
})

t.test('twice the text fits too', async (t) => {
  const server = await openWithPseudo(t)
  const { page } = await openHost(t, server, '<innovation-handbook></innovation-handbook>', {
    viewport: { width: 640, height: 640 },
    head: '<style>:root { font-size: 200% }</style>',
  })
  for (const state of states) {
    await page.goto(`${hostUrl}${state}`)
    await page.reload()
    await shown(page)
    t.ok(Number(await page.evaluate('document.documentElement.scrollWidth')) <= 640, state)
  }
})

t.test('a language from right to left runs so, and a text in another says which', async (t) => {
  const server = await openWithPseudo(t)
  const { page } = await openHost(t, server, '<innovation-handbook locale="ar"></innovation-handbook>')
  await page.goto(`${hostUrl}#handbook.view=map&handbook.principle=p1`)
  await page.reload()
  const handbook = await shown(page)
  const view = handbook.locator('[part=view]')
  t.equal(await view.getAttribute('dir'), 'rtl')
  t.equal(await view.getAttribute('lang'), 'ar')
  const other = handbook.locator('[lang=sv]').first()
  t.equal(await other.getAttribute('dir'), 'ltr')
  t.equal(await other.textContent(), 'Stöttar politiker och ledare uttryckligen innovation?')
  const [box, words] = await Promise.all([
    handbook.getByRole('checkbox').nth(1).boundingBox(),
    handbook.locator('.asked').nth(1).boundingBox(),
  ])
  t.ok((box?.x ?? 0) < (words?.x ?? 0), 'the box stands to the left of its question')
})

t.test('a text inside a label that falls back says that it does not', async (t) => {
  const server = await openWithPseudo(t)
  const { page } = await openHost(t, server, '<innovation-handbook locale="ar"></innovation-handbook>')
  await page.goto(`${hostUrl}#handbook.view=plan&${marked}`)
  await page.reload()
  const words = (await shown(page)).locator('[part=mapping] li').first().locator('a > span')
  t.equal(await words.getAttribute('lang'), 'sv')
  const title = words.locator('[lang=ar]')
  t.same([await title.getAttribute('lang'), await title.getAttribute('dir')], ['ar', 'rtl'])
})

t.test('the layout follows the column, not the screen', async (t) => {
  const server = await openWithPseudo(t)
  const { page } = await openHost(
    t,
    server,
    '<div id="narrow"><innovation-handbook id="a"></innovation-handbook></div><innovation-handbook id="b"></innovation-handbook>',
    { viewport: { width: 1200, height: 800 }, head: '<style>#narrow { inline-size: 300px }</style>' },
  )
  const direction = async (id: string) =>
    (await shown(page, id)).locator('.steps').evaluate((node) => getComputedStyle(node).flexDirection)
  t.same([await direction('#a'), await direction('#b')], ['column', 'row'])
})

t.test('headings are in order, from the level that the page gives', async (t) => {
  const server = await openWithPseudo(t)
  for (const first of [2, 3]) {
    const { page } = await openHost(t, server, `<innovation-handbook heading="${first}"></innovation-handbook>`)
    await page.goto(`${hostUrl}${states.at(-1)}`)
    await page.reload()
    const handbook = await shown(page)
    const levels = await handbook
      .locator('h1,h2,h3,h4,h5,h6')
      .evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1])))
    t.equal(levels[0], first)
    t.ok(levels.length > 8)
    for (const [index, level] of levels.entries()) t.ok(index === 0 || level <= (levels[index - 1] as number) + 1)
  }
})

t.test('forced colours keep the picture and the focus visible; motion is reduced where asked', async (t) => {
  const server = await openWithPseudo(t)
  const { page } = await openHost(t, server, '<innovation-handbook></innovation-handbook>', {
    forcedColors: 'active',
    reducedMotion: 'reduce',
  })
  await page.goto(`${hostUrl}#handbook.view=map&handbook.principle=p1&${marked}`)
  await page.reload()
  const handbook = await shown(page)
  const fill = await handbook
    .locator('svg .marked')
    .first()
    .evaluate((node) => getComputedStyle(node).fill)
  const empty = await handbook
    .locator('svg rect:not(.marked)')
    .first()
    .evaluate((node) => getComputedStyle(node).fill)
  t.not(fill, empty)
  await handbook.getByRole('checkbox').first().focus()
  await page.keyboard.press('Tab')
  const outline = await handbook.locator('a:focus').evaluate((node) => getComputedStyle(node).outlineStyle)
  t.equal(outline, 'solid')
  t.equal(
    await handbook
      .locator('.steps li')
      .first()
      .evaluate((node) => getComputedStyle(node).transitionDuration),
    '0s',
  )
})
