/** A site of SharePoint with the kit's package in it, in Chromium. */
import { join } from 'node:path'
import { build } from 'esbuild'
import type { FastifyInstance } from 'fastify'
import type { Page } from 'playwright-core'
import type { Test } from 'tap'
import { openContext } from '../../browser.ts'
import { publicUrl } from '../../open-app.ts'
import { kit, unpack } from './kit.ts'

const site = 'https://intranet.example'
const address = `${site}/sites/home/SitePages/Innovation.aspx`
const library = `${site}/sites/appcatalog/ClientSideAssets/`

/**
 * The policy that SharePoint documents, of which the sources of Microsoft's own scripts are left out, and the line that the
 * documentation of the kit states for sites that limit connections.
 */
const policy = `script-src 'unsafe-eval' 'self' 'nonce-host'; connect-src 'self' ${publicUrl}`

/** Backgrounds of sections, by names of SharePoint. The colours are those of a theme in green. */
const themes = {
  none: { isInverted: false, background: '#ffffff', semanticColors: colours('#323130', '#0b6a58', '#ffffff') },
  soft: { isInverted: false, background: '#d5ebe5', semanticColors: colours('#323130', '#075443', '#d5ebe5') },
  strong: { isInverted: true, background: '#0b4a3e', semanticColors: colours('#ffffff', '#ffffff', '#0b4a3e') },
  dark: { isInverted: true, background: '#1b1a19', semanticColors: colours('#f3f2f1', '#6fd3bd', '#1b1a19') },
}

function colours(bodyText: string, link: string, bodyBackground: string) {
  return { bodyText, link, bodyBackground, bodyDivider: `${bodyText}40`, focusBorder: bodyText }
}

/** Where a web part stands: over the whole width of the page, or in a column of a third of it. */
const sections = ['wide', 'first', 'second', 'third'] as const

export interface Part {
  section: (typeof sections)[number]
  theme?: keyof typeof themes
  properties?: object
  isEdited?: boolean
}

const html = (lang: string, parts: Part[]) => {
  const column = (id: string) => {
    const background = themes[parts.find(({ section }) => section === id)?.theme ?? 'none'].background
    return `<div id="${id}" style="background:${background};min-inline-size:0;padding:1rem"></div>`
  }
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Innovation</title>
<style>body{font:14px/1.4 "Segoe UI",sans-serif;margin:0;color:#323130}.thirds{display:grid;grid-template-columns:repeat(3,1fr)}@media(max-width:640px){.thirds{grid-template-columns:1fr}}label{display:block}article{border:1px solid;border-radius:8px;padding:1rem}dialog{position:static}</style>
<script nonce="host" src="${site}/host.js"></script></head>
<body><main><h1>Innovation</h1>${column('wide')}<div class="thirds">${['first', 'second', 'third'].map(column).join('')}</div></main><form id="pane" aria-label="Settings"></form></body></html>`
}

let script: string | undefined
async function hostScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'host-page.js')],
    nodePaths: [join(kit, 'node_modules')],
    bundle: true,
    write: false,
    target: 'es2022',
    logLevel: 'error',
  })
  return outputFiles[0]?.text ?? ''
}

/** A page with web parts, and what the browser complains of. The identifiers of the web parts are those of their sections. */
export async function openPage(t: Test, server: FastifyInstance, parts: Part[], { lang = 'sv-SE', width = 1280 } = {}) {
  script ??= await hostScript()
  const { manifest, files } = unpack(library)
  const pages = { [address]: { html: html(lang, parts), headers: { 'content-security-policy': policy } } }
  const opened = await openContext(t, server, { pages, viewport: { width, height: 900 } })
  await opened.context.route(`${site}/host.js`, (route) =>
    route.fulfill({ body: `${script}`, contentType: 'text/javascript' }),
  )
  await opened.context.route(`${library}**`, (route) => {
    const body = files[`ClientSideAssets/${route.request().url().slice(library.length)}`]
    return body === undefined ? route.abort() : route.fulfill({ body, contentType: 'text/javascript' })
  })
  const page = await opened.context.newPage()
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  await page.goto(address)
  for (const { section, theme = 'none', properties = {}, isEdited = false } of parts)
    await inPage(page, 'add', {
      manifest,
      section: `#${section}`,
      instanceId: `${section}-1111-4111-8111-111111111111`.padStart(36, '0'),
      properties,
      isEdited,
      theme: themes[theme],
    })
  return { ...opened, page, errors }
}

/** Adds the card to the page, which stands in for a dashboard. */
export const addCard = (page: Page, properties: object) =>
  inPage(page, 'addToDashboard', {
    manifest: unpack(library, 'AdaptiveCardExtension').manifest,
    section: '#first',
    instanceId: 'card',
    properties,
  })

/** Calls what the page has of SharePoint. */
export const inPage = (page: Page, name: string, ...given: unknown[]): Promise<void> =>
  page.evaluate(
    ([called, values]) =>
      (globalThis as unknown as { sharePoint: Record<string, (...given: unknown[]) => Promise<void>> }).sharePoint[
        called as string
      ]?.(...(values as unknown[])),
    [name, given],
  )
