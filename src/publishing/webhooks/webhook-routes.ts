import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import { list, Paging, single } from '../../../schemas/parts.ts'
import { NoQuery } from '../../../schemas/requests.ts'
import * as shapes from '../../../schemas/webhooks.ts'
import { type Address, json, linked, pageFrom } from '../json-responses.ts'
import type { Publishing } from '../publishing.ts'
import { mostWebhooks } from './webhook-store.ts'

const tags = ['subscriptions']

/** Webhooks. The released API calls them subscriptions. */
export function webhookRoutes(instance: FastifyInstance, { webhooks }: Publishing, at: Address): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>()
  app.route({
    method: 'POST',
    url: '/subscriptions',
    schema: {
      operationId: 'createSubscription',
      summary: 'Creates a webhook',
      description:
        'The service posts a signed message there each time readers see another release, or each time a reader sends feedback. The response has the secret, this once. For administrators.',
      tags,
      querystring: NoQuery,
      body: shapes.NewSubscription,
      response: { 201: json('The subscription.', single(shapes.NewlySubscribed, false)) },
    },
    handler: async ({ person, body }, reply) => {
      const webhook = await webhooks.create(person, body)
      const self = at(`/subscriptions/${webhook.id}`)
      reply.code(201).header('Location', self)
      return linked(webhook, self, at('/subscriptions'))
    },
  })
  app.route({
    method: 'GET',
    url: '/subscriptions',
    schema: {
      operationId: 'listSubscriptions',
      summary: 'Lists the webhooks',
      description: 'Every address that is told, oldest first, and how it fares. For administrators.',
      tags,
      querystring: NoQuery,
      response: { 200: json('The subscriptions.', list(shapes.Subscription, 'All subscriptions.', Paging)) },
    },
    handler: async ({ person }) => pageFrom(await webhooks.list(person), {}, at('/subscriptions'), mostWebhooks),
  })
  app.route({
    method: 'DELETE',
    url: '/subscriptions/:id',
    schema: {
      operationId: 'removeSubscription',
      summary: 'Deletes a webhook',
      description: 'Nothing more is sent there. For administrators.',
      tags,
      params: shapes.SubscriptionParams,
      querystring: NoQuery,
      response: { 204: { description: 'The address is told no more.', type: 'null' } },
    },
    handler: async ({ person, params }, reply) => {
      await webhooks.remove(person, params.id)
      return reply.code(204).send(undefined as never)
    },
  })
  app.route({
    method: 'POST',
    url: '/subscriptions/:id/deliveries',
    schema: {
      operationId: 'testSubscription',
      summary: 'Sends a test message to a webhook',
      description:
        'Posts a signed message of type “test”, once, and says what came of it. Where it arrives, a paused subscription goes on where it stopped. For administrators.',
      tags,
      params: shapes.SubscriptionParams,
      querystring: NoQuery,
      response: { 200: json('What came of it.', single(shapes.Delivery, false)) },
    },
    handler: async ({ person, params: { id } }) => {
      const { arrived, text } = await webhooks.test(person, id)
      return linked({ arrived, outcome: text }, at(`/subscriptions/${id}/deliveries`), at('/subscriptions'))
    },
  })
}
