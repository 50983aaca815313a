/**
 * Scripts and styles that other versions of the service hand out. During a rolling upgrade, a page may come from a replica of
 * one version and ask another for its script, so that every replica stores its own in the database.
 */
import type { Connection } from '../store/connection.ts'
import { type Asset, hashOf } from './assets.ts'

interface Tables {
  scripts: { address: string; body: string }
}

export class SharedScripts {
  readonly #connection: Connection<Tables>

  constructor(connection: Connection<Tables>) {
    this.#connection = connection
  }

  /** Stores those that no replica has stored yet. */
  async add(assets: readonly Pick<Asset, 'hashedPath' | 'body'>[]): Promise<void> {
    const rows = assets.map(({ hashedPath: address, body }) => ({ address, body }))
    if (rows.length === 0) return
    await this.#connection.note((transaction) =>
      transaction
        .insertInto('scripts')
        .values(rows)
        .onConflict((conflict) => conflict.column('address').doNothing())
        .execute(),
    )
  }

  /** The bytes at an address, if they have the hash that it names. */
  async find(address: string): Promise<string | undefined> {
    const query = this.#connection.db.selectFrom('scripts').select('body').where('address', '=', address)
    const body = (await query.executeTakeFirst())?.body
    return body !== undefined && address.includes(`-${hashOf(body)}.`) ? body : undefined
  }
}
