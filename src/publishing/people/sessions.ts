import type { Connection } from '../../store/connection.ts'
import type { ClockAndRandom } from '../clock-and-random.ts'
import type { PeopleTables } from './people-tables.ts'
import type { Grant, Person } from './person.ts'
import { hashOfToken } from './token-text.ts'

/** Milliseconds: a working day. */
const life = 8 * 60 * 60 * 1000

/**
 * People who have signed in with a browser. The store keeps the sessions, so that every replica knows them and signing
 * out ends them. A session lasts no longer than the token it was opened with, and ends when that token is revoked.
 */
export class Sessions {
  readonly #connection: Connection<PeopleTables>
  readonly #now: () => Date
  readonly #random: (size: number) => Buffer

  constructor(connection: Connection<PeopleTables>, { now, random }: ClockAndRandom) {
    this.#connection = connection
    this.#now = now
    this.#random = random
  }

  /** Returns the secret for the cookie. Only its hash is kept. */
  async open({ actor, grants, token, expiresAt }: Person): Promise<{ secret: string; person: Person }> {
    const now = this.#now()
    const secret = this.#random(32).toString('base64url')
    const latest = expiresAt === undefined ? Number.POSITIVE_INFINITY : Date.parse(expiresAt)
    const row = {
      hash: hashOfToken(secret),
      actor,
      grants: JSON.stringify(grants),
      token: token ?? null,
      expires_at: new Date(Math.min(now.getTime() + life, latest)).toISOString(),
    }
    await this.#connection.note(async (transaction) => {
      await transaction.deleteFrom('sessions').where('expires_at', '<', now.toISOString()).execute()
      await transaction.insertInto('sessions').values(row).execute()
    })
    return { secret, person: { actor, grants, ...(token && { token }), expiresAt: row.expires_at } }
  }

  /** Returns the person of the session, or undefined if it is unknown or has ended. */
  async authenticate(secret: string): Promise<Person | undefined> {
    const row = await this.#connection.db
      .selectFrom('sessions')
      .leftJoin('tokens', 'tokens.id', 'sessions.token')
      .select(['sessions.actor', 'sessions.grants', 'sessions.token', 'sessions.expires_at', 'tokens.revoked_at'])
      .where('sessions.hash', '=', hashOfToken(secret))
      .executeTakeFirst()
    if (!row || row.revoked_at !== null || Date.parse(row.expires_at) <= this.#now().getTime()) return undefined
    const { actor, token } = row
    return {
      actor,
      grants: JSON.parse(row.grants) as Grant[],
      ...(token !== null && { token }),
      expiresAt: row.expires_at,
    }
  }

  async end(secret: string): Promise<void> {
    const hash = hashOfToken(secret)
    await this.#connection.note((transaction) => transaction.deleteFrom('sessions').where('hash', '=', hash).execute())
  }
}
