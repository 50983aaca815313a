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

/** The URL of a webhook. It keeps the requests and responds with the status it is set to, unless a test holds it. */
export async function openEndpoint(t: { teardown: (close: () => unknown) => void }) {
  const got: Got[] = []
  const endpoint = { got, status: 204, url: '', held: Promise.resolve() }
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
    await endpoint.held
    response.writeHead(endpoint.status).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.teardown(() => server.close())
  endpoint.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`
  return endpoint
}
