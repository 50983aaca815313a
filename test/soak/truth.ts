/** What a release must answer, made by the app itself from the release as the store verified it. */
import { createHash } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { buildApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import type { Release } from '../../src/store/release.ts'
import { singleSource } from '../../src/store/source.ts'
import { publicUrl } from '../open-app.ts'

export const hashOf = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('base64url')

export class Truth {
  readonly #apps = new Map<string, Promise<FastifyInstance>>()
  readonly #known = new Map<string, Promise<{ etag: string; body: string }>>()

  /** From now on the release can be asked for. */
  add(release: Release): void {
    if (this.#apps.has(release.id)) return
    const config = readConfig({ LOG_LEVEL: 'silent', HANDBOOK_PUBLIC_URL: publicUrl, HANDBOOK_RATE_LIMIT_MAX: '0' })
    const app = buildApp(config, { release, source: singleSource(release, new Map()) })
    this.#apps.set(
      release.id,
      app.then(({ server }) => server),
    )
  }

  has(release: string): boolean {
    return this.#apps.has(release)
  }

  /** The entity tag of an address in a release, and the hash of its body. */
  of(release: string, path: string): Promise<{ etag: string; body: string }> {
    const key = `${release} ${path}`
    const known = this.#known.get(key)
    if (known) return known
    const made = this.#ask(release, path)
    this.#known.set(key, made)
    return made
  }

  async #ask(release: string, path: string) {
    const server = await this.#apps.get(release)
    if (!server) throw new Error(`nobody published ${release}`)
    const { headers, body } = await server.inject(path)
    return { etag: String(headers.etag), body: hashOf(body) }
  }

  async close(): Promise<void> {
    for (const app of this.#apps.values()) await (await app).close()
  }
}
