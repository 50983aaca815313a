import type { IncomingMessage } from 'node:http'
import type { FastifyInstance } from 'fastify'
import { malformed, ProblemError, problems } from '../errors.ts'
import type { RateLimit } from './rate-limit.ts'

/** Longest address answered, in characters. */
const longestAddress = 4000

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
export function requestChecks(app: FastifyInstance, rateLimit: RateLimit): void {
  app.addHook('onRequest', ({ raw }, _reply, done) => {
    // Generated clients name a type even if they send no body, and Fastify would parse what is not there.
    if (!hasBody(raw)) delete raw.headers['content-type']
    done(rateLimit.count(raw) ?? fault(raw))
  })
}

/** A request has a body if one of these headers says so (RFC 9112, 6). */
const hasBody = ({ headers }: IncomingMessage) =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0

function fault(request: IncomingMessage): ProblemError | undefined {
  const url = request.url as string
  // PostgreSQL has no NUL in a text, so nothing that is looked up there could be named so.
  if (!isHostClear(request) || url.includes('%00')) return malformed()
  return url.length > longestAddress ? new ProblemError('URI_TOO_LONG', problems.URI_TOO_LONG.cause) : undefined
}
