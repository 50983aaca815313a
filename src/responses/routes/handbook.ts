import type { FastifyInstance } from 'fastify'
import type { TObject } from 'typebox'
import { Handbook } from '../../../schemas/handbook.ts'
import { Interface } from '../../../schemas/interface.ts'
import { single } from '../../../schemas/parts.ts'
import * as requests from '../../../schemas/requests.ts'
import { Workshop } from '../../../schemas/workshop.ts'
import { Bundle } from '../../handbook/kinds/shapes.ts'
import { jsonResponse } from '../json-response.ts'
import type { LocalisedRelease } from '../localised-release.ts'
import { findLocalised, localisedBy } from '../read-request.ts'
import { renderBundle, renderHandbook, renderInterface, renderWorkshop } from '../render-items.ts'
import type { Rendered } from '../rendered.ts'
import type { Responder } from '../responder.ts'

interface Text {
  path: string
  operationId: string
  summary: string
  description: string
  returns: string
  shape: TObject
  render: (localised: LocalisedRelease) => Rendered
}

const texts: readonly Text[] = [
  {
    path: 'handbook',
    operationId: 'getHandbook',
    summary: 'Returns the handbook’s own texts',
    description: 'Title, introduction, the three steps, how to use it, credits, licence and disclaimer.',
    returns: 'The handbook’s own texts.',
    shape: Handbook,
    render: renderHandbook,
  },
  {
    path: 'interface',
    operationId: 'getInterface',
    summary: 'Returns the interface texts of the journey',
    description: 'Buttons, notices and headings by key, for portals that build the journey through the handbook.',
    returns: 'The texts of the journey’s interface.',
    shape: Interface,
    render: renderInterface,
  },
  {
    path: 'workshop',
    operationId: 'getWorkshop',
    summary: 'Returns the guide for a workshop',
    description:
      'What to prepare, agendas, and what to say in each step. The prompts are on the questions. The publisher did not write the guide, and a language can lack it.',
    returns: 'The guide for a workshop.',
    shape: Workshop,
    render: renderWorkshop,
  },
  {
    path: 'bundle',
    operationId: 'getBundle',
    summary: 'Returns the whole handbook in one response',
    description: 'Every item of every kind and the handbook’s own texts, in one language, for those who read it all.',
    returns: 'The whole handbook in one language.',
    shape: Bundle,
    render: renderBundle,
  },
]

/** The handbook's own texts, and all of it in one response. */
export function handbookRoutes(app: FastifyInstance, responder: Responder): void {
  for (const { path, operationId, summary, description, returns, shape, render } of texts)
    app.route({
      method: 'GET',
      url: `/:locale/${path}`,
      attachValidation: true,
      schema: {
        operationId,
        summary,
        description,
        tags: ['handbook'],
        params: requests.LocaleParams,
        querystring: requests.ReadingQuery,
        response: jsonResponse(returns, single(shape)),
      },
      ...responder.route({
        basedOn: 'language',
        find: async (request, from) => {
          const { release, localisation } = await findLocalised(request, from)
          return { release, render: localisedBy(localisation, render) }
        },
      }),
    })
}
