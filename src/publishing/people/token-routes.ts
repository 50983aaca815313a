import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import { list, Paging, single } from '../../../schemas/parts.ts'
import * as shapes from '../../../schemas/people.ts'
import { NoQuery, PageQuery } from '../../../schemas/requests.ts'
import { pageOf } from '../../responses/paged-list.ts'
import { type Address, json, linked, pageResponse } from '../json-responses.ts'
import type { Publishing } from '../publishing.ts'
import { toGrants } from './token-faults.ts'

const tags = ['tokens']

/** Who may come in. */
export function tokenRoutes(instance: FastifyInstance, { tokens }: Publishing, at: Address): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>()
  app.route({
    method: 'POST',
    url: '/tokens',
    schema: {
      operationId: 'createToken',
      summary: 'Issues a token',
      description: 'The response has the secret, this once. For administrators.',
      tags,
      querystring: NoQuery,
      body: shapes.NewToken,
      response: { 201: json('The token.', single(shapes.IssuedToken, false)) },
    },
    handler: async ({ person, body }, reply) => {
      const token = await tokens.create(person, { ...body, grants: toGrants(body.grants) })
      reply.code(201).header('Location', at(`/tokens/${token.id}`))
      return linked(token, at(`/tokens/${token.id}`), at('/tokens'))
    },
  })
  app.route({
    method: 'GET',
    url: '/tokens',
    schema: {
      operationId: 'listTokens',
      summary: 'Lists the tokens',
      description: 'Every token that was issued, newest first, without the secrets. For administrators.',
      tags,
      querystring: PageQuery,
      response: { 200: json('The tokens.', list(shapes.Token, 'A page of tokens.', Paging)) },
    },
    handler: async ({ person, query }) => {
      const page = pageOf(query)
      return pageResponse(await tokens.list(person, page), page, query, at('/tokens'))
    },
  })
  app.route({
    method: 'DELETE',
    url: '/tokens/:id',
    schema: {
      operationId: 'revokeToken',
      summary: 'Revokes a token',
      description: 'The token stops working at once; it stays listed. For administrators.',
      tags,
      params: shapes.TokenParams,
      querystring: NoQuery,
      response: { 204: { description: 'The token is revoked.', type: 'null' } },
    },
    handler: async ({ person, params }, reply) => {
      await tokens.revoke(person, params.id)
      return reply.code(204).send(undefined as never)
    },
  })
}
