import type { ReleaseStore } from '../../store/store.ts'
import type { Surroundings } from '../clock-and-random.ts'
import type { Grant, Person } from './person.ts'
import { hashOfToken } from './token-text.ts'

/** Milliseconds: a working day. */
const life = 8 * 60 * 60 * 1000

/**
 * People who have signed in with a browser. A session stands in the store, so that every replica knows it and signing
 * out ends it; it lasts no longer than the token it was opened with, and ends when that is revoked.
 */
export class Sessions {
  readonly #store: ReleaseStore
  readonly #now: () => Date
  readonly #random: (size: number) => Buffer

  constructor(store: ReleaseStore, { now, random }: Surroundings) {
    this.#store = store
    this.#now = now
    this.#random = random
  }

  /** Gives the secret this once; only its hash is kept. */
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
    await this.#store.note(async (transaction) => {
      await transaction.deleteFrom('sessions').where('expires_at', '<', now.toISOString()).execute()
      await transaction.insertInto('sessions').values(row).execute()
    })
    return { secret, person: { actor, grants, ...(token && { token }), expiresAt: row.expires_at } }
  }

  /** Whose session it is; undefined for one that is unknown or over. */
  async authenticate(secret: string): Promise<Person | undefined> {
    const row = await this.#store.db
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
    await this.#store.note((transaction) => transaction.deleteFrom('sessions').where('hash', '=', hash).execute())
  }
}
