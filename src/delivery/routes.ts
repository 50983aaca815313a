import type { FastifyInstance } from 'fastify'
import { list, single } from '../../schemas/parts.ts'
import * as requests from '../../schemas/requests.ts'
import { itemNotFound, malformed, notAcceptable } from '../errors.ts'
import { nearest } from '../handbook/nearest.ts'
import { outlineOf } from '../handbook/outline.ts'
import type { Release } from '../releases/release.ts'
import type { ReleaseSource } from '../releases/source.ts'
import type { Catalogue } from './catalogue.ts'
import { itemDraft, type ListQuery, listDraft } from './drafts.ts'
import { type FilterName, type Kind, kinds } from './kinds.ts'
import { localeRoutes } from './locale-routes.ts'
import { acceptsJson } from './negotiate.ts'
import type { Previews } from './preview.ts'
import { redirectRoutes } from './redirect.ts'
import { releaseRoutes } from './release-routes.ts'
import { jsonAnswer, Reader } from './request.ts'

/** What a route may say of itself, and what is known of a request. */
declare module 'fastify' {
  interface FastifyRequest {
    /** When its answer began to be made, by `performance.now()`; 0 where the bytes are ready, since that costs a microsecond. */
    beganAt: number
  }
  interface FastifyContextConfig {
    /** The route chooses a media type itself; others answer with JSON alone. */
    negotiatesMedia?: boolean
  }
}

export interface ReadRoutesOptions {
  catalogue: Catalogue
  releases: ReleaseSource
  /** Who runs the service, as the feed names its author. */
  operator: string
  previews: Previews
}

/** The read contract: every kind of item by the same two routes, then the addresses that are one of a kind. */
export async function readRoutes(
  app: FastifyInstance,
  { catalogue, releases, operator, previews }: ReadRoutesOptions,
): Promise<void> {
  app.addHook('onRequest', (request, _reply, done) => {
    const { method, headers } = request.raw
    const refused = !acceptsJson(headers.accept) && method !== 'OPTIONS' && !request.routeOptions.config.negotiatesMedia
    done(refused ? notAcceptable(['application/json']) : undefined)
  })

  refuseMalformedQueries(app)

  const reader = new Reader(catalogue, releases, previews)
  for (const kind of kinds) kindRoutes(app, kind, reader)
  localeRoutes(app, reader)
  releaseRoutes(app, reader, catalogue, releases, operator)
  redirectRoutes(app, catalogue)
}

/** Must stand before the routes it is for. */
export function refuseMalformedQueries(app: FastifyInstance): void {
  app.addHook('preValidation', (request, _reply, done) => {
    const [, query = ''] = (request.raw.url as string).split('?', 2)
    done(isEncoded(query) ? undefined : malformed())
  })
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

function kindRoutes(app: FastifyInstance, kind: Kind, reader: Reader): void {
  const { plural, name, about } = kind
  app.route({
    method: 'GET',
    url: `/:locale/${plural}`,
    attachValidation: true,
    schema: {
      operationId: `list${name}s`,
      summary: about.many,
      description: `${about.description} In the order of the handbook, page by page.`,
      tags: [plural],
      params: requests.LocaleParams,
      querystring: requests.listQuery(Object.keys(kind.filters)),
      response: jsonAnswer(`${about.many}, page by page.`, list(kind.listed, `A page of ${plural}.`)),
    },
    handler: async (request, reply) => {
      const reading = await reader.reading(request)
      return reader.send(request, reply, reading.release, () =>
        listDraft(reading, kind, listQueryOf(request.query, kind)),
      )
    },
  })
  app.route({
    method: 'GET',
    url: `/:locale/${plural}/:id`,
    attachValidation: true,
    schema: {
      operationId: `get${name}`,
      summary: about.one,
      description: `${about.one}, by its id.`,
      tags: [plural],
      params: requests.itemParams(kind.example),
      querystring: requests.ReadingQuery,
      response: jsonAnswer(`${about.one}.`, single(kind.whole)),
    },
    handler: async (request, reply) => {
      const { id } = request.params as { id: string }
      const entries = (release: Release) => outlineOf(release.edition)[plural]
      const entryIn = (release: Release) => entries(release).find((candidate) => candidate.id === id)
      const missing = (release: Release) =>
        entryIn(release)
          ? undefined
          : itemNotFound(
              plural,
              id,
              nearest(
                id,
                entries(release).map((candidate) => candidate.id),
              ),
            )
      const reading = await reader.reading(request, missing)
      return reader.send(request, reply, reading.release, () =>
        itemDraft(reading, kind, entryIn(reading.release) as NonNullable<ReturnType<typeof entryIn>>),
      )
    },
  })
}

function listQueryOf(given: unknown, kind: Kind): ListQuery {
  const { page, limit, ...query } = given as ListQuery & Record<string, string>
  const filters = Object.fromEntries(Object.entries(query).filter(([name]) => name in kind.filters)) as Partial<
    Record<FilterName, string>
  >
  return { ...(page !== undefined && { page }), ...(limit !== undefined && { limit }), filters }
}
