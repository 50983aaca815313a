import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import * as shapes from '../../schemas/messages.ts'
import { list, Paging, single } from '../../schemas/parts.ts'
import { NoQuery } from '../../schemas/requests.ts'
import type { ProblemLanguage } from '../errors.ts'
import { type Address, json, languageOf, linked, pageFrom } from '../publishing/json-responses.ts'
import { root } from '../responses/root.ts'
import type { MessageBox } from './message-box.ts'
import { feedRoute } from './message-feed.ts'
import type { Message } from './messages.ts'
import { settingsRoutes } from './settings-routes.ts'
import { submissionRoute } from './submission.ts'
import { unsubscribeRoutes } from './unsubscribe.ts'

const tags = ['messages']

/** A person's own messages, and how the person wants them. */
export function messageRoutes(instance: FastifyInstance, box: MessageBox, at: Address): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>()
  const said = ({ id, title, place, ...message }: Message & { read: boolean }, language: ProblemLanguage) => ({
    id: `${id}`,
    ...message,
    title: title[language],
    url: `${box.publicUrl}/desk#/${place}`,
  })
  app.route({
    method: 'GET',
    url: '/messages',
    schema: {
      operationId: 'listMessages',
      summary: 'Lists your messages',
      description:
        'What others did and concerns you, newest first: at most 200 messages of the last 180 days. With read=false, totalRecords is the number of unread messages.',
      tags,
      querystring: shapes.MessagesQuery,
      response: { 200: json('The messages.', list(shapes.Message, 'A page of messages.', Paging)) },
    },
    handler: async (request) => {
      const { person, query } = request
      const all = await box.list(person, query.read === undefined ? undefined : query.read === 'true')
      const language = languageOf(request)
      return pageFrom(
        all.map((message) => said(message, language)),
        query,
        at('/messages'),
      )
    },
  })
  app.route({
    method: 'PATCH',
    url: '/messages/:id',
    schema: {
      operationId: 'updateMessage',
      summary: 'Changes whether you have read a message',
      description: 'Mail leaves out what you have read.',
      tags,
      params: shapes.MessageParams,
      querystring: NoQuery,
      body: shapes.MessageChange,
      response: { 200: json('The message.', single(shapes.Message, false)) },
    },
    handler: async (request) => {
      const { person, params, body } = request
      const message = await box.mark(person, Number(params.id), body.read)
      return linked(said(message, languageOf(request)), at(`/messages/${params.id}`), at('/messages'))
    },
  })
  app.route({
    method: 'POST',
    url: '/message-readings',
    schema: {
      operationId: 'readMessages',
      summary: 'Marks messages as read',
      description:
        'Marks one of your messages and all older ones as read. A message that arrives meanwhile stays unread.',
      tags,
      querystring: NoQuery,
      body: shapes.NewReading,
      response: { 204: { description: 'The messages are marked as read.', type: 'null' } },
    },
    handler: async ({ person, body }, reply) => {
      await box.readUntil(person, Number(body.until))
      return reply.code(204).send(undefined as never)
    },
  })
  settingsRoutes(app, box, at)
  submissionRoute(app, box.submissions)
}

/** What works without signing in, because the URL is a secret. */
export async function publicMessageRoutes(
  app: FastifyInstance,
  { messages, operator }: { messages: MessageBox; operator: string },
): Promise<void> {
  await app.register(async (scope) => feedRoute(scope, messages, operator), { prefix: root })
  await app.register(async (scope) => unsubscribeRoutes(scope, messages.addresses, messages.publicUrl))
}
