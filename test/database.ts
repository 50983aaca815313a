/** The two databases that the store works on, as real ones: every store test runs on both. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readContent } from '../src/content/read-content.ts'
import type { Locale } from '../src/handbook/locale.ts'
import { snapshotOf } from '../src/store/content-releases.ts'
import { openStore } from '../src/store/open-store.ts'
import type { Snapshot } from '../src/store/release.ts'
import type { ReleaseStore } from '../src/store/store.ts'
import { createDatabase, type Postgres, startPostgres } from './postgres.ts'

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
  define('PostgreSQL', async (t) => databaseAt(t, await createPostgresDatabase()))
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

/**
 * The server that `npm test` started for the whole run; without one, a server of this process, started by the first test
 * that asks and removed when the process has run its tests.
 */
function createPostgresDatabase(): Promise<string> {
  const { TEST_POSTGRES_PORT: port } = process.env
  if (port) return createDatabase(Number(port))
  own ??= import('tap').then(async ({ default: t }) => {
    const postgres = await startPostgres()
    t.teardown(() => postgres.remove())
    return postgres
  })
  return own.then((postgres) => postgres.create())
}
let own: Promise<Postgres> | undefined

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
