/** The receiving side of the service's messages, signed as in Standard Webhooks (https://www.standardwebhooks.com). */
import type { Handbook } from './handbook.ts'
import type { Notification } from './notification.ts'
import { NotificationError, refuse } from './notification-error.ts'
import { isSigned, joined } from './signature.ts'
import type { Fallback } from './types.ts'

export type { Notification } from './notification.ts'
export { NotificationError } from './notification-error.ts'

interface HeadersLike {
  get(name: string): string | null | undefined
}

export interface Received {
  /** The secret of the webhook; two while one takes over from the other. */
  secret: string | readonly string[]
  /** The request's headers, as `Headers` of any package or as Node gives them, in any case. */
  headers: HeadersLike | Readonly<Record<string, string | readonly string[] | undefined>>
  /** The request's body exactly as it came, before anything parsed it. */
  body: string | ArrayBuffer | ArrayBufferView
  /** Seconds that a message may be old, or ahead of this clock; 300 unless stated. */
  tolerance?: number | undefined
  /** This clock; for tests. */
  now?: Date | undefined
}

/**
 * Gives the message when it is genuine and recent. A message that arrives again within the window is genuine too: keep
 * the ids that were handled for as long as `tolerance` says.
 * @throws {NotificationError} `INVALID_SIGNATURE`, `TOO_OLD`, `INVALID_NOTIFICATION`; `INVALID_OPTION` for the secret.
 */
export async function verifyNotification({
  secret,
  headers,
  body,
  tolerance = 300,
  now = new Date(),
}: Received): Promise<Notification> {
  const header = headersOf(headers)
  const [id, timestamp, signatures] = ['id', 'timestamp', 'signature'].map((name) => header(`webhook-${name}`)) as [
    string,
    string,
    string,
  ]
  if (!id || !/^\d{1,12}$/.test(timestamp)) throw refuse('INVALID_NOTIFICATION', 'The message lacks its id or time')
  if (Math.abs(now.getTime() / 1000 - Number(timestamp)) > tolerance)
    throw refuse('TOO_OLD', 'The message was sent too long ago, or the clocks differ')
  const text = bytesOf(body)
  const signed = joined(new TextEncoder().encode(`${id}.${timestamp}.`), text)
  if (!(await isSigned(signed, signatures, [secret].flat())))
    throw refuse('INVALID_SIGNATURE', 'The message is not signed with the secret')
  try {
    return { ...JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(text)), id }
  } catch {
    throw refuse('INVALID_NOTIFICATION', 'The message cannot be read')
  }
}

/** A lookup in any case; a header that was sent twice counts once. */
function headersOf(headers: Received['headers']): (name: string) => string {
  const { get } = (headers ?? {}) as HeadersLike
  if (typeof get === 'function') return (name) => get.call(headers, name) ?? ''
  const lower = Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), [value].flat()[0]])
  const all = new Map(lower as [string, string | undefined][])
  return (name) => all.get(name) ?? ''
}

function bytesOf(body: Received['body']): Uint8Array {
  if (typeof body === 'string') return new TextEncoder().encode(body)
  if (ArrayBuffer.isView(body)) return new Uint8Array(body.buffer, body.byteOffset, body.byteLength)
  // A buffer of another realm, as in Jest, is no instance of this one's.
  if (Object.prototype.toString.call(body) === '[object ArrayBuffer]') return new Uint8Array(body)
  throw refuse('INVALID_NOTIFICATION', 'Pass the body as it came, as text or bytes: a parsed body has no signature')
}

export interface Handling {
  /** The secret of the webhook; two while one takes over from the other. */
  secret: string | readonly string[]
  /** What your pages read from; no copy from before the message is used again. */
  handbook: Pick<Handbook<Fallback>, 'head' | 'refresh'>
  /** Called when the service serves the new release: discard your pages or build them again. */
  onRelease?: ((notification: Notification) => unknown) | undefined
}

/**
 * A route that receives messages. It responds with 204 when all is done, with 400 to a message that is not genuine, and
 * with 503 if the service still serves the old release or `onRelease` fails; the service then sends the message again.
 */
export const notificationHandler =
  ({ secret, handbook, onRelease }: Handling) =>
  async (request: Request): Promise<Response> => {
    const respond = (status: number, text: string | null = null) => new Response(text, { status })
    try {
      const { headers } = request
      const notification = await verifyNotification({ secret, headers, body: await request.arrayBuffer() })
      const { type, data } = notification
      // No page depends on feedback. A webhook about it needs a route of its own.
      if (type === 'feedback.received') return respond(204)
      const old = type === 'release.withdrawn' ? data.withdrawn : data.previous
      const { release, _meta } = await handbook.head({ cache: 'no-cache' })
      if (_meta.stale || release === old) return respond(503, 'The service still serves the old release.')
      handbook.refresh()
      await onRelease?.(notification)
      return respond(204)
    } catch (error) {
      if (error instanceof NotificationError && error.code !== 'INVALID_OPTION') return respond(400, error.code)
      return respond(503, 'Failed; send the message again.')
    }
  }
