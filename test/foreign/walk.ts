/** The same way through a portal in every browser. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Test } from 'tap'
import { openDesk } from '../desk/desk.ts'
import { soon } from '../wait.ts'

/** What a walk needs of a browser. `code` is an expression of JavaScript in the page that is shown. */
export interface Browser {
  open: (url: string) => Promise<unknown>
  evaluate: (code: string) => Promise<unknown>
  /** As a person clicks, on the element that the code gives. */
  click: (code: string) => Promise<unknown>
}

const find = (css: string, words: RegExp) => `(() => {
  const all = (root) => [
    ...root.querySelectorAll(${JSON.stringify(css)}),
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? all(shadowRoot) : [])),
  ]
  const isNamed = (one) => ${words}.test((one.getAttribute('aria-label') ?? one.textContent).trim())
  return all(document).find((one) => isNamed(one) && one.getClientRects().length > 0) ?? null
})()`

function hands({ evaluate, click }: Browser) {
  const see = (css: string, words: RegExp) => soon(() => evaluate(`${find(css, words)} !== null`))
  return {
    see,
    press: async (css: string, words: RegExp) => {
      await see(css, words)
      await click(find(css, words))
    },
  }
}

/** Pages of a portal, by path. */
async function openPortal(t: Test, pages: Record<string, string>): Promise<string> {
  const server = createServer(({ url = '' }, response) => {
    const html = pages[url]
    response.writeHead(html ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' })
    response.end(`<!doctype html><html lang="sv"><title>Portal</title><h1>Portal</h1>${html}</html>`)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.teardown(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://localhost:${(server.address() as AddressInfo).port}`
}

type Open = (t: Test) => Promise<Browser>

export function testJourney(t: Test, open: Open): void {
  t.test('the journey of the component, from a challenge to a plan', async (t) => {
    const { publicUrl } = await openDesk(t, { principles: 5 })
    const script = `<script type="module" src="${publicUrl}/sdk/embed.js" crossorigin="anonymous"></script>`
    const portal = await openPortal(t, { '/': `<innovation-handbook></innovation-handbook>${script}` })
    const browser = await open(t)
    const { press, see } = hands(browser)
    await browser.open(portal)
    await press('a', /^Hur kan vi skapa en kultur som främjar innovation\?$/)
    await press('a', /^Kartlägg er situation$/)
    await press('label', /Har en portföljstrategi/)
    await see('*', /: 1 av 6$/)
    await press('a', /^Till planen$/)
    await see('h2', /^Vår plan$/)
    t.match(await browser.evaluate('location.hash'), /questions|p1-q6/, 'the link keeps the mark')
  })
}
