import type { FastifyInstance } from 'fastify'
import { Handbook } from '../../../schemas/handbook.ts'
import { Interface } from '../../../schemas/interface.ts'
import { single } from '../../../schemas/parts.ts'
import * as requests from '../../../schemas/requests.ts'
import { Workshop } from '../../../schemas/workshop.ts'
import { Bundle } from '../../handbook/kinds/shapes.ts'
import { jsonResponse } from '../json-response.ts'
import { findLocalised, localisedBy } from '../read-request.ts'
import { renderBundle, renderHandbook, renderInterface, renderWorkshop } from '../render-items.ts'
import type { Responder } from '../responder.ts'

/** The handbook's own texts, and all of it in one response. */
export function handbookRoutes(app: FastifyInstance, responder: Responder): void {
  app.route({
    method: 'GET',
    url: '/:locale/handbook',
    attachValidation: true,
    schema: {
      operationId: 'getHandbook',
      summary: 'Returns the handbook’s own texts',
      description: 'Title, introduction, the three steps, how to use it, credits, licence and disclaimer.',
      tags: ['handbook'],
      params: requests.LocaleParams,
      querystring: requests.ReadingQuery,
      response: jsonResponse('The handbook’s own texts.', single(Handbook)),
    },
    ...responder.route({
      basedOn: 'language',
      find: async (request, from) => {
        const { release, localisation } = await findLocalised(request, from)
        return { release, render: localisedBy(localisation, renderHandbook) }
      },
    }),
  })
  app.route({
    method: 'GET',
    url: '/:locale/interface',
    attachValidation: true,
    schema: {
      operationId: 'getInterface',
      summary: 'Returns the interface texts of the journey',
      description: 'Buttons, notices and headings by key, for portals that build the journey through the handbook.',
      tags: ['handbook'],
      params: requests.LocaleParams,
      querystring: requests.ReadingQuery,
      response: jsonResponse('The texts of the journey’s interface.', single(Interface)),
    },
    ...responder.route({
      basedOn: 'language',
      find: async (request, from) => {
        const { release, localisation } = await findLocalised(request, from)
        return { release, render: localisedBy(localisation, renderInterface) }
      },
    }),
  })
  app.route({
    method: 'GET',
    url: '/:locale/workshop',
    attachValidation: true,
    schema: {
      operationId: 'getWorkshop',
      summary: 'Returns the guide for a workshop',
      description:
        'What to prepare, agendas, and what to say in each step. The prompts are on the questions. The publisher did not write the guide, and a language can lack it.',
      tags: ['handbook'],
      params: requests.LocaleParams,
      querystring: requests.ReadingQuery,
      response: jsonResponse('The guide for a workshop.', single(Workshop)),
    },
    ...responder.route({
      basedOn: 'language',
      find: async (request, from) => {
        const { release, localisation } = await findLocalised(request, from)
        return { release, render: localisedBy(localisation, renderWorkshop) }
      },
    }),
  })
  app.route({
    method: 'GET',
    url: '/:locale/bundle',
    attachValidation: true,
    schema: {
      operationId: 'getBundle',
      summary: 'Returns the whole handbook in one response',
      description: 'Every item of every kind and the handbook’s own texts, in one language, for those who read it all.',
      tags: ['handbook'],
      params: requests.LocaleParams,
      querystring: requests.ReadingQuery,
      response: jsonResponse('The whole handbook in one language.', single(Bundle)),
    },
    ...responder.route({
      basedOn: 'language',
      find: async (request, from) => {
        const { release, localisation } = await findLocalised(request, from)
        return { release, render: localisedBy(localisation, renderBundle) }
      },
    }),
  })
}
