/** The files that a workshop's pages make, in a real Chromium. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import t from 'tap'
import { isSeen, openContext } from '../browser.ts'
import { arabic, materialOf } from '../material.ts'
import { copyContent, openApp, publicUrl, root } from '../open-app.ts'
import { soon } from '../wait.ts'

interface Element {
  id: string
  type: 'rectangle' | 'text'
  x: number
  y: number
  width: number
  height: number
  text?: string
  customData?: { lang: string }
}
const elementsOf = (bytes: Buffer) => (JSON.parse(bytes.toString()) as { elements: Element[] }).elements
const boxesOf = (bytes: Buffer) => elementsOf(bytes).filter(({ type }) => type === 'rectangle')

t.test('what makes slides is loaded when they are asked for, and nothing leaves the service', async (t) => {
  const { server } = await openApp(t)
  const { save, requests, lost, errors } = await materialOf(t, server, '/sv/workshop')
  const slidesScript = /\/embed\/material-slides-[0-9a-f]{16}\.js$/
  const { name } = await save('table')
  t.equal(name, 'innovationshandboken.csv')
  t.notOk(requests.some((url) => slidesScript.test(url)))
  await save('slides')
  t.ok(requests.some((url) => slidesScript.test(url)))
  t.same([lost, errors], [[], []])
})

t.test('a file has what the page has: all, a principle, or the marked questions', async (t) => {
  const { server } = await openApp(t)
  for (const [path, questions, challenges] of [
    ['/sv/workshop', 30, 23],
    ['/sv/workshop/cards?principle=p3', 7, 4],
    ['/sv/workshop/canvas?questions=p1-q1,p2-q3', 2, 10],
  ] as const) {
    const { save } = await materialOf(t, server, path)
    const boxes = boxesOf((await save('board')).bytes)
    const count = (pattern: RegExp) => boxes.filter(({ id }) => pattern.test(id)).length
    t.same([count(/^p\d-q\d$/), count(/-challenge-/)], [questions, challenges], path)
    t.equal(count(/^position-/), 4)
  }
})

t.test('no card of a board lies on another, in either direction of writing', async (t) => {
  const { server } = await openApp(t, { HANDBOOK_CONTENT_DIR: copyContent(t, arabic) })
  for (const path of ['/sv/workshop', '/ar/workshop']) {
    const { save } = await materialOf(t, server, path)
    const { bytes } = await save('board')
    const boxes = boxesOf(bytes)
    const overlaps = boxes.flatMap((one, at) =>
      boxes.slice(at + 1).flatMap((other) => {
        const apart =
          one.x + one.width <= other.x ||
          other.x + other.width <= one.x ||
          one.y + one.height <= other.y ||
          other.y + other.height <= one.y
        return apart ? [] : [`${one.id} ${other.id}`]
      }),
    )
    t.same(overlaps, [], path)
    const xOf = (id: string) => boxes.find((box) => box.id === id)?.x ?? 0
    t.equal(xOf('principle-2') > xOf('principle-1'), path.startsWith('/sv'), 'columns follow the direction of writing')
    const texts = elementsOf(bytes).filter(({ type }) => type === 'text')
    const inEnglish = texts.filter(({ customData }) => customData?.lang === 'en')
    t.equal(inEnglish.length > 10, path.startsWith('/ar'))
    for (const { text, customData } of texts)
      t.equal(/ ?\[en\]$/.test(text ?? ''), path.startsWith('/ar') && customData?.lang === 'en', `${text}`)
  }
})

t.test('slides state title, language and direction, and every slide has a title', async (t) => {
  const { server } = await openApp(t, { HANDBOOK_CONTENT_DIR: copyContent(t, arabic) })
  for (const [path, tag, title, direction] of [
    ['/sv/workshop/cards?principle=p1', 'sv', 'Innovationshandboken', false],
    ['/ar/workshop/cards?principle=p1', 'ar', 'The Innovation Handbook', true],
  ] as const) {
    const { save } = await materialOf(t, server, path)
    const parts = unzipSync((await save('slides')).bytes)
    const read = (name: string) => strFromU8(parts[name] as Uint8Array)
    t.match(read('docProps/core.xml'), `<dc:title>${title}</dc:title>`)
    t.match(read('docProps/core.xml'), `<dc:language>${tag}</dc:language>`)
    t.equal(/<p:presentation [^>]*rtl="1"/.test(read('ppt/presentation.xml')), direction)
    const slides = Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
    t.ok(slides.length > 10)
    for (const name of slides) {
      t.match(read(name), /<p:ph[^>]*type="title"/, name)
      t.notMatch(read(name), 'lang="en-US"')
      t.notMatch(read(name.replace('slides/slide', 'notesSlides/notesSlide')), 'lang="en-US"')
    }
    const languages = slides.flatMap((name) =>
      [...read(name).matchAll(/<a:rPr lang="([^"]+)"/g)].map(([, lang]) => lang),
    )
    t.same(
      [...new Set(languages)].sort(),
      direction ? ['ar', 'en'] : ['sv'],
      'a text that falls back states its language',
    )
  }
})

t.test('a release without a guide has files too', async (t) => {
  const content = copyContent(t)
  for (const file of ['edition/workshop.yaml', 'locales/sv/workshop.yaml', 'locales/en/workshop.yaml'])
    rmSync(join(content, file))
  const { server } = await openApp(t, { HANDBOOK_CONTENT_DIR: content })
  const { page, errors } = await materialOf(t, server, '/sv/workshop/cards?principle=p1')
  for (const name of ['slides', 'board', 'table'] as const) {
    await page.locator(`button[name=${name}]`).click()
    const status = page.locator('.site-material [role=status]')
    const said = await soon(
      () => status.textContent(),
      (text) => /klar|kunde inte/.test(text ?? ''),
    )
    t.equal(said, 'Filen är klar.', name)
    await page.reload()
  }
  t.same(errors, [])
  t.equal(await page.locator('.sheet-lines').count(), 6, 'cards have lines in place of prompts')
})

t.test('a file that cannot be made is reported, and can be tried again', async (t) => {
  const { server } = await openApp(t)
  const { context } = await openContext(t, server)
  const page = await context.newPage()
  await page.goto(`${publicUrl}/sv/workshop`)
  const bundle = `${publicUrl}${root}/sv/bundle`
  await context.route(bundle, (route) => route.abort())
  const status = page.locator('.site-material [role=status]')
  await page.locator('button[name=table]').click()
  t.ok(await isSeen(status.getByText('Filen kunde inte skapas. Försök igen.')))
  await context.unroute(bundle)
  await page.locator('button[name=table]').click()
  t.ok(await isSeen(status.getByText('Filen är klar.')))
})
