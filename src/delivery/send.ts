import type { FastifyReply, FastifyRequest } from 'fastify'
import type { HeaderList } from '../operations/headers.ts'
import { traceHeaders } from '../operations/trace.ts'
import { encodingFor } from './negotiate.ts'
import type { Representation, Variant } from './representation.ts'

/** What sending needs of a reply, whatever its route answers otherwise. */
export type Hijackable = Pick<FastifyReply, 'hijack' | 'raw'>

/**
 * Writes ready bytes: no serialising, hashing or compressing, and no hook after this one.
 * @param own Headers of an answer that is one client's; without them a trace is returned only where one was sent.
 */
export function sendRepresentation(
  request: FastifyRequest,
  reply: Hijackable,
  representation: Representation,
  own?: HeaderList,
): void {
  reply.hijack()
  const { raw } = request
  const variant = representation.variant(encodingFor(raw.headers['accept-encoding'] as string | undefined))
  const fresh = isFresh(raw.headers, variant, representation.lastModified)
  const { beganAt } = request
  if (fresh) representation.tally.notModified++
  else representation.tally[beganAt === 0 ? 'ready' : 'made']++
  if (beganAt !== 0) logIfSlow(request, beganAt)
  const headers = fresh ? variant.notModified : variant.headers
  const { traceparent } = raw.headers
  const more = own ? own.flat() : traceparent === undefined ? undefined : traceHeaders(traceparent)
  reply.raw.writeHead(fresh ? 304 : 200, more ? [...headers, ...more] : headers)
  if (fresh || raw.method === 'HEAD') reply.raw.end()
  else reply.raw.end(variant.body)
}

/** Whether the client's copy is still good; `If-None-Match` wins over `If-Modified-Since` (RFC 9110, 13.2.2). */
function isFresh(headers: FastifyRequest['raw']['headers'], { etag }: Variant, lastModified: number): boolean {
  const match = headers['if-none-match']
  if (match !== undefined) return holds(match, etag)
  const since = headers['if-modified-since']
  return since !== undefined && Date.parse(since) >= lastModified
}

/** Whether a client that says `If-None-Match` has what an entity tag names; a weak tag will do (RFC 9110, 13.1.2). */
export const holds = (match: string, etag: string): boolean =>
  match === etag || match === '*' || match.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)

/** Milliseconds after which an answer is worth a line in the log. */
const slow = 500

function logIfSlow({ log, routeOptions, headers }: FastifyRequest, beganAt: number): void {
  const ms = Math.round(performance.now() - beganAt)
  if (ms >= slow) log.warn({ ms, route: routeOptions.url, traceparent: headers.traceparent }, 'a slow answer')
}
