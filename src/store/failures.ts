/** What the store refuses. Routes turn these into problems, commands into sentences. */

export class NoSuchRelease extends Error {
  override name = 'NoSuchRelease'
  readonly id: string
  constructor(id: string) {
    super(`there is no release ${id}`)
    this.id = id
  }
}

/** What a proposal changes has been changed by someone else since the release it was written on. */
export class PublishConflict extends Error {
  override name = 'PublishConflict'
  readonly base: string | null
  readonly current: string
  readonly locales: readonly string[]
  readonly edition: boolean
  constructor(base: string | null, current: string, locales: readonly string[], edition: boolean) {
    const what = [...locales, ...(edition ? ['the edition'] : [])].join(', ')
    super(`${what} changed between ${base ?? 'nothing'} and ${current}`)
    this.base = base
    this.current = current
    this.locales = locales
    this.edition = edition
  }
}

/** The change would change nothing. */
export class NothingToPublish extends Error {
  override name = 'NothingToPublish'
  readonly current: string
  constructor(current: string) {
    super(`nothing would differ from ${current}`)
    this.current = current
  }
}

export class ReleaseInUse extends Error {
  override name = 'ReleaseInUse'
  readonly id: string
  constructor(id: string, why: string) {
    super(`${id} cannot be used so: ${why}`)
    this.id = id
  }
}

/** Stored bytes do not have the hash they are stored under. */
export class DamagedRelease extends Error {
  override name = 'DamagedRelease'
  constructor(id: string) {
    super(`release ${id} is damaged: a part does not have its hash`)
  }
}

const lostConnection =
  /^(?:E(?:CONNREFUSED|CONNRESET|CONNABORTED|NOTFOUND|PIPE|TIMEDOUT|HOSTDOWN|HOSTUNREACH|NETDOWN|NETUNREACH)|EAI_AGAIN)$/
/** How `pg` says the same where it has no code. */
const lostToPg =
  /^(?:Connection terminated|timeout exceeded when trying to connect|timeout expired|Query read timeout|Client (?:was closed|has encountered a connection error) and is not queryable)/
/** SQLSTATE classes: connection exceptions, too little of something, an administrator who stops the server. */
const lostServer = /^(?:08|53|57P)/
/** SQLite’s result codes for a file that is busy, or cannot be opened or written (https://www.sqlite.org/rescode.html). */
const lostFile = [3, 5, 8, 10, 13, 14]

/** Whether an error says that the database cannot be had just now, rather than that something is wrong. */
export function isOutOfReach(error: Error & { code?: unknown; errcode?: unknown }): boolean {
  const code = typeof error.code === 'string' ? error.code : ''
  if (code === 'ERR_SQLITE_ERROR') return lostFile.includes(Number(error.errcode) & 0xff)
  return (
    lostToPg.test(error.message) || lostConnection.test(code) || (/^[0-9A-Z]{5}$/.test(code) && lostServer.test(code))
  )
}
