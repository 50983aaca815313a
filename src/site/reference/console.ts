/**
 * The console of the API: a page of a library that shows the OpenAPI document and sends requests from the browser. Its
 * code is not ours, so the page is in a sandbox: it has no origin, reads no cookies and can act as nobody who is signed in.
 */
import { existsSync, readFileSync } from 'node:fs'
import type { FastifyInstance } from 'fastify'
import { addressNotFound } from '../../errors.ts'
import type { Responder } from '../../responses/responder.ts'
import { root } from '../../responses/root.ts'
import { hashOf } from '../assets.ts'
import { html, page } from '../page.ts'
import { consolePolicy } from '../policy.ts'

const consolePath = '/docs/api'

/** What `npm run build:console` makes. */
const built = new URL('../../../dist/console.js', import.meta.url)

/** The library reads how high the page's own head is. */
const style = `:root { color-scheme: light dark; --scalar-custom-header-height: 3rem }
body { margin: 0; font-family: system-ui, sans-serif }
body > nav { position: sticky; top: 0; z-index: 10; box-sizing: border-box; height: 3rem; display: flex; gap: 1.5rem; align-items: center; padding-inline: 1.25rem; background: var(--scalar-background-1, Canvas); color: var(--scalar-color-1, CanvasText); border-bottom: 1px solid }
body > nav a { color: inherit }`

/** The script is some megabytes, so that it is read when somebody asks for it. */
const scriptPath = () => `${consolePath}/console-${hashOf(readFileSync(built, 'utf8'))}.js`

const renderConsole = (publicUrl: string) => () => ({
  contentType: html,
  body: page({
    lang: 'en',
    title: 'API console – innovation handbook',
    stylesheets: [],
    head: [`<style>${style}</style>`],
    body: [
      `<nav aria-label="Documentation"><a href="${publicUrl}/docs">Documentation</a> <a href="${publicUrl}/docs/reference">API reference</a></nav>`,
      `<div id="console" data-document="${publicUrl}${root}/openapi.json"><p>The console needs JavaScript. <a href="${publicUrl}/docs/reference">The API reference</a> has the same without it.</p></div>`,
      `<script type="module" src="${publicUrl}${scriptPath()}" crossorigin></script>`,
    ],
  }),
  languages: ['en'],
  pinned: false,
  policy: consolePolicy(publicUrl),
})

const renderScript = () => ({
  contentType: 'text/javascript; charset=utf-8',
  body: readFileSync(built, 'utf8'),
  languages: [],
  pinned: true,
})

export function consoleRoutes(app: FastifyInstance, responder: Responder): void {
  if (!existsSync(built)) return
  app.get(consolePath, {
    schema: { hide: true },
    ...responder.route({
      basedOn: 'service',
      find: (_request, { cache: { release }, publicUrl }) => ({
        release,
        render: renderConsole(publicUrl),
        query: {},
      }),
    }),
  })
  app.get(`${consolePath}/:file(^console-[0-9a-f]{16}\\.js$)`, {
    schema: { hide: true },
    ...responder.route({
      basedOn: 'service',
      find: ({ params }, { cache: { release } }) => {
        const address = `${consolePath}/${(params as { file: string }).file}`
        if (address !== scriptPath()) throw addressNotFound(address, undefined)
        return { release, render: renderScript, query: {} }
      },
    }),
  })
}
