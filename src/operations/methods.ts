/** What an address answers to methods that it lacks, and to the browsers' question which it has. */
import type { FastifyInstance, FastifyReply } from 'fastify'
import { methodNotAllowed } from '../errors.ts'

/** Of addresses that can be read and no more. */
const allowed = 'GET, HEAD, OPTIONS'

/** Methods whose absence can be told from the absence of an address. */
const routed: readonly string[] = ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE', 'TRACE']

/** The methods of every address, which the router would look for by method alone. */
export class Addresses {
  readonly #methods = new Map<string, Set<string>>()
  /** Made when first needed: most services start and stop without being asked in a way they do not answer. */
  #patterns: { pattern: RegExp; url: string; allow: string }[] | undefined

  constructor(app: FastifyInstance) {
    app.addHook('onRoute', ({ url, method }) => {
      const methods = this.#methods.get(url) ?? new Set()
      this.#methods.set(url, methods)
      for (const one of [method].flat()) methods.add(one)
    })
  }

  /** The route of an address with the methods that it has, as `Allow` says them; undefined where there is none. */
  find(path: string): { url: string; allow: string } | undefined {
    this.#patterns ??= [...this.#methods]
      .sort(([a], [b]) => (inOrder(a) < inOrder(b) ? -1 : 1))
      .map(([url, methods]) => ({
        pattern: new RegExp(
          `^${url
            .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
            .replaceAll('*', '.*')
            .replace(/:\w+/g, '[^/]+')}$`,
        ),
        url,
        allow: [...methods, 'OPTIONS'].join(', '),
      }))
    return this.#patterns.find(({ pattern }) => pattern.test(path))
  }
}

/** As the router chooses: what is written out comes before what stands for anything. */
const inOrder = (url: string) => url.replaceAll(':', '\uffff')

/** Answers for addresses there are; the rest is left to `notFound`. Registers last, and runs only where no route is. */
export function methods(app: FastifyInstance, addresses: Addresses): void {
  // Before the body is read: what is sent to an address that takes nothing is nobody's concern.
  app.addHook('onRequest', (request, reply, done) => {
    if (!request.is404) return done()
    const { method, url = '' } = request.raw
    if (!routed.includes(method as string)) return done(methodNotAllowed(method as string, allowed))
    const allow = addresses.find(url.split('?', 1)[0] as string)?.allow
    if (allow === undefined) return done()
    if (method === 'OPTIONS') answerOptions(reply, allow)
    else done(methodNotAllowed(method as string, allow))
  })
}

const answerOptions = (reply: FastifyReply, allow: string) =>
  reply
    .code(204)
    .headers({
      Allow: allow,
      // Pages of other sites may read what is public; they may not send the tokens that all else needs.
      'Access-Control-Allow-Methods': allowed,
      'Access-Control-Allow-Headers':
        'Accept, Accept-Language, If-None-Match, If-Modified-Since, traceparent, tracestate',
      'Access-Control-Max-Age': '86400',
      'Cache-Control': 'public, max-age=86400',
    })
    .send()
