/** One replica, several on PostgreSQL, and nginx on a mirror, beside a bare `node:http` server. */
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { readConfig } from '../../src/config.ts'
import type { Locale } from '../../src/handbook/locale.ts'
import { mirror } from '../../src/mirror/mirror.ts'
import { openStore } from '../../src/store/open-store.ts'
import type { ReleaseStore } from '../../src/store/store.ts'
import { reworded } from '../database.ts'
import { startNginx } from '../nginx.ts'
import { type Postgres, startPostgres } from '../postgres.ts'
import { hasNginx } from '../programs.ts'
import { figure, median } from './figures.ts'
import { type Answer, fetchAnswer } from './load.ts'
import { markdownTable } from './markdown-table.ts'
import { processorTime } from './processor-time.ts'
import { publishScaled } from './scaled-content.ts'
import { residentMiB, type Server, settled, startScript, startService, stop } from './server-process.ts'

export interface Scope {
  folder: string
  quick: boolean
}

export const path = '/handbook/v1/sv/questions/p1-q1'
const asked = { Accept: 'application/json', 'Accept-Encoding': 'gzip' }
const publicUrl = 'https://handbook.example'

/** Every setting has its default but the address, the folders and a rate limit that is on and never reached. */
export const environment = (dataDir: string, databaseUrl?: string) => ({
  PATH: process.env.PATH,
  NODE_OPTIONS: process.env.NODE_OPTIONS,
  PORT: '0',
  HOST: '127.0.0.1',
  LOG_LEVEL: 'info',
  HANDBOOK_PUBLIC_URL: publicUrl,
  HANDBOOK_RATE_LIMIT_MAX: '100000000',
  HANDBOOK_DATA_DIR: dataDir,
  ...(databaseUrl && { DATABASE_URL: databaseUrl }),
})

export async function answerOf({ port }: { port: number }): Promise<Answer> {
  const answer = await fetchAnswer(port, path, asked)
  if (answer.status !== 200) throw new Error(`${path} is answered with ${answer.status}`)
  return answer
}

export async function ready(env: NodeJS.ProcessEnv): Promise<Server> {
  const service = await startService(env)
  await settled(service.pid)
  return service
}

export async function measureServers(scope: Scope): Promise<string[]> {
  const postgres = await startPostgres()
  try {
    return [await requestCosts(scope, postgres), await replicas(scope, postgres)]
  } finally {
    await postgres.remove()
  }
}

const shippedScale = { locales: 2, items: 1, releases: 1 }

/** Processor time of one request on each server, in turns. */
async function requestCosts({ folder, quick }: Scope, postgres: Postgres): Promise<string> {
  const dataDir = join(folder, 'one')
  const store = await openStore({ dataDir })
  await publishScaled(store, shippedScale)
  const place = join(folder, 'mirror')
  await writeMirror(store, place)
  await store.close()
  const databaseUrl = await postgres.create()
  await publishOnce(databaseUrl)

  const one = await ready(environment(dataDir))
  const onPostgres = await ready(environment(dataDir, databaseUrl))
  const ours = await answerOf(one)
  const bare = await startScript('test/bench/bare-server.ts', process.env, [
    [path, { etag: '', headers: ours.headers, notModified: [], body: ours.body.toString('base64') }],
  ])
  const nginx = hasNginx ? await startNginx(place) : undefined
  const servers: [string, { pid: number; port: number }][] = [
    ['bare `node:http`', bare],
    ['one replica, SQLite', one],
    ['one replica, PostgreSQL', onPostgres],
    ...(nginx ? [['nginx on a mirror', nginx] as [string, typeof nginx]] : []),
  ]
  const contenders = []
  for (const [, server] of servers) contenders.push({ server, exchange: (await answerOf(server)).exchange })
  const times = await processorTime(contenders, quick ? 5_000 : 60_000)
  await Promise.all([stop(one), stop(onPostgres), stop(bare), nginx?.stop()])
  const rows = servers.map(([name], at) => {
    const time = times[at] as number
    const perSecond = Math.round(1e6 / time / 100) * 100
    return [name, figure(time, 1), figure(perSecond), figure((times[0] as number) / time, 2)]
  })
  return markdownTable(
    'A request for an item, gzip',
    ['server', 'processor time, µs', 'requests a second on one processor', 'times bare'],
    rows,
  )
}

