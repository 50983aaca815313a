/** The same ways through a portal, a frame and the desk in every browser. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Test } from 'tap'
import { type Answer, encode } from '../../sdk/embed/workshop-code.ts'
import { openDesk } from '../desk/desk.ts'
import { root } from '../open-app.ts'
import { grant } from '../publishing/maintainers.ts'
import { soon } from '../wait.ts'

/** A document in a browser. `code` is an expression of JavaScript in the page that it shows. */
export interface Shown {
  evaluate: (code: string) => Promise<unknown>
  /** As a person clicks, on the element that the code gives. */
  click: (code: string) => Promise<unknown>
  /** As a person types, in place of what stands in the field that the code gives. */
  write: (code: string, text: string) => Promise<unknown>
}

/** What a walk needs of a browser. */
export interface Browser extends Shown {
  open: (url: string) => Promise<unknown>
  /** The only frame of the page. It may go to other addresses; what is looked for meanwhile is not there yet. */
  frame: Shown
}

const find = (css: string, words: RegExp) => `(() => {
  const all = (root) => [
    ...root.querySelectorAll(${JSON.stringify(css)}),
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? all(shadowRoot) : [])),
  ]
  const isNamed = (one) => ${words}.test((one.getAttribute('aria-label') ?? one.textContent).trim())
  return all(document).find((one) => isNamed(one) && one.getClientRects().length > 0) ?? null
})()`

function hands({ evaluate, click, write }: Shown) {
  const see = (css: string, words: RegExp) => soon(() => evaluate(`${find(css, words)} !== null`))
  return {
    see,
    seeNo: (css: string, words: RegExp) => soon(() => evaluate(`${find(css, words)} === null`)),
    /** Writes into the field that a label names. */
    fill: async (label: RegExp, text: string) => {
      await see('label', label)
      await write(`${find('label', label)}.control`, text)
    },
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
    await press('summary', /^Omfamna och stärk/)
    await press('a', /^Hur kan vi skapa en kultur som främjar innovation\?$/)
    await press('a', /^Kartlägg er situation$/)
    await press('label', /Har en portföljstrategi/)
    await see('*', /: 1 av 6$/)
    await press('a', /^Till planen$/)
    await see('h2', /^Vår plan$/)
    t.match(await browser.evaluate('location.hash'), /questions|p1-q6/, 'the link keeps the mark')
  })
}

/** A member's code, and what the facilitator makes of four. */
export function testWorkshop(t: Test, open: Open): void {
  const begin = async (t: Test) => {
    const { publicUrl } = await openDesk(t, { principles: 5 })
    const { release } = (await (await fetch(`${publicUrl}${root}/heads`)).json()) as { release: string }
    const codeOf = (answer: Answer) => encode([answer], { release, questions: ['p1-q1'] })
    const browser = await open(t)
    return { publicUrl, release, codeOf, browser, ...hands(browser) }
  }
  t.test('a member of a team gets a code', async (t) => {
    const { publicUrl, release, codeOf, browser, press, see } = await begin(t)
    await browser.open(`${publicUrl}/sv/workshop/answer#release=${release}&questions=p1-q1`)
    await press('label', /^Det fungerar$/)
    t.ok(await see('.code [aria-hidden]', new RegExp(`^${codeOf(0)}$`)))
  })
  t.test('the facilitator counts codes', async (t) => {
    const { publicUrl, codeOf, browser, press, see, fill } = await begin(t)
    await browser.open(`${publicUrl}/sv/workshop/lead`)
    await press('summary', /^Bedömningsfrågor$/)
    await press('label', /^Stöttar politiker och ledare/)
    await press('button', /^Fortsätt till länken$/)
    for (const answer of [0, 1, 2, 3] as const) {
      await fill(/^Koder, en på varje rad$/, codeOf(answer))
      await press('button', /^Lägg till koderna$/)
      await see('p', new RegExp(`^Mottagna koder: ${answer + 1}$`))
    }
    await press('button', /^Stäng insamlingen och visa svaren$/)
    t.ok(await see('li', /^1 Det fungerar$/))
    t.ok(await see('li', /^1 Vet inte$/))
  })
}

/** The frame of oEmbed, with and without a sandbox. */
export function testFrame(t: Test, open: Open): void {
  for (const sandbox of ['', 'sandbox="allow-scripts"'])
    t.test(`the frame ${sandbox || 'of oEmbed'}`, async (t) => {
      const { publicUrl } = await openDesk(t, { principles: 5 })
      const pasted = encodeURIComponent(`${publicUrl}/embed/sv/principles/p1`)
      const { html } = (await (await fetch(`${publicUrl}/oembed?url=${pasted}`)).json()) as { html: string }
      const portal = await openPortal(t, { '/': html.replace('<iframe', `<iframe ${sandbox}`) })
      const browser = await open(t)
      const { press, see } = hands(browser.frame)
      await browser.open(portal)
      const height = () => browser.evaluate('document.querySelector("iframe").clientHeight') as Promise<number>
      t.ok(await soon(height, (found) => found > 700), 'the frame is as high as its content')
      await press('a', /^☐ Det här behöver vi bli bättre på!$/)
      await soon(() =>
        browser.frame.evaluate('/questions=p1-q1(&|$)/.test(location.search) && document.readyState === "complete"'),
      )
      await press('a', /^Visa planen$/)
      await see('h1', /^Vår plan$/)
      t.match(await browser.frame.evaluate('location.href'), /\/plan\?.*questions=p1-q1/)
    })
}

/** What a translator does in the desk: signs in, finds a text, writes, and reads that it is saved. */
export function testDesk(t: Test, open: Open): void {
  t.test('a text is written in the desk', async (t) => {
    const { publicUrl, tokenOf } = await openDesk(t)
    const token = await tokenOf('Anna Ek', grant('translator', 'sv'))
    const browser = await open(t)
    const { press, see, seeNo, fill } = hands(browser)
    await browser.open(`${publicUrl}/desk`)
    await fill(/^(Your token|Din nyckel)/, token)
    await press('button', /^(Sign in|Logga in)$/)
    await press('button', /^(Correct|Rätta) svenska$/)
    await fill(/^(Search the texts|Sök bland texterna)/, 'p1.title')
    await seeNo('button', /^Innovationshandboken/)
    await press('button', /^Omfamna och stärk/)
    await fill(/^(New text|Ny text)/, 'Omfamna innovation')
    await see('*', /^(Saved\.|Sparat\.)$/)
    const read = async (path: string) => {
      const headers = { authorization: `Bearer ${token}` }
      return (await fetch(`${publicUrl}${root}/drafts${path}`, { headers })).json() as Promise<{
        items: { id: string }[]
      }>
    }
    const [draft] = (await read('')).items
    t.match(JSON.stringify(await read(`/${draft?.id}/changes`)), '"Omfamna innovation"', 'the draft holds it')
  })
}
