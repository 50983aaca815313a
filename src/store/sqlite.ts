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
import { DatabaseFileError, withFile } from './database-file-error.ts'

/** Milliseconds to wait for another process that is writing, and between two tries. */
const patience = 10_000
const pause = 10

/** SQLite's result codes for a database that another connection is writing to, and for a file that cannot be opened. */
const busy = 5
const cannotOpen = 14

/**
 * Opens the file, which may be new, when it is first used. Writers in other processes are waited for; readers never wait
 * (WAL). While the file cannot be used, every call throws {@link DatabaseFileError}, and `onError` hears of it.
 */
export function openSqlite(file: string, onError: (error: DatabaseFileError) => void): Kysely<Tables> {
  const known = <Result>(call: () => Result) => withFile(file, call, onError)
  let opened: DatabaseSync | undefined
  const open = async () => {
    const database = known(() => openFile(file))
    opened = database
    const prepare = (sql: string) => {
      const statement = known(() => database.prepare(sql))
      return {
        reader: statement.columns().length > 0,
        all: (parameters: readonly unknown[]) => known(() => statement.all(...(parameters as SQLInputValue[]))),
        run: (parameters: readonly unknown[]) => known(() => statement.run(...(parameters as SQLInputValue[]))),
        iterate: (parameters: readonly unknown[]) => statement.iterate(...(parameters as SQLInputValue[])),
      }
    }
    return { prepare, close: () => database.close() }
  }
  return new Kysely<Tables>({ dialect: new Dialect({ database: open }, () => opened?.isTransaction === true) })
}

function openFile(file: string): DatabaseSync {
  try {
    mkdirSync(dirname(file), { recursive: true })
  } catch {
    throw new DatabaseFileError(file, cannotOpen)
  }
  const database = new DatabaseSync(file, { timeout: patience })
  // FULL: what was acknowledged survives a loss of power, not only of the process.
  database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on')
  return database
}

/** SQLite as Kysely knows it, but for transactions: ours lock the file when they begin, and may change tables. */
class Dialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig
  readonly #isInTransaction: () => boolean
  constructor(config: SqliteDialectConfig, isInTransaction: () => boolean) {
    super(config)
    this.#config = config
    this.#isInTransaction = isInTransaction
  }
  override createDriver() {
    return new Driver(this.#config, this.#isInTransaction)
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
  readonly #isInTransaction: () => boolean
  constructor(config: SqliteDialectConfig, isInTransaction: () => boolean) {
    super(config)
    this.#isInTransaction = isInTransaction
  }

  /** SQLite itself rolls back when the disk is full. To roll back again would hide that error behind another. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#isInTransaction()) await super.rollbackTransaction(connection)
  }

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
