import { createHmac, randomBytes } from 'node:crypto'
import t from 'tap'
import { NotificationError, verifyNotification } from '../../sdk/src/notifications.ts'
import { newSecret, signedHeaders } from '../../src/publishing/webhooks/signature.ts'

const secret = newSecret(randomBytes)
const now = new Date('2026-11-25T12:00:00Z')
const body = JSON.stringify({
  type: 'release.published',
  timestamp: now.toISOString(),
  data: { release: '2023-01-r2', digest: 'e3', previous: '2023-01-r1', changed: { sv: ['p1-ö'] } },
})
const headers = signedHeaders(secret, 'msg_1', now, body)

t.test('a message as the service signs it is genuine, whatever carries its headers and body', async (t) => {
  for (const given of [headers, new Headers(headers)]) {
    for (const received of [body, new TextEncoder().encode(body)]) {
      const message = await verifyNotification({ secret, headers: given, body: received, now })
      t.match(message, { id: 'msg_1', type: 'release.published', data: { changed: { sv: ['p1-ö'] } } })
    }
  }
})

t.test('a receiver may know two secrets, and a message may have several signatures', async (t) => {
  const other = newSecret(randomBytes)
  t.ok(await verifyNotification({ secret: [other, secret], headers, body, now }))
  const both = { ...headers, 'webhook-signature': `v1a,abc v1,${'A'.repeat(43)}= ${headers['webhook-signature']}` }
  t.ok(await verifyNotification({ secret, headers: both, body, now }))
})

t.test('what anyone else could have sent is refused', async (t) => {
  const refused = async (change: object, code: string) =>
    t.rejects(verifyNotification({ secret, headers, body, now, ...change }), { code })
  await refused({ body: body.replace('r2', 'r3') }, 'INVALID_SIGNATURE')
  await refused({ headers: { ...headers, 'webhook-id': 'msg_2' } }, 'INVALID_SIGNATURE')
  await refused({ secret: newSecret(randomBytes) }, 'INVALID_SIGNATURE')
  for (const signature of [
    '',
    'v1,',
    'v1,%%%',
    headers['webhook-signature']?.slice(0, -6),
    `v2${headers['webhook-signature']}`,
  ])
    await refused({ headers: { ...headers, 'webhook-signature': signature } }, 'INVALID_SIGNATURE')
  for (const name of ['webhook-id', 'webhook-timestamp'])
    await refused({ headers: { ...headers, [name]: undefined } }, 'INVALID_NOTIFICATION')
  await refused({ headers: { ...headers, 'webhook-timestamp': 'now' } }, 'INVALID_NOTIFICATION')
  await refused({ secret: 'whsec_' }, 'INVALID_OPTION')
  await refused({ secret: 'mine' }, 'INVALID_OPTION')
  await refused({ secret: [] }, 'INVALID_SIGNATURE')
})

t.test('a message is of now: five minutes behind or ahead, unless told otherwise', async (t) => {
  const at = (seconds: number) => ({ secret, headers, body, now: new Date(now.getTime() + seconds * 1000) })
  t.ok(await verifyNotification(at(299)))
  t.ok(await verifyNotification(at(-299)))
  await t.rejects(verifyNotification(at(301)), { code: 'TOO_OLD' })
  await t.rejects(verifyNotification(at(-301)), NotificationError)
  t.ok(await verifyNotification({ ...at(3000), tolerance: 3600 }))
})

t.test('a signed message that cannot be read is refused too', async (t) => {
  for (const text of ['{', Uint8Array.from([0x22, 0xff, 0x22])]) {
    const bytes = Buffer.from(text)
    const key = Buffer.from(secret.slice(6), 'base64')
    const signature = createHmac('sha256', key)
      .update(`msg_1.${headers['webhook-timestamp']}.`)
      .update(bytes)
      .digest('base64')
    const signed = { ...headers, 'webhook-signature': `v1,${signature}` }
    await t.rejects(verifyNotification({ secret, headers: signed, body: bytes, now }), { code: 'INVALID_NOTIFICATION' })
  }
})
