import { join } from 'node:path'
import { sql } from 'kysely'
import { StorageFailure } from './storage-failure.ts'
import { ReleaseStore } from './store.ts'

export interface StoreOptions {
  /** A PostgreSQL address; without it the store is a SQLite file in `dataDir`. */
  databaseUrl?: string | undefined
  dataDir: string
  now?: () => Date
  /** Told when the database is lost while nothing is asked of it. */
  onLost?: (error: Error) => void
}

const sqliteFile = (dataDir: string): string => join(dataDir, 'handbook.sqlite')

/** Opens the store and brings its tables up to date. */
export async function openStore({ databaseUrl, dataDir, now, onLost = () => {} }: StoreOptions): Promise<ReleaseStore> {
  const store = databaseUrl
    ? await openOnPostgres(databaseUrl, onLost, now)
    : await openOnSqlite(sqliteFile(dataDir), now)
  try {
    await store.migrate()
    return store
  } catch (error) {
    await store.close()
    throw error
  }
}

async function openOnSqlite(file: string, now?: () => Date): Promise<ReleaseStore> {
  const { openSqlite } = await import('./sqlite.ts')
  // Two connections: what is read between the statements of a change must not see half of it.
  const storage = new StorageFailure()
  const onError = (error: Error) => storage.failed(error)
  const writer = openSqlite(file, onError)
  const reader = openSqlite(file, onError)
  return new ReleaseStore({
    engine: 'sqlite',
    reader,
    writer,
    storage,
    announce: async () => undefined,
    close: async () => {
      await reader.destroy()
      await writer.destroy()
    },
    ...(now && { now }),
  })
}

async function openOnPostgres(url: string, onLost: (error: Error) => void, now?: () => Date): Promise<ReleaseStore> {
  const { channel, openPostgres } = await import('./postgres.ts')
  const db = openPostgres(url, onLost)
  return new ReleaseStore({
    engine: 'postgres',
    reader: db,
    writer: db,
    storage: new StorageFailure(),
    announce: (transaction) => sql`select pg_notify(${channel}, '')`.execute(transaction),
    close: () => db.destroy(),
    ...(now && { now }),
  })
}
