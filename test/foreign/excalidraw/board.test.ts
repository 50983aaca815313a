/** The board of a workshop in Excalidraw's own package, in a real Chromium: it loads whole, breaks lines as we do, and is drawn. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { openContext } from '../../browser.ts'
import { arabic, materialOf } from '../../material.ts'
import { copyContent, openApp } from '../../open-app.ts'
import { bundle, printVersions } from '../service.ts'

const folder = import.meta.dirname
const code = `
  import { exportToSvg, restore } from '@excalidraw/excalidraw'
  globalThis.drawBoard = async (text) => {
    const given = JSON.parse(text)
    const { elements, appState, files } = restore(given, null, null, { repairBindings: true, refreshDimensions: true })
    const svg = await exportToSvg({ elements, appState, files, skipInliningFonts: true })
    document.body.replaceChildren(svg)
    const place = (part) => part.getBoundingClientRect()
    const boxes = [...svg.querySelectorAll('path')].map(place)
    const isIn = (box, text) =>
      box.left <= text.left + 1 && text.right <= box.right + 1 && box.top <= text.top + 1 && text.bottom <= box.bottom + 1
    const outside = [...svg.querySelectorAll('text')].filter((text) => !boxes.some((box) => isIn(box, place(text))))
    return { given: given.elements, elements, drawn: svg.textContent, outside: outside.map((text) => text.textContent) }
  }
`

interface Element {
  id: string
  type: string
  text?: string
  containerId?: string | null
  boundElements?: { id: string }[] | null
  height: number
}

t.test('Excalidraw loads the board and draws it', async (t) => {
  printVersions(t, folder, ['@excalidraw/excalidraw'])
  const script = await bundle(folder, code, { loader: { '.woff2': 'empty' }, minify: true })
  const { server } = await openApp(t, { HANDBOOK_CONTENT_DIR: copyContent(t, arabic) })
  const url = 'https://board.example/'
  const html = `<!doctype html><meta charset="utf-8"><title>Board</title><body style="margin:0"><script type="module">${script.replaceAll('</script', '<\\/script')}</script>`
  const { context } = await openContext(t, server, {
    pages: { [url]: { html } },
    viewport: { width: 1800, height: 1400 },
  })
  const page = await context.newPage()
  for (const tag of ['sv', 'ar']) {
    const { save } = await materialOf(t, server, `/${tag}/workshop`)
    const text = (await save('board')).bytes.toString()
    await page.goto(url)
    await page.waitForFunction('globalThis.drawBoard')
    const { given, elements, drawn, outside } = (await page.evaluate(`drawBoard(${JSON.stringify(text)})`)) as {
      given: Element[]
      elements: Element[]
      drawn: string
      outside: string[]
    }
    t.ok(given.length > 100, tag)
    const facts = ({ id, type, text, containerId, boundElements }: Element) => ({
      id,
      type,
      text,
      containerId,
      bound: boundElements?.map(({ id }) => id),
    })
    t.same(elements.map(facts), given.map(facts), 'no element is dropped, unbound or broken into other lines')
    t.same(outside, [], 'every line is drawn on its card')
    for (const [at, { id, height }] of elements.entries())
      t.ok(height <= (given[at]?.height ?? 0) + 1, `${id} is no higher than its place`)
    for (const { text = '' } of given) for (const line of text.split('\n')) t.ok(drawn.includes(line), line)
    const { LOOK_AT: pictures } = process.env
    if (!pictures) continue
    mkdirSync(pictures, { recursive: true })
    await page.addStyleTag({ content: 'svg { width: 100vw; height: 100vh }' })
    writeFileSync(join(pictures, `board-${tag}.png`), await page.screenshot())
  }
})
