import type { FastifyInstance } from 'fastify'
import { catalogue, malformed, methodNotAllowed, ProblemError } from '../errors.ts'

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
export function guards(app: FastifyInstance, { rateLimitMax, trustProxy, now = Date.now }: GuardOptions): void {
  const counts = new Map<string, number>()
  let windowEnd = 0
  app.addHook('onRequest', (request, _reply, done) => {
    if (rateLimitMax > 0) {
      const time = now()
      if (time >= windowEnd) {
        counts.clear()
        windowEnd = time + windowSeconds * 1000
      }
      // `request.ip` reads forwarded addresses anew at every look; nothing is trusted of them without a proxy.
      const client = trustProxy > 0 ? request.ip : (request.raw.socket.remoteAddress ?? '')
      const count = (counts.get(client) ?? 0) + 1
      counts.set(client, count)
      if (count > rateLimitMax) {
        done(rateLimited(Math.ceil((windowEnd - time) / 1000)))
        return
      }
    }
    if (request.raw.headers.host === undefined && request.raw.httpVersion === '1.1') done(malformed())
    else if ((request.raw.url as string).length > longestAddress)
      done(new ProblemError('URI_TOO_LONG', catalogue.URI_TOO_LONG.cause))
    else done()
  })
}

const rateLimited = (seconds: number) =>
  new ProblemError(
    'RATE_LIMITED',
    { sv: `Försök igen om ${seconds} sekunder.`, en: `Try again in ${seconds} seconds.` },
    {
      headers: { 'Retry-After': `${seconds}`, RateLimit: `"default";r=0;t=${seconds}` },
    },
  )

/** Methods that Fastify routes; others reach `notFound`. */
const refused = ['POST', 'PUT', 'PATCH', 'DELETE', 'TRACE'] as const
export const allowed = 'GET, HEAD, OPTIONS'

/** Answers methods that an address does not have with 405, and the browsers’ question which it has. Registers last. */
export function methods(app: FastifyInstance, urls: ReadonlySet<string>): void {
  for (const url of urls) {
    app.route({
      method: [...refused],
      url,
      schema: { hide: true },
      onRequest: (request, _reply, done) => done(methodNotAllowed(request.method, allowed)),
      handler: () => undefined,
    })
    app.route({
      method: 'OPTIONS',
      url,
      schema: { hide: true },
      handler: (_request, reply) =>
        reply
          .code(204)
          .headers({
            Allow: allowed,
            'Access-Control-Allow-Methods': allowed,
            'Access-Control-Allow-Headers':
              'Accept, Accept-Language, If-None-Match, If-Modified-Since, traceparent, tracestate',
            'Access-Control-Max-Age': '86400',
            'Cache-Control': 'public, max-age=86400',
          })
          .send(),
    })
  }
}

/** Methods whose absence the router can tell from the absence of an address. */
export const routed: readonly string[] = ['GET', 'HEAD', 'OPTIONS', ...refused]
