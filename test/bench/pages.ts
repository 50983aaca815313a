/**
 * `npm run bench:pages`: how long pages keep a reader waiting in a real Chromium slowed down to an old office machine.
 * Exits with 1 if a page blocks while it loads, or if an interaction takes more than 50 ms.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { launchBrowser } from '../browser.ts'
import { readArguments } from '../checks/command-line.ts'
import { freePort } from '../free-port.ts'
import { figure } from './figures.ts'
import { markdownTable } from './markdown-table.ts'
import { blockingTime, interactionTime, observe } from './page-timing.ts'
import { type Visit, visits } from './page-visits.ts'
import { startService, stop } from './server-process.ts'

readArguments({})

/** How many times slower than here. */
const slowdown = 4
/** The least of these counts, because other work on the machine only ever adds time. */
const rounds = 5
const limits = { blocking: 1, interaction: 50 }

const folder = mkdtempSync(join(tmpdir(), 'handbook-bench-pages-'))
const port = await freePort()
const service = `http://localhost:${port}`
const server = await startService({
  PATH: process.env.PATH,
  HOST: '127.0.0.1',
  PORT: `${port}`,
  LOG_LEVEL: 'info',
  HANDBOOK_PUBLIC_URL: service,
  HANDBOOK_DATA_DIR: folder,
  HANDBOOK_RATE_LIMIT_MAX: '0',
})
/** A portal of its own origin, with nothing on its page but the component. */
const portal = createServer((_, response) => {
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  response.end(`<!doctype html><html lang="sv"><meta charset="utf-8"><title>Portal</title>
<script type="module" src="${service}/sdk/embed.js"></script><innovation-handbook lang="sv"></innovation-handbook>`)
})
await new Promise<void>((resolve) => portal.listen(0, '127.0.0.1', resolve))
const addresses = { service, portal: `http://localhost:${(portal.address() as AddressInfo).port}` }

/** Loads a page without a cache and acts on it. @returns Its blocking time, then the time of each interaction. */
async function visit(browser: Browser, { on, path, ready, interactions }: Visit): Promise<number[]> {
  const context = await browser.newContext({ locale: 'sv-SE', viewport: { width: 1280, height: 900 } })
  try {
    const page = await context.newPage()
    await observe(page)
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    await page.goto(`${addresses[on]}${path}`)
    await page.locator(ready).first().waitFor()
    const times = [await blockingTime(page)]
    for (const { act } of interactions) times.push(await interactionTime(page, () => act(page)))
    return times
  } finally {
    await context.close()
  }
}

const browser = await launchBrowser()
const rows: string[][] = []
const row = (what: string, value: number, limit: number) => {
  const isOver = value > limit
  if (isOver) process.exitCode = 1
  rows.push([what, figure(value), `${limit}${isOver ? ' (over)' : ''}`])
}
try {
  for (const one of visits) {
    const measured: number[][] = []
    for (let round = 0; round < rounds; round++) measured.push(await visit(browser, one))
    const [blocking = Number.NaN, ...times] = (measured[0] ?? []).map((_, at) =>
      Math.min(...measured.map((values) => values[at] as number)),
    )
    row(`${one.name}: blocking`, blocking, limits.blocking)
    for (const [at, time] of times.entries())
      row(`${one.name}: ${one.interactions[at]?.name}`, time, limits.interaction)
  }
  const title = `Pages on a processor slowed down ${slowdown} times, least of ${rounds}`
  console.log(markdownTable(title, ['what', 'ms', 'at most'], rows))
} finally {
  await browser.close()
  portal.close()
  await stop(server)
  rmSync(folder, { recursive: true, force: true })
}
