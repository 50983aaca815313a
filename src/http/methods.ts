/** What an address answers to methods that it lacks, and to the browsers' question which it has. */
import type { FastifyInstance, FastifyReply, FastifyRequest, HookHandlerDoneFunction } from 'fastify'
import findMyWay from 'find-my-way'
import { methodNotAllowed } from '../errors.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The route only says that its methods are not allowed, where a pattern of another route would match. */
    isRefusal?: boolean
  }
}

/** Of addresses that can be read and no more. */
const reading = 'GET, HEAD, OPTIONS'

/** Methods whose absence can be told from the absence of an address. */
const routed: readonly string[] = ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE', 'TRACE']

/** The methods of every address that is registered after it, which Fastify's router looks for by method alone. */
export class Methods {
  readonly #known = new Map<string, Set<string>>()
  /** Made when first needed: most services are never asked in a way that they do not answer. */
  #router: ReturnType<typeof findMyWay> | undefined

  constructor(app: FastifyInstance) {
    app.addHook('onRoute', ({ url, method, config }) => {
      if (config?.isRefusal) return
      const methods = this.#known.get(url) ?? new Set()
      this.#known.set(url, methods)
      for (const one of [method].flat()) methods.add(one)
    })
  }

  /**
   * Answers requests for addresses there are, where Fastify found no route; the rest is left to the handler. A hook, for
   * nothing need be read of a body that is sent to an address that takes none.
   */
  readonly onRequest = ({ raw, is404 }: FastifyRequest, reply: FastifyReply, done: HookHandlerDoneFunction): void => {
    const { method = '', url = '' } = raw
    const allow = routed.includes(method) ? this.allowedAt(url.split('?', 1)[0] as string) : reading
    if (allow === undefined || !is404) done()
    else if (method === 'OPTIONS') sendOptions(reply, allow)
    else done(methodNotAllowed(method, allow))
  }

  /** The addresses of one word, such as `/docs`. */
  get words(): string[] {
    return [...this.#known.keys()].filter((url) => /^\/[a-z]+$/.test(url) && !this.#known.has(`${url}/`))
  }

  /** As `Allow` says them; undefined where there is no such address. */
  allowedAt(path: string): string | undefined {
    this.#router ??= this.#routerOf()
    return this.#router.find('GET', path)?.store
  }

  #routerOf() {
    const router = findMyWay()
    for (const [url, methods] of this.#known) router.on('GET', url, () => {}, [...methods, 'OPTIONS'].join(', '))
    return router
  }
}

function sendOptions(reply: FastifyReply, allow: string): void {
  reply
    .code(204)
    .headers({
      Allow: allow,
      // Pages of other sites may read what is public; they may not send the tokens that all else needs.
      'Access-Control-Allow-Methods': reading,
      'Access-Control-Allow-Headers':
        'Accept, Accept-Language, Cache-Control, If-None-Match, If-Modified-Since, traceparent, tracestate',
      'Access-Control-Max-Age': '86400',
      'Cache-Control': 'public, max-age=86400',
    })
    .send()
}
