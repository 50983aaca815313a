import type { Tables } from '../../store/database.ts'
import type { AuditEvent, ReleaseStore } from '../../store/store.ts'
import type { Surroundings } from '../clock-and-random.ts'
import type { Outcome } from './post-webhook.ts'
import { messageBody, messageTypes, type ReadsBack } from './webhook-events.ts'

type Row = Tables['subscriptions']

const second = 1000
const [minute, hour] = [60 * second, 3600 * second]
/** The schedule that Standard Webhooks proposes: three days, then the subscription is paused. */
const backOff = [5 * second, 5 * minute, 30 * minute, 2 * hour, 5 * hour, 10 * hour, 14 * hour, 20 * hour, 24 * hour]
/** For so long a message is one replica's to send; longer than it waits for an answer. */
const lease = 30 * second
/** Every replica shows a release within this time. */
const settled = second
const poll = 15 * second

export interface NotifierOptions {
  store: ReleaseStore
  publicUrl: string
  /** Whether addresses inside the operator's own network may be told. */
  allowPrivate: boolean
  surroundings: Surroundings
  readsBack: ReadsBack
  /** Told what came of each message. */
  onOutcome?: (subscription: string, event: number, outcome: Outcome) => void
  onError?: (error: Error) => void
}

/**
 * Tells receivers what the audit trail says, each in the order of the trail: a subscription keeps only how far its
 * receiver has come, so nothing is queued twice and nothing is lost. Replicas share the work by leases.
 */
export class Notifier {
  readonly #options: NotifierOptions
  #timer: NodeJS.Timeout | undefined
  /** Looks that have not come to their end: one takes as long as its slowest receiver, and others do not wait for it. */
  readonly #underWay = new Set<Promise<void>>()
  #stopped = false

  constructor(options: NotifierOptions) {
    this.#options = options
    this.look(poll)
  }

  /** Looks for something to send after so many milliseconds, and now and then after that. */
  look(wait = settled): void {
    clearTimeout(this.#timer)
    if (this.#stopped) return
    this.#timer = setTimeout(() => {
      const looking = this.#once().finally(() => this.#underWay.delete(looking))
      this.#underWay.add(looking)
      this.look(poll)
    }, wait)
    this.#timer.unref()
  }

  /** Resolves when the looks under way have come to their end. */
  async settled(): Promise<void> {
    await Promise.all(this.#underWay)
  }

  /** Waits for messages on their way; nothing is sent after. */
  async stop(): Promise<void> {
    this.#stopped = true
    clearTimeout(this.#timer)
    await this.settled()
  }

  async #once(): Promise<void> {
    const { store, surroundings, onError } = this.#options
    try {
      const now = surroundings.now()
      const due = await store.db
        .selectFrom('subscriptions')
        .selectAll()
        .where('status', '=', 'active')
        .where('next_attempt_at', '<=', now.toISOString())
        .execute()
      // One receiver that is slow must not keep the others waiting.
      await Promise.all(due.map((row) => this.#bringUpToDate(row)))
    } catch (error) {
      onError?.(error as Error)
    }
  }

  async #bringUpToDate(first: Row): Promise<void> {
    let row: Row | undefined = first
    while (row && !this.#stopped) {
      const event = await this.#nextEvent(row.after_event)
      row = event && (await this.#tell(row, event))
    }
  }

  /** The next event that readers notice, once every replica shows it. */
  async #nextEvent(after: number): Promise<AuditEvent | undefined> {
    const { store, surroundings } = this.#options
    const event = await store.eventAfter(after, Object.keys(messageTypes))
    if (!event) return undefined
    // Of two changes within a second the later has a time that is yet to come.
    const wait = Date.parse(event.at) + settled - surroundings.now().getTime()
    if (wait <= 0) return event
    this.look(wait)
    return undefined
  }

  /** @returns The subscription with its receiver one event further; undefined when it did not get there. */
  async #tell(row: Row, event: AuditEvent): Promise<Row | undefined> {
    const { store, publicUrl, allowPrivate, surroundings, readsBack, onOutcome } = this.#options
    const record = await store.record(event.to as string)
    if (!record) return undefined
    const arrived = { after_event: event.id, attempts: 0, failing_since: null }
    // One withdrawn since cannot be read any more; the message of its withdrawal comes later.
    if (record.withdrawn) return this.#advance(row, { ...arrived, next_attempt_at: row.next_attempt_at })
    if (!(await readsBack(record))) return undefined
    const claimed = { attempts: row.attempts + 1, next_attempt_at: this.#later(lease) }
    const mine = await this.#advance(row, claimed)
    if (!mine) return undefined
    const message = { id: `msg_${row.id}_${event.id}`, body: await messageBody(event, store, publicUrl) }
    const at = surroundings.now()
    const { send } = await import('./post-webhook.ts')
    const outcome = await send({ url: row.url, secret: row.secret, message, at, allowPrivate })
    onOutcome?.(row.id, event.id, outcome)
    const noted = { last_outcome: outcome.text, last_attempt_at: at.toISOString() }
    if (outcome.arrived) return this.#advance(mine, { ...noted, ...arrived, next_attempt_at: this.#later(0) })
    await this.#advance(mine, { ...noted, ...this.#failed(mine, outcome) })
    return undefined
  }

  #failed(row: Row, { status }: Outcome): Partial<Row> {
    const wait = backOff[row.attempts - 1]
    const failing_since = row.failing_since ?? this.#later(0)
    // 410: the receiver wants no more (Standard Webhooks).
    if (status === 410 || wait === undefined) return { failing_since, status: 'paused' }
    // Receivers behind one failing host are not all called at once.
    return { failing_since, next_attempt_at: this.#later(wait * (0.9 + Math.random() * 0.2)) }
  }

  /** Writes what is new unless another replica, or the administrator, was there meanwhile. */
  async #advance(row: Row, changed: Partial<Row>): Promise<Row | undefined> {
    let count = 0n
    await this.#options.store.note(async (transaction) => {
      const { numUpdatedRows } = await transaction
        .updateTable('subscriptions')
        .set(changed)
        .where('id', '=', row.id)
        .where('after_event', '=', row.after_event)
        .where('attempts', '=', row.attempts)
        .where('status', '=', 'active')
        .executeTakeFirst()
      count = numUpdatedRows
    })
    return count === 1n ? { ...row, ...changed } : undefined
  }

  #later(wait: number): string {
    return new Date(this.#options.surroundings.now().getTime() + wait).toISOString()
  }
}
