/** What SQLite's result codes say about its file, and what to do (https://www.sqlite.org/rescode.html). */
const faults: Record<number, string> = {
  3: 'cannot be opened. Allow the service to read and write it',
  8: 'is read-only. Allow the service to write it',
  10: 'cannot be read or written. Check the disk',
  11: 'is damaged. Restore the last backup into a new data directory',
  13: 'cannot be written, because the disk is full. Free space on the disk',
  14: 'cannot be opened. Check that the service may write to its directory',
  26: 'is damaged: it is not a database. Restore the last backup into a new data directory',
}
const damage: readonly number[] = [11, 26]

/** The file of the database cannot be used. The message names it. No stack trace is kept: the fault is not in the code. */
export class DatabaseFileError extends Error {
  override name = 'DatabaseFileError'
  readonly code = 'ERR_SQLITE_ERROR'
  readonly errcode: number

  constructor(file: string, errcode: number) {
    super(`The database file ${file} ${faults[errcode & 0xff]}.`)
    this.errcode = errcode
    this.stack = `${this.name}: ${this.message}`
  }

  /** Whether the file stays unusable until an operator replaces it. */
  get isDamage(): boolean {
    return damage.includes(this.errcode & 0xff)
  }
}

/** Calls SQLite. @throws {DatabaseFileError} instead of an error of SQLite about the file. */
export function withFile<Result>(
  file: string,
  call: () => Result,
  onError: (error: DatabaseFileError) => void,
): Result {
  try {
    return call()
  } catch (error) {
    const { errcode } = error as { errcode?: number }
    if (errcode === undefined || faults[errcode & 0xff] === undefined) throw error
    const known = new DatabaseFileError(file, errcode)
    onError(known)
    throw known
  }
}
