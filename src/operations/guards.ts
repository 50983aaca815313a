import type { FastifyInstance, FastifyRequest } from 'fastify'
import { catalogue, malformed, ProblemError } from '../errors.ts'
import type { HeaderList } from './headers.ts'

/** Longest address answered, in characters. */
const longestAddress = 4000
const windowSeconds = 60

export interface GuardOptions {
  /** Requests a minute from one client; 0 sets no limit. */
  rateLimitMax: number
  /** How many proxies stand in front. */
  trustProxy: number
  /** Milliseconds since 1970. */
  now?: () => number
}

/** Who asks. `request.ip` reads forwarded addresses anew at every look; nothing is trusted of them without a proxy. */
export const clientOf = (request: FastifyRequest, trustProxy: number): string =>
  trustProxy > 0 ? request.ip : (request.raw.socket.remoteAddress ?? '')

/** How often each client did something within this minute. */
export class Minute {
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

/** What every request passes before anything is read of it; each check costs less than a microsecond. */
export function guards(app: FastifyInstance, { rateLimitMax, trustProxy, now }: GuardOptions): Quota {
  const minute = new Minute(now)
  app.addHook('onRequest', (request, _reply, done) => {
    if (rateLimitMax > 0 && minute.count(clientOf(request, trustProxy)) > rateLimitMax)
      done(rateLimited(minute.secondsLeft))
    else if (request.raw.headers.host === undefined && request.raw.httpVersion === '1.1') done(malformed())
    // PostgreSQL has no NUL in a text, so nothing that is looked up there could be named so.
    else if ((request.raw.url as string).includes('%00')) done(malformed())
    else if ((request.raw.url as string).length > longestAddress)
      done(new ProblemError('URI_TOO_LONG', catalogue.URI_TOO_LONG.cause))
    else done()
  })
  return (request) => {
    if (rateLimitMax === 0) return []
    const left = Math.max(0, rateLimitMax - minute.of(clientOf(request, trustProxy)))
    return [['RateLimit', `"default";r=${left};t=${minute.secondsLeft}`]]
  }
}

/** What is left of a client's quota, as a header; for answers that are theirs alone. */
export type Quota = (request: FastifyRequest) => HeaderList

export const rateLimited = (seconds: number) =>
  new ProblemError(
    'RATE_LIMITED',
    { sv: `Försök igen om ${seconds} sekunder.`, en: `Try again in ${seconds} seconds.` },
    {
      headers: { 'Retry-After': `${seconds}`, RateLimit: `"default";r=0;t=${seconds}` },
    },
  )
