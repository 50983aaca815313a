import { createServer, type Server } from 'node:http'
import type { Health } from './health.ts'
import type { ResponseCounts } from './response-counts.ts'

/** What is told besides the counts of answers. */
export interface Measured {
  counts: ResponseCounts
  health: Health
  /** The release that readers get. */
  current: () => { id: string; digest: string }
  /** What readers sent, and the mails about it; absent where the operator takes no feedback. */
  feedback?: Readonly<{ received: number; sent: number; failed: number }> | undefined
}

/**
 * Serves Prometheus' text at `/metrics`, on a port of its own that only the operator's network reaches. What writes it is
 * loaded when it is first asked for.
 */
export async function serveMetrics(
  measured: Measured,
  { host, port }: { host: string; port: number },
): Promise<Server> {
  let registry: ReturnType<typeof registryOf> | undefined
  const server = createServer(async ({ url, method }, response) => {
    if (url !== '/metrics' || (method !== 'GET' && method !== 'HEAD')) {
      response.writeHead(404).end()
      return
    }
    registry ??= registryOf(measured)
    const { metrics, contentType } = await registry
    const text = await metrics()
    response.writeHead(200, { 'Content-Type': contentType, 'Cache-Control': 'no-store' }).end(text)
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve))
  return server
}

async function registryOf({ counts, health, current, feedback }: Measured) {
  const { Counter, Gauge, Registry, collectDefaultMetrics } = await import('prom-client')
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const registers = [registry]
  new Counter({
    name: 'handbook_answers_total',
    help: 'Answers by route, status, release and how they came to be: ready, made, notModified or handled.',
    labelNames: ['route', 'status', 'outcome', 'release'],
    registers,
    collect() {
      this.reset()
      for (const { count, ...labels } of counts.entries()) this.inc(labels, count)
    },
  })
  new Gauge({
    name: 'handbook_release_info',
    help: 'The release that readers get.',
    labelNames: ['release', 'digest'],
    registers,
    collect() {
      this.reset()
      const { id, digest } = current()
      this.set({ release: id, digest }, 1)
    },
  })
  const lasting = (name: string, help: string, since: () => string | null) =>
    new Gauge({
      name: `handbook_${name}_seconds`,
      help: `How long ${help}; 0 while all is well.`,
      registers,
      collect() {
        const from = since()
        this.set(from === null ? 0 : (Date.now() - Date.parse(from)) / 1000)
      },
    })
  lasting('database_lost', 'the database has been out of reach', () => health.databaseLostSince)
  lasting(
    'update_failing',
    'the service has failed to switch to the current release although the database answers',
    () => health.updateFailingSince,
  )
  lasting('writes_failing', 'the database has not been able to store changes', () => health.writesFailingSince)
  new Gauge({
    name: 'handbook_stopping',
    help: '1 once the service has been told to stop.',
    registers,
    collect() {
      this.set(health.stopping ? 1 : 0)
    },
  })
  if (feedback) {
    new Counter({
      name: 'handbook_feedback_received_total',
      help: 'Messages with feedback that were stored.',
      registers,
      collect() {
        this.reset()
        this.inc(feedback.received)
      },
    })
    new Counter({
      name: 'handbook_feedback_mails_total',
      help: 'Daily summaries of feedback by outcome: sent or failed.',
      labelNames: ['outcome'],
      registers,
      collect() {
        this.reset()
        for (const outcome of ['sent', 'failed'] as const) this.inc({ outcome }, feedback[outcome])
      },
    })
  }
  return { metrics: () => registry.metrics(), contentType: registry.contentType }
}
