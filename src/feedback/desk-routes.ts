import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import * as shapes from '../../schemas/feedback.ts'
import { list, Paging, single } from '../../schemas/parts.ts'
import { NoQuery } from '../../schemas/requests.ts'
import { notAcceptable } from '../errors.ts'
import { type Address, json, linked, pageResponse } from '../publishing/json-responses.ts'
import { pageOf } from '../responses/paged-list.ts'
import { feedbackOff } from './feedback-problems.ts'
import { toFeedback } from './feedback-row.ts'
import type { FeedbackStore } from './feedback-store.ts'

const tags = ['feedback']
const csv = 'text/csv'

/** How administrators read and answer what readers sent. */
export function feedbackDeskRoutes(instance: FastifyInstance, feedback: FeedbackStore | undefined, at: Address): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>()
  const store = () => {
    if (!feedback) throw feedbackOff()
    return feedback
  }
  app.route({
    method: 'GET',
    url: '/feedback',
    schema: {
      operationId: 'listFeedback',
      summary: 'Lists feedback from readers',
      description: 'Newest first. For administrators.',
      tags,
      querystring: shapes.FeedbackQuery,
      response: { 200: json('The feedback.', list(shapes.Feedback, 'A page of feedback.', Paging)) },
    },
    handler: async ({ person, query }) => {
      const { page: _page, limit: _limit, ...filters } = query
      const page = pageOf(query)
      const { rows, total } = await store().list(person, filters, page)
      return pageResponse({ items: rows.map(toFeedback), total }, page, query, at('/feedback'))
    },
  })
  app.route({
    method: 'GET',
    url: '/feedback/exports',
    config: { negotiatesMedia: true },
    schema: {
      operationId: 'exportFeedback',
      summary: 'Returns feedback as CSV',
      description:
        'All feedback that the filters find, oldest first, as a file for spreadsheets. An apostrophe stands before a text that a spreadsheet would run as a formula. For administrators.',
      tags,
      querystring: shapes.FeedbackExportQuery,
      response: {
        200: {
          description: 'The file.',
          content: { [csv]: { schema: { type: 'string', contentMediaType: csv, description: 'The file.' } } },
        },
      },
    },
    handler: async ({ person, query, headers: { accept = '*/*' } }, reply) => {
      if (!/text\/(csv|\*)|\*\/\*/.test(accept)) throw notAcceptable([csv])
      const { separator, ...filters } = query
      reply.header('Content-Disposition', 'attachment; filename="handbook-feedback.csv"')
      return reply.type(`${csv}; charset=utf-8`).send((await store().export(person, filters, separator)) as never)
    },
  })
  app.route({
    method: 'PATCH',
    url: '/feedback/:id',
    schema: {
      operationId: 'updateFeedback',
      summary: 'Changes whether feedback is handled',
      description: 'The list and the file can leave out what is handled. For administrators.',
      tags,
      params: shapes.FeedbackParams,
      querystring: NoQuery,
      body: shapes.FeedbackChange,
      response: { 200: json('The feedback.', single(shapes.Feedback, false)) },
    },
    handler: async ({ person, params: { id }, body }) =>
      linked(toFeedback(await store().handle(person, id, body.handled)), at(`/feedback/${id}`), at('/feedback')),
  })
  app.route({
    method: 'DELETE',
    url: '/feedback/:id',
    schema: {
      operationId: 'deleteFeedback',
      summary: 'Deletes feedback',
      description: 'Nothing of it remains but its id in the audit trail. For administrators.',
      tags,
      params: shapes.FeedbackParams,
      querystring: NoQuery,
      response: { 204: { description: 'The feedback is deleted.', type: 'null' } },
    },
    handler: async ({ person, params }, reply) => {
      await store().remove(person, params.id)
      return reply.code(204).send(undefined as never)
    },
  })
}
