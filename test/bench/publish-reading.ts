/** What readers who never stop notice of a publication. */
import { Agent } from 'node:http'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { localAdministrator } from '../../src/publishing/people/person.ts'
import { Publishing } from '../../src/publishing/publishing.ts'
import { openStore } from '../../src/store/open-store.ts'
import { type Postgres, startPostgres } from '../postgres.ts'
import { constantReading, read, type Seen } from './constant-reading.ts'
import { figure, median, quantile } from './figures.ts'
import { markdownTable } from './markdown-table.ts'
import { environment, ready } from './scale-servers.ts'
import { publishScaled } from './scaled-content.ts'
import { type Server, stop } from './server-process.ts'

const root = '/handbook/v1'
/** A connection for each: a kept one may be closed by the server just when it is used again. */
const agent = new Agent()

/** Every address of items and lists, from the bundles. */
async function addresses(server: Server): Promise<string[]> {
  const paths: string[] = []
  for (const tag of ['sv', 'en']) {
    const bundle = JSON.parse((await read(server, `${root}/${tag}/bundle`, agent)).body)
    for (const [kind, items] of Object.entries(bundle))
      if (Array.isArray(items) && !kind.startsWith('_'))
        paths.push(`${root}/${tag}/${kind}`, ...items.map(({ id }) => `${root}/${tag}/${kind}/${id}`))
  }
  return paths
}

/** Publishes one changed Swedish title over HTTP, as a maintainer would. */
async function prepare(server: Server, token: string, text: string) {
  const send = async (method: string, path: string, body?: object, revision?: number) => {
    const answer = await fetch(`http://127.0.0.1:${server.port}${root}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body && { 'content-type': 'application/json' }),
        ...(revision && { 'if-match': `"${revision}"` }),
      },
      ...(body && { body: JSON.stringify(body) }),
    })
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
    return (await answer.json()) as { id: string; release: string }
  }
  const { id } = await send('POST', '/drafts', { locale: 'sv' })
  await send('PATCH', `/drafts/${id}`, { texts: { 'p1.title': { text } } })
  await send('POST', `/drafts/${id}/approvals`, { overrule: true }, 2)
  return () => send('POST', `/drafts/${id}/publications`)
}

/** Milliseconds from the acknowledgement until every replica serves the release. */
async function visible(services: readonly Server[], id: string): Promise<number> {
  const began = performance.now()
  const serves = async (server: Server) => (await read(server, `${root}/heads`, agent)).body.includes(`"${id}"`)
  while (!(await Promise.all(services.map(serves))).every(Boolean)) await sleep(2)
  return performance.now() - began
}

const snapshot = async (server: Server, paths: readonly string[]) => {
  const all = new Map<string, Seen>()
  for (const path of paths) all.set(path, await read(server, path, agent))
  return all
}

async function publishing(count: number, rounds: number, postgres: Postgres, folder: string): Promise<string[]> {
  const databaseUrl = await postgres.create()
  const store = await openStore({ databaseUrl, dataDir: '' })
  await publishScaled(store, { locales: 2, items: 1, releases: 1 })
  const grants = [{ role: 'administrator' as const }]
  const { token } = await new Publishing(store).tokens.create(localAdministrator('local:bench'), {
    name: 'bench',
    grants,
  })
  await store.close()
  const services: Server[] = []
  for (let at = 0; at < count; at += 1) services.push(await ready(environment(join(folder, `${at}`), databaseUrl)))
  const [first] = services as [Server]
  const paths = await addresses(first)
  const figures = { visible: [] as number[], idle: [] as number[], busy: [] as number[], reads: 0, failed: 0, mixed: 0 }
  let [kept, unchanged] = [0, 0]
  for (let round = 1; round <= rounds; round += 1) {
    const before = await snapshot(first, paths)
    const publish = await prepare(first, token, `Ny rubrik ${round}`)
    const reading = constantReading(services, paths, 8)
    await sleep(2000)
    const began = performance.now()
    const { release: id } = await publish()
    figures.visible.push(await visible(services, id))
    await sleep(1000)
    await reading.stop()
    const after = await snapshot(first, paths)
    for (const mine of reading.seen) {
      let sawNew = false
      for (const one of mine) {
        figures.reads += 1
        figures[one.at < began ? 'idle' : 'busy'].push(one.ms)
        const truth = (one.release === id ? after : before).get(one.path) as Seen
        // Bytes of one release under the name of another, or the old one after the new.
        if (one.etag !== truth.etag || one.body !== truth.body || one.release !== truth.release) figures.mixed += 1
        if (sawNew && one.release !== id) figures.mixed += 1
        sawNew ||= one.release === id
      }
    }
    figures.failed += reading.failures()
    for (const [path, { body, etag }] of before) {
      if (after.get(path)?.body !== body) continue
      unchanged += 1
      if (after.get(path)?.etag === etag) kept += 1
    }
  }
  await Promise.all(services.map(stop))
  if (figures.failed + figures.mixed > 0) {
    console.error(`${figures.failed} reads failed, ${figures.mixed} were mixed.`)
    process.exitCode = 1
  }
  const [idle, busy] = [quantile(figures.idle, 0.99), quantile(figures.busy, 0.99)]
  return [
    `${count}`,
    `${figure(median(figures.visible))} (${figure(Math.max(...figures.visible))})`,
    `${figures.reads}`,
    `${figures.failed}`,
    `${figures.mixed}`,
    figure(idle, 2),
    figure(busy, 2),
    figure(busy / idle, 1),
    `${kept} of ${unchanged}`,
  ]
}

/** @param replicas How many there are, one measurement after the other. */
export async function measureReading(
  folder: string,
  { replicas, rounds }: { replicas: readonly number[]; rounds: number },
): Promise<string> {
  const postgres = await startPostgres()
  try {
    const rows: string[][] = []
    for (const count of replicas) rows.push(await publishing(count, rounds, postgres, folder))
    const columns = [
      'replicas',
      `ms until visible everywhere, median (most) of ${rounds}`,
      'reads',
      'failed',
      'mixed',
      'p99 ms before',
      'p99 ms meanwhile',
      'times',
      'unchanged addresses that kept their ETag',
    ]
    return markdownTable('Publishing under constant reading, PostgreSQL', columns, rows)
  } finally {
    await postgres.remove()
  }
}
