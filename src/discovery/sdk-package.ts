import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { holds } from '../responses/send.ts'

const folders = {
  built: new URL('../../dist/', import.meta.url),
  released: new URL('../../sdk/released/sdk/', import.meta.url),
}

export const packageType = 'application/gzip'

/**
 * The packages of the SDK by address. npm stores the hash of a package, so that each address keeps its bytes: version 1.0.0
 * has the address without a number, later versions have theirs.
 */
export const readSdkPackages = (folder: keyof typeof folders): Map<string, Buffer> =>
  new Map(
    readdirSync(folders[folder])
      .filter((name) => /^innovation-handbook-sdk.*\.tgz$/.test(name))
      .map((name) => [`/sdk/${name}`, readFileSync(new URL(name, folders[folder]))]),
  )

/** Every package that a portal may have installed, by address. */
export const sdkPackages = (): Map<string, Buffer> =>
  new Map([...readSdkPackages('built'), ...readSdkPackages('released')])

/** Where portals install the SDK from: `npm install <this service>/sdk/innovation-handbook-sdk-<version>.tgz`. */
export function sdkPackage(app: FastifyInstance): void {
  for (const [address, bytes] of sdkPackages()) {
    const etag = `"${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}"`
    const send = (request: FastifyRequest, reply: FastifyReply) => {
      reply.headers({ ETag: etag, 'Cache-Control': 'public, max-age=300', 'Content-Type': packageType })
      const match = request.headers['if-none-match']
      return match !== undefined && holds(match, etag) ? reply.code(304).send() : reply.send(bytes)
    }
    // Fastify's own HEAD would give a 304 the length 0.
    app.route({ method: ['GET', 'HEAD'], url: address, schema: { hide: true }, handler: send })
  }
}
