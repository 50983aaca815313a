import type { Release } from '../../store/release.ts'
import type { AuditEvent, ReleaseStore } from '../../store/store.ts'
import type { Outcome } from './post-webhook.ts'
import { feedbackEvent, webhookBody, webhookEvents } from './webhook-events.ts'
import type { TopicalWebhookRow, WebhookRow } from './webhook-row.ts'
import type { WebhookStore } from './webhook-store.ts'

const second = 1000
const [minute, hour] = [60 * second, 3600 * second]
/** The waits between attempts that Standard Webhooks proposes: three days, then the webhook is paused. */
const backOff = [5 * second, 5 * minute, 30 * minute, 2 * hour, 5 * hour, 10 * hour, 14 * hour, 20 * hour, 24 * hour]
/** How long other replicas leave an event to the replica that claimed it; longer than the time limit of a request. */
const lease = 30 * second
/** Every replica serves a new release within this time. */
const settled = second
const poll = 15 * second

export interface WebhookSenderOptions {
  rows: WebhookStore
  releases: Pick<ReleaseStore, 'load' | 'record' | 'eventAfter'>
  now: () => Date
  publicUrl: string
  /** Whether a URL may lead into the operator's own network. */
  allowPrivate: boolean
  /** Whether the operator takes feedback. Webhooks about it are told of nothing otherwise. */
  takesFeedback: boolean
  /** Whether this replica serves the release as the store has it. */
  isServed: (release: Pick<Release, 'id' | 'digest'>) => Promise<boolean>
  /** Called after each attempt. */
  onOutcome?: (webhook: string, event: number, outcome: Outcome) => void
  onError?: (error: Error) => void
}

/**
 * Sends the events of the audit trail to every webhook, in the order of the trail. A webhook records only the last event
 * that was sent, so no event is sent twice by design and none is lost. Replicas share the work: one claims an event for a
 * limited time.
 */
export class WebhookSender {
  readonly #options: WebhookSenderOptions
  #timer: NodeJS.Timeout | undefined
  /** Looks that have not ended. One takes as long as its slowest webhook, and the next does not wait for it. */
  readonly #underWay = new Set<Promise<void>>()
  #stopped = false

  constructor(options: WebhookSenderOptions) {
    this.#options = options
    this.look(poll)
  }

  /** Looks for events to send after so many milliseconds, and regularly after that. */
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

  /** Resolves when every look under way has ended. */
  async settled(): Promise<void> {
    await Promise.all(this.#underWay)
  }

  /** Waits for the requests under way and sends nothing after them. */
  async stop(): Promise<void> {
    this.#stopped = true
    clearTimeout(this.#timer)
    await this.settled()
  }

  async #once(): Promise<void> {
    const { rows, now, onError } = this.#options
    try {
      const due = await rows.due(now())
      // A slow webhook must not delay the others.
      await Promise.all(due.map((row) => this.#bringUpToDate(row)))
    } catch (error) {
      onError?.(error as Error)
    }
  }

  async #bringUpToDate(first: TopicalWebhookRow): Promise<void> {
    let row: TopicalWebhookRow | undefined = first
    while (row && !this.#stopped) {
      const event = await this.#nextEvent(row)
      row = event && (await this.#send(row, event))
    }
  }

  /** The next event to send, once every replica serves its release. */
  async #nextEvent({ after_event, topic }: TopicalWebhookRow): Promise<AuditEvent | undefined> {
    const { releases, now, takesFeedback } = this.#options
    if (topic === 'feedback' && !takesFeedback) return undefined
    const event = await releases.eventAfter(
      after_event,
      topic === 'feedback' ? [feedbackEvent] : Object.keys(webhookEvents),
    )
    if (!event) return undefined
    // The later of two changes within a second has a time in the future.
    const wait = Date.parse(event.at) + settled - now().getTime()
    if (wait <= 0) return event
    this.look(wait)
    return undefined
  }

  /** @returns The webhook with the event sent; undefined if that failed or another replica does it. */
  async #send(row: TopicalWebhookRow, event: AuditEvent): Promise<TopicalWebhookRow | undefined> {
    const { rows, releases, publicUrl, allowPrivate, now, isServed, onOutcome } = this.#options
    const sent = { after_event: event.id, attempts: 0, failing_since: null }
    if (row.topic !== 'feedback') {
      const record = await releases.record(event.to as string)
      if (!record) return undefined
      // Nobody can read a release that was withdrawn since. The event of its withdrawal comes later.
      if (record.withdrawn) return rows.updateIfSame(row, { ...sent, next_attempt_at: row.next_attempt_at })
      if (!(await isServed(record))) return undefined
    }
    const claim = { attempts: row.attempts + 1, next_attempt_at: this.#later(lease) }
    const mine = await rows.updateIfSame(row, claim)
    if (!mine) return undefined
    const message = { id: `msg_${row.id}_${event.id}`, body: await webhookBody(event, releases, publicUrl) }
    const at = now()
    const { postWebhook } = await import('./post-webhook.ts')
    const outcome = await postWebhook({ url: row.url, secret: row.secret, message, at, allowPrivate })
    onOutcome?.(row.id, event.id, outcome)
    const noted = { last_outcome: outcome.text, last_attempt_at: at.toISOString() }
    if (outcome.arrived) return rows.updateIfSame(mine, { ...noted, ...sent, next_attempt_at: this.#later(0) })
    await rows.updateIfSame(mine, { ...noted, ...this.#failed(mine, outcome) })
    return undefined
  }

  #failed(row: WebhookRow, { status }: Outcome): Partial<WebhookRow> {
    const wait = backOff[row.attempts - 1]
    const failing_since = row.failing_since ?? this.#later(0)
    // 410 asks for no more requests (Standard Webhooks).
    if (status === 410 || wait === undefined) return { failing_since, status: 'paused' }
    // Webhooks on one failing host are not all called at once.
    return { failing_since, next_attempt_at: this.#later(wait * (0.9 + Math.random() * 0.2)) }
  }

  #later(wait: number): string {
    return new Date(this.#options.now().getTime() + wait).toISOString()
  }
}
