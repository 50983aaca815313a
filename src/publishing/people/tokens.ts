import { isAdministrator } from '../../../schemas/roles.ts'
import type { Connection } from '../../store/connection.ts'
import { countOf } from '../../store/count.ts'
import type { ClockAndRandom } from '../clock-and-random.ts'
import type { Accounts } from './accounts.ts'
import { forbidden, tokenNotFound } from './people-problems.ts'
import type { PeopleTables } from './people-tables.ts'
import type { Grant, Person } from './person.ts'
import { checkExpiry, confusableName } from './token-faults.ts'
import { hashOfToken, isTokenText, newTokenText } from './token-text.ts'

/** A token as it is listed, without the secret. */
export interface Token {
  id: string
  /** The person who has it. */
  name: string
  grants: Grant[]
  createdAt: string
  createdBy: string
  expiresAt: string
  revokedAt: string | null
  lastUsedAt: string | null
}

export interface NewToken {
  /** The person who has it. A person keeps the name from token to token, so that nobody approves their own work. */
  name: string
  grants: Grant[]
  /** RFC 3339. Default: in 90 days. */
  expiresAt?: string | undefined
}

const day = 24 * 60 * 60 * 1000
const usualLife = 90 * day
/** Milliseconds between two notes of a token's last use, so that most requests write nothing. */
const noteEvery = 60_000

/** Tokens for people and programs that have no identity provider. */
export class Tokens {
  readonly #connection: Connection<PeopleTables>
  readonly #accounts: Accounts
  readonly #now: () => Date
  readonly #random: (size: number) => Buffer

  constructor(connection: Connection<PeopleTables>, accounts: Accounts, { now, random }: ClockAndRandom) {
    this.#connection = connection
    this.#accounts = accounts
    this.#now = now
    this.#random = random
  }

  /**
   * Returns the secret. Only its hash is kept, so this is the only time.
   * @throws {ProblemError} if the name is new and looks like that of another person.
   */
  async create(by: Person, { name, grants, expiresAt }: NewToken): Promise<Token & { token: string }> {
    if (!isAdministrator(by)) throw forbidden()
    const now = this.#now()
    if (expiresAt !== undefined) checkExpiry(expiresAt, now)
    const text = newTokenText(this.#random)
    const row = {
      id: this.#random(8).toString('hex'),
      hash: hashOfToken(text),
      name,
      grants: JSON.stringify(grants),
      created_at: now.toISOString(),
      created_by: by.actor,
      expires_at: new Date(expiresAt === undefined ? now.getTime() + usualLife : expiresAt).toISOString(),
      revoked_at: null,
      last_used_at: null,
    }
    await this.#connection.change(async ({ transaction, append }) => {
      const other = await this.#accounts.lookalikeOf(`token:${name}`)
      if (other !== undefined) throw confusableName(other)
      await transaction.insertInto('tokens').values(row).execute()
      const detail = { token: row.id, name, grants, expiresAt: row.expires_at }
      await append({ at: row.created_at, actor: by.actor, action: 'create-token', detail })
    })
    return { ...toToken(row), token: text }
  }

  /** Newest first. */
  async list(by: Person, { offset = 0, limit = 100 } = {}): Promise<{ items: Token[]; total: number }> {
    if (!isAdministrator(by)) throw forbidden()
    const tokens = this.#connection.db.selectFrom('tokens')
    const newestFirst = tokens.selectAll().orderBy('created_at', 'desc').orderBy('id')
    const rows = await newestFirst.offset(offset).limit(limit).execute()
    return { items: rows.map(toToken), total: await countOf(tokens) }
  }

  /** Does nothing if the token is revoked already. */
  async revoke(by: Person, id: string): Promise<void> {
    if (!isAdministrator(by)) throw forbidden()
    await this.#connection.change(async ({ transaction, append }) => {
      const row = await transaction.selectFrom('tokens').selectAll().where('id', '=', id).executeTakeFirst()
      if (!row) throw tokenNotFound()
      const at = this.#now().toISOString()
      const revoked_at = row.revoked_at ?? at
      await transaction.updateTable('tokens').set({ revoked_at }).where('id', '=', id).execute()
      const detail = { token: id, name: row.name }
      await append({ at, actor: by.actor, action: 'revoke-token', detail })
    })
  }

  /** What the valid tokens of a name allow; undefined if there is none. */
  async grantsOf(name: string): Promise<Grant[] | undefined> {
    const rows = await this.#connection.db
      .selectFrom('tokens')
      .select('grants')
      .where('name', '=', name)
      .where('revoked_at', 'is', null)
      .where('expires_at', '>', this.#now().toISOString())
      .execute()
    return rows.length === 0 ? undefined : rows.flatMap(({ grants }) => JSON.parse(grants) as Grant[])
  }

  /** Returns the person who has the token, or undefined if it is unknown, expired or revoked. */
  async authenticate(text: string): Promise<Person | undefined> {
    if (!isTokenText(text)) return undefined
    const hash = hashOfToken(text)
    const row = await this.#connection.db.selectFrom('tokens').selectAll().where('hash', '=', hash).executeTakeFirst()
    const now = this.#now()
    if (!row || row.revoked_at !== null || Date.parse(row.expires_at) <= now.getTime()) return undefined
    if (row.last_used_at === null || now.getTime() - Date.parse(row.last_used_at) >= noteEvery) {
      const last_used_at = now.toISOString()
      await this.#connection.note((transaction) =>
        transaction.updateTable('tokens').set({ last_used_at }).where('id', '=', row.id).execute(),
      )
    }
    const { id, name, grants, expiresAt } = toToken(row)
    return { actor: `token:${name}`, token: id, expiresAt, grants }
  }
}

const toToken = (row: PeopleTables['tokens']): Token => ({
  id: row.id,
  name: row.name,
  grants: JSON.parse(row.grants) as Grant[],
  createdAt: row.created_at,
  createdBy: row.created_by,
  expiresAt: row.expires_at,
  revokedAt: row.revoked_at,
  lastUsedAt: row.last_used_at,
})
