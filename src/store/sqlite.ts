import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import {
  CompiledQuery,
  type DatabaseConnection,
  Kysely,
  SqliteAdapter,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
} from 'kysely'
import type { Tables } from './database.ts'

/** Milliseconds to wait for another process that is writing, and between two tries. */
const patience = 10_000
const pause = 10

/** SQLite's result code for a database that another connection is writing to. */
const busy = 5

/** Opens the file, which may be new. Writers in other processes are waited for; readers never wait (WAL). */
export function openSqlite(file: string): Kysely<Tables> {
  mkdirSync(dirname(file), { recursive: true })
  const database = new DatabaseSync(file, { timeout: patience })
  // FULL: what was acknowledged survives a loss of power, not only of the process.
  database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on')
  const prepare = (sql: string) => {
    const statement = database.prepare(sql)
    return {
      reader: statement.columns().length > 0,
      all: (parameters: readonly unknown[]) => statement.all(...(parameters as SQLInputValue[])),
      run: (parameters: readonly unknown[]) => statement.run(...(parameters as SQLInputValue[])),
      iterate: (parameters: readonly unknown[]) => statement.iterate(...(parameters as SQLInputValue[])),
    }
  }
  return new Kysely<Tables>({ dialect: new Dialect({ database: { prepare, close: () => database.close() } }) })
}

/** SQLite as Kysely knows it, but for transactions: ours lock the file when they begin, and may change tables. */
class Dialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig
  constructor(config: SqliteDialectConfig) {
    super(config)
    this.#config = config
  }
  override createDriver() {
    return new Driver(this.#config)
  }
  override createAdapter() {
    return new Adapter()
  }
}

class Adapter extends SqliteAdapter {
  override get supportsTransactionalDdl() {
    return true
  }
}

class Driver extends SqliteDriver {
  /** Waits beside the readers: SQLite's own waiting would hold up the whole process. */
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    const run = (sql: string) => connection.executeQuery(CompiledQuery.raw(sql))
    for (const deadline = Date.now() + patience; ; await sleep(pause)) {
      await run('pragma busy_timeout = 0')
      try {
        await run('begin immediate')
        return
      } catch (error) {
        if ((error as { errcode?: number }).errcode !== busy || Date.now() > deadline) throw error
      } finally {
        await run(`pragma busy_timeout = ${patience}`)
      }
    }
  }
}
