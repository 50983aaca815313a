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

/** What every request passes before anything is read of it; each check costs less than a microsecond. */
export function guards(app: FastifyInstance, { rateLimitMax, trustProxy, now = Date.now }: GuardOptions): Quota {
  const counts = new Map<string, number>()
  let windowEnd = 0
  // `request.ip` reads forwarded addresses anew at every look; nothing is trusted of them without a proxy.
  const clientOf = (request: FastifyRequest) => (trustProxy > 0 ? request.ip : (request.raw.socket.remoteAddress ?? ''))
  app.addHook('onRequest', (request, _reply, done) => {
    if (rateLimitMax > 0) {
      const time = now()
      if (time >= windowEnd) {
        counts.clear()
        windowEnd = time + windowSeconds * 1000
      }
      const client = clientOf(request)
      const count = (counts.get(client) ?? 0) + 1
      counts.set(client, count)
      if (count > rateLimitMax) {
        done(rateLimited(Math.ceil((windowEnd - time) / 1000)))
        return
      }
    }
    const url = request.raw.url as string
    if (request.raw.headers.host === undefined && request.raw.httpVersion === '1.1') done(malformed())
    // PostgreSQL has no NUL in a text, so nothing that is looked up there could be named so.
    else if (url.includes('%00')) done(malformed())
    else if (url.length > longestAddress) done(new ProblemError('URI_TOO_LONG', catalogue.URI_TOO_LONG.cause))
    else done()
  })
  return (request) => {
    if (rateLimitMax === 0) return []
    const left = Math.max(0, rateLimitMax - (counts.get(clientOf(request)) ?? 0))
    return [['RateLimit', `"default";r=${left};t=${Math.max(0, Math.ceil((windowEnd - now()) / 1000))}`]]
  }
}

/** What is left of a client's quota, as a header; for answers that are theirs alone. */
export type Quota = (request: FastifyRequest) => HeaderList

const rateLimited = (seconds: number) =>
  new ProblemError(
    'RATE_LIMITED',
    { sv: `Försök igen om ${seconds} sekunder.`, en: `Try again in ${seconds} seconds.` },
    {
      headers: { 'Retry-After': `${seconds}`, RateLimit: `"default";r=0;t=${seconds}` },
    },
  )
