/**
 * A real Chromium in which the app answers at its public address, by `inject`. Nothing listens and nothing leaves the
 * machine: a request to any other address than those a test gives fails.
 */
import { existsSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Frame,
  type Locator,
  type Page,
} from 'playwright-core'
import { publicUrl } from './open-app.ts'

interface Test {
  teardown: (close: () => unknown) => void
}

/** Where Debian, Ubuntu, Fedora and macOS put it. */
const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** @throws with what to install when this machine has none. Nothing is skipped. */
function chromiumHere(): string {
  const found = [process.env.CHROMIUM, ...places].find((place) => place && existsSync(place))
  if (found) return found
  throw new Error(
    'The tests of pages need Chromium and found none. On Debian and Ubuntu `apt-get install chromium` brings it; elsewhere set CHROMIUM to the program.',
  )
}

/** As root Chromium runs only without its sandbox; it sees nothing but our own pages. */
export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: chromiumHere(), chromiumSandbox: process.getuid?.() !== 0 })

/** Started by the first test that asks, closed when the process has run its tests. */
let shared: Promise<Browser> | undefined
export function sharedBrowser(): Promise<Browser> {
  shared ??= import('tap').then(async ({ default: t }) => {
    const browser = await launchBrowser()
    t.teardown(() => browser.close())
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
      const answer = await server.inject({ method, url: url.slice(publicUrl.length), headers })
      const sent = Object.entries(answer.headers).map(([name, value]) => [name, String(value)])
      await route.fulfill({ status: answer.statusCode, headers: Object.fromEntries(sent), body: answer.rawPayload })
    } else {
      lost.push(url)
      await route.abort()
    }
  })
  return { context, requests, lost }
}

/** Whether something comes to be seen; to look once would be to race the page. */
export const isSeen = (what: Locator): Promise<boolean> => what.waitFor().then(() => true)

/** What is found once it is as awaited; where it is not within five seconds, what was found last. */
export async function soon<Found>(
  look: () => Found | Promise<Found>,
  awaited: (found: Found) => boolean,
): Promise<Found> {
  for (const end = Date.now() + 5000; ; await sleep(20)) {
    const found = await look()
    if (awaited(found) || Date.now() > end) return found
  }
}

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
export async function accessibilityFaults(page: Page, rules?: string[]): Promise<string[]> {
  const faults: string[] = []
  for (const frame of page.frames()) faults.push(...(await faultsIn(frame, rules)))
  return faults
}

async function faultsIn(frame: Frame, rules: string[] | undefined): Promise<string[]> {
  await frame.evaluate(axeSource)
  const { violations, passes } = await frame.evaluate((only) => {
    const { axe, document } = globalThis as unknown as { axe: Axe; document: unknown }
    return axe.run(document, { iframes: false, resultTypes: ['violations'], ...(only && { runOnly: only }) })
  }, rules)
  if (passes.length < (rules ? 1 : 5)) throw new Error(`axe looked at nothing in ${frame.url()}`)
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${frame.url()} ${id}: ${help} – ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  )
}
