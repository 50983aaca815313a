/**
 * The view that assistants with MCP Apps show beside a result: the components with the handbook in one language, in one
 * page of HTML (https://github.com/modelcontextprotocol/ext-apps/blob/main/specification/2026-01-26/apps.mdx).
 */
import { existsSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { CacheHint, McpServer } from '@modelcontextprotocol/server'
import type { LocalisedRelease } from '../responses/localised-release.ts'
import { renderBundle } from '../responses/render-items.ts'
import type { Release } from '../store/release.ts'
import type { Failures } from './failures.ts'
import type { Reader } from './reader.ts'

const uri = 'ui://handbook'
const mimeType = 'text/html;profile=mcp-app'

/** What `npm run build` has made. */
const built = new URL('../../dist/assistant-view.html', import.meta.url)
const page = existsSync(built) ? readFileSync(built, 'utf8') : undefined

/** In the description of each tool that has the view. Other clients pass over it. */
export const viewed = page === undefined ? {} : { _meta: { ui: { resourceUri: uri } } }

/** The view may use no network, and asks for nothing more. */
const _meta = { ui: { csp: {}, prefersBorder: true } }

/** Compressed bundles by language. To compress one takes longer than the rest of a response. */
const compressed = new WeakMap<Release, Map<string, string>>()

function bundleOf(localised: LocalisedRelease): string {
  const { release, options } = localised
  const known = compressed.get(release) ?? new Map<string, string>()
  compressed.set(release, known)
  const bundle = known.get(options.locale) ?? gzipSync(`${renderBundle(localised).body}`).toString('base64')
  known.set(options.locale, bundle)
  return bundle
}

function withHandbook(html: string, localised: LocalisedRelease): string {
  const { publicUrl, locale } = localised.options
  const release = localised.release.id
  const carried = JSON.stringify({ api: publicUrl, locale, release, bundle: bundleOf(localised) })
  return html.replace('id="handbook">', (tag) => tag + carried.replaceAll('<', '\\u003c'))
}

interface Options {
  failures: Failures
  cacheHint: CacheHint
}

export function registerView(server: McpServer, reader: Reader, { failures, cacheHint }: Options): void {
  if (page === undefined) return
  const about = {
    title: 'The handbook as a view',
    description: 'The journey and the plan, for clients with MCP Apps. Other clients read the text of the results.',
  }
  server.registerResource('view', uri, { ...about, mimeType, cacheHint, _meta }, () =>
    failures.asProtocolErrors(() => ({
      contents: [{ uri, mimeType, text: withHandbook(page, reader.in(undefined)), _meta }],
    })),
  )
}
