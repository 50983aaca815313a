/** The scripts and the stylesheet that embedded pages and portals load, each also under an address that never changes. */

import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { addressNotFound } from '../errors.ts'
import type { ReadFrom } from '../responses/read-request.ts'
import { cacheControl } from '../responses/ready-response.ts'
import type { Rendered } from '../responses/rendered.ts'
import type { Responder } from '../responses/responder.ts'
import { embedRoot } from '../responses/root.ts'
import { favicons } from './favicon.ts'
import { renderedPictures } from './pictures.ts'
import { withdrawnAt } from './withdrawn-scripts.ts'

const types: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
}

export interface Asset {
  /** The address that always answers with the present file. */
  path: string
  /** The address that never answers with anything else. */
  hashedPath: string
  /** Subresource Integrity: what `integrity` says. */
  integrity: string
  body: string
}

const digestOf = (body: string) => createHash('sha384').update(body).digest()

/** The hash in the address of a script or style. */
export const hashOf = (body: string): string => digestOf(body).toString('hex').slice(0, 16)

function asset(folder: string, name: string, body: string): Asset {
  const digest = digestOf(body)
  const hash = hashOf(body)
  return {
    path: `${folder}/${name}`,
    hashedPath: `${folder}/${name.replace(/\.(?=\w+$)/, `-${hash}.`)}`,
    integrity: `sha384-${digest.toString('base64')}`,
    body,
  }
}

/** The components' script. */
export const componentPath = '/sdk/embed.js'

const own = new URL('./assets/', import.meta.url)
const look = new URL('./look/', import.meta.url)
const tokens = new URL('../../schemas/look/tokens.css', import.meta.url)

const released = new URL('../../sdk/released/', import.meta.url)

/** The stylesheets, each of the pieces that it is made of. */
const stylesheets: Readonly<Record<string, readonly URL[]>> = {
  'embed.css': [tokens, new URL('handbook.css', look)],
  'site.css': [tokens, new URL('handbook.css', look), new URL('site.css', look)],
  // Version 1.0.0 handed it out; no page of ours links it any longer.
  'portal.css': [new URL('embed/portal-550f2a1e5065ea5b.css', released)],
  'sheets.css': [new URL('sheets.css', look)],
}
const built = new URL('../../dist/', import.meta.url)

/** What `npm run build` has made: the components' script, that of the workshop's files, and what each loads when needed. */
const builtNames = { '/sdk': /^embed(-[\w-]+)?\.js$/, [embedRoot]: /^material(-[\w-]+)?\.js$/ }

/** Read once for each service: they change with its version alone. */
export function readAssets(): Asset[] {
  const read = (folder: URL, name: string) => readFileSync(new URL(name, folder), 'utf8')
  return [
    ...readdirSync(own).map((name) => asset(embedRoot, name, read(own, name))),
    ...Object.entries(stylesheets).map(([name, pieces]) =>
      asset(embedRoot, name, pieces.map((piece) => readFileSync(piece, 'utf8')).join('')),
    ),
    ...Object.entries(builtNames).flatMap(([folder, names]) =>
      (existsSync(built) ? readdirSync(built) : [])
        .filter((name) => names.test(name))
        .map((name) => asset(folder, name, read(built, name))),
    ),
  ]
}

/** Scripts and styles by address: the present ones at both addresses, and every one that was ever handed out at its own. */
export function renderedAssets(assets: readonly Asset[]): Map<string, Rendered> {
  const render = (address: string, body: string, pinned: boolean): [string, Rendered] => {
    const contentType = types[address.slice(address.lastIndexOf('.') + 1)] as string
    return [address, { contentType, body, languages: [], pinned }]
  }
  const kept = readdirSync(released, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(css|js)$/.test(name))
    .map((name) => render(`/${name.replaceAll('\\', '/')}`, readFileSync(new URL(name, released), 'utf8'), true))
  return new Map([
    ...favicons,
    ...renderedPictures(),
    ...kept,
    ...assets.flatMap(({ path, hashedPath, body }) => [render(path, body, false), render(hashedPath, body, true)]),
  ])
}

const hashedFile = '[\\w-]+-[0-9a-f]{16}\\.(?:css|js)'

/** @param find Finds what another version of the service hands out. */
export function assetRoutes(
  app: FastifyInstance,
  responder: Responder,
  assets: readonly Asset[],
  find: (address: string) => Promise<string | undefined>,
): void {
  for (const [address, rendered] of renderedAssets(assets)) {
    if (withdrawnAt(address)) continue
    const render = () => rendered
    const found = (_request: FastifyRequest, { cache: { release } }: ReadFrom) => ({ release, render, query: {} })
    app.get(address, { schema: { hide: true }, ...responder.route({ basedOn: 'service', find: found }) })
  }
  for (const folder of ['/sdk', embedRoot])
    app.get(`${folder}/:file(^${hashedFile}$)`, { schema: { hide: true } }, async (request, reply) => {
      const { file } = request.params as { file: string }
      const address = `${folder}/${file}`
      const withdrawn = withdrawnAt(address)
      // No problem body: a browser shows developers what stands in place of a script.
      if (withdrawn)
        return reply
          .code(410)
          .headers({ 'Cache-Control': cacheControl.current, 'Content-Type': 'text/plain; charset=utf-8' })
          .send(`${withdrawn.sentence}\n`)
      const body = await find(address)
      if (body === undefined) throw addressNotFound(address, undefined)
      const contentType = types[file.slice(file.lastIndexOf('.') + 1)] as string
      return reply.headers({ 'Cache-Control': cacheControl.pinned, 'Content-Type': contentType }).send(body)
    })
}
