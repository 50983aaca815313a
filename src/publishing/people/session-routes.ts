import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import { single } from '../../../schemas/parts.ts'
import * as shapes from '../../../schemas/people.ts'
import { NoQuery } from '../../../schemas/requests.ts'
import { type Address, json, linked } from '../json-responses.ts'
import type { Publishing } from '../publishing.ts'
import { unauthenticated } from './people-problems.ts'
import type { Person } from './person.ts'
import { cookie, sessionSecret } from './session-cookie.ts'

const tags = ['tokens']

/** Who asks, and browsers' sessions. */
export function sessionRoutes(
  instance: FastifyInstance,
  { sessions }: Publishing,
  at: Address,
  publicUrl: string,
): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>()
  const response = ({ actor, grants, expiresAt }: Person) =>
    linked({ actor, grants: [...grants], expiresAt: expiresAt as string }, at('/sessions'))
  app.route({
    method: 'GET',
    url: '/sessions',
    schema: {
      operationId: 'getSession',
      summary: 'Returns the current session',
      description: 'How the audit trail names you, what you may do and until when.',
      tags,
      querystring: NoQuery,
      response: { 200: json('You.', single(shapes.Session, false)) },
    },
    handler: async ({ person }) => response(person),
  })
  app.route({
    method: 'POST',
    url: '/sessions',
    schema: {
      operationId: 'createSession',
      summary: 'Creates a browser session',
      description:
        'Exchanges a bearer token for a cookie that no script can read. It lasts eight hours, or as long as the token does if that is shorter. Requests with the cookie must carry the header Handbook-Client, which pages of other sites cannot send.',
      tags,
      querystring: NoQuery,
      response: { 201: json('You, until the session ends.', single(shapes.Session, false)) },
    },
    handler: async (request, reply) => {
      // A session cannot prolong itself.
      if (request.headers.authorization === undefined) throw unauthenticated()
      const { secret, person } = await sessions.open(request.person)
      reply.header('Set-Cookie', cookie(publicUrl, { value: secret }))
      reply.code(201).header('Location', at('/sessions'))
      return response(person)
    },
  })
  app.route({
    method: 'DELETE',
    url: '/sessions',
    schema: {
      operationId: 'endSession',
      summary: 'Ends the browser session',
      description: 'Ends the browser’s session and removes its cookie.',
      tags,
      querystring: NoQuery,
      response: { 204: { description: 'The session has ended.', type: 'null' } },
    },
    handler: async (request, reply) => {
      const secret = sessionSecret(request, publicUrl)
      if (secret !== undefined) await sessions.end(secret)
      reply.header('Set-Cookie', cookie(publicUrl, { value: '', maxAge: 0 }))
      return reply.code(204).send(undefined as never)
    },
  })
}
