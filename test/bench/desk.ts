/**
 * `npm run bench:desk`: how long the desk's list of texts takes to follow what a person does, in a real Chromium slowed
 * down to an old office machine, beside an input on an empty page. Figures for people: nothing fails on a slow machine.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { readConfig } from '../../src/config.ts'
import { systemClockAndRandom } from '../../src/publishing/clock-and-random.ts'
import { localAdministrator } from '../../src/publishing/people/person.ts'
import { Publishing } from '../../src/publishing/publishing.ts'
import { openStore } from '../../src/store/open-store.ts'
import { launchBrowser } from '../browser.ts'
import { readArguments } from '../checks/command-line.ts'
import { freePort } from '../free-port.ts'
import { figure, quantile } from './figures.ts'
import { markdownTable } from './markdown-table.ts'
import { publishScaled } from './scaled-content.ts'
import { startService, stop } from './server-process.ts'

readArguments({})

/** How many times slower than here. */
const slowdown = 4
const typed = 'innovation i praktiken'
const rounds = 5

/** Milliseconds that 95 % of the times should stay below. */
const limits = { searching: 50, writing: 50, filtering: undefined, opening: 100 }

type Measured = Record<keyof typeof limits, number[]>

/** Milliseconds from each key, choice or click until the frame that follows it is painted. */
async function painted(page: Page, act: () => Promise<void>): Promise<number[]> {
  await page.evaluate(() => {
    const window = globalThis as unknown as Watched
    window.painted = []
    const measure = () => {
      const began = performance.now()
      window.requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.addEventListener('message', () => window.painted.push(performance.now() - began))
        port1.start()
        port2.postMessage(null)
      })
    }
    window.measure ??= measure
    for (const event of ['input', 'change', 'click']) window.addEventListener(event, window.measure, true)
  })
  await act()
  return page.evaluate(async () => {
    const window = globalThis as unknown as Watched
    await new Promise((resolve) => window.requestAnimationFrame(() => setTimeout(resolve, 50)))
    for (const event of ['input', 'change', 'click']) window.removeEventListener(event, window.measure, true)
    return window.painted
  })
}

/** What of a browser's window is used here. */
interface Watched {
  painted: number[]
  measure: () => void
  requestAnimationFrame: (then: () => void) => void
  addEventListener: (event: string, listener: () => void, capture: true) => void
  removeEventListener: (event: string, listener: () => void, capture: true) => void
}

async function type(page: Page, label: string): Promise<number[]> {
  const field = page.getByLabel(label, { exact: true })
  await field.click()
  return painted(page, async () => {
    await page.keyboard.type(typed, { delay: 60 })
    for (const _ of typed) await page.keyboard.press('Backspace', { delay: 60 })
  })
}

async function measureTexts(page: Page): Promise<Measured> {
  const measured: Measured = { searching: [], writing: [], filtering: [], opening: [] }
  for (let round = 0; round < rounds; round++) {
    measured.searching.push(...(await type(page, 'Search the texts')))
    for (const show of ['Missing or outdated', 'All texts'])
      measured.filtering.push(
        ...(await painted(page, async () => void (await page.getByLabel('Show').selectOption(show)))),
      )
    const lines = page.locator('.texts li:not([hidden]) .line')
    measured.opening.push(...(await painted(page, () => lines.nth(round * 7).click())))
    await page.getByLabel('Translation', { exact: true }).waitFor()
    measured.writing.push(...(await type(page, 'Translation')))
    await page.keyboard.press('Escape')
  }
  return measured
}

/** A draft of a new language at the desk, with as many texts as the handbook has, times so many. */
async function draftOf(items: number, folder: string) {
  const dataDir = join(folder, `${items}`)
  const port = await freePort()
  const environment = {
    PATH: process.env.PATH,
    HOST: '127.0.0.1',
    PORT: `${port}`,
    LOG_LEVEL: 'info',
    HANDBOOK_PUBLIC_URL: `http://localhost:${port}`,
    HANDBOOK_DATA_DIR: dataDir,
    HANDBOOK_RATE_LIMIT_MAX: '0',
  }
  const store = await openStore({ dataDir })
  await publishScaled(store, { locales: 2, items, releases: 1 })
  const publishing = new Publishing(store, systemClockAndRandom, readConfig(environment))
  const anna = localAdministrator('local:bench')
  const { token } = await publishing.tokens.create(anna, { name: 'Anna', grants: [{ role: 'administrator' }] })
  const settings = { endonym: 'dansk', dir: 'ltr' as const, fallback: ['sv'] }
  const draft = await publishing.drafts.create(anna, { locale: 'da', ...settings })
  await store.close()
  return { server: await startService(environment), address: `http://localhost:${port}/desk`, token, draft }
}

const folder = mkdtempSync(join(tmpdir(), 'handbook-bench-desk-'))
const browser = await launchBrowser()
try {
  const page = await browser.newPage({ locale: 'en-GB' })
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  const rows: string[][] = []
  const row = (what: string, values: readonly number[], empty: number, limit?: number) =>
    rows.push([
      what,
      `${values.length}`,
      ...[0.5, 0.95].map((share) => figure(quantile(values, share))),
      figure(quantile(values, 0.95) / empty, 1),
      limit === undefined ? '' : `${limit}${quantile(values, 0.95) > limit ? ', exceeded' : ''}`,
    ])

  await page.setContent('<!doctype html><label>Search the texts <input></label>')
  const empty: number[] = []
  for (let round = 0; round < rounds; round++) empty.push(...(await type(page, 'Search the texts')))
  row('typing on an empty page', empty, quantile(empty, 0.95))
  for (const items of [1, 6]) {
    const { server, address, token, draft } = await draftOf(items, folder)
    await page.goto(address)
    await page.getByLabel('Your token').fill(token)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByRole('heading', { level: 1, name: 'Languages' }).waitFor()
    const began = performance.now()
    await page.goto(`${address}#/drafts/${draft.id}/texts`)
    await page.locator('.texts li:not([hidden]) .line').first().waitFor()
    const shown = performance.now() - began
    const [count = ''] = /\d+(?= texts)/.exec((await page.getByText(/^Showing \d+ of/).textContent()) ?? '') ?? []
    const measured = await measureTexts(page)
    row(`${count} texts: until they are there`, [shown], quantile(empty, 0.95))
    for (const [what, limit] of Object.entries(limits) as [keyof Measured, number | undefined][])
      row(`${count} texts: ${what}`, measured[what], quantile(empty, 0.95), limit)
    await stop(server)
  }
  const columns = ['what', 'times', 'median ms', '95 % ms', 'of empty', 'limit ms']
  console.log(markdownTable(`Until the next frame, on a processor slowed down ${slowdown} times`, columns, rows))
} finally {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
}
