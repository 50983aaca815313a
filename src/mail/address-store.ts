import type { Frequency } from '../../schemas/messages.ts'
import { type ClockAndRandom, systemClockAndRandom } from '../publishing/clock-and-random.ts'
import { hashOfToken } from '../publishing/people/token-text.ts'
import type { Connection } from '../store/connection.ts'
import type { AddressRow, MailTables } from './mail-rows.ts'
import { noAddress, wrongCode } from './message-problems.ts'

/** An address that is not confirmed within this time is deleted. */
const confirmable = 24 * 3600 * 1000

/** The table of e-mail addresses. */
export class AddressStore {
  readonly #connection: Connection<MailTables>
  readonly #clock: ClockAndRandom

  constructor(connection: Connection<MailTables>, clock = systemClockAndRandom) {
    this.#connection = connection
    this.#clock = clock
  }

  /** The address of a person, if it is confirmed or can still be. */
  async find(actor: string): Promise<AddressRow | undefined> {
    const { db } = this.#connection
    const row = await db.selectFrom('mail_addresses').selectAll().where('actor', '=', actor).executeTakeFirst()
    return row && this.#isLost(row) ? undefined : row
  }

  /**
   * Stores an address in the place of an earlier one. No mail is sent there before it is confirmed. The audit trail names
   * the person and not the address.
   * @param code What the person has to return. Only its hash is kept.
   */
  async add(actor: string, given: { email: string; frequency: Frequency }, code: string): Promise<void> {
    const at = this.at(0)
    const unsubscribe = this.#clock.random(32).toString('base64url')
    await this.#connection.change(async ({ transaction, head, append }) => {
      const row: AddressRow = {
        ...given,
        actor,
        confirmation: hashOfToken(code),
        asked_at: at,
        unsubscribe,
        // Mail tells of what happens from now on.
        covered_until: head.sequence,
        next_attempt_at: at,
        attempts: 0,
        failing_since: null,
        last_outcome: null,
      }
      await transaction
        .insertInto('mail_addresses')
        .values(row)
        .onConflict((conflict) => conflict.column('actor').doUpdateSet(row))
        .execute()
      await append({ at, actor, action: 'add-mail-address', detail: {} })
    })
  }

  /**
   * Does nothing if the address is confirmed, so that a link can be opened twice.
   * @throws {ProblemError} if the code is not the one that was sent last, or was sent too long ago.
   */
  async confirm(actor: string, code: string): Promise<void> {
    const row = await this.find(actor)
    if (row?.confirmation === null) return
    if (!row || row.confirmation !== hashOfToken(code)) throw wrongCode()
    await this.update(row, { confirmation: null })
  }

  /** @throws {ProblemError} if there is no address. */
  async choose(actor: string, frequency: Frequency): Promise<void> {
    const row = await this.find(actor)
    if (!row) throw noAddress()
    // Who chose “none” is told of nothing that happened meanwhile.
    await this.update(row, { frequency, attempts: 0, failing_since: null, next_attempt_at: this.at(0) })
  }

  /** Erases the address. Does nothing if there is none. */
  async erase(actor: string): Promise<void> {
    if (!(await this.find(actor))) return
    await this.#connection.change(async ({ transaction, append }) => {
      await transaction.deleteFrom('mail_addresses').where('actor', '=', actor).execute()
      await append({ at: this.at(0), actor, action: 'remove-mail-address', detail: {} })
    })
  }

  /** @returns Whether the secret is of a link that ends somebody's mail. */
  async isUnsubscribe(secret: string): Promise<boolean> {
    const query = this.#connection.db.selectFrom('mail_addresses').select('actor')
    return (await query.where('unsubscribe', '=', secret).executeTakeFirst()) !== undefined
  }

  async unsubscribe(secret: string): Promise<boolean> {
    const { numUpdatedRows } = await this.#connection.note((transaction) =>
      transaction
        .updateTable('mail_addresses')
        .set({ frequency: 'none' })
        .where('unsubscribe', '=', secret)
        .executeTakeFirst(),
    )
    return numUpdatedRows > 0n
  }

  /** The confirmed addresses whose next attempt is due. */
  due(): Promise<AddressRow[]> {
    return this.#connection.db
      .selectFrom('mail_addresses')
      .selectAll()
      .where('confirmation', 'is', null)
      .where('frequency', '!=', 'none')
      .where('next_attempt_at', '<=', this.at(0))
      .orderBy('next_attempt_at')
      .execute()
  }

  /** Changes an address unless another replica or the person did since the row was read. */
  async update(row: AddressRow, changed: Partial<AddressRow>): Promise<boolean> {
    const { numUpdatedRows } = await this.#connection.note((transaction) =>
      transaction
        .updateTable('mail_addresses')
        .set(changed)
        .where('actor', '=', row.actor)
        .where('unsubscribe', '=', row.unsubscribe)
        .where('covered_until', '=', row.covered_until)
        .where('attempts', '=', row.attempts)
        .where('next_attempt_at', '=', row.next_attempt_at)
        .where('frequency', '=', row.frequency)
        .executeTakeFirst(),
    )
    return numUpdatedRows === 1n
  }

  /** Deletes addresses that were not confirmed in time. */
  async expire(): Promise<void> {
    await this.#connection.note((transaction) =>
      transaction
        .deleteFrom('mail_addresses')
        .where('confirmation', 'is not', null)
        .where('asked_at', '<', this.at(-confirmable))
        .execute(),
    )
  }

  /** The time in so many milliseconds. */
  at(milliseconds: number): string {
    return new Date(this.#clock.now().getTime() + milliseconds).toISOString()
  }

  #isLost = ({ confirmation, asked_at }: AddressRow): boolean =>
    confirmation !== null && asked_at < this.at(-confirmable)
}
