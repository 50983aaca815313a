import type { FastifyBaseLogger, FastifyInstance } from 'fastify'
import { type App, buildApp } from './app.ts'
import type { Config } from './config.ts'
import { FeedbackStore } from './feedback/feedback-store.ts'
import { FeedbackKeeper } from './feedback/keeper.ts'
import { drain } from './http/drain.ts'
import type { Health } from './http/health.ts'
import { MailKeeper } from './mail/keeper.ts'
import { MessageBox } from './mail/message-box.ts'
import { Publishing } from './publishing/publishing.ts'
import { root } from './responses/root.ts'
import { readAssets } from './site/assets.ts'
import { SharedScripts } from './site/shared-scripts.ts'
import { Follower } from './store/follow.ts'
import { openStore } from './store/open-store.ts'
import { openingRelease } from './store/opening-release.ts'
import { contentIsNewer } from './store/publish-content.ts'
import { storeSource } from './store/source.ts'
import type { Head, ReleaseStore } from './store/store.ts'

export interface Serving {
  /** Ends it once the requests in flight are answered. */
  close: () => Promise<void>
}

/** Serves the head of the store, and follows it. */
export async function serve(config: Config): Promise<Serving> {
  let lost = (_error: Error) => {}
  const store = await openStore({ ...config, onLost: (error) => lost(error) })
  try {
    const { release, head } = await openingRelease(store, config)
    const publishing = new Publishing(store, undefined, config)
    const { rolledBackAt } = head
    const scripts = new SharedScripts(store.connection())
    await scripts.add(readAssets())
    const feedback = new FeedbackStore(store.connection(), config)
    const messages = new MessageBox(store, publishing, config)
    const source = storeSource(store)
    const app = await buildApp(config, { release, rolledBackAt, source, publishing, scripts, feedback, messages })
    const { log } = app.server
    lost = (error) => log.warn({ err: error }, 'the connection to the database was lost')
    await app.server.listen({ port: config.port, host: config.host })
    log.info({ release: release.id, digest: release.digest }, `serving ${config.publicUrl}`)
    if (await contentIsNewer(store, config.contentDir))
      log.warn('content/ differs from what was published of it last; `npx handbook publish-content` publishes it')
    const metrics = config.metricsPort === 0 ? undefined : await metricsOf(app, config, feedback)
    const webhooks = sendWebhooks(publishing, config, app.server)
    const keepers = [keep(feedback, config, log), sendMessages(messages, log)]
    const follower = await follow(app, { config, store, head, onChange: () => webhooks.look() })
    const end = async () => {
      app.health.stopping = true
      // Webhooks under way end while the requests in flight are answered.
      const sent = webhooks.stop()
      await drain(app.server, config.drainSeconds)
      metrics?.close().closeAllConnections()
      await follower.stop()
      await Promise.all([sent, ...keepers.map((keeper) => keeper.stop())])
      await store.close()
    }
    let ending: Promise<void> | undefined
    return {
      close: () => {
        ending ??= end()
        return ending
      },
    }
  } catch (error) {
    // An open database would keep the process from ending.
    await store.close()
    throw error
  }
}

/** Most services have none: to load it all the same would cost every start a tenth. */
async function metricsOf(
  { counts, health, head }: App,
  { host, metricsPort: port, ...config }: Config,
  feedback: FeedbackStore,
) {
  const { serveMetrics } = await import('./http/metrics.ts')
  const measured = { counts, health, current: () => head.release, feedback: config.feedback && feedback.counts }
  return serveMetrics(measured, { host, port })
}

interface Followed {
  config: Config
  store: ReleaseStore
  /** What is served already. */
  head: Head
  onChange: () => void
}

/** Serves every head that the store comes to have. */
async function follow(
  { server: { log }, head: served, health }: App,
  { config, store, head, onChange }: Followed,
): Promise<Follower> {
  const follower: Follower = new Follower({
    from: head,
    head: async () => {
      await watchStorage(store, health, log)
      return store.head()
    },
    onChange: async (news) => {
      if (!(await served.follow(news))) return
      log.info({ release: served.release.id }, 'the store changed')
      onChange()
    },
    onState: ({ lostSince, failingSince }, error) => {
      if (health.databaseLostSince !== null && lostSince === null) log.info('the database is back')
      if (health.updateFailingSince !== null && failingSince === null)
        log.info('the service can switch to the current release again')
      health.databaseLostSince = lostSince
      health.updateFailingSince = failingSince
      if (lostSince !== null) log.error({ err: error }, 'the database is out of reach; readers get what is here')
      else if (error)
        log.error({ err: error }, 'the service cannot switch to the current release; readers keep the one before')
    },
    ...(config.databaseUrl && { listen: await listenTo(config.databaseUrl) }),
  })
  return follower
}

/** Notices that the database cannot store changes, and tries until it can again. Reading goes on meanwhile. */
async function watchStorage(store: ReleaseStore, health: Health, log: FastifyBaseLogger): Promise<void> {
  if (store.storageFailure) await store.tryStorage().catch(() => undefined)
  const { storageFailure } = store
  if (storageFailure && health.writesFailingSince === null) {
    health.writesFailingSince = new Date().toISOString()
    log.error({ err: storageFailure }, 'the database cannot store changes; readers get the last known release')
  } else if (!storageFailure && health.writesFailingSince !== null) {
    health.writesFailingSince = null
    log.info('the database stores changes again')
  }
}

/** The driver of a database that is not used is not loaded. */
async function listenTo(url: string) {
  const { listen } = await import('./store/postgres.ts')
  return (onNews: () => void, onLost: (error: Error) => void) => listen(url, onNews, onLost)
}

const sendMessages = (messages: MessageBox, log: FastifyBaseLogger) =>
  new MailKeeper(messages, (error) => log.error({ err: error }, 'messages could not be sent or deleted'))

/** Deletes feedback in time, also what was sent before the operator turned it off. */
function keep(
  feedback: FeedbackStore,
  { smtpUrl, publicUrl, operator, feedback: takesFeedback }: Config,
  log: FastifyBaseLogger,
) {
  return new FeedbackKeeper(feedback, {
    mailing: smtpUrl !== undefined && takesFeedback ? { smtpUrl, publicUrl, operator } : undefined,
    onExpired: (count) => log.info({ count }, 'feedback was deleted at the end of its time'),
    onError: (error) => log.error({ err: error }, 'feedback could not be deleted or summarised'),
  })
}

/** Sends webhooks about the releases that this replica serves. */
const sendWebhooks = (publishing: Publishing, { publicUrl }: Config, server: FastifyInstance) =>
  publishing.sendWebhooks({
    publicUrl,
    isServed: async ({ id, digest }) => {
      const response = await server.inject(`${root}/releases/${id}`)
      return response.statusCode === 200 && response.json().digest === digest
    },
    onOutcome: (webhook, event, { arrived, text, traceparent }) =>
      server.log[arrived ? 'info' : 'warn']({ webhook, event, outcome: text, traceparent }, 'a webhook was sent'),
    onError: (error) => server.log.error({ err: error }, 'webhooks could not be sent'),
  })
