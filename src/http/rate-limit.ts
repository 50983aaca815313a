import type { IncomingMessage } from 'node:http'
import type { FastifyRequest } from 'fastify'
import { ProblemError } from '../errors.ts'
import { clientOf } from './client-address.ts'
import type { HeaderList } from './headers.ts'

const windowSeconds = 60

/** How often each client did something within the present minute: a fixed window, which begins anew for all at once. */
export class FixedWindow {
  readonly #now: () => number
  readonly #counts = new Map<string, number>()
  #end = 0

  /** @param now Milliseconds since 1970. */
  constructor(now: () => number = Date.now) {
    this.#now = now
  }

  /** Counts once more, and gives how often it was. */
  count(client: string): number {
    const count = this.of(client) + 1
    this.#counts.set(client, count)
    return count
  }

  of(client: string): number {
    const time = this.#now()
    if (time >= this.#end) {
      this.#counts.clear()
      this.#end = time + windowSeconds * 1000
    }
    return this.#counts.get(client) ?? 0
  }

  /** Seconds until everybody may begin anew. */
  get secondsLeft(): number {
    return Math.max(0, Math.ceil((this.#end - this.#now()) / 1000))
  }
}

export interface RateLimitOptions {
  /** Requests a minute from one client; 0 sets no limit. */
  rateLimitMax: number
  /** How many proxies stand in front. */
  trustProxy: number
}

/** Counts every request, and refuses what is above the limit. */
export class RateLimit {
  readonly #window = new FixedWindow()
  readonly #options: RateLimitOptions

  constructor(options: RateLimitOptions) {
    this.#options = options
  }

  /** @returns The problem of a request above the limit. */
  count(request: IncomingMessage): ProblemError | undefined {
    const { rateLimitMax, trustProxy } = this.#options
    if (rateLimitMax === 0 || this.#window.count(clientOf(request, trustProxy)) <= rateLimitMax) return undefined
    return rateLimited(this.#window.secondsLeft)
  }

  /** What is left of a client's quota, as a header; for responses that are theirs alone. */
  readonly quota: Quota = ({ raw }) => {
    const { rateLimitMax, trustProxy } = this.#options
    if (rateLimitMax === 0) return []
    const left = Math.max(0, rateLimitMax - this.#window.of(clientOf(raw, trustProxy)))
    return [['RateLimit', `"default";r=${left};t=${this.#window.secondsLeft}`]]
  }
}

export type Quota = (request: Pick<FastifyRequest, 'raw'>) => HeaderList

export const rateLimited = (seconds: number) =>
  new ProblemError(
    'RATE_LIMITED',
    { sv: `Försök igen om ${seconds} sekunder.`, en: `Try again in ${seconds} seconds.` },
    {
      headers: { 'Retry-After': `${seconds}`, RateLimit: `"default";r=0;t=${seconds}` },
    },
  )
