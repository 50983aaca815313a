/**
 * A real Chromium in which the app answers at its public address, by `inject`. Nothing listens and nothing leaves the
 * machine: a request to any other address than those a test gives fails.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type BrowserServer,
  chromium,
  type Download,
  type Frame,
  type Locator,
  type Page,
} from 'playwright-core'
import { findChromium, installChromium } from './chromium.ts'
import { publicUrl } from './open-app.ts'

interface Test {
  teardown: (close: () => unknown) => void
}

/** Chromium refuses to run as root with its sandbox; it opens nothing but our own pages. */
const options = () => ({ ...(findChromium() ?? installChromium()), chromiumSandbox: process.getuid?.() !== 0 })

export const launchBrowser = (): Promise<Browser> => chromium.launch(options())

/** A browser that other processes connect to by its WebSocket address. */
export const launchBrowserServer = (): Promise<BrowserServer> => chromium.launchServer(options())

/**
 * The browser that `npm test` started for the whole run; without one, a browser of this process, started by the first test
 * that asks. Either is closed when the file has run its tests.
 */
let shared: Promise<Browser> | undefined
export function sharedBrowser(): Promise<Browser> {
  shared ??= import('tap').then(async ({ default: t }) => {
    const { TEST_BROWSER: address } = process.env
    const browser = await (address ? chromium.connect(address) : launchBrowser())
    t.teardown(() => {
      shared = undefined
      return browser.close()
    })
    return browser
  })
  return shared
}

/** A page of another site: what it answers with at an address. */
interface ForeignPage {
  html: string
  headers?: Record<string, string>
}

export interface Surroundings extends BrowserContextOptions {
  /** Pages of other sites, by their whole address. */
  pages?: Record<string, ForeignPage>
}

/** A browser context of its own, closed when the test ends. Whatever asks for an address that nobody answers is in `lost`. */
export async function openContext(
  t: Test,
  server: FastifyInstance,
  { pages = {}, ...options }: Surroundings = {},
): Promise<{ context: BrowserContext; requests: string[]; lost: string[] }> {
  const context = await (await sharedBrowser()).newContext(options)
  t.teardown(() => context.close())
  context.setDefaultTimeout(0)
  const requests: string[] = []
  const lost: string[] = []
  await context.route('**/*', async (route) => {
    const request = route.request()
    const url = request.url()
    requests.push(url)
    const foreign = pages[url.replace(/#.*$/, '')]
    if (foreign) {
      await route.fulfill({
        body: foreign.html,
        contentType: 'text/html; charset=utf-8',
        headers: foreign.headers ?? {},
      })
    } else if (url.startsWith(`${publicUrl}/`)) {
      const { 'accept-encoding': _, ...headers } = request.headers()
      const method = request.method() as 'GET'
      const payload = request.postDataBuffer() ?? undefined
      const ask = (at: string) =>
        server.inject({ method, url: at.slice(publicUrl.length), headers, ...(payload && { payload }) })
      let answer = await ask(url)
      // A redirect that a route answers with would leave the route.
      if (answer.statusCode === 307 && request.resourceType() === 'fetch')
        answer = await ask(`${answer.headers.location}`)
      const sent = Object.entries(answer.headers).map(([name, value]) => [name, String(value)])
      await route.fulfill({ status: answer.statusCode, headers: Object.fromEntries(sent), body: answer.rawPayload })
    } else {
      lost.push(url)
      await route.abort()
    }
  })
  return { context, requests, lost }
}

/** The bytes of a file that a page saved. */
export async function savedBytes(download: Download): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'handbook-download-'))
  try {
    // A browser of another process does not give the path of its own copy.
    await download.saveAs(join(folder, 'file'))
    return readFileSync(join(folder, 'file'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Whether something comes to be seen; to look once would be to race the page. */
export const isSeen = (what: Locator): Promise<boolean> => what.waitFor().then(() => true)

const axeSource = readFileSync(new URL('../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8')

interface Axe {
  run: (context: unknown, options: unknown) => Promise<{ violations: Finding[]; passes: unknown[] }>
}
interface Finding {
  id: string
  help: string
  nodes: { target: unknown[]; failureSummary?: string }[]
}

/**
 * What axe finds in a page and every frame in it, one line a finding; shadow trees are looked into.
 * @param rules Those that are looked at, when not all are.
 */
async function accessibilityFaults(page: Page, rules?: string[]): Promise<string[]> {
  const faults: string[] = []
  for (const frame of page.frames()) faults.push(...(await faultsIn(frame, rules)))
  return faults
}

/** What of a page may differ between light and dark. */
const colours = ['color-contrast', 'link-in-text-block']

/** What axe finds in the light, and in the colours in the dark. The page is left in the light. */
export async function faultsInLightAndDark(page: Page): Promise<{ light: string[]; dark: string[] }> {
  await page.emulateMedia({ colorScheme: 'light' })
  const light = await accessibilityFaults(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await accessibilityFaults(page, colours)
  await page.emulateMedia({ colorScheme: 'light' })
  return { light, dark }
}

async function faultsIn(frame: Frame, rules: string[] | undefined): Promise<string[]> {
  // Reading the source takes as long as a look, so each document gets it once.
  if (!(await frame.evaluate('"axe" in globalThis'))) await frame.evaluate(axeSource)
  const { violations, passes } = await frame.evaluate((only) => {
    const { axe, document } = globalThis as unknown as { axe: Axe; document: unknown }
    return axe.run(document, { iframes: false, resultTypes: ['violations'], ...(only && { runOnly: only }) })
  }, rules)
  if (passes.length < (rules ? 1 : 5)) throw new Error(`axe looked at nothing in ${frame.url()}`)
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${frame.url()} ${id}: ${help} – ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  )
}
