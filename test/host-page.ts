/** Pages of other sites that have the handbook's elements in them. */
import { brotliCompressSync } from 'node:zlib'
import type { FastifyInstance } from 'fastify'
import type { Locator, Page } from 'playwright-core'
import { openContext, type Surroundings } from './browser.ts'
import { publicUrl } from './open-app.ts'
import { soon } from './wait.ts'

interface Test {
  teardown: (close: () => unknown) => void
}

export const hostUrl = 'https://intranet.example/innovation'
const script = `<script type="module" src="${publicUrl}/sdk/embed.js" crossorigin="anonymous"></script>`

interface Host extends Surroundings {
  /** What stands in the page's head, before the script. */
  head?: string
  lang?: string
  headers?: Record<string, string>
}

/** A page of an intranet with `body` in it, opened. */
export async function openHost(
  t: Test,
  server: FastifyInstance,
  body: string,
  { head = '', lang = 'sv', headers = {}, ...options }: Host = {},
) {
  const html = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Intranät</title><meta name="viewport" content="width=device-width">${head}${script}</head><body><main><h1>Intranät</h1>${body}</main></body></html>`
  const opened = await openContext(t, server, { pages: { [hostUrl]: { html, headers } }, ...options })
  const page = await opened.context.newPage()
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  await page.goto(hostUrl)
  return { ...opened, page, errors }
}

/** The element once it shows the handbook. */
export async function shown(page: Page, selector = 'innovation-handbook') {
  const element = page.locator(selector)
  await element.locator('footer').waitFor()
  return element
}

/** Chooses a challenge, in the principle that it belongs to. */
export async function choose(handbook: Locator, name: string | RegExp): Promise<void> {
  const link = handbook.page().getByRole('link', { name, includeHidden: true })
  await handbook.locator('details', { has: link }).locator('summary').click()
  await handbook.getByRole('link', { name }).click()
}

/** What an element says, its notices included, once some words are among it; with `gone`, once they are not. */
export const wordsOf = (element: Locator, words: string, { gone = false } = {}): Promise<string> =>
  soon(
    async () => (await element.locator('.status, [part=view]').allTextContents()).join('\n'),
    (said) => said.includes(words) !== gone,
  )

export const compressed = (bytes: Buffer): number => brotliCompressSync(bytes).length
