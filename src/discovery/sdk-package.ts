import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { FastifyInstance } from 'fastify'
import { holds } from '../responses/send.ts'

/** Where portals install the SDK from: `npm install <this service>/sdk/innovation-handbook-sdk.tgz`. */
const address = '/sdk/innovation-handbook-sdk.tgz'

/** The SDK that matches this service, as `npm ci` built it; read when first asked for. */
export function sdkPackage(app: FastifyInstance): void {
  let read: { bytes: Buffer; etag: string } | undefined
  app.get(address, { schema: { hide: true } }, (request, reply) => {
    read ??= readPackage()
    const { bytes, etag } = read
    reply.headers({ ETag: etag, 'Cache-Control': 'public, max-age=300', 'Content-Type': 'application/gzip' })
    const match = request.headers['if-none-match']
    return match !== undefined && holds(match, etag) ? reply.code(304).send() : reply.send(bytes)
  })
}

function readPackage() {
  const bytes = readFileSync(new URL('../../dist/innovation-handbook-sdk.tgz', import.meta.url))
  return { bytes, etag: `"${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}"` }
}
