import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import { LRUCache } from 'lru-cache'
import { Interface } from '../../schemas/interface.ts'
import { Handbook } from '../../schemas/items.ts'
import { list, single } from '../../schemas/parts.ts'
import * as requests from '../../schemas/requests.ts'
import * as service from '../../schemas/service.ts'
import { didYouMean, invalidRequest, join, notAcceptable } from '../errors.ts'
import { nearest } from '../handbook/nearest.ts'
import { outlineOf } from '../handbook/outline.ts'
import type { Release } from '../releases/release.ts'
import type { SearchIndex } from '../search/search-index.ts'
import { bundleDraft, handbookDraft, interfaceDraft } from './drafts.ts'
import { mediaTypes } from './negotiate.ts'
import { type PlanType, planDraft, planTypes } from './plan.ts'
import type { Reading } from './reading.ts'
import { jsonAnswer, type Reader } from './request.ts'

/** Search indexes kept; one costs about two megabytes, and is made again when asked for. */
const keptIndexes = 8

const planType = mediaTypes(planTypes)

/** The localised addresses that are one of a kind. */
export function localeRoutes(instance: FastifyInstance, reader: Reader): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>()
  app.route({
    method: 'GET',
    url: '/:locale/handbook',
    attachValidation: true,
    schema: {
      operationId: 'getHandbook',
      summary: 'The handbook’s own texts',
      description: 'Title, introduction, the three steps, how to use it, credits, licence and disclaimer.',
      tags: ['handbook'],
      params: requests.LocaleParams,
      querystring: requests.ReadingQuery,
      response: jsonAnswer('The handbook’s own texts.', single(Handbook)),
    },
    handler: async (request, reply) => {
      const reading = await reader.reading(request)
      return reader.send(request, reply, reading.release, () => handbookDraft(reading))
    },
  })
  app.route({
    method: 'GET',
    url: '/:locale/interface',
    attachValidation: true,
    schema: {
      operationId: 'getInterface',
      summary: 'The texts of the journey’s interface',
      description: 'Buttons, notices and headings for whoever builds the journey through the handbook, by key.',
      tags: ['handbook'],
      params: requests.LocaleParams,
      querystring: requests.ReadingQuery,
      response: jsonAnswer('The texts of the journey’s interface.', single(Interface)),
    },
    handler: async (request, reply) => {
      const reading = await reader.reading(request)
      return reader.send(request, reply, reading.release, () => interfaceDraft(reading))
    },
  })
  app.route({
    method: 'GET',
    url: '/:locale/bundle',
    attachValidation: true,
    schema: {
      operationId: 'getBundle',
      summary: 'The whole handbook in one answer',
      description: 'Every item of every kind and the handbook’s own texts, in one language, for those who read it all.',
      tags: ['handbook'],
      params: requests.LocaleParams,
      querystring: requests.ReadingQuery,
      response: jsonAnswer('The whole handbook in one language.', single(service.Bundle)),
    },
    handler: async (request, reply) => {
      const reading = await reader.reading(request)
      return reader.send(request, reply, reading.release, () => bundleDraft(reading))
    },
  })

  const indexes = new LRUCache<string, Promise<SearchIndex>>({ max: keptIndexes })
  const indexOf = async (reading: Reading): Promise<SearchIndex> => {
    const { indexKey, makeSearchIndex } = await import('./search.ts')
    const key = indexKey(reading)
    const existing = indexes.get(key)
    if (existing) return existing
    const making = makeSearchIndex(reading)
    indexes.set(key, making)
    return making
  }
  app.route({
    method: 'GET',
    url: '/:locale/search',
    attachValidation: true,
    schema: {
      operationId: 'searchItems',
      summary: 'Search',
      description:
        'Ranked hits among all items with highlighted excerpts. Inflected words, typing errors and missing marks over letters are forgiven; compounds and synonyms are known.',
      tags: ['search'],
      params: requests.LocaleParams,
      querystring: requests.SearchQuery,
      response: jsonAnswer('The hits, best first.', list(service.SearchHit, 'A page of hits.')),
    },
    handler: async (request, reply) => {
      const reading = await reader.reading(request)
      const draft = async () =>
        (await import('./search.ts')).searchDraft(reading, await indexOf(reading), request.query)
      return reader.send(request, reply, reading.release, draft)
    },
  })

  app.route({
    method: 'GET',
    url: '/:locale/plan',
    attachValidation: true,
    config: { negotiatesMedia: true },
    schema: {
      operationId: 'getPlan',
      summary: 'A plan',
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
    handler: async (request, reply) => {
      const type = planType(request.headers.accept) as PlanType | null
      if (type === null) throw notAcceptable(planTypes)
      const reading = await reader.reading(request)
      const ids = questionsOf(reading.release, request.query.questions)
      return reader.send(request, reply, reading.release, () => planDraft(reading, ids, type), ` ${type}`)
    },
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
