import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import { list, Paging, single } from '../../schemas/parts.ts'
import * as shapes from '../../schemas/publications.ts'
import { Head, Release } from '../../schemas/releases.ts'
import { NoQuery, PageQuery, ReleaseParams } from '../../schemas/requests.ts'
import { pageOf } from '../responses/paged-list.ts'
import { summary } from '../responses/render-releases.ts'
import { type Address, json, linked, pageResponse } from './json-responses.ts'
import type { Publishing } from './publishing.ts'

/** What touches every language at once, and the trail that all changes leave. */
export function headRoutes(instance: FastifyInstance, publishing: Publishing, at: Address): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>()
  app.route({
    method: 'POST',
    url: '/heads',
    schema: {
      operationId: 'rollBack',
      summary: 'Rolls back to an earlier release',
      description:
        'Makes an earlier release the current one, as a new event; nothing is lost. For administrators and publishers of every language.',
      tags: ['releases'],
      querystring: NoQuery,
      body: shapes.NewHead,
      response: { 200: json('The release that is current now.', single(Head, false)) },
    },
    handler: async ({ person, body }) => {
      const { id, digest, publishedAt } = await publishing.rollback(person, body)
      return linked({ release: id, digest, publishedAt }, at('/heads'))
    },
  })
  app.route({
    method: 'POST',
    url: '/releases/:release/withdrawals',
    schema: {
      operationId: 'withdrawRelease',
      summary: 'Withdraws a release',
      description:
        'Takes a release that is not current out of use for ever; its URLs return 410 with the reason and the replacement. For administrators and publishers of every language.',
      tags: ['releases'],
      params: ReleaseParams,
      querystring: NoQuery,
      body: shapes.NewWithdrawal,
      response: { 200: json('The withdrawn release.', single(Release, false)) },
    },
    handler: async ({ person, params, body }) => {
      const record = await publishing.withdraw(person, params.release, body)
      return linked(summary(record), at(`/releases/${record.id}`), at('/releases'))
    },
  })
  app.route({
    method: 'GET',
    url: '/audit-events',
    schema: {
      operationId: 'listAuditEvents',
      summary: 'Lists the audit trail',
      description:
        'Who did what, when, from which release to which; newest first. For administrators and publishers of every language. Nothing can change or remove an event.',
      tags: ['releases'],
      querystring: PageQuery,
      response: { 200: json('The events.', list(shapes.AuditEvent, 'A page of events.', Paging)) },
    },
    handler: async ({ person, query }) => {
      const page = pageOf(query)
      return pageResponse(await publishing.events(person, page), page, query, at('/audit-events'))
    },
  })
}
