import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import * as shapes from '../../schemas/languages.ts'
import { list, Paging } from '../../schemas/parts.ts'
import { PageQuery } from '../../schemas/requests.ts'
import { counted } from './counted.ts'
import { type Address, json, pageFrom } from './json-responses.ts'
import type { Publishing } from './publishing.ts'

/** What those who translate need to know of the languages besides their texts. */
export function languageRoutes(instance: FastifyInstance, publishing: Publishing, at: Address): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>()
  app.route({
    method: 'GET',
    url: '/coverages',
    schema: {
      operationId: 'listCoverages',
      summary: 'Lists how complete each language is',
      description: 'Texts by state in each language of the current release, and in each of its principles.',
      tags: ['locales'],
      querystring: PageQuery,
      response: { 200: json('The languages.', list(shapes.LocaleCoverage, 'A page of languages.', Paging)) },
    },
    handler: async ({ query }) => {
      const all = (await publishing.coverages()).map(({ locale, coverage: { all, principles, optional } }) => ({
        locale,
        ...counted(all, optional),
        principles: principles.map(({ id, counts }) => ({ id, ...counted(counts) })),
      }))
      return pageFrom(all, query, at('/coverages'))
    },
  })
}
