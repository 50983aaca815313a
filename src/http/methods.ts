/** What an address answers to methods that it lacks, and to the browsers' question which it has. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { methodNotAllowed } from '../errors.ts'

/** Of addresses that can be read and no more. */
const reading = 'GET, HEAD, OPTIONS'

/** Methods whose absence can be told from the absence of an address. */
const routed = ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE', 'TRACE']

/**
 * Gives every address that is registered after this a route for each method that it lacks, once `complete` is called.
 */
export function methods(app: FastifyInstance): { complete: () => void } {
  const known = new Map<string, Set<string>>()
  app.addHook('onRoute', ({ url, method }) => {
    const there = known.get(url) ?? new Set()
    known.set(url, there)
    for (const one of [method].flat()) there.add(one)
  })
  return {
    complete: () => {
      for (const [url, there] of [...known]) {
        const allow = [...there, 'OPTIONS'].join(', ')
        const lacking = routed.filter((method) => !there.has(method))
        app.route({
          method: lacking,
          url,
          schema: { hide: true },
          // Before the body is read: what is sent to an address that takes nothing is nobody's concern.
          onRequest: ({ method }: FastifyRequest, reply: FastifyReply, done) =>
            method === 'OPTIONS' ? sendOptions(reply, allow) : done(methodNotAllowed(method, allow)),
          handler: () => undefined,
        })
      }
    },
  }
}

/** A method that no address has. */
export function refuseUnknownMethod({ method }: { method: string }): void {
  if (!routed.includes(method)) throw methodNotAllowed(method, reading)
}

function sendOptions(reply: FastifyReply, allow: string): void {
  reply
    .code(204)
    .headers({
      Allow: allow,
      // Pages of other sites may read what is public; they may not send the tokens that all else needs.
      'Access-Control-Allow-Methods': reading,
      'Access-Control-Allow-Headers':
        'Accept, Accept-Language, If-None-Match, If-Modified-Since, traceparent, tracestate',
      'Access-Control-Max-Age': '86400',
      'Cache-Control': 'public, max-age=86400',
    })
    .send()
}
