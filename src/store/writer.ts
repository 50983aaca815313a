import type { Kysely, Transaction } from 'kysely'
import type { Tables } from './database.ts'
import { type Head, readHead } from './head.ts'
import type { StorageFailure } from './storage-failure.ts'

/** Writes in transactions, one after the other in this process, because SQLite has one writing connection. */
export class Writer {
  readonly db: Kysely<Tables>
  readonly #storage: StorageFailure
  readonly #announce: (transaction: Transaction<Tables>) => Promise<unknown>
  #last: Promise<unknown> = Promise.resolve()

  constructor(
    db: Kysely<Tables>,
    storage: StorageFailure,
    announce: (transaction: Transaction<Tables>) => Promise<unknown>,
  ) {
    this.db = db
    this.#storage = storage
    this.#announce = announce
  }

  write<Result>(make: (transaction: Transaction<Tables>) => Promise<Result>): Promise<Result> {
    const run = () => this.db.transaction().execute(make)
    const result = this.#last.then(run, run)
    this.#last = result.then(
      () => this.#storage.succeeded(),
      (error) => this.#storage.failed(error),
    )
    return result
  }

  /** Runs a change that no other change overlaps, in any process, and notifies the replicas. */
  change<Result>(make: (transaction: Transaction<Tables>, head: Head) => Promise<Result>): Promise<Result> {
    return this.write(async (transaction) => {
      // The first statement takes the lock, a row's in PostgreSQL and the file's in SQLite.
      await transaction
        .updateTable('head')
        .set((build) => ({ sequence: build('sequence', '+', 1) }))
        .execute()
      const result = await make(transaction, await readHead(transaction))
      await this.#announce(transaction)
      return result
    })
  }
}
