import type { MessageBox } from './message-box.ts'

const minute = 60_000
/** Rounds between two looks for what is to be deleted. */
const roundsToExpire = 60

/** Sends mail that is due every minute, and deletes what is past its time at the start and every hour. */
export class MailKeeper {
  readonly #box: MessageBox
  readonly #onError: (error: Error) => void
  readonly #timer: NodeJS.Timeout
  #round = 0
  #underWay: Promise<void>

  constructor(box: MessageBox, onError: (error: Error) => void) {
    this.#box = box
    this.#onError = onError
    this.#underWay = this.#once()
    this.#timer = setInterval(() => {
      this.#underWay = this.#underWay.then(() => this.#once())
    }, minute)
    this.#timer.unref()
  }

  /** Waits for what is under way. */
  async stop(): Promise<void> {
    clearInterval(this.#timer)
    await this.#underWay
  }

  async #once(): Promise<void> {
    const expires = this.#round++ % roundsToExpire === 0
    // A mail server that fails must not delay deletion.
    if (expires) await this.#box.expire().catch(this.#onError)
    await this.#box.sender?.sendDue().catch(this.#onError)
  }
}
