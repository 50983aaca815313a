/** The messages to webhooks, as the document describes them (OpenAPI 3.1, `webhooks`). */
import { anyWords } from '../../schemas/parts.ts'
import { webhookMessages } from '../../schemas/webhook-messages.ts'
import type { Parameter } from './constraints.ts'
import type { Json } from './document-parts.ts'

const header = (name: string, description: string, example: string): Parameter => ({
  in: 'header',
  name,
  required: true,
  description,
  schema: { type: 'string', pattern: anyWords, maxLength: 500 },
  example,
})

const headers = [
  header('webhook-id', 'Id of the message; the same at every attempt.', 'msg_2023-01-r2'),
  header('webhook-timestamp', 'When this attempt was sent, in seconds since 1970.', '1795420800'),
  header(
    'webhook-signature',
    'v1, and the HMAC-SHA-256 of id, timestamp and body with the secret of the webhook, in Base64.',
    'v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=',
  ),
]

/** @param examples A message by its type. */
export const describedWebhooks = (examples: Record<string, unknown>): Json =>
  Object.fromEntries(
    Object.entries(webhookMessages).map(([type, { name, summary, schema }]) => [
      type,
      {
        post: {
          operationId: name,
          summary,
          description:
            'The service posts this to every webhook. It repeats a message that does not arrive. Verify the signature before use.',
          tags: ['subscriptions'],
          security: [],
          parameters: headers,
          requestBody: {
            description: 'The message.',
            required: true,
            content: { 'application/json': { schema, example: examples[type] } },
          },
          responses: {
            204: { description: 'The message is received. Any status from 200 to 299 counts.' },
            410: { description: 'The webhook wants no more messages. The service pauses it.' },
          },
        },
      },
    ]),
  )
