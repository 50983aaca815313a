/**
 * Kills a process that imports files and publishes, at a random moment or right after it has acknowledged something, and
 * looks at what it leaves: `npm run crash -- 50` for fifty rounds on each database. The tests make two.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { openStore } from '../../src/store/open-store.ts'
import type { Manifest } from '../../src/store/release.ts'
import type { ReleaseStore } from '../../src/store/store.ts'
import { above0, readArguments } from '../checks/command-line.ts'
import { type Database, databaseAt } from '../database.ts'
import { startPostgres } from '../postgres.ts'
import { type Acknowledged, acknowledgedIn, draftFaults } from './acknowledged.ts'

/** The program that is killed. */
const publishing = fileURLToPath(new URL('publish-for-ever.ts', import.meta.url))

/** Rounds on one database before the next begins with an empty one, killed while it makes its tables. */
const roundsOnOne = 8

/** Starts it, kills it, and gives what it acknowledged. */
async function publishAndKill(database: Database, isEmpty: boolean): Promise<Acknowledged> {
  const child = spawn(process.execPath, [publishing], {
    env: { ...process.env, ...database.environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  const started = new Promise((resolve) => child.stdout.once('data', resolve))
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  const ended = new Promise<NodeJS.Signals | null>((resolve) => child.once('close', (_, signal) => resolve(signal)))
  if (isEmpty) await sleep(Math.random() * 800)
  else {
    await Promise.race([started, ended])
    await Promise.race([killingTime(child.stdout, () => said), ended])
  }
  child.kill('SIGKILL')
  if ((await ended) !== 'SIGKILL') throw new Error('the publishing process ended by itself')
  return acknowledgedIn(said)
}

/** After the first acknowledged publication: a later one begins or is acknowledged, and a few milliseconds pass. */
async function killingTime(output: Readable, said: () => string): Promise<void> {
  const lines = 2 + Math.floor(Math.random() * 8)
  while (said().split('\n').length <= lines) await once(output, 'data')
  await sleep(Math.random() * 40)
}

/** What is wrong with a store after a crash. @param known Releases that earlier rounds have looked at. */
async function faultsOf(
  store: ReleaseStore,
  { releases: acknowledged, imports }: Acknowledged,
  known: Set<string>,
): Promise<string[]> {
  const faults: string[] = []
  const head = await store.head()
  const records = await store.records({ limit: 1_000_000 })
  const ids = records.map(({ id }) => id)
  for (const id of acknowledged.keys()) if (!ids.includes(id)) faults.push(`${id} was acknowledged and is gone`)
  for (const { id } of records.filter((record) => !known.has(record.id))) {
    known.add(id)
    const loaded = await store.load(id).catch((error: Error) => error)
    if (loaded instanceof Error) faults.push(loaded.message)
    else if (acknowledged.has(id) && acknowledged.get(id) !== loaded.digest) faults.push(`${id} is another release`)
  }
  if (head.release !== (ids[0] ?? null)) faults.push(`the head is ${head.release}, the last release ${ids[0]}`)
  const events = await store.events({ limit: 1_000_000 })
  const moves = events.flatMap(({ to }) => to ?? [])
  if (`${moves}` !== `${ids}`) faults.push('events and releases differ')
  faults.push(...(await draftFaults(store, imports, events)))
  if (head.sequence !== events.length) faults.push(`${events.length} events, but the head counts ${head.sequence}`)
  const named = new Set(records.flatMap(({ manifest }) => hashesOf(manifest)))
  const { rows } = await sql<{ hash: string }>`select hash from documents`.execute(store.connection().db)
  if (rows.length !== named.size) faults.push(`${rows.length} documents, but releases name ${named.size}`)
  return faults
}

const hashesOf = ({ edition, locales }: Manifest) => [edition, ...Object.values(locales)]

interface Outcome {
  rounds: number
  /** Releases and imports that were acknowledged. */
  acknowledged: number
  /** Rounds that were killed while a change was under way. */
  during: number
  failed: number
}

/** Makes the rounds on one kind of database; `report` hears of each fault. */
async function crash(
  rounds: number,
  create: (t: Parameters<typeof databaseAt>[0]) => Promise<Database>,
  report: (fault: string) => void,
): Promise<Outcome> {
  const closing: (() => unknown)[] = []
  const scope = { teardown: (close: () => unknown) => void closing.unshift(close) }
  const outcome = { rounds: 0, acknowledged: 0, during: 0, failed: 0 }
  let [database, known] = [await create(scope), new Set<string>()]
  for (let round = 0; round < rounds; round += 1) {
    const isEmpty = round % roundsOnOne === 0
    if (isEmpty && round > 0) [database, known] = [await create(scope), new Set()]
    const acknowledged = await publishAndKill(database, isEmpty)
    const store = await openStore(database)
    const faults = await faultsOf(store, acknowledged, known)
    await store.close()
    for (const fault of faults) report(`round ${round + 1}: ${fault}`)
    outcome.rounds += 1
    outcome.acknowledged += acknowledged.releases.size + acknowledged.imports.size
    if (acknowledged.isDuring) outcome.during += 1
    if (faults.length > 0) outcome.failed += 1
  }
  for (const close of closing) await close()
  return outcome
}

export async function crashBoth(rounds: number, report: (fault: string) => void): Promise<Record<string, Outcome>> {
  const postgres = await startPostgres()
  try {
    const [SQLite, PostgreSQL] = await Promise.all([
      crash(rounds, async (t) => databaseAt(t, undefined), report),
      crash(rounds, async (t) => databaseAt(t, await postgres.create()), report),
    ])
    return { SQLite, PostgreSQL }
  } finally {
    await postgres.remove()
  }
}

if (import.meta.main) {
  const [rounds = '200'] = readArguments({ allowPositionals: true }).positionals
  const outcomes = await crashBoth(above0('The number of rounds', rounds), (fault) => console.error(fault))
  for (const [name, { rounds, acknowledged, during, failed }] of Object.entries(outcomes)) {
    console.log(
      `${name}: ${rounds} rounds, ${during} killed during a change, ${acknowledged} acknowledged changes, ${failed} rounds failed.`,
    )
    if (acknowledged === 0) console.error(`${name}: too few rounds to see an acknowledged change`)
    if (acknowledged === 0 || failed > 0) process.exitCode = 1
  }
}
