import type { IncomingMessage } from 'node:http'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { catalogue, malformed, ProblemError } from '../errors.ts'
import type { HeaderList } from './headers.ts'

/** Longest address answered, in characters. */
const longestAddress = 4000
const windowSeconds = 60

export interface GateOptions {
  /** Requests a minute from one client; 0 sets no limit. */
  rateLimitMax: number
  /** How many proxies stand in front. */
  trustProxy: number
  /** Milliseconds since 1970. */
  now?: () => number
}

/**
 * Who asks: behind proxies, whom the last of those that are trusted says it was asked by. Nothing else is believed of what
 * `X-Forwarded-For` says.
 */
export function clientOf({ socket, headers }: IncomingMessage, trustProxy: number): string {
  const neighbour = socket.remoteAddress ?? ''
  if (trustProxy === 0) return neighbour
  const said = headers['x-forwarded-for']?.toString().split(',') ?? []
  return said.at(-Math.min(trustProxy, said.length))?.trim() || neighbour
}

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

/** Names the host it asks once, as a request must (RFC 9112, 3.2); before HTTP/1.1 it need not name it. */
function isHostClear({ rawHeaders, httpVersion }: IncomingMessage): boolean {
  let named = 0
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at] as string
    if (name.length === 4 && name.toLowerCase() === 'host') named++
  }
  return named === 1 || (named === 0 && httpVersion === '1.0')
}

/** What every request passes before anything is read of it; each check costs less than a microsecond. */
export interface Gate {
  /** Counts a request, and says what is not in order about it. */
  refusal: (request: IncomingMessage) => ProblemError | undefined
  /** Whether a request for an address that exists is let through; counts it. */
  passes: (request: IncomingMessage) => boolean
  quota: Quota
}

export function openGate({ rateLimitMax, trustProxy, now }: GateOptions): Gate {
  const minute = new Minute(now)
  const isWithinLimit = (request: IncomingMessage) =>
    rateLimitMax === 0 || minute.count(clientOf(request, trustProxy)) <= rateLimitMax
  return {
    refusal: (request) => {
      const url = request.url as string
      if (!isWithinLimit(request)) return rateLimited(minute.secondsLeft)
      // PostgreSQL has no NUL in a text, so nothing that is looked up there could be named so.
      if (!isHostClear(request) || url.includes('%00')) return malformed()
      return url.length > longestAddress ? new ProblemError('URI_TOO_LONG', catalogue.URI_TOO_LONG.cause) : undefined
    },
    passes: (request) => isHostClear(request) && isWithinLimit(request),
    quota: ({ raw }) => {
      if (rateLimitMax === 0) return []
      const left = Math.max(0, rateLimitMax - minute.of(clientOf(raw, trustProxy)))
      return [['RateLimit', `"default";r=${left};t=${minute.secondsLeft}`]]
    },
  }
}

/** Puts the gate before every route. */
export function guards(app: FastifyInstance, gate: Gate): void {
  app.addHook('onRequest', ({ raw }, _reply, done) => done(gate.refusal(raw)))
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
