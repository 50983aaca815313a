import type { ProblemLanguage } from '../errors.ts'
import { type ClockAndRandom, systemClockAndRandom } from '../publishing/clock-and-random.ts'
import type { Grant, Person } from '../publishing/people/person.ts'
import { hashOfToken } from '../publishing/people/token-text.ts'
import type { Tokens } from '../publishing/people/tokens.ts'
import type { Connection } from '../store/connection.ts'
import type { MailTables, ReaderRow } from './mail-rows.ts'
import { mostMessages } from './messages.ts'

const day = 24 * 3600 * 1000
/** Without a visit for so long, everything about the person is deleted. */
const keptFor = 365 * day

/** What a person chose, and has read. */
export class ReaderStore {
  readonly #connection: Connection<MailTables>
  readonly #tokens: Pick<Tokens, 'grantsOf'>
  readonly #clock: ClockAndRandom

  constructor(connection: Connection<MailTables>, tokens: Pick<Tokens, 'grantsOf'>, clock = systemClockAndRandom) {
    this.#connection = connection
    this.#tokens = tokens
    this.#clock = clock
  }

  find(actor: string): Promise<ReaderRow | undefined> {
    return this.#connection.db.selectFrom('message_readers').selectAll().where('actor', '=', actor).executeTakeFirst()
  }

  /** Notes a visit of somebody who has a row, at most once a day and when the grants are others. */
  async visited(person: Person, row: ReaderRow | undefined): Promise<void> {
    if (!row) return
    const isRecent = this.#clock.now().getTime() - Date.parse(row.seen_at) < day
    if (!isRecent || row.grants !== JSON.stringify(person.grants)) await this.change(person, () => ({}))
  }

  /** @param make What changes, given the row as it is. */
  async change(person: Person, make: (row: ReaderRow) => Partial<ReaderRow>): Promise<ReaderRow> {
    const { actor, grants } = person
    const seen = { grants: JSON.stringify(grants), seen_at: this.#clock.now().toISOString() }
    return this.#connection.note(async (transaction) => {
      const first: ReaderRow = {
        ...seen,
        actor,
        read_until: 0,
        read_ids: '[]',
        language: 'sv',
        feed: null,
        feed_since: null,
      }
      // The row is locked, or two requests at once would each keep only their own change.
      const before = await transaction
        .insertInto('message_readers')
        .values(first)
        .onConflict((conflict) => conflict.column('actor').doUpdateSet(seen))
        .returningAll()
        .executeTakeFirstOrThrow()
      const changed = make(before)
      if (Object.keys(changed).length > 0)
        await transaction.updateTable('message_readers').set(changed).where('actor', '=', actor).execute()
      return { ...before, ...changed }
    })
  }

  readUntil(person: Person, until: number): Promise<ReaderRow> {
    return this.change(person, (row) => {
      const read_until = Math.max(until, row.read_until)
      return { read_until, read_ids: JSON.stringify(idsOf(row).filter((id) => id > read_until)) }
    })
  }

  /** @param shown The numbers of all messages of the person. */
  markRead(person: Person, id: number, isRead: boolean, shown: readonly number[]): Promise<ReaderRow> {
    return this.change(person, (row) => {
      const read = shown.filter((one) => (one === id ? isRead : isReadIn(row, one)))
      // What comes to be unread is above the mark, and so is all that is later.
      const read_until = isRead || id > row.read_until ? row.read_until : id - 1
      return { read_until, read_ids: JSON.stringify(read.filter((one) => one > read_until).slice(0, mostMessages)) }
    })
  }

  /** Gives the person a feed with a new secret. The one before it ends. */
  async newFeed(person: Person, language: ProblemLanguage): Promise<string> {
    const secret = this.#clock.random(32).toString('base64url')
    const feed_since = this.#clock.now().toISOString()
    await this.change(person, () => ({ feed: hashOfToken(secret), feed_since, language }))
    return secret
  }

  ofFeed(secret: string): Promise<ReaderRow | undefined> {
    const { db } = this.#connection
    return db.selectFrom('message_readers').selectAll().where('feed', '=', hashOfToken(secret)).executeTakeFirst()
  }

  /**
   * The person of a row, without a request: what the tokens of the name allow now, or what the identity provider allowed at
   * the last visit. Undefined if no token is valid.
   */
  async personOf({ actor, grants }: ReaderRow): Promise<Person | undefined> {
    if (!actor.startsWith('token:')) return { actor, grants: JSON.parse(grants) as Grant[] }
    const allowed = await this.#tokens.grantsOf(actor.slice('token:'.length))
    return allowed && { actor, grants: allowed }
  }

  /** Deletes everything about people who have not been here for a year. */
  async expire(): Promise<void> {
    const oldest = new Date(this.#clock.now().getTime() - keptFor).toISOString()
    const { db } = this.#connection
    const gone = await db.selectFrom('message_readers').select('actor').where('seen_at', '<', oldest).execute()
    if (gone.length === 0) return
    const actors = gone.map(({ actor }) => actor)
    await this.#connection.note(async (transaction) => {
      await transaction.deleteFrom('mail_addresses').where('actor', 'in', actors).execute()
      await transaction.deleteFrom('message_readers').where('actor', 'in', actors).execute()
    })
  }
}

const idsOf = ({ read_ids }: ReaderRow): number[] => JSON.parse(read_ids) as number[]

export const isReadIn = (row: ReaderRow | undefined, id: number): boolean =>
  row !== undefined && (id <= row.read_until || idsOf(row).includes(id))
