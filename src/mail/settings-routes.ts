import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import * as shapes from '../../schemas/messages.ts'
import { single } from '../../schemas/parts.ts'
import { NoQuery } from '../../schemas/requests.ts'
import { type Address, json, languageOf, linked } from '../publishing/json-responses.ts'
import type { MessageBox } from './message-box.ts'

const tags = ['messages']
const settings = (description: string) => json(description, single(shapes.MessageSettings, false))

/** How a person wants messages: mail and feed. */
export function settingsRoutes(instance: FastifyInstance, box: MessageBox, at: Address): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>()
  const current = async (request: FastifyRequest) =>
    linked(await box.settings(request.person, languageOf(request)), at('/message-settings'))
  app.route({
    method: 'GET',
    url: '/message-settings',
    schema: {
      operationId: 'getMessageSettings',
      summary: 'Returns how you want your messages',
      description: 'Your address, how often you want mail, and whether you have a feed. Nobody else can read it here.',
      tags,
      querystring: NoQuery,
      response: { 200: settings('Your settings.') },
    },
    handler: current,
  })
  app.route({
    method: 'PATCH',
    url: '/message-settings',
    schema: {
      operationId: 'updateMessageSettings',
      summary: 'Changes how you want your messages',
      description: 'The language of mail and feed, and how often you want mail.',
      tags,
      querystring: NoQuery,
      body: shapes.MessageSettingsChange,
      response: { 200: settings('Your settings as they are now.') },
    },
    handler: async (request) => {
      await box.choose(request.person, request.body)
      return current(request)
    },
  })
  app.route({
    method: 'POST',
    url: '/mail-addresses',
    schema: {
      operationId: 'addMailAddress',
      summary: 'Sets your e-mail address',
      description:
        'Sends a link to the address. Mail with messages begins when you have opened it, which must be within a day. The audit trail names you and not the address.',
      tags,
      querystring: NoQuery,
      body: shapes.NewMailAddress,
      response: { 201: settings('Your settings as they are now.') },
    },
    handler: async (request, reply) => {
      await box.addAddress(request.person, request.body)
      reply.code(201).header('Location', at('/message-settings'))
      return current(request)
    },
  })
  app.route({
    method: 'POST',
    url: '/mail-confirmations',
    schema: {
      operationId: 'confirmMailAddress',
      summary: 'Confirms your e-mail address',
      description: 'Takes the code of the link that was sent to your address. Only you can confirm it.',
      tags,
      querystring: NoQuery,
      body: shapes.MailConfirmation,
      response: { 201: settings('Your settings as they are now.') },
    },
    handler: async (request, reply) => {
      await box.addresses.confirm(request.person.actor, request.body.code)
      reply.code(201).header('Location', at('/message-settings'))
      return current(request)
    },
  })
  app.route({
    method: 'DELETE',
    url: '/mail-addresses',
    schema: {
      operationId: 'removeMailAddress',
      summary: 'Deletes your e-mail address',
      description: 'The service keeps nothing of the address. Does nothing if you have none.',
      tags,
      querystring: NoQuery,
      response: { 204: { description: 'You have no address here.', type: 'null' } },
    },
    handler: async ({ person }, reply) => {
      await box.addresses.erase(person.actor)
      return reply.code(204).send(undefined as never)
    },
  })
  app.route({
    method: 'POST',
    url: '/message-feeds',
    schema: {
      operationId: 'createMessageFeed',
      summary: 'Creates the URL of your feed',
      description:
        'An Atom feed of your messages for feed readers. Everybody who has the URL can read the feed. A new URL replaces the one before.',
      tags,
      querystring: NoQuery,
      body: shapes.NewMessageFeed,
      response: { 201: json('The URL, this once.', single(shapes.MessageFeed, false)) },
    },
    handler: async ({ person, body }, reply) => {
      const url = box.feedUrl(await box.readers.newFeed(person, body.language))
      reply.code(201).header('Location', url)
      return linked({ url }, at('/message-settings'))
    },
  })
  app.route({
    method: 'DELETE',
    url: '/message-feeds',
    schema: {
      operationId: 'removeMessageFeed',
      summary: 'Ends your feed',
      description: 'The URL no longer works. Does nothing if you have no feed.',
      tags,
      querystring: NoQuery,
      response: { 204: { description: 'You have no feed.', type: 'null' } },
    },
    handler: async ({ person }, reply) => {
      await box.readers.change(person, () => ({ feed: null, feed_since: null }))
      return reply.code(204).send(undefined as never)
    },
  })
}
