import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import * as shapes from '../../../schemas/assignments.ts'
import { list, Paging, single } from '../../../schemas/parts.ts'
import { NoQuery } from '../../../schemas/requests.ts'
import { type Address, json, linked, pageFrom } from '../json-responses.ts'
import type { Publishing } from '../publishing.ts'

const tags = ['drafts']

/** Who works on which section of a language. */
export function assignmentRoutes(instance: FastifyInstance, { assignments }: Publishing, at: Address): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>()
  app.route({
    method: 'GET',
    url: '/assignments',
    schema: {
      operationId: 'listAssignments',
      summary: 'Lists who works on which section',
      description: 'The assigned sections of the languages that you have a role in.',
      tags,
      querystring: shapes.AssignmentsQuery,
      response: { 200: json('The assignments.', list(shapes.Assignment, 'A page of assignments.', Paging)) },
    },
    handler: async ({ person, query }) =>
      pageFrom(await assignments.list(person, query.locale), query, at('/assignments')),
  })
  app.route({
    method: 'GET',
    url: '/assignees',
    schema: {
      operationId: 'listAssignees',
      summary: 'Lists who may be assigned sections of a language',
      description:
        'Everybody with a token or a session that allows writing in the language, and everybody who wrote in its latest drafts with an account of the identity provider.',
      tags,
      querystring: shapes.AssigneesQuery,
      response: { 200: json('The people.', list(shapes.Assignee, 'A page of people.', Paging)) },
    },
    handler: async ({ person, query }) => {
      const actors = await assignments.assignees(person, query.locale)
      return pageFrom(
        actors.map((actor) => ({ actor })),
        query,
        at('/assignees'),
      )
    },
  })
  app.route({
    method: 'POST',
    url: '/assignments',
    schema: {
      operationId: 'createAssignment',
      summary: 'Assigns a section of a language',
      description:
        'It replaces the assignment that the section had. Reviewers and publishers assign anybody who may write in the language. Translators take a section that nobody else has.',
      tags,
      querystring: NoQuery,
      body: shapes.NewAssignment,
      response: { 201: json('The assignment.', single(shapes.Assignment, false)) },
    },
    handler: async ({ person, body }, reply) => {
      const created = await assignments.assign(person, body)
      reply.code(201).header('Location', at(`/assignments/${created.id}`))
      return linked(created, at(`/assignments/${created.id}`), at('/assignments'))
    },
  })
  app.route({
    method: 'DELETE',
    url: '/assignments/:id',
    schema: {
      operationId: 'removeAssignment',
      summary: 'Deletes an assignment',
      description: 'Reviewers and publishers remove any assignment of their languages, translators their own.',
      tags,
      params: shapes.AssignmentParams,
      querystring: NoQuery,
      response: { 204: { description: 'Nobody is assigned any longer.', type: 'null' } },
    },
    handler: async ({ person, params }, reply) => {
      await assignments.remove(person, params.id)
      return reply.code(204).send(undefined as never)
    },
  })
}
