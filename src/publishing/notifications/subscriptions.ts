import { isIP } from 'node:net'
import { type Fault, invalidRequest } from '../../errors.ts'
import type { Tables } from '../../store/database.ts'
import type { ReleaseStore } from '../../store/store.ts'
import { isAdministrator, type Person } from '../person.ts'
import { forbidden, subscriptionNotFound } from '../problems.ts'
import type { Surroundings } from '../surroundings.ts'
import type { Outcome } from './deliver.ts'
import { isPublicAddress } from './public-address.ts'
import { newSecret } from './signature.ts'
import { type Subscription, toSubscription } from './subscription.ts'

/** So many receivers, each told in turn. */
export const mostSubscriptions = 100

/** Who is told of what readers see change. */
export class Subscriptions {
  readonly #store: ReleaseStore
  readonly #surroundings: Surroundings
  readonly #allowPrivate: boolean

  /** @param allowPrivate Whether addresses inside the operator's own network may be told. */
  constructor(store: ReleaseStore, surroundings: Surroundings, allowPrivate: boolean) {
    this.#store = store
    this.#surroundings = surroundings
    this.#allowPrivate = allowPrivate
  }

  /** Gives the secret this once; the receiver hears of what changes from now on. */
  async create(by: Person, { url }: { url: string }): Promise<Subscription & { secret: string }> {
    if (!isAdministrator(by)) throw forbidden()
    const fault = urlFault(url, this.#allowPrivate)
    if (fault) throw invalidRequest([fault])
    const { now, random } = this.#surroundings
    const secret = newSecret(random)
    const at = now().toISOString()
    return this.#store.change(async (transaction, head) => {
      const { count } = await transaction
        .selectFrom('subscriptions')
        .select((build) => build.fn.countAll().as('count'))
        .executeTakeFirstOrThrow()
      if (Number(count) >= mostSubscriptions) throw invalidRequest([tooMany])
      const row: Tables['subscriptions'] = {
        id: random(8).toString('hex'),
        url,
        secret,
        status: 'active',
        created_at: at,
        created_by: by.actor,
        after_event: head.sequence,
        attempts: 0,
        next_attempt_at: at,
        failing_since: null,
        last_outcome: null,
        last_attempt_at: null,
      }
      await transaction.insertInto('subscriptions').values(row).execute()
      const detail = { subscription: row.id, url }
      const event = { at, actor: by.actor, action: 'create-subscription', from: null, to: null, detail }
      await this.#store.append(transaction, head, event)
      return { ...toSubscription(row), secret }
    })
  }

  /** Oldest first. */
  async list(by: Person): Promise<Subscription[]> {
    if (!isAdministrator(by)) throw forbidden()
    const rows = await this.#store.db
      .selectFrom('subscriptions')
      .selectAll()
      .orderBy('created_at')
      .orderBy('id')
      .execute()
    return rows.map(toSubscription)
  }

  async remove(by: Person, id: string): Promise<void> {
    if (!isAdministrator(by)) throw forbidden()
    const { url } = await this.#find(id)
    await this.#store.change(async (transaction, head) => {
      const { numDeletedRows } = await transaction.deleteFrom('subscriptions').where('id', '=', id).executeTakeFirst()
      if (numDeletedRows === 0n) throw subscriptionNotFound()
      const at = this.#surroundings.now().toISOString()
      const detail = { subscription: id, url }
      const event = { at, actor: by.actor, action: 'remove-subscription', from: null, to: null, detail }
      await this.#store.append(transaction, head, event)
    })
  }

  /** Sends a signed message that means nothing; when it arrives, a paused subscription goes on where it stopped. */
  async test(by: Person, id: string): Promise<Outcome> {
    if (!isAdministrator(by)) throw forbidden()
    const { url, secret, status } = await this.#find(id)
    const { now, random } = this.#surroundings
    const at = now()
    const body = JSON.stringify({ type: 'test', timestamp: at.toISOString(), data: {} })
    const message = { id: `msg_test_${random(8).toString('hex')}`, body }
    // Node's https client is loaded when somebody is to be told.
    const { send } = await import('./deliver.ts')
    const outcome = await send({ url, secret, message, at, allowPrivate: this.#allowPrivate })
    const next_attempt_at = at.toISOString()
    const resumed = { status: 'active' as const, attempts: 0, failing_since: null, next_attempt_at }
    const noted = { last_outcome: outcome.text, last_attempt_at: at.toISOString() }
    const changed = { ...noted, ...(outcome.arrived && status === 'paused' && resumed) }
    await this.#store.note((transaction) =>
      transaction.updateTable('subscriptions').set(changed).where('id', '=', id).execute(),
    )
    return outcome
  }

  async #find(id: string): Promise<Tables['subscriptions']> {
    const row = await this.#store.db.selectFrom('subscriptions').selectAll().where('id', '=', id).executeTakeFirst()
    if (!row) throw subscriptionNotFound()
    return row
  }
}

const tooMany: Fault = {
  pointer: '/url',
  detail: {
    sv: `Det finns redan ${mostSubscriptions} webhookar, vilket är gränsen. Ta bort någon först.`,
    en: `There are already ${mostSubscriptions} webhooks, which is the limit. Remove one first.`,
  },
}

/** What can be said of an address before anybody calls it; names are looked up when it is called. */
function urlFault(given: string, allowPrivate: boolean): Fault | undefined {
  const url = URL.parse(given)
  const at = (sv: string, en: string): Fault => ({ pointer: '/url', detail: { sv, en } })
  if (!url || !(url.protocol === 'https:' || (allowPrivate && url.protocol === 'http:')))
    return at('url måste vara en https-adress.', 'url must be an https address.')
  if (url.username || url.password)
    return at('url får inte innehålla inloggningsuppgifter.', 'url must hold no credentials.')
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (!allowPrivate && isIP(host) && !isPublicAddress(host))
    return at('url måste leda till en publik adress.', 'url must lead to a public address.')
  return undefined
}
