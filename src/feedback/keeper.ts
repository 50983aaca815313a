import type { Mailing } from '../mail/smtp.ts'
import type { FeedbackStore } from './feedback-store.ts'

const minute = 60_000

interface KeeperOptions {
  /** Without it, no mail is sent. */
  mailing: Mailing | undefined
  onExpired: (count: number) => void
  onError: (error: Error) => void
}

/** Deletes feedback in time and sends the daily summary, at the start and every ten minutes. */
export class FeedbackKeeper {
  readonly #feedback: FeedbackStore
  readonly #options: KeeperOptions
  readonly #timer: NodeJS.Timeout
  #underWay: Promise<void>

  constructor(feedback: FeedbackStore, options: KeeperOptions) {
    this.#feedback = feedback
    this.#options = options
    this.#underWay = this.#once()
    this.#timer = setInterval(() => {
      this.#underWay = this.#underWay.then(() => this.#once())
    }, 10 * minute)
    this.#timer.unref()
  }

  /** Waits for what is under way. */
  async stop(): Promise<void> {
    clearInterval(this.#timer)
    await this.#underWay
  }

  async #once(): Promise<void> {
    const { mailing, onExpired, onError } = this.#options
    // A mail server that fails must not delay deletion, nor the other way round.
    const expired = this.#feedback.expire().then((count) => count > 0 && onExpired(count))
    const sent = mailing && import('./digest.ts').then(({ Digest }) => new Digest(this.#feedback, mailing).sendIfDue())
    for (const { reason } of (await Promise.allSettled([expired, sent])).filter(
      ({ status }) => status === 'rejected',
    ) as PromiseRejectedResult[])
      onError(reason as Error)
  }
}
