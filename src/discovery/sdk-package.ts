import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Config } from '../config.ts'
import { holds } from '../responses/send.ts'
import { copilotPackage } from './copilot/package.ts'

const folders = {
  built: new URL('../../dist/', import.meta.url),
  released: new URL('../../sdk/released/sdk/', import.meta.url),
}

/** It names the service, so that a mirror, which cannot search, has none. */
const copilotPath = '/sdk/innovationshandboken-copilot.zip'

export const packageType = 'application/gzip'

const types: Record<string, string> = { tgz: packageType, zip: 'application/zip' }

const filesIn = (folder: keyof typeof folders, names: RegExp): [address: string, body: Buffer][] =>
  readdirSync(folders[folder])
    .filter((name) => names.test(name))
    .map((name) => [`/sdk/${name}`, readFileSync(new URL(name, folders[folder]))])

/**
 * The packages of the SDK by address. npm stores the hash of a package, so that each address keeps its bytes: version 1.0.0
 * has the address without a number, later versions have theirs.
 */
export const readSdkPackages = (folder: keyof typeof folders): Map<string, Buffer> =>
  new Map(filesIn(folder, /^innovation-handbook-sdk.*\.tgz$/))

/**
 * What portals install, by address: every package of the SDK that there has been, and the kits for other systems, which people
 * load once and whose addresses have the present version.
 */
export const downloads = (): [address: string, body: Buffer, contentType: string][] =>
  [
    ...new Map([...readSdkPackages('built'), ...readSdkPackages('released')]),
    ...filesIn('built', /^innovationshandboken-.*\.zip$/),
  ].map(([address, body]) => [address, body, types[address.slice(address.lastIndexOf('.') + 1)] as string])

/** Where portals install from, such as `npm install <this service>/sdk/innovation-handbook-sdk-<version>.tgz`. */
export function downloadRoutes(app: FastifyInstance, config: Pick<Config, 'publicUrl' | 'operator'>): void {
  const agent = [copilotPath, Buffer.from(copilotPackage(config)), 'application/zip'] as const
  for (const [address, bytes, contentType] of [...downloads(), agent]) {
    const etag = `"${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}"`
    const send = (request: FastifyRequest, reply: FastifyReply) => {
      reply.headers({ ETag: etag, 'Cache-Control': 'public, max-age=300', 'Content-Type': contentType })
      const match = request.headers['if-none-match']
      return match !== undefined && holds(match, etag) ? reply.code(304).send() : reply.send(bytes)
    }
    // Fastify's own HEAD would give a 304 the length 0.
    app.route({ method: ['GET', 'HEAD'], url: address, schema: { hide: true }, handler: send })
  }
}
