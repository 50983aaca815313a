/** Receives the service's webhook and removes what a publication changed from Varnish. */
import { createServer } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { NotificationError, verifyNotification } from '@innovation-handbook/sdk/notifications'

const { WEBHOOK_SECRET: secret, VARNISH_URL: varnish, PORT: port } = process.env

/** In portions, because Varnish reads header lines of at most 8 kB. */
async function purge(tags) {
  for (let at = 0; at < tags.length; at += 100) {
    const headers = { 'Surrogate-Key': tags.slice(at, at + 100).join(' ') }
    const { ok, status } = await fetch(varnish, { method: 'PURGE', headers })
    if (!ok) throw new Error(`Varnish responded with ${status}.`)
  }
}

createServer(async (request, response) => {
  try {
    const { data } = await verifyNotification({ secret, headers: request.headers, body: await buffer(request) })
    await purge(data.tags ?? [])
    response.writeHead(204).end()
  } catch (error) {
    console.error(error)
    // After a 503, the service sends the message again.
    response.writeHead(error instanceof NotificationError ? 400 : 503).end()
  }
}).listen(port, '127.0.0.1')
