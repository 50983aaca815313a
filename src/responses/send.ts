import type { IncomingMessage } from 'node:http'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { deprecationHeaders } from '../http/deprecation.ts'
import type { HeaderList } from '../http/headers.ts'
import { continueTrace } from '../http/trace.ts'
import type { Encoding } from './body.ts'
import { encodingFor } from './negotiate.ts'
import type { ReadyResponse } from './ready-response.ts'
import type { Kept, ResponseCache } from './response-cache.ts'

/** Milliseconds after which a response is worth a line in the log. */
const slow = 500

/** The encoding of a response for a client. */
export const encodingOf = ({ body }: ReadyResponse, { headers }: IncomingMessage): Encoding =>
  body.encodingFor(encodingFor(headers['accept-encoding'] as string | undefined))

/** Whether the client's copy is still good; `If-None-Match` wins over `If-Modified-Since` (RFC 9110, 13.2.2). */
export function isFresh({ headers }: IncomingMessage, response: ReadyResponse, encoding: Encoding): boolean {
  const match = headers['if-none-match']
  if (match !== undefined) return holds(match, response.headers(encoding).etag)
  const since = headers['if-modified-since']
  return since !== undefined && Date.parse(since) >= response.lastModified
}

/** Whether a client that says `If-None-Match` has what an entity tag names; a weak tag will do (RFC 9110, 13.1.2). */
export const holds = (match: string, etag: string): boolean =>
  match === etag || match === '*' || match.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)

/**
 * Writes ready headers and bytes: no serialising, hashing or compressing.
 * @param bytes Absent for a 304.
 * @param own Further headers of this one response; without them a trace is returned only where one was sent.
 */
export function write(
  { raw: request }: FastifyRequest,
  reply: FastifyReply,
  { response, encoding, bytes }: { response: ReadyResponse; encoding: Encoding; bytes: Buffer | undefined },
  own?: HeaderList,
): void {
  const headers = bytes ? response.whole(encoding, bytes) : response.headers(encoding).notModified
  const { traceparent } = request.headers
  const trace = own ?? (traceparent === undefined ? undefined : [['traceparent', continueTrace(traceparent)] as const])
  const deprecation = deprecationHeaders(request)
  const more = trace || deprecation ? [...(trace ?? []), ...(deprecation ?? [])].flat() : undefined
  reply.hijack()
  reply.raw.writeHead(bytes ? 200 : 304, more ? [...headers, ...more] : headers)
  if (bytes && request.method !== 'HEAD') reply.raw.end(bytes)
  else reply.raw.end()
}

/** Sends a response that is there. @returns false where its bytes must be compressed first; nothing is sent then. */
export function sendKept(request: FastifyRequest, reply: FastifyReply, kept: Kept): boolean {
  const { response, tally } = kept
  const encoding = encodingOf(response, request.raw)
  const fresh = isFresh(request.raw, response, encoding)
  const bytes = fresh ? undefined : response.body.bytes(encoding)
  if (!fresh && !bytes) return false
  kept.reads++
  tally[fresh ? 'notModified' : 'ready']++
  write(request, reply, { response, encoding, bytes })
  return true
}

/** Sends a response that was rendered for this request, once its bytes are there. A 304 waits for none. */
export async function sendRendered(
  request: FastifyRequest,
  reply: FastifyReply,
  kept: Kept,
  { cache, began }: { cache: ResponseCache; began: number },
): Promise<void> {
  const { response, tally } = kept
  const encoding = encodingOf(response, request.raw)
  const bytes = isFresh(request.raw, response, encoding) ? undefined : await cache.bytes(kept, encoding)
  kept.reads++
  tally[bytes ? 'made' : 'notModified']++
  const ms = Math.round(performance.now() - began)
  // Slow responses are found in the log by their trace, so the response names one even if the client sent none.
  const traceparent = ms < slow ? undefined : continueTrace(request.headers.traceparent)
  write(request, reply, { response, encoding, bytes }, traceparent ? [['traceparent', traceparent]] : undefined)
  if (traceparent) request.log.warn({ ms, route: request.routeOptions.url, traceparent }, 'a slow response')
}
