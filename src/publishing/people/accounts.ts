import type { Connection } from '../../store/connection.ts'
import type { Actor, ReleaseStore } from '../../store/store.ts'
import { lookAlike, nameOf } from './account-names.ts'
import { accountLooksAlike } from './people-problems.ts'
import type { PeopleTables } from './people-tables.ts'

/** An account by its name in the audit trail, and the person it is linked to. */
interface Account {
  actor: Actor
  person: string | null
}

/** A name that anybody but a user of this machine has. */
const isOfPerson = (actor: Actor): boolean => /^(token|oidc):/.test(actor)

/** What people sign in with. Two accounts are one person's if an administrator linked them or if their names look alike. */
export class Accounts {
  readonly #connection: Connection<PeopleTables>
  readonly #trail: Pick<ReleaseStore, 'actors'>
  /** The accounts that this process has admitted, so that most requests read nothing. */
  readonly #admitted = new Set<Actor>()

  constructor(connection: Connection<PeopleTables>, trail: Pick<ReleaseStore, 'actors'>) {
    this.#connection = connection
    this.#trail = trail
  }

  /** Whether an account belongs to the same person as one of the others. */
  async isOneOf(actor: Actor, others: readonly Actor[]): Promise<boolean> {
    const linked = await this.#linked()
    return others.some((other) => isOnePerson(linked, actor, other))
  }

  /** Tells whether other accounts belong to the same person as this one. */
  async samePerson(actor: Actor): Promise<(other: Actor) => boolean> {
    const linked = await this.#linked()
    return (other) => isOnePerson(linked, actor, other)
  }

  /** @returns An existing account of another person whose name looks like that of a new one. */
  async lookalikeOf(actor: Actor): Promise<Actor | undefined> {
    const known = await this.#known()
    if (known.some((account) => account.actor === actor)) return undefined
    return known.map((account) => account.actor).find((other) => mayBeMistaken(known, actor, other))
  }

  /**
   * Admits an account of the identity provider, and remembers a new one.
   * @throws {ProblemError} if a new account looks like an existing one.
   */
  async admit(actor: Actor): Promise<void> {
    if (this.#admitted.has(actor)) return
    if ((await this.lookalikeOf(actor)) !== undefined) throw accountLooksAlike()
    await this.#connection.note((transaction) =>
      transaction
        .insertInto('accounts')
        .values({ actor, person: null })
        .onConflict((conflict) => conflict.doNothing())
        .execute(),
    )
    this.#admitted.add(actor)
  }

  /** The pairs of accounts that look alike and are not linked. Accounts whose tokens are all revoked are left out. */
  async lookalikes(): Promise<[Actor, Actor][]> {
    const revoked = await this.#revoked()
    const known = (await this.#known()).filter(({ actor }) => !revoked.has(actor))
    return known.flatMap(({ actor }, index) =>
      known
        .slice(index + 1)
        .filter((other) => mayBeMistaken(known, actor, other.actor))
        .map((other): [Actor, Actor] => [actor, other.actor]),
    )
  }

  #linked(): Promise<Account[]> {
    return this.#connection.db.selectFrom('accounts').selectAll().where('person', 'is not', null).execute()
  }

  /** Every account that signed in, has a token or is in the audit trail. */
  async #known(): Promise<Account[]> {
    const { db } = this.#connection
    const stored = await db.selectFrom('accounts').selectAll().execute()
    const tokens = await db.selectFrom('tokens').select('name').distinct().execute()
    const others = [...tokens.map(({ name }) => `token:${name}`), ...(await this.#trail.actors())]
    const people = new Map(others.filter(isOfPerson).map((actor): [Actor, string | null] => [actor, null]))
    for (const { actor, person } of stored) people.set(actor, person)
    return [...people].map(([actor, person]) => ({ actor, person }))
  }

  async #revoked(): Promise<Set<Actor>> {
    const rows = await this.#connection.db.selectFrom('tokens').select(['name', 'revoked_at']).execute()
    const works = new Set(rows.flatMap(({ name, revoked_at }) => (revoked_at === null ? [name] : [])))
    return new Set(rows.flatMap(({ name }) => (works.has(name) ? [] : [`token:${name}`])))
  }
}

/** The account with all that are linked to it. */
function linkedTo(accounts: readonly Account[], actor: Actor): Actor[] {
  const person = accounts.find((account) => account.actor === actor)?.person ?? null
  const same = accounts.filter((account) => person !== null && account.person === person)
  return [actor, ...same.map((account) => account.actor)]
}

function isOnePerson(accounts: readonly Account[], actor: Actor, other: Actor): boolean {
  const own = linkedTo(accounts, actor)
  return linkedTo(accounts, other).some((one) => own.some((account) => lookAlike(nameOf(account), nameOf(one))))
}

/** The same name with another way to sign in is the same person, so nobody is mistaken. */
const mayBeMistaken = (accounts: readonly Account[], actor: Actor, other: Actor): boolean =>
  nameOf(actor) !== nameOf(other) &&
  lookAlike(nameOf(actor), nameOf(other)) &&
  !linkedTo(accounts, actor).includes(other)
