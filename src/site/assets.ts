/** The scripts and the stylesheet that embedded pages and portals load, each also under an address that never changes. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { ReadFrom } from '../responses/read-request.ts'
import type { Rendered } from '../responses/rendered.ts'
import type { Responder } from '../responses/responder.ts'
import { embedRoot } from './writer.ts'

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

function asset(folder: string, name: string, body: string): Asset {
  const digest = createHash('sha384').update(body).digest()
  const hash = digest.toString('hex').slice(0, 16)
  return {
    path: `${folder}/${name}`,
    hashedPath: `${folder}/${name.replace(/\.(?=\w+$)/, `-${hash}.`)}`,
    integrity: `sha384-${digest.toString('base64')}`,
    body,
  }
}

const own = new URL('./assets/', import.meta.url)
const built = new URL('../../dist/', import.meta.url)

/** The components' script and the pieces that it loads when they are needed, where `npm run build` has made them. */
const isBuilt = (name: string) => /^embed(-[\w-]+)?\.js$/.test(name)

/** Read once for each service: they change with its version alone. */
export function readAssets(): Asset[] {
  const read = (folder: URL, name: string) => readFileSync(new URL(name, folder), 'utf8')
  return [
    ...readdirSync(own).map((name) => asset(embedRoot, name, read(own, name))),
    ...(existsSync(built) ? readdirSync(built).filter(isBuilt) : []).map((name) =>
      asset('/sdk', name, read(built, name)),
    ),
  ]
}

/** A file at one of its two addresses. */
export const renderAsset =
  ({ hashedPath, body }: Asset, address: string) =>
  (): Rendered => ({
    contentType: types[address.slice(address.lastIndexOf('.') + 1)] as string,
    body,
    languages: [],
    pinned: address === hashedPath,
  })

export function assetRoutes(app: FastifyInstance, responder: Responder, assets: readonly Asset[]): void {
  for (const asset of assets) {
    for (const address of [asset.path, asset.hashedPath]) {
      const render = renderAsset(asset, address)
      const find = (_request: FastifyRequest, { cache: { release } }: ReadFrom) => ({ release, render, query: {} })
      app.get(address, { schema: { hide: true }, ...responder.route({ basedOn: 'service', find }) })
    }
  }
}
