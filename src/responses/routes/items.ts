import type { FastifyInstance, FastifyRequest } from 'fastify'
import { list, single } from '../../../schemas/parts.ts'
import * as requests from '../../../schemas/requests.ts'
import { itemNotFound } from '../../errors.ts'
import { type Kind, listOperation } from '../../handbook/kinds/kind.ts'
import { nearest } from '../../handbook/nearest.ts'
import type { Release } from '../../store/release.ts'
import { jsonResponse } from '../json-response.ts'
import type { Paged } from '../paged-list.ts'
import { findLocalised, localisedBy } from '../read-request.ts'
import { type ListQuery, renderItem, renderList } from '../render-items.ts'
import type { Responder } from '../responder.ts'

/** Every kind of item is served by these two routes. */
export function kindRoutes(app: FastifyInstance, kind: Kind, responder: Responder): void {
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
    schema: {
      operationId: `get${name}`,
      summary: `Returns ${lowerFirst(about.one)}`,
      description: `${about.one}, by its id.`,
      tags: [plural],
      params: requests.itemParams(kind),
      querystring: requests.ReadingQuery,
      response: jsonResponse(`${about.one}.`, single(kind.whole)),
    },
    ...responder.route({
      basedOn: 'language',
      find: async (request, from) => {
        const { id } = request.params as { id: string }
        const { release, localisation } = await findLocalised(request, from, (release) => missing(kind, id, release))
        return { release, render: localisedBy(localisation, renderItem(kind, id)) }
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
