/** The app at a port of its own, for what only a real connection shows: service workers, and a browser without a network. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { sharedBrowser } from './browser.ts'
import { freePort } from './free-port.ts'
import { openApp } from './open-app.ts'

interface Test {
  teardown: (close: () => unknown) => void
}

export async function listen(t: Test, environment: Record<string, string> = {}) {
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const { server, head } = await openApp(t, { HANDBOOK_PUBLIC_URL: origin, ...environment })
  /** What the service was asked, as it came: method, address, headers and body in one text each. */
  const received: string[] = []
  /** Addresses that answer with another status, as after an upgrade. */
  const statuses = new Map<string, number>()
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const { url = '', method, headers } = request
    received.push(`${method} ${url} ${JSON.stringify(headers)} ${Buffer.concat(chunks)}`)
    const status = statuses.get(url)
    // A browser shows a page of its own for an empty one.
    if (status !== undefined)
      return response.writeHead(status, { 'Content-Type': 'text/html' }).end(`<title>${status}</title>`)
    const { 'accept-encoding': _, ...sent } = headers
    const found = await server.inject({ method: method as 'GET', url, headers: sent })
    response.writeHead(found.statusCode, found.headers as Record<string, string>).end(found.rawPayload)
  }
  const listener = createServer((request, response) => void answer(request, response)).listen(port, '127.0.0.1')
  t.teardown(() => {
    listener.closeAllConnections()
    listener.close()
  })
  return { origin, head, server, received, statuses }
}

/** A browser of its own with what it asks for and what goes wrong in it. */
export async function openBrowser(t: Test, options: BrowserContextOptions = {}) {
  const context = await (await sharedBrowser()).newContext(options)
  t.teardown(() => context.close())
  context.setDefaultTimeout(0)
  const asked: string[] = []
  const errors: string[] = []
  context.on('request', (request) => asked.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`))
  context.on('weberror', (error) => errors.push(error.error().message))
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  return { context, asked, errors }
}

/** Once the page's worker has kept all that the page has loaded. */
export async function isKept(page: Page, address: RegExp): Promise<void> {
  await page.waitForFunction(
    async (pattern) => {
      const { caches } = globalThis as unknown as {
        caches: { open: (name: string) => Promise<{ keys: () => Promise<{ url: string }[]> }> }
      }
      const kept = await (await caches.open('handbook-workshop')).keys()
      return kept.some(({ url }) => new RegExp(pattern).test(url))
    },
    address.source,
    { polling: 100 },
  )
}

/** All that a browser has stored for a site. */
export async function storedBy(context: BrowserContext, page: Page): Promise<{ caches: string[]; other: unknown[] }> {
  const found = await page.evaluate(`(async () => {
    const names = await caches.keys()
    const kept = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)))
    const databases = await indexedDB.databases()
    return { caches: kept.flat(), other: [...Object.entries(localStorage), ...Object.entries(sessionStorage), ...databases] }
  })()`)
  const { caches, other } = found as { caches: string[]; other: unknown[] }
  return { caches, other: [...other, ...(await context.cookies())] }
}
