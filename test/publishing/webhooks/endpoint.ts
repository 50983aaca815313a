import { createHmac } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

interface Got {
  id: string
  type: string
  timestamp: string
  data: Record<string, unknown>
  body: string
  /** Whether the signature is that of the secret. */
  isSignedWith: (secret: string) => boolean
}

/** A portal that is told: it keeps what arrives, and answers what it is set to, when nothing holds it. */
export async function openReceiver(t: { teardown: (close: () => unknown) => void }) {
  const got: Got[] = []
  const receiver = { got, status: 204, url: '', held: Promise.resolve() }
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const body = Buffer.concat(chunks).toString()
    const header = (name: string) => String(request.headers[`webhook-${name}`])
    const isSignedWith = (secret: string) => {
      const key = Buffer.from(secret.replace('whsec_', ''), 'base64')
      const signed = `${header('id')}.${header('timestamp')}.${body}`
      return header('signature') === `v1,${createHmac('sha256', key).update(signed).digest('base64')}`
    }
    got.push({ id: header('id'), ...JSON.parse(body), body, isSignedWith })
    await receiver.held
    response.writeHead(receiver.status).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.teardown(() => server.close())
  receiver.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`
  return receiver
}
