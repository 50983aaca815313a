import type { FastifyInstance } from 'fastify'
import { unavailable } from '../errors.ts'

/** What a running service knows of itself. `serve.ts` keeps it up to date. */
export interface Health {
  /** RFC 3339: since when the database has been out of reach; null while all is well. */
  databaseLostSince: string | null
  /** RFC 3339: since when the service has failed to switch to the current release although the database answers; null while all is well. */
  updateFailingSince: string | null
  /** RFC 3339: since when the database has not been able to store changes; null while it is. */
  writesFailingSince: string | null
  /** Whether the service has been told to stop: no new requests should be sent to it. */
  stopping: boolean
}

/**
 * The checks for the operator: `/health/live` while the process works, `/health/startup` once it has something to
 * serve – it does not listen before – and `/health/ready` while requests may be sent to it. Without its database, with a
 * full disk, or with a release that it cannot switch to, it is ready all the same, since readers get the last known
 * release. `status` is then `degraded`.
 */
export function healthRoutes(app: FastifyInstance, health: Health, current: () => { id: string }): void {
  const hidden = { schema: { hide: true } }
  for (const path of ['/health/live', '/health/startup'])
    app.get(path, hidden, (_request, reply) => {
      reply.header('Cache-Control', 'no-store').send({ status: 'up' })
    })
  app.get('/health/ready', hidden, (_request, reply) => {
    const { stopping, ...failing } = health
    if (stopping) throw unavailable()
    const status = Object.values(failing).every((since) => since === null) ? 'ready' : 'degraded'
    const body = { status, release: current().id, ...failing }
    reply.header('Cache-Control', 'no-store').send(body)
  })
}
