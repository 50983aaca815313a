import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import { list, Paging, single } from '../../../schemas/parts.ts'
import * as shapes from '../../../schemas/people.ts'
import { NoQuery, PageQuery } from '../../../schemas/requests.ts'
import { type Address, json, linked, pageFrom } from '../json-responses.ts'
import type { Publishing } from '../publishing.ts'

const tags = ['tokens']

/** Accounts that belong to one person. */
export function peopleRoutes(instance: FastifyInstance, { people }: Publishing, at: Address): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>()
  app.route({
    method: 'POST',
    url: '/people',
    schema: {
      operationId: 'createPerson',
      summary: 'Creates a person with linked accounts',
      description:
        'The accounts then count as one person, who cannot approve drafts that any of them wrote in. The audit trail keeps the name of each account. For administrators.',
      tags,
      querystring: NoQuery,
      body: shapes.NewPerson,
      response: { 201: json('The person.', single(shapes.LinkedPerson, false)) },
    },
    handler: async ({ person, body }, reply) => {
      const created = await people.link(person, body.accounts)
      reply.code(201).header('Location', at(`/people/${created.id}`))
      return linked(created, at(`/people/${created.id}`), at('/people'))
    },
  })
  app.route({
    method: 'GET',
    url: '/people',
    schema: {
      operationId: 'listPeople',
      summary: 'Lists people with linked accounts',
      description: 'People with one account are not listed. For administrators.',
      tags,
      querystring: PageQuery,
      response: { 200: json('The people.', list(shapes.LinkedPerson, 'A page of people.', Paging)) },
    },
    handler: async ({ person, query }) => pageFrom(await people.list(person), query, at('/people')),
  })
  app.route({
    method: 'DELETE',
    url: '/people/:id',
    schema: {
      operationId: 'removePerson',
      summary: 'Deletes a person and keeps the accounts',
      description: 'The accounts count as different people again. For administrators.',
      tags,
      params: shapes.PersonParams,
      querystring: NoQuery,
      response: { 204: { description: 'The accounts are no longer linked.', type: 'null' } },
    },
    handler: async ({ person, params }, reply) => {
      await people.unlink(person, params.id)
      return reply.code(204).send(undefined as never)
    },
  })
}
