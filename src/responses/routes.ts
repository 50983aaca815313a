import type { FastifyInstance } from 'fastify'
import { malformed, notAcceptable } from '../errors.ts'
import { kinds } from '../handbook/kinds/index.ts'
import { acceptsJson } from './negotiate.ts'
import type { PlanPage } from './plan.ts'
import type { Responder } from './responder.ts'
import { handbookRoutes } from './routes/handbook.ts'
import { headRoutes } from './routes/heads.ts'
import { type ItemMarkdown, kindRoutes } from './routes/items.ts'
import { localeRoutes } from './routes/locales.ts'
import { planRoute } from './routes/plan.ts'
import { redirectRoutes } from './routes/redirects.ts'
import { releaseRoutes } from './routes/releases.ts'
import { searchRoute } from './routes/search.ts'
import type { SearchIndexes } from './search-index.ts'
import type { ServedHead } from './served-head.ts'

/** What a route may say of itself. */
declare module 'fastify' {
  interface FastifyContextConfig {
    /** The route chooses a media type itself; others answer with JSON alone. */
    negotiatesMedia?: boolean
  }
}

export interface ReadRoutesOptions {
  head: ServedHead
  responder: Responder
  /** Who runs the service, as the feed names its author. */
  operator: string
  indexes: SearchIndexes
  planPage: PlanPage
  itemMarkdown: ItemMarkdown
}

/** The read contract: every kind of item by the same two routes, then the addresses that are one of a kind. */
export async function readRoutes(
  app: FastifyInstance,
  { head, responder, operator, indexes, planPage, itemMarkdown }: ReadRoutesOptions,
): Promise<void> {
  app.addHook('onRequest', (request, _reply, done) => {
    const { method, headers } = request.raw
    const refused = !acceptsJson(headers.accept) && method !== 'OPTIONS' && !request.routeOptions.config.negotiatesMedia
    done(refused ? notAcceptable(['application/json']) : undefined)
  })
  refuseMalformedQueries(app)
  for (const kind of kinds) kindRoutes(app, kind, responder, itemMarkdown)
  handbookRoutes(app, responder)
  searchRoute(app, responder, indexes)
  planRoute(app, responder, planPage)
  localeRoutes(app, responder)
  releaseRoutes(app, responder)
  headRoutes(app, responder, operator)
  redirectRoutes(app, head)
}

/**
 * Must stand before the routes it is for. Where a route ignores names that others add, it ignores what they hold, too: mails
 * and old systems escape letters as other character sets.
 */
export function refuseMalformedQueries(app: FastifyInstance): void {
  app.addHook('preValidation', ({ raw, routeOptions }, _reply, done) => {
    const [, query = ''] = (raw.url as string).split('?', 2)
    done(isEncoded(query) || isEncoded(knownIn(query, routeOptions.schema?.querystring)) ? undefined : malformed())
  })
}

/** The parts of a query whose names a route knows; all of it where the route allows no other names. */
function knownIn(query: string, shape: unknown): string {
  const { properties = {}, additionalProperties } = (shape ?? {}) as {
    properties?: object
    additionalProperties?: false
  }
  if (additionalProperties === false) return query
  return query
    .split('&')
    .filter((pair) => (pair.split('=', 1)[0] as string) in properties)
    .join('&')
}

/** Whether percent-encoding is whole and UTF-8; the query parser would put replacement characters in the place of what is not. */
function isEncoded(query: string): boolean {
  try {
    decodeURIComponent(query)
    return true
  } catch {
    return false
  }
}
