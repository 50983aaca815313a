/** Webhooks, which the released API calls subscriptions. */
import Type from 'typebox'
import { webhookStatus } from './choices.ts'
import { actor, id, nullable } from './maintaining-parts.ts'
import { closed, moment, words } from './parts.ts'

const receiver = Type.String({
  description: 'The URL that receives messages. It must be public and https, unless the operator allows others.',
  format: 'uri',
  maxLength: 2000,
})

export const NewSubscription = Type.Object({ url: receiver }, { ...closed, description: 'A webhook to create.' })

const subscription = {
  id: id('Id of the webhook.'),
  url: receiver,
  createdAt: moment('When it began.'),
  createdBy: actor('Who began it.'),
  status: webhookStatus(),
  failingSince: nullable(moment('The time.'), 'Since when nothing arrives; null while all is well.'),
  lastOutcome: nullable(words('A status or a word.', 100), 'Status of the last response, or why there was none.'),
  lastAttemptAt: nullable(moment('The time.'), 'When a message was sent last; null before the first.'),
}

export const Subscription = Type.Object(subscription, {
  $id: 'Subscription',
  description: 'A webhook: an https URL that receives a signed message (Standard Webhooks) when readers see a change.',
})

export const NewlySubscribed = Type.Object(
  {
    ...subscription,
    secret: Type.String({
      description: 'What messages are signed with, shown this once.',
      pattern: '^whsec_[A-Za-z0-9+/]{43}=$',
      maxLength: 50,
    }),
  },
  { $id: 'NewlySubscribed', description: 'A webhook with its secret.' },
)

export const Delivery = Type.Object(
  {
    arrived: Type.Boolean({ description: 'Whether the webhook responded with a status from 200 to 299.' }),
    outcome: words('Status of the response, or why there was none.', 100),
  },
  { $id: 'Delivery', description: 'What came of a message.' },
)

export const SubscriptionParams = Type.Object({ id: id('Id of the webhook.', 'SubscriptionId') }, closed)
