/** The daily summary of new feedback: how much about which items, without a text or an address of a reader. */
import { lease, type Mailing, outcomeOf, sendMail, waitAfter } from '../mail/smtp.ts'
import type { DigestRow } from './feedback-row.ts'
import type { FeedbackStore } from './feedback-store.ts'

const minute = 60_000
const day = 24 * 60 * minute
/** What arrived within this time may not be stored yet. The next summary has it. */
const settled = minute

export class Digest {
  readonly #feedback: FeedbackStore
  readonly #mailing: Mailing

  constructor(feedback: FeedbackStore, mailing: Mailing) {
    this.#feedback = feedback
    this.#mailing = mailing
  }

  /** Sends the summary if it is time for one, there is something new, and no other replica does. */
  async sendIfDue(): Promise<void> {
    const due = await this.#claim()
    if (!due) return
    const { counts, clock } = this.#feedback
    const { until } = due
    const news = await this.#newSince(due.row.covered_until, until)
    const done = { covered_until: until, attempts: 0, failing_since: null, next_attempt_at: this.#in(day) }
    if (news.length === 0) return this.#note(done)
    try {
      await this.#send(news)
    } catch (error) {
      counts.failed++
      await this.#note({
        failing_since: due.row.failing_since ?? clock.now().toISOString(),
        last_outcome: outcomeOf(error),
        next_attempt_at: this.#in(waitAfter(due.row.attempts)),
      })
      return
    }
    counts.sent++
    await this.#note({ ...done, last_outcome: 'sent' })
  }

  /** @returns The row as it was before this replica claimed it; undefined if there is nothing to do. */
  async #claim(): Promise<{ row: DigestRow; until: string } | undefined> {
    const at = this.#in(0)
    const until = this.#in(-settled)
    return this.#feedback.connection.note(async (transaction) => {
      await transaction
        .insertInto('digests')
        .values({
          name: 'feedback',
          covered_until: until,
          next_attempt_at: this.#in(day),
          attempts: 0,
          failing_since: null,
          last_outcome: null,
        })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
      const row = await transaction.selectFrom('digests').selectAll().executeTakeFirstOrThrow()
      const { numUpdatedRows } = await transaction
        .updateTable('digests')
        .set({ next_attempt_at: this.#in(lease), attempts: row.attempts + 1 })
        .where('next_attempt_at', '=', row.next_attempt_at)
        .where('next_attempt_at', '<=', at)
        .executeTakeFirst()
      return numUpdatedRows === 1n ? { row, until } : undefined
    })
  }

  #newSince(since: string, until: string) {
    return this.#feedback.connection.db
      .selectFrom('feedback')
      .select(['item', 'locale'])
      .where('received_at', '>', since)
      .where('received_at', '<=', until)
      .orderBy('item')
      .orderBy('locale')
      .execute()
  }

  async #note(changed: Partial<DigestRow>): Promise<void> {
    await this.#feedback.connection.note((transaction) => transaction.updateTable('digests').set(changed).execute())
  }

  #send(news: readonly { item: string; locale: string }[]): Promise<void> {
    const { operator, publicUrl } = this.#mailing
    return sendMail(this.#mailing, {
      to: operator.email,
      subject: `Återkoppling / Feedback: ${news.length}`,
      text: summary(news, `${publicUrl}/desk#/feedback`),
    })
  }

  #in(milliseconds: number): string {
    return new Date(this.#feedback.clock.now().getTime() + milliseconds).toISOString()
  }
}

function summary(news: readonly { item: string; locale: string }[], desk: string): string {
  const groups = Map.groupBy(news, ({ item, locale }) => `${item} (${locale})`)
  return [
    `Ny återkoppling sedan förra sammanfattningen: ${news.length}.`,
    `New feedback since the last summary: ${news.length}.`,
    '',
    ...[...groups].map(([name, some]) => `${name}: ${some.length}`),
    '',
    desk,
    '',
  ].join('\n')
}
