import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Document } from '../../../schemas/across-kinds.ts'
import { list, single } from '../../../schemas/parts.ts'
import * as requests from '../../../schemas/requests.ts'
import { itemNotFound, notAcceptable } from '../../errors.ts'
import { type Kind, listOperation } from '../../handbook/kinds/kind.ts'
import { nearest } from '../../handbook/nearest.ts'
import type { Release } from '../../store/release.ts'
import { jsonResponse } from '../json-response.ts'
import type { LocalisedRelease } from '../localised-release.ts'
import { mediaTypes } from '../negotiate.ts'
import type { Paged } from '../paged-list.ts'
import { findLocalised, localisedBy } from '../read-request.ts'
import { type ListQuery, renderItem, renderList } from '../render-items.ts'
import type { Rendered } from '../rendered.ts'
import type { Responder } from '../responder.ts'

/** Writes an item as Markdown, which the site does. */
export type ItemMarkdown = (kind: Kind, id: string) => (localised: LocalisedRelease) => Promise<Rendered>

const types = ['application/json', 'text/markdown'] as const
const acceptedType = mediaTypes(types)

function typeOf({ headers }: FastifyRequest): (typeof types)[number] {
  const type = acceptedType(headers.accept) as (typeof types)[number] | null
  if (type === null) throw notAcceptable(types)
  return type
}
const isMarkdown = (request: FastifyRequest) => typeOf(request) === 'text/markdown'

/** Every kind of item is served by these two routes. */
export function kindRoutes(app: FastifyInstance, kind: Kind, responder: Responder, markdown: ItemMarkdown): void {
  const { plural, name, about } = kind
  app.route({
    method: 'GET',
    url: `/:locale/${plural}`,
    attachValidation: true,
    schema: {
      operationId: listOperation(kind),
      summary: `Lists the ${plural}`,
      description: `${about.description} In the order of the handbook, page by page.`,
      tags: [plural],
      params: requests.LocaleParams,
      querystring: requests.listQuery(shapesOf(kind)),
      response: jsonResponse(`${about.many}, page by page.`, list(kind.listed, `A page of ${plural}.`)),
    },
    ...responder.route({
      basedOn: 'language',
      find: async (request, from) => {
        const { release, localisation } = await findLocalised(request, from)
        return { release, render: localisedBy(localisation, renderList(kind, listQueryOf(request, kind))) }
      },
    }),
  })
  app.route({
    method: 'GET',
    url: `/:locale/${plural}/:id`,
    attachValidation: true,
    config: { negotiatesMedia: true },
    schema: {
      operationId: `get${name}`,
      summary: `Returns ${lowerFirst(about.one)}`,
      description: `${about.one}, by its id, as JSON or Markdown.`,
      tags: [plural],
      params: requests.itemParams(kind),
      querystring: requests.ReadingQuery,
      response: {
        200: {
          description: `${about.one}.`,
          content: {
            'application/json': { schema: single(kind.whole) },
            'text/markdown': { schema: Document },
          },
        },
      },
    },
    ...responder.route({
      // The Markdown form names its release.
      basedOn: (request) => (isMarkdown(request) ? 'head' : 'language'),
      choose: typeOf,
      find: async (request, from) => {
        const { id } = request.params as { id: string }
        const { release, localisation } = await findLocalised(request, from, (release) => missing(kind, id, release))
        const render = isMarkdown(request) ? markdown(kind, id) : renderItem(kind, id)
        const negotiated = async (localised: LocalisedRelease) => ({ ...(await render(localised)), vary: ['Accept'] })
        return { release, render: localisedBy(localisation, negotiated) }
      },
    }),
  })
}

const lowerFirst = (text: string) => `${text.charAt(0).toLowerCase()}${text.slice(1)}`

const shapesOf = ({ filters }: Kind) =>
  Object.fromEntries(Object.entries(filters).map(([name, { shape }]) => [name, shape]))

/** The problem of an id that the release lacks. */
export function missing({ plural, entries }: Kind, id: string, { edition }: Release) {
  const ids = entries(edition).map((entry) => entry.id)
  return ids.includes(id) ? undefined : itemNotFound(plural, id, nearest(id, ids))
}

function listQueryOf({ query: given }: FastifyRequest, kind: Kind): ListQuery {
  const { page, limit, ...query } = given as Paged & Record<string, string>
  const filters = Object.fromEntries(Object.entries(query).filter(([name]) => name in kind.filters))
  return { ...(page !== undefined && { page }), ...(limit !== undefined && { limit }), filters }
}
