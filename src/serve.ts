import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import type { FastifyBaseLogger, FastifyInstance } from 'fastify'
import { buildApp } from './app.ts'
import type { Config } from './config.ts'
import type { Catalogue } from './delivery/catalogue.ts'
import { root } from './delivery/reading.ts'
import { beginServing } from './releases/begin.ts'
import { Follower } from './releases/follow.ts'
import { openStore } from './releases/open-store.ts'
import { storeSource } from './releases/source.ts'
import type { Head, ReleaseStore } from './releases/store.ts'

/** Serves the head of the store and follows it. Gives the way to stop. */
export async function serve(config: Config): Promise<() => Promise<void>> {
  const lost = (error: Error) => log?.warn({ err: error }, 'the connection to the database was lost')
  let log: FastifyBaseLogger | undefined
  const store = await openStore({ ...config, onLost: lost })
  try {
    return await serveFrom(store, config, (server) => {
      log = server
    })
  } catch (error) {
    // An open database would keep the process from ending.
    await store.close()
    throw error
  }
}

async function serveFrom(
  store: ReleaseStore,
  config: Config,
  started: (log: FastifyBaseLogger) => void,
): Promise<() => Promise<void>> {
  if ((await store.head()).release === null) await beginAside(config)
  const { release, head, contentIsNewer } = await beginServing(store, config)
  const source = storeSource(store)
  const { Publishing } = await import('./publishing/publishing.ts')
  const publishing = new Publishing(store, undefined, config)
  const { server, catalogue, health, counts } = await buildApp(config, {
    release,
    rolledBackAt: head.rolledBackAt,
    source,
    publishing,
  })
  started(server.log)
  await server.listen({ port: config.port, host: config.host })
  server.log.info({ release: release.id, digest: release.digest }, `serving ${config.publicUrl}`)
  if (contentIsNewer)
    server.log.warn('content/ differs from what was published of it last; `npx handbook publish-content` publishes it')

  const metrics =
    config.metricsPort === 0
      ? undefined
      : await (await import('./operations/metrics.ts')).serveMetrics(
          { counts, health, current: () => catalogue.release },
          { host: config.host, port: config.metricsPort },
        )
  const notifier = await notify(store, config, server)
  const follower = new Follower({
    from: head,
    head: () => store.head(),
    onChange: async (news) => {
      const isNews = await takeIn(news, { store, source, catalogue })
      if (!isNews) return
      server.log.info({ release: catalogue.release.id }, 'the store changed')
      notifier.look()
    },
    onState: (error) => {
      health.databaseLostSince = follower.connection.lostSince
      if (error) server.log.error({ err: error }, 'the database is out of reach; readers get what is here')
      else server.log.info('the database is back')
    },
    ...(config.databaseUrl && { listen: await listenTo(config.databaseUrl) }),
  })
  // Until then answers are made when asked for; the first ones need not share the processor with a second process.
  const warm = setTimeout(() => {
    catalogue.warm().catch((error: Error) => {
      if (error.name !== 'AbortError') server.log.error({ err: error }, 'answers could not be rendered beforehand')
    })
  }, 1000)
  return async () => {
    health.stopping = true
    clearTimeout(warm)
    catalogue.close()
    // Messages on their way are waited for while requests in flight are answered.
    const told = notifier.stop()
    await drain(server, config.drainSeconds)
    metrics?.close().closeAllConnections()
    await follower.stop()
    await told
    await store.close()
  }
}

/** Ends a server once it has answered the requests in flight; what takes longer than permitted is cut off. */
async function drain(server: FastifyInstance, seconds: number): Promise<void> {
  // Who keeps a connection open is told with the next answer to make another, which another replica takes.
  server.server.prependListener('request', (_request, response) => {
    response.shouldKeepAlive = false
  })
  const late = setTimeout(() => {
    server.log.warn({ seconds }, 'requests that took too long were cut off')
    server.server.closeAllConnections()
  }, seconds * 1000)
  // A connection closed while a request arrives on it would lose the request. Within a second whoever sends them has seen
  // that this replica is not ready, or has been told to connect anew.
  const connections = await promisify(server.server.getConnections.bind(server.server))()
  if (connections > 0) await sleep(Math.min(1, seconds / 2) * 1000)
  await server.close()
  clearTimeout(late)
}

/** Publishes the first release in a process of its own. Where that fails, beginning here fails too and says why. */
async function beginAside(config: Config): Promise<void> {
  const { fork } = await import('node:child_process')
  const child = fork(new URL('./releases/begin-process.ts', import.meta.url), { execArgv: [], silent: true })
  child.send(config, () => undefined)
  await new Promise((resolve) => child.once('close', resolve).once('error', resolve))
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
async function notify(store: ReleaseStore, config: Config, server: FastifyInstance) {
  const { Notifier } = await import('./publishing/notifications/notifier.ts')
  const { usualSurroundings } = await import('./publishing/surroundings.ts')
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
