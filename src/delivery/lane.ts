import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FastifyInstance } from 'fastify'
import type { Catalogue } from './catalogue.ts'
import { accepts } from './negotiate.ts'
import { writeRepresentation } from './send.ts'

/**
 * Lets requests for bytes that are there pass by Fastify: what it does for a route, a body and a reply would be a fifth of
 * what such an answer costs. Whatever else is asked, or is not in order, goes the usual way and is answered or refused there.
 * @param passes Whether a request is in order; it may count, for what it refuses is counted again on the usual way.
 */
export function readyLane(
  server: FastifyInstance,
  catalogue: Catalogue,
  passes: (request: IncomingMessage) => boolean,
): void {
  const answered = (request: IncomingMessage, response: ServerResponse): boolean => {
    const { method, url, headers } = request
    if (method !== 'GET' && method !== 'HEAD') return false
    const found = catalogue.find(url as string)
    if (!found || !accepts(found.contentType, headers.accept) || !passes(request)) return false
    const fresh = writeRepresentation(request, response, found)
    found.tally[fresh ? 'notModified' : 'ready']++
    return true
  }
  const [usual] = server.server.listeners('request') as [(request: IncomingMessage, response: ServerResponse) => void]
  server.server.off('request', usual)
  server.server.on('request', (request, response) => {
    if (!answered(request, response)) usual(request, response)
  })
}
