/** Signatures as in Standard Webhooks (https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md). */
import { createHmac } from 'node:crypto'

const prefix = 'whsec_'

/** A new secret: 32 random bytes in the form that libraries for Standard Webhooks expect. */
export const newSecret = (random: (size: number) => Buffer): string => prefix + random(32).toString('base64')

/** The headers of a signed message: its id, when it was sent (whole seconds since 1970), and the signature. */
export function signedHeaders(secret: string, id: string, sentAt: Date, body: string): Record<string, string> {
  const timestamp = `${Math.floor(sentAt.getTime() / 1000)}`
  const key = Buffer.from(secret.slice(prefix.length), 'base64')
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` }
}
