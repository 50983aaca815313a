import { DatabaseFileError } from './database-file-error.ts'

/** SQLSTATE of a PostgreSQL server whose disk is full. */
const diskFull = '53100'

/** What keeps the database from storing changes, if anything does. */
export class StorageFailure {
  #error: Error | null = null

  get error(): Error | null {
    return this.#error
  }

  /** Keeps an error that is about storage. Damage stays, because a later write may not meet it. */
  failed(error: Error & { code?: unknown }): void {
    if (error instanceof DatabaseFileError || error.code === diskFull) this.#error ??= error
  }

  succeeded(): void {
    if (!(this.#error instanceof DatabaseFileError && this.#error.isDamage)) this.#error = null
  }
}
