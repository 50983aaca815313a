import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import type { FastifyInstance } from 'fastify'

/** Ends a server once it has answered the requests in flight; what takes longer than permitted is cut off. */
export async function drain(app: FastifyInstance, seconds: number): Promise<void> {
  const { server, log } = app
  // A client that keeps its connection open is told with the next response to make another, which another replica takes.
  server.prependListener('request', (_request, response) => {
    response.shouldKeepAlive = false
  })
  const late = setTimeout(() => {
    log.warn({ seconds }, 'requests that took too long were cut off')
    server.closeAllConnections()
  }, seconds * 1000)
  // A connection closed while a request arrives on it would lose the request. Within a second clients have seen that this
  // replica is not ready, or have been told to connect again.
  const connections = await promisify(server.getConnections.bind(server))()
  if (connections > 0) await sleep(Math.min(1, seconds / 2) * 1000)
  await promisify(server.close.bind(server))()
  await app.close()
  clearTimeout(late)
}
