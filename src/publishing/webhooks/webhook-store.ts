import type { Connection, NewEvent } from '../../store/connection.ts'
import { countOf } from '../../store/count.ts'
import { tooManyWebhooks, webhookNotFound } from './webhook-problems.ts'
import type { WebhookRow, WebhookTables } from './webhook-row.ts'

/** The service sends to each of them in turn. */
export const mostWebhooks = 100

/** The table of webhooks. */
export class WebhookStore {
  readonly #connection: Connection<WebhookTables>

  constructor(connection: Connection<WebhookTables>) {
    this.#connection = connection
  }

  /** Oldest first. */
  list(): Promise<WebhookRow[]> {
    return this.#connection.db.selectFrom('subscriptions').selectAll().orderBy('created_at').orderBy('id').execute()
  }

  /** @throws {ProblemError} if there is no such webhook. */
  async find(id: string): Promise<WebhookRow> {
    const { db } = this.#connection
    const row = await db.selectFrom('subscriptions').selectAll().where('id', '=', id).executeTakeFirst()
    if (!row) throw webhookNotFound()
    return row
  }

  /** The active webhooks whose next attempt is due. */
  due(now: Date): Promise<WebhookRow[]> {
    return this.#connection.db
      .selectFrom('subscriptions')
      .selectAll()
      .where('status', '=', 'active')
      .where('next_attempt_at', '<=', now.toISOString())
      .execute()
  }

  /** Adds a webhook that receives the events after this one. @throws {ProblemError} if there are too many. */
  add(webhook: Omit<WebhookRow, 'after_event'>, event: NewEvent): Promise<WebhookRow> {
    return this.#connection.change(async ({ transaction, head, append }) => {
      if ((await countOf(transaction.selectFrom('subscriptions'))) >= mostWebhooks) throw tooManyWebhooks(mostWebhooks)
      const row = { ...webhook, after_event: head.sequence }
      await transaction.insertInto('subscriptions').values(row).execute()
      await append(event)
      return row
    })
  }

  /** @throws {ProblemError} if another request removed it first. */
  remove(id: string, event: NewEvent): Promise<void> {
    return this.#connection.change(async ({ transaction, append }) => {
      const { numDeletedRows } = await transaction.deleteFrom('subscriptions').where('id', '=', id).executeTakeFirst()
      if (numDeletedRows === 0n) throw webhookNotFound()
      await append(event)
    })
  }

  async update(id: string, changed: Partial<WebhookRow>): Promise<void> {
    await this.#connection.note((transaction) =>
      transaction.updateTable('subscriptions').set(changed).where('id', '=', id).execute(),
    )
  }

  /** Updates a webhook unless another replica or an administrator changed it after `row` was read. */
  async updateIfSame(row: WebhookRow, changed: Partial<WebhookRow>): Promise<WebhookRow | undefined> {
    const { numUpdatedRows } = await this.#connection.note((transaction) =>
      transaction
        .updateTable('subscriptions')
        .set(changed)
        .where('id', '=', row.id)
        .where('after_event', '=', row.after_event)
        .where('attempts', '=', row.attempts)
        .where('status', '=', 'active')
        .executeTakeFirst(),
    )
    return numUpdatedRows === 1n ? { ...row, ...changed } : undefined
  }
}