async function publishOnce(databaseUrl: string): Promise<void> {
  const store = await openStore({ databaseUrl, dataDir: '' })
  await publishScaled(store, shippedScale)
  await store.close()
}

/** What several replicas cost each other: nothing but the database's one row that they watch. */
async function replicas({ folder, quick }: Scope, postgres: Postgres): Promise<string> {
  const rows: string[][] = []
  const requests = quick ? 2_000 : 40_000
  for (const count of quick ? [1, 2] : [1, 2, 4]) {
    const databaseUrl = await postgres.create()
    await publishOnce(databaseUrl)
    const services: Server[] = []
    for (let at = 0; at < count; at += 1) services.push(await ready(environment(join(folder, `r${at}`), databaseUrl)))
    const contenders = []
    for (const server of services) contenders.push({ server, exchange: (await answerOf(server)).exchange })
    const before = await transactions(databaseUrl)
    const began = performance.now()
    const times = await processorTime(contenders, requests)
    const seconds = (performance.now() - began) / 1000
    const made = (await transactions(databaseUrl)) - before
    rows.push([
      `${count}`,
      figure(times.reduce((sum, time) => sum + time, 0) / count, 1),
      figure(made / count / seconds, 1),
      await spreading(databaseUrl, services),
      figure(services.reduce((sum, { pid }) => sum + residentMiB(pid), 0) / count),
    ])
    await Promise.all(services.map(stop))
  }
  return markdownTable(
    'Replicas on one PostgreSQL',
    [
      'replicas',
      'µs a request, each',
      'transactions a second and replica, under load',
      'ms until all serve a new release, median (most) of 5',
      'MiB each',
    ],
    rows,
  )
}

async function transactions(databaseUrl: string): Promise<number> {
  // The database's own count is a second late.
  await sleep(1500)
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  const { rows } = await client.query(
    'select xact_commit + xact_rollback as made from pg_stat_database where datname = current_database()',
  )
  await client.end()
  return Number(rows[0].made)
}

/** Publishes changes and waits until the last replica serves each. @returns the median and the longest, in milliseconds. */
async function spreading(databaseUrl: string, services: readonly Server[]): Promise<string> {
  const store = await openStore({ databaseUrl, dataDir: '' })
  const taken: number[] = []
  for (let change = 1; change <= 5; change += 1) {
    const { release: base } = await store.head()
    const { sv } = (await store.load(base as string)).locales
    const locales = { sv: reworded(sv as Locale, `Ny rubrik ${change}`) }
    const { id } = await store.publish({ base, locales, actor: 'bench' })
    const began = performance.now()
    const serves = async ({ port }: Server) => {
      const { body } = await fetchAnswer(port, '/handbook/v1/heads', { Accept: 'application/json' })
      return body.includes(`"${id}"`)
    }
    while (!(await Promise.all(services.map(serves))).every(Boolean)) await sleep(5)
    taken.push(performance.now() - began)
  }
  await store.close()
  return `${figure(median(taken))} (${figure(Math.max(...taken))})`
}

/** Mirrors the current release. @returns seconds and what was written. */
export async function writeMirror(store: ReleaseStore, place: string) {
  const { release } = await store.head()
  const config = readConfig({ HANDBOOK_PUBLIC_URL: publicUrl })
  const began = performance.now()
  const report = await mirror(place, {
    release: await store.load(release as string),
    rolledBackAt: null,
    config,
    document: (hash) => store.document(hash),
  })
  return { ...report, seconds: (performance.now() - began) / 1000 }
}
