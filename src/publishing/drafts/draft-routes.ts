import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import * as requests from '../../../schemas/draft-requests.ts'
import * as shapes from '../../../schemas/drafts.ts'
import { list, Paging, single } from '../../../schemas/parts.ts'
import { NoQuery } from '../../../schemas/requests.ts'
import { pageOf } from '../../responses/paged-list.ts'
import { type Address, json, pageResponse } from '../json-responses.ts'
import type { Publishing } from '../publishing.ts'
import { draftResponse, revisionSeen, summaryOf } from './draft-response.ts'

const tags = ['drafts']
const wholeDraft = (description: string) => json(description, single(shapes.DraftWithCoverage, false))

/** Beginning, reading, writing and discarding drafts. */
export function draftRoutes(instance: FastifyInstance, publishing: Publishing, at: Address): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>()
  const { drafts } = publishing
  app.route({
    method: 'POST',
    url: '/drafts',
    schema: {
      operationId: 'createDraft',
      summary: 'Creates a draft',
      description: 'A draft of a published language or of a new one, on the current release. For its translators.',
      tags,
      querystring: NoQuery,
      body: requests.NewDraft,
      response: { 201: wholeDraft('The new draft.') },
    },
    handler: async ({ person, body }, reply) => {
      const draft = await drafts.create(person, body)
      reply.code(201).header('Location', at(`/drafts/${draft.id}`))
      return draftResponse(reply, await drafts.opened(draft), publishing, at)
    },
  })
  app.route({
    method: 'GET',
    url: '/drafts',
    schema: {
      operationId: 'listDrafts',
      summary: 'Lists the drafts',
      description: 'The drafts of the languages that you have a role in, newest first.',
      tags,
      querystring: requests.DraftsQuery,
      response: { 200: json('The drafts.', list(shapes.Draft, 'A page of drafts.', Paging)) },
    },
    handler: async ({ person, query }) => {
      const page = pageOf(query, 20)
      const { items, total } = await drafts.list(person, query, page)
      return pageResponse({ items: items.map(summaryOf), total }, page, query, at('/drafts'))
    },
  })
  app.route({
    method: 'GET',
    url: '/drafts/:id',
    schema: {
      operationId: 'getDraft',
      summary: 'Returns one draft',
      description: 'A draft with who wrote and approved it, and how complete it makes its language.',
      tags,
      params: requests.DraftParams,
      querystring: NoQuery,
      response: { 200: wholeDraft('The draft.') },
    },
    handler: async ({ person, params }, reply) =>
      draftResponse(reply, await drafts.open(person, params.id), publishing, at),
  })
  app.route({
    method: 'PATCH',
    url: '/drafts/:id',
    schema: {
      operationId: 'updateDraft',
      summary: 'Changes a draft',
      description:
        'Writes texts with their states, and the settings of the language. A change voids the approval of the draft.',
      tags,
      params: requests.DraftParams,
      headers: requests.IfMatch,
      querystring: NoQuery,
      body: requests.DraftEdit,
      response: { 200: wholeDraft('The draft as it is now.') },
    },
    handler: async (request, reply) => {
      const { person, params, body } = request
      const draft = await drafts.edit(person, { id: params.id, revision: revisionSeen(request) }, body)
      return draftResponse(reply, await drafts.opened(draft), publishing, at)
    },
  })
  app.route({
    method: 'DELETE',
    url: '/drafts/:id',
    schema: {
      operationId: 'discardDraft',
      summary: 'Discards a draft',
      description: 'Ends a draft without publishing it. It stays readable.',
      tags,
      params: requests.DraftParams,
      headers: requests.IfMatch,
      querystring: NoQuery,
      response: { 204: { description: 'The draft is discarded.', type: 'null' } },
    },
    handler: async (request, reply) => {
      await drafts.discard(request.person, { id: request.params.id, revision: revisionSeen(request) })
      return reply.code(204).send(undefined as never)
    },
  })
}
