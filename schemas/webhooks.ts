/** Webhooks, which the released API calls subscriptions. */
import Type from 'typebox'
import { choice, openChoice } from './choice.ts'
import { webhookStatus } from './choices.ts'
import { actor, id } from './maintaining-parts.ts'
import { closed, moment, nullable, words } from './parts.ts'
import { named } from './reference.ts'

const receiver = Type.String({
  description: 'The URL that receives messages. It must be public and https, unless the operator allows others.',
  format: 'uri',
  maxLength: 2000,
})

const topics = ['releases', 'feedback'] as const
const ofTopics = 'releases: what readers see changed. feedback: a reader sent feedback.'
export type WebhookTopic = (typeof topics)[number]

export const NewSubscription = Type.Object(
  {
    url: receiver,
    about: Type.Optional(choice('NewWebhookTopic', ofTopics, topics)(undefined, { default: 'releases' })),
  },
  { ...closed, description: 'A webhook to create.' },
)

const subscription = {
  id: id('Id of the webhook.'),
  url: receiver,
  about: openChoice('WebhookTopic', ofTopics, topics)(),
  createdAt: moment('When it began.'),
  createdBy: actor('Who began it.'),
  status: webhookStatus(),
  failingSince: nullable(moment('The time.'), 'Since when nothing arrives; null while all is well.'),
  lastOutcome: nullable(words('A status or a word.', 100), 'Status of the last response, or why there was none.'),
  lastAttemptAt: nullable(moment('The time.'), 'When a message was sent last; null before the first.'),
}

export const Subscription = named(
  'Subscription',
  'A webhook: an https URL that receives signed messages (Standard Webhooks), when readers see a change or send feedback.',
  subscription,
)

export const NewlySubscribed = named('NewlySubscribed', 'A webhook with its secret.', {
  ...subscription,
  secret: Type.String({
    description: 'What messages are signed with, shown this once.',
    pattern: '^whsec_[A-Za-z0-9+/]{43}=$',
    maxLength: 50,
  }),
})

export const Delivery = named('Delivery', 'What came of a message.', {
  arrived: Type.Boolean({ description: 'Whether the webhook responded with a status from 200 to 299.' }),
  outcome: words('Status of the response, or why there was none.', 100),
})

export const SubscriptionParams = Type.Object({ id: id('Id of the webhook.', 'SubscriptionId') }, closed)
