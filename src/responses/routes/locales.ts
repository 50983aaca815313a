import type { FastifyInstance } from 'fastify'
import { Correction } from '../../../schemas/differences.ts'
import { Locale } from '../../../schemas/locales.ts'
import { list, Paging } from '../../../schemas/parts.ts'
import * as requests from '../../../schemas/requests.ts'
import { jsonResponse } from '../json-response.ts'
import type { Paged } from '../paged-list.ts'
import { findRelease } from '../read-request.ts'
import { renderCorrections, renderLocales } from '../render-locales.ts'
import type { Responder } from '../responder.ts'

/** The languages, and where the text differs from its source. */
export function localeRoutes(app: FastifyInstance, responder: Responder): void {
  app.route({
    method: 'GET',
    url: '/locales',
    attachValidation: true,
    schema: {
      operationId: 'listLocales',
      summary: 'Lists the languages',
      description: 'Every published locale with its own name, direction, status, fallback chain and coverage.',
      tags: ['locales'],
      querystring: requests.PinnedPageQuery,
      response: jsonResponse('The published locales.', list(Locale, 'A page of locales.', Paging)),
    },
    ...responder.route({
      basedOn: 'head',
      find: async (request, from) => {
        const { release, named } = await findRelease(request, from)
        return { release, render: renderLocales(named, request.query as Paged) }
      },
    }),
  })
  app.route({
    method: 'GET',
    url: '/corrections',
    attachValidation: true,
    schema: {
      operationId: 'listCorrections',
      summary: 'Lists the corrections of the source text',
      description:
        'Every correction of the Swedish text that is more than spelling, spacing or mark-up, and the doubtful words that were kept.',
      tags: ['handbook'],
      querystring: requests.PinnedPageQuery,
      response: jsonResponse('The corrections.', list(Correction, 'A page of corrections.', Paging)),
    },
    ...responder.route({
      basedOn: 'head',
      find: async (request, from) => {
        const { release, named } = await findRelease(request, from)
        return { release, render: renderCorrections(named, request.query as Paged) }
      },
    }),
  })
}
