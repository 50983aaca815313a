import type { FastifyInstance, FastifyRequest } from 'fastify'
import * as service from '../../../schemas/across-kinds.ts'
import { single } from '../../../schemas/parts.ts'
import * as requests from '../../../schemas/requests.ts'
import { didYouMean, invalidRequest, join, notAcceptable } from '../../errors.ts'
import { nearest } from '../../handbook/nearest.ts'
import { outlineOf } from '../../handbook/outline.ts'
import type { Release } from '../../store/release.ts'
import { mediaTypes } from '../negotiate.ts'
import { type PlanPage, type PlanType, planTypes, renderPlan } from '../plan.ts'
import { findLocalised, localisedBy } from '../read-request.ts'
import type { Responder } from '../responder.ts'

const acceptedType = mediaTypes(planTypes)

function typeOf({ headers }: FastifyRequest): PlanType {
  const type = acceptedType(headers.accept) as PlanType | null
  if (type === null) throw notAcceptable(planTypes)
  return type
}

export function planRoute(app: FastifyInstance, responder: Responder, planPage: PlanPage): void {
  app.route({
    method: 'GET',
    url: '/:locale/plan',
    attachValidation: true,
    config: { negotiatesMedia: true },
    schema: {
      operationId: 'getPlan',
      summary: 'Returns a plan',
      description:
        'The actions, toolboxes and case studies for the questions a team marked “we need to get better at this”, as JSON, Markdown or HTML.',
      tags: ['plan'],
      params: requests.LocaleParams,
      querystring: requests.PlanQuery,
      response: {
        200: {
          description: 'The plan.',
          content: {
            'application/json': { schema: single(service.Plan) },
            'text/markdown': { schema: service.Document },
            'text/html': { schema: service.Document },
          },
        },
      },
    },
    ...responder.route({
      basedOn: 'language',
      choose: typeOf,
      find: async (request, from) => {
        const { release, localisation } = await findLocalised(request, from)
        const query = request.query as Record<string, string>
        const ids = questionsOf(release, query.questions as string)
        return {
          release,
          render: localisedBy(localisation, renderPlan(ids, typeOf(request), planPage)),
          query: { ...query, questions: ids.join(',') },
        }
      },
    }),
  })
}

/** The questions asked for, each once, in the order of the handbook. */
export function questionsOf(release: Release, text: string): string[] {
  const known = outlineOf(release.edition).questions.map((entry) => entry.id)
  const asked = new Set(text.split(','))
  const faults = [...asked]
    .filter((id) => !known.includes(id))
    .map((id) => ({
      parameter: 'questions',
      detail: join(
        { sv: `Det finns ingen fråga ”${id}”.`, en: `There is no question “${id}”.` },
        didYouMean(nearest(id, known)),
      ),
    }))
  if (faults.length > 0) throw invalidRequest(faults)
  return known.filter((id) => asked.has(id))
}
