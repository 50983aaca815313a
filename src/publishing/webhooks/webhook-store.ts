import type { Connection, NewEvent } from '../../store/connection.ts'
import { countOf } from '../../store/count.ts'
import { tooManyWebhooks, webhookNotFound } from './webhook-problems.ts'
import type { TopicalWebhookRow, WebhookRow, WebhookTables } from './webhook-row.ts'

/** The service sends to each of them in turn. */
export const mostWebhooks = 100

/** The table of webhooks. */
export class WebhookStore {
  readonly #connection: Connection<WebhookTables>

  constructor(connection: Connection<WebhookTables>) {
    this.#connection = connection
  }

  /** Oldest first. */
  list(): Promise<TopicalWebhookRow[]> {
    return this.#all().orderBy('created_at').orderBy('id').execute()
  }

  /** @throws {ProblemError} if there is no such webhook. */
  async find(id: string): Promise<TopicalWebhookRow> {
    const row = await this.#all().where('id', '=', id).executeTakeFirst()
    if (!row) throw webhookNotFound()
    return row
  }

  /** The active webhooks whose next attempt is due. */
  due(now: Date): Promise<TopicalWebhookRow[]> {
    return this.#all().where('status', '=', 'active').where('next_attempt_at', '<=', now.toISOString()).execute()
  }

  /** Adds a webhook that receives the events after this one. @throws {ProblemError} if there are too many. */
  add({ topic, ...webhook }: Omit<TopicalWebhookRow, 'after_event'>, event: NewEvent): Promise<TopicalWebhookRow> {
    return this.#connection.change(async ({ transaction, head, append }) => {
      if ((await countOf(transaction.selectFrom('subscriptions'))) >= mostWebhooks) throw tooManyWebhooks(mostWebhooks)
      const row = { ...webhook, after_event: head.sequence }
      await transaction.insertInto('subscriptions').values(row).execute()
      if (topic) await transaction.insertInto('webhook_topics').values({ webhook: row.id, topic }).execute()
      await append(event)
      return { ...row, topic }
    })
  }

  /** @throws {ProblemError} if another request removed it first. */
  remove(id: string, event: NewEvent): Promise<void> {
    return this.#connection.change(async ({ transaction, append }) => {
      const { numDeletedRows } = await transaction.deleteFrom('subscriptions').where('id', '=', id).executeTakeFirst()
      if (numDeletedRows === 0n) throw webhookNotFound()
      await transaction.deleteFrom('webhook_topics').where('webhook', '=', id).execute()
      await append(event)
    })
  }

  async update(id: string, changed: Partial<WebhookRow>): Promise<void> {
    await this.#connection.note((transaction) =>
      transaction.updateTable('subscriptions').set(changed).where('id', '=', id).execute(),
    )
  }

  /** Updates a webhook unless another replica or an administrator changed it after `row` was read. */
  async updateIfSame(row: TopicalWebhookRow, changed: Partial<WebhookRow>): Promise<TopicalWebhookRow | undefined> {
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

  #all() {
    return this.#connection.db
      .selectFrom('subscriptions')
      .leftJoin('webhook_topics', 'webhook_topics.webhook', 'subscriptions.id')
      .selectAll('subscriptions')
      .select('webhook_topics.topic')
  }
}
