import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { HeaderList } from '../operations/headers.ts'
import { continueTrace, traceHeaders } from '../operations/trace.ts'
import { encodingFor } from './negotiate.ts'
import type { Representation, Variant } from './representation.ts'

/** Milliseconds after which an answer is worth a line in the log. */
const slow = 500

/** What sending needs of a reply, whatever its route answers otherwise. */
export type Hijackable = Pick<FastifyReply, 'hijack' | 'raw'>

/**
 * Sends ready bytes as the answer of a route, after whatever it took to have them.
 * @param own Headers of an answer that is one client's; without them a trace is returned only where one was sent.
 */
export function sendRepresentation(
  request: FastifyRequest,
  reply: Hijackable,
  representation: Representation,
  own?: HeaderList,
): void {
  reply.hijack()
  const { log, routeOptions, headers, beganAt } = request
  const ms = Math.round(performance.now() - beganAt)
  // Who looks for what was slow finds it by the trace, so that the answer names one even where none was sent.
  const more = own ?? (ms < slow ? undefined : ([['traceparent', continueTrace(headers.traceparent)]] as const))
  const fresh = writeRepresentation(request.raw, reply.raw, representation, more)
  representation.tally[fresh ? 'notModified' : 'made']++
  const traceparent = more?.find(([name]) => name === 'traceparent')?.[1]
  if (ms >= slow) log.warn({ ms, route: routeOptions.url, traceparent }, 'a slow answer')
}

/**
 * Writes ready bytes: no serialising, hashing or compressing.
 * @returns Whether it was enough to say that the client's copy is still good.
 */
export function writeRepresentation(
  request: IncomingMessage,
  response: ServerResponse,
  representation: Representation,
  own?: HeaderList,
): boolean {
  const { headers: given } = request
  const variant = representation.variant(encodingFor(given['accept-encoding'] as string | undefined))
  const fresh = isFresh(given, variant, representation.lastModified)
  const headers = fresh ? variant.notModified : variant.headers
  const { traceparent } = given
  const more = own ? own.flat() : traceparent === undefined ? undefined : traceHeaders(traceparent)
  response.writeHead(fresh ? 304 : 200, more ? [...headers, ...more] : headers)
  if (fresh || request.method === 'HEAD') response.end()
  else response.end(variant.body)
  return fresh
}

/** Whether the client's copy is still good; `If-None-Match` wins over `If-Modified-Since` (RFC 9110, 13.2.2). */
function isFresh(headers: IncomingMessage['headers'], { etag }: Variant, lastModified: number): boolean {
  const match = headers['if-none-match']
  if (match !== undefined) return holds(match, etag)
  const since = headers['if-modified-since']
  return since !== undefined && Date.parse(since) >= lastModified
}

/** Whether a client that says `If-None-Match` has what an entity tag names; a weak tag will do (RFC 9110, 13.1.2). */
export const holds = (match: string, etag: string): boolean =>
  match === etag || match === '*' || match.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)
