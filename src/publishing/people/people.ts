import { isAdministrator } from '../../../schemas/roles.ts'
import { type Bilingual, didYouMean, type Fault, invalidRequest, join } from '../../errors.ts'
import { nearest } from '../../handbook/nearest.ts'
import type { Connection } from '../../store/connection.ts'
import type { Actor } from '../../store/store.ts'
import type { ClockAndRandom } from '../clock-and-random.ts'
import { forbidden, personNotFound } from './people-problems.ts'
import type { PeopleTables } from './people-tables.ts'
import type { Person } from './person.ts'

/** A person with several accounts, which count as one where nobody may approve their own work. */
export interface LinkedAccounts {
  id: string
  accounts: Actor[]
}

/** What administrators do with the accounts of one person. */
export class People {
  readonly #connection: Connection<PeopleTables>
  readonly #clock: ClockAndRandom

  constructor(connection: Connection<PeopleTables>, clock: ClockAndRandom) {
    this.#connection = connection
    this.#clock = clock
  }

  /** An account of the identity provider may be linked before its first sign-in. */
  async link(by: Person, accounts: readonly Actor[]): Promise<LinkedAccounts> {
    if (!isAdministrator(by)) throw forbidden()
    const { now, random } = this.#clock
    const id = random(8).toString('hex')
    await this.#connection.change(async ({ transaction, append }) => {
      const faults = await this.#faults(accounts)
      if (faults.length > 0) throw invalidRequest(faults)
      for (const actor of accounts)
        await transaction
          .insertInto('accounts')
          .values({ actor, person: id })
          .onConflict((conflict) => conflict.column('actor').doUpdateSet({ person: id }))
          .execute()
      const detail = { person: id, accounts }
      await append({ at: now().toISOString(), actor: by.actor, action: 'link-accounts', detail })
    })
    return { id, accounts: [...accounts] }
  }

  /** In the order of their ids. */
  async list(by: Person): Promise<LinkedAccounts[]> {
    if (!isAdministrator(by)) throw forbidden()
    const rows = await this.#connection.db
      .selectFrom('accounts')
      .selectAll()
      .where('person', 'is not', null)
      .orderBy('person')
      .orderBy('actor')
      .execute()
    const people = Map.groupBy(rows, ({ person }) => person as string)
    return [...people].map(([id, own]) => ({ id, accounts: own.map(({ actor }) => actor) }))
  }

  /** The accounts count as different people again. */
  async unlink(by: Person, id: string): Promise<void> {
    if (!isAdministrator(by)) throw forbidden()
    await this.#connection.change(async ({ transaction, append }) => {
      const rows = await transaction.selectFrom('accounts').selectAll().where('person', '=', id).execute()
      if (rows.length === 0) throw personNotFound()
      await transaction.updateTable('accounts').set({ person: null }).where('person', '=', id).execute()
      const detail = { person: id, accounts: rows.map(({ actor }) => actor) }
      await append({ at: this.#clock.now().toISOString(), actor: by.actor, action: 'unlink-accounts', detail })
    })
  }

  async #faults(accounts: readonly Actor[]): Promise<Fault[]> {
    const { db } = this.#connection
    const tokens = await db.selectFrom('tokens').select('name').distinct().execute()
    const names = tokens.map(({ name }) => `token:${name}`)
    const linked = await db.selectFrom('accounts').select('actor').where('person', 'is not', null).execute()
    return accounts.flatMap((actor, index): Fault[] => {
      const at = (detail: Bilingual): Fault[] => [{ pointer: `/accounts/${index}`, detail }]
      if (accounts.indexOf(actor) !== index)
        return at({ sv: 'Kontot står två gånger.', en: 'The account is listed twice.' })
      if (linked.some((one) => one.actor === actor))
        return at({
          sv: 'Kontot är redan kopplat till en person. Ta bort den kopplingen först.',
          en: 'The account is already linked to a person. Delete that link first.',
        })
      if (!actor.startsWith('token:') || names.includes(actor)) return []
      const unknown = { sv: 'Ingen nyckel har det namnet.', en: 'No token has that name.' }
      return at(join(unknown, didYouMean(nearest(actor, names))))
    })
  }
}
