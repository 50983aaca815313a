/** What a replica does besides answering what is ready: the app, the head that it follows, and those who are told of it. */
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import type { FastifyBaseLogger, FastifyInstance } from 'fastify'
import { buildApp } from './app.ts'
import type { Config } from './config.ts'
import type { Catalogue } from './delivery/catalogue.ts'
import { root } from './delivery/root.ts'
import type { Front } from './front.ts'
import { serveMetrics } from './operations/metrics.ts'
import { Notifier } from './publishing/notifications/notifier.ts'
import { Publishing } from './publishing/publishing.ts'
import { usualSurroundings } from './publishing/surroundings.ts'
import { Follower } from './releases/follow.ts'
import { contentIsNewer } from './releases/offer.ts'
import type { storeSource } from './releases/source.ts'
import type { Head, ReleaseStore } from './releases/store.ts'

export interface Replica {
  log: FastifyBaseLogger
  /** Ends it once the requests in flight are answered. */
  stop: () => Promise<void>
}

interface Begun {
  store: ReleaseStore
  source: ReturnType<typeof storeSource>
  front: Front
  /** What the front answers with. */
  head: Head
  /** Why rendered answers are not kept until the next start, where they are not. */
  unkept: Error | undefined
}

export async function startReplica(config: Config, { store, source, front, head, unkept }: Begun): Promise<Replica> {
  const { catalogue } = front
  const publishing = new Publishing(store, undefined, config)
  const { server, health, counts } = await buildApp(config, { front, publishing })
  await server.ready()
  const { log } = server
  const { id, digest } = catalogue.release
  log.info(`Server listening at ${addressOf(front)}`)
  log.info({ release: id, digest }, `serving ${config.publicUrl}`)
  if (unkept)
    log.warn({ err: unkept }, 'rendered answers cannot be kept in the data folder: every start makes them anew')
  catalogue.onFailure = (error) => log.error({ err: error }, 'answers could not be rendered beforehand')
  if (await contentIsNewer(store, config.contentDir))
    log.warn('content/ differs from what was published of it last; `npx handbook publish-content` publishes it')
  const metrics =
    config.metricsPort === 0
      ? undefined
      : await serveMetrics(
          { counts, health, current: () => catalogue.release },
          { host: config.host, port: config.metricsPort },
        )
  const notifier = notify(store, config, server)
  const follower = new Follower({
    from: head,
    head: () => store.head(),
    onChange: async (news) => {
      const isNews = await takeIn(news, { store, source, catalogue })
      if (!isNews) return
      log.info({ release: catalogue.release.id }, 'the store changed')
      notifier.look()
    },
    onState: (error) => {
      health.databaseLostSince = follower.connection.lostSince
      if (error) log.error({ err: error }, 'the database is out of reach; readers get what is here')
      else log.info('the database is back')
    },
    ...(config.databaseUrl && { listen: await listenTo(config.databaseUrl) }),
  })
  // What is not kept from an earlier time is made when asked for until then, and need not share the processor.
  const warm = setTimeout(() => catalogue.warm(), 1000)
  const stop = async () => {
    health.stopping = true
    clearTimeout(warm)
    catalogue.close()
    // Messages on their way are waited for while requests in flight are answered.
    const told = notifier.stop()
    await drain(server, config.drainSeconds)
    metrics?.close().closeAllConnections()
    await follower.stop()
    await told
  }
  return { log, stop }
}

/** Where it listens, as an address to open. */
function addressOf({ server }: Front): string {
  const { address, port, family } = server.address() as AddressInfo
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`
}

/** Ends a server once it has answered the requests in flight; what takes longer than permitted is cut off. */
async function drain(app: FastifyInstance, seconds: number): Promise<void> {
  const { server, log } = app
  // Who keeps a connection open is told with the next answer to make another, which another replica takes.
  server.prependListener('request', (_request, response) => {
    response.shouldKeepAlive = false
  })
  const late = setTimeout(() => {
    log.warn({ seconds }, 'requests that took too long were cut off')
    server.closeAllConnections()
  }, seconds * 1000)
  // A connection closed while a request arrives on it would lose the request. Within a second whoever sends them has seen
  // that this replica is not ready, or has been told to connect anew.
  const connections = await promisify(server.getConnections.bind(server))()
  if (connections > 0) await sleep(Math.min(1, seconds / 2) * 1000)
  await promisify(server.close.bind(server))()
  await app.close()
  clearTimeout(late)
}

/** Milliseconds that a new release may take to render before readers get it: all replicas are to agree within a second. */
const renderedWithin = 300

/**
 * What a replica does when the store has changed: readers get the new head, and nothing that was withdrawn.
 * @returns Whether the change concerned readers; one of a draft or a token does not.
 */
export async function takeIn(
  { release, rolledBackAt }: Head,
  { store, source, catalogue }: { store: ReleaseStore; source: { forget: () => void }; catalogue: Catalogue },
): Promise<boolean> {
  // A withdrawal moves `rolledBackAt` too.
  if (release === catalogue.release.id && rolledBackAt === catalogue.rolledBackAt) return false
  source.forget()
  catalogue.forget()
  if (release !== null) await catalogue.publish(await store.load(release), rolledBackAt, renderedWithin)
  return true
}

/** Tells receivers of what readers can read here. */
function notify(store: ReleaseStore, config: Config, server: FastifyInstance) {
  return new Notifier({
    store,
    publicUrl: config.publicUrl,
    allowPrivate: config.privateReceivers,
    surroundings: usualSurroundings,
    readsBack: async ({ id, digest }) => {
      const answer = await server.inject(`${root}/releases/${id}`)
      return answer.statusCode === 200 && answer.json().digest === digest
    },
    onOutcome: (subscription, event, { arrived, text, traceparent }) =>
      server.log[arrived ? 'info' : 'warn']({ subscription, event, outcome: text, traceparent }, 'a receiver was told'),
    onError: (error) => server.log.error({ err: error }, 'receivers could not be told'),
  })
}

async function listenTo(url: string) {
  const { listen } = await import('./releases/postgres.ts')
  return (onNews: () => void, onLost: (error: Error) => void) => listen(url, onNews, onLost)
}
