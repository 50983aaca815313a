import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import * as shapes from '../../../schemas/comments.ts'
import { DraftParams, IfMatch } from '../../../schemas/draft-requests.ts'
import { list, Paging, single } from '../../../schemas/parts.ts'
import { NoQuery } from '../../../schemas/requests.ts'
import { pageOf } from '../../responses/paged-list.ts'
import { revisionSeen } from '../drafts/draft-response.ts'
import { type Address, json, languageOf, linked, pageResponse } from '../json-responses.ts'
import type { Publishing } from '../publishing.ts'
import type { Thread } from './comment-row.ts'

const tags = ['comments']
const whole = (description: string) => json(description, single(shapes.Comment, false))

/** What maintainers say to each other about texts. */
export function commentRoutes(instance: FastifyInstance, { comments, returns }: Publishing, at: Address): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>()
  const responsesTo = async (request: FastifyRequest) => {
    const { commentsAt } = await import('./comment-response.ts')
    return commentsAt(await comments.current(), languageOf(request))
  }
  const respond = async (request: FastifyRequest, thread: Thread) =>
    linked((await responsesTo(request))(thread), at(`/comments/${thread.row.id}`), at('/comments'))
  app.route({
    method: 'GET',
    url: '/comments',
    schema: {
      operationId: 'listComments',
      summary: 'Lists comments',
      description:
        'The comments on texts of the languages that you have a role in, newest first, with their replies. With a role in the source language: of every language.',
      tags,
      querystring: shapes.CommentsQuery,
      response: { 200: json('The comments.', list(shapes.Comment, 'A page of comments.', Paging)) },
    },
    handler: async (request) => {
      const { page: _page, limit: _limit, ...filter } = request.query
      const page = pageOf(request.query)
      const { items, total } = await comments.list(request.person, filter, page)
      const shown = items.map(await responsesTo(request))
      return pageResponse({ items: shown, total }, page, request.query, at('/comments'))
    },
  })
  app.route({
    method: 'POST',
    url: '/comments',
    schema: {
      operationId: 'createComment',
      summary: 'Creates a comment',
      description:
        'A remark or a question on one text of a language that you have a role in. It does not change drafts.',
      tags,
      querystring: NoQuery,
      body: shapes.NewComment,
      response: { 201: whole('The comment.') },
    },
    handler: async (request, reply) => {
      const thread = await comments.create(request.person, request.body)
      reply.code(201).header('Location', at(`/comments/${thread.row.id}`))
      return respond(request, thread)
    },
  })
  app.route({
    method: 'POST',
    url: '/comments/:id/replies',
    schema: {
      operationId: 'replyToComment',
      summary: 'Creates a reply to a comment',
      description: 'Adds a reply at the end of the thread. A thread has at most 100.',
      tags,
      params: shapes.CommentParams,
      querystring: NoQuery,
      body: shapes.NewReply,
      response: { 201: whole('The comment with its replies.') },
    },
    handler: async (request, reply) => {
      const thread = await comments.reply(request.person, request.params.id, request.body.text)
      reply.code(201).header('Location', at(`/comments/${thread.row.id}`))
      return respond(request, thread)
    },
  })
  app.route({
    method: 'PATCH',
    url: '/comments/:id',
    schema: {
      operationId: 'updateComment',
      summary: 'Changes whether a comment is resolved',
      description: 'Only those who may approve resolve why a text was returned. The text is then no longer returned.',
      tags,
      params: shapes.CommentParams,
      querystring: NoQuery,
      body: shapes.CommentChange,
      response: { 200: whole('The comment with its replies.') },
    },
    handler: async (request) => {
      const { person, params, body } = request
      return respond(request, await comments.resolve(person, params.id, body.resolved))
    },
  })
  app.route({
    method: 'DELETE',
    url: '/comments/:id',
    schema: {
      operationId: 'deleteComment',
      summary: 'Deletes a comment or a reply',
      description:
        'Deletes your own words. The replies of others stay, below a resolved comment without words. Administrators may delete any.',
      tags,
      params: shapes.CommentParams,
      querystring: NoQuery,
      response: { 204: { description: 'The comment or reply is deleted.', type: 'null' } },
    },
    handler: async ({ person, params }, reply) => {
      await comments.remove(person, params.id)
      return reply.code(204).send(undefined as never)
    },
  })
  app.route({
    method: 'POST',
    url: '/drafts/:id/returns',
    schema: {
      operationId: 'returnText',
      summary: 'Returns a text to its translator',
      description:
        'Says why one text of the draft must change, for those who may approve. It voids the approval. The draft cannot be approved until the text, its state or its minor mark has changed, or until the reason is resolved.',
      tags: ['drafts'],
      params: DraftParams,
      headers: IfMatch,
      querystring: NoQuery,
      body: shapes.NewReturn,
      response: { 201: whole('The reason, as a comment on the text.') },
    },
    handler: async (request, reply) => {
      const { person, params, body } = request
      const thread = await returns.return(person, { id: params.id, revision: revisionSeen(request) }, body)
      reply.code(201).header('Location', at(`/comments/${thread.row.id}`))
      return respond(request, thread)
    },
  })
}
