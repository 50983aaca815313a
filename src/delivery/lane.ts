import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Catalogue } from './catalogue.ts'
import { accepts } from './negotiate.ts'
import { writeRepresentation } from './send.ts'

/**
 * Answers requests for bytes that are there without Fastify: what it does for a route, a body and a reply would be a fifth of
 * what such an answer costs. Whatever else is asked, or is not in order, goes the usual way and is answered or refused there.
 * @param passes Whether a request is in order; it may count, for what it refuses is counted again on the usual way.
 * @returns Whether a request has been answered.
 */
export const readyLane =
  (catalogue: Catalogue, passes: (request: IncomingMessage) => boolean) =>
  (request: IncomingMessage, response: ServerResponse): boolean => {
    const { method, url, headers } = request
    if (method !== 'GET' && method !== 'HEAD') return false
    const found = catalogue.find(url as string)
    if (!found || !accepts(found.contentType, headers.accept) || !passes(request)) return false
    const fresh = writeRepresentation(request, response, found)
    found.tally[fresh ? 'notModified' : 'ready']++
    return true
  }
