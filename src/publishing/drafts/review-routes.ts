import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import { DraftParams, IfMatch, NewApproval } from '../../../schemas/draft-requests.ts'
import { DraftWithCoverage } from '../../../schemas/drafts.ts'
import { single } from '../../../schemas/parts.ts'
import { Publication } from '../../../schemas/publications.ts'
import { NoQuery } from '../../../schemas/requests.ts'
import { type Address, json, linked } from '../json-responses.ts'
import type { Publishing } from '../publishing.ts'
import { draftResponse, revisionSeen } from './draft-response.ts'

/** From a draft to a release. */
export function reviewRoutes(instance: FastifyInstance, publishing: Publishing, at: Address): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>()
  const { drafts, review } = publishing
  app.route({
    method: 'POST',
    url: '/drafts/:id/approvals',
    schema: {
      operationId: 'approveDraft',
      summary: 'Approves a draft',
      description:
        'Permits publishing the revision that If-Match names. For reviewers and publishers of the language who did not write in it. Changed settings of a published language need a publisher, and an official language needs an administrator and a reason. No text changes its state.',
      tags: ['drafts'],
      params: DraftParams,
      headers: IfMatch,
      querystring: NoQuery,
      body: NewApproval,
      response: { 200: json('The approved draft.', single(DraftWithCoverage, false)) },
    },
    handler: async (request, reply) => {
      const { person, params, body } = request
      const draft = await review.approve(person, { id: params.id, revision: revisionSeen(request) }, body)
      return draftResponse(reply, await drafts.opened(draft), publishing, at)
    },
  })
  app.route({
    method: 'POST',
    url: '/drafts/:id/publications',
    schema: {
      operationId: 'publishDraft',
      summary: 'Publishes a draft',
      description:
        'Makes an approved draft part of a new release, which every server then serves within a second. If somebody else changed the same texts first, the response is 409 and names what they changed.',
      tags: ['drafts'],
      params: DraftParams,
      headers: IfMatch,
      querystring: NoQuery,
      response: { 201: json('The new release.', single(Publication, false)) },
    },
    handler: async (request, reply) => {
      const { person, params } = request
      const release = await review.publish(person, { id: params.id, revision: revisionSeen(request) })
      const { id, digest, publishedAt } = release
      const address = at(`/releases/${id}`)
      reply.code(201).header('Location', address)
      return linked({ release: id, digest, publishedAt }, address)
    },
  })
}
