import { type ClockAndRandom, systemClockAndRandom } from '../publishing/clock-and-random.ts'
import type { AddressStore } from './address-store.ts'
import { newsLetter } from './letters.ts'
import type { AddressRow } from './mail-rows.ts'
import type { Message, Messages } from './messages.ts'
import { isReadIn, type ReaderStore } from './reader-store.ts'
import { isAboutLetter, lease, type Mailing, outcomeOf, sendMail, waitAfter } from './smtp.ts'
import { unsubscribeUrl } from './unsubscribe.ts'

const day = 24 * 3600 * 1000
/** After so long without success, the service stops sending to an address. */
const givesUpAfter = 7 * day

interface MailSenderOptions {
  addresses: AddressStore
  readers: ReaderStore
  messages: Messages
  mailing: Mailing
}

/** Sends people the messages that they have not read. Of several replicas, one claims an address for a limited time. */
export class MailSender {
  readonly #options: MailSenderOptions
  readonly #now: () => Date

  constructor(options: MailSenderOptions, { now }: Pick<ClockAndRandom, 'now'> = systemClockAndRandom) {
    this.#options = options
    this.#now = now
  }

  /** Sends to everybody for whom it is time. Ends early if the mail server cannot be reached. */
  async sendDue(): Promise<void> {
    const { addresses, messages } = this.#options
    const due = await addresses.due()
    if (due.length === 0) return
    const newest = await messages.newestEvent()
    for (const row of due) if (!(await this.#sendTo(row, newest))) return
  }

  /**
   * @param newest The number of the newest event that may concern somebody. What comes after it is for the next round.
   * @returns Whether it makes sense to go on with other addresses.
   */
  async #sendTo(row: AddressRow, newest: number): Promise<boolean> {
    const { addresses, readers, messages } = this.#options
    const next = { attempts: 0, failing_since: null, next_attempt_at: this.#next(row) }
    // Mail at once looks every minute, so it writes only if something happened.
    if (row.covered_until >= newest) {
      if (row.frequency === 'daily') await addresses.update(row, next)
      return true
    }
    const done = { ...next, covered_until: newest }
    const reader = await readers.find(row.actor)
    const person = reader && (await readers.personOf(reader))
    const news = person ? await messages.of(person, row.covered_until) : []
    const unread = news.filter(({ id }) => id <= newest && !isReadIn(reader, id))
    if (unread.length === 0) {
      await addresses.update(row, done)
      return true
    }
    const claim = { attempts: row.attempts + 1, next_attempt_at: addresses.at(lease) }
    if (!(await addresses.update(row, claim))) return true
    const claimed = { ...row, ...claim }
    try {
      await this.#send(row, reader?.language ?? 'sv', unread)
    } catch (error) {
      await addresses.update(claimed, this.#failed(row, error))
      return isAboutLetter(error)
    }
    await addresses.update(claimed, { ...done, last_outcome: 'sent' })
    return true
  }

  async #send(row: AddressRow, language: 'sv' | 'en', messages: Message[]): Promise<void> {
    const { mailing } = this.#options
    const { publicUrl } = mailing
    const end = unsubscribeUrl(publicUrl, row.unsubscribe)
    await sendMail(mailing, {
      ...newsLetter(language, { messages, publicUrl, end }),
      to: row.email,
      // RFC 8058: mail programs show a button that posts there.
      headers: { 'List-Unsubscribe': `<${end}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
    })
  }

  #failed(row: AddressRow, error: unknown): Partial<AddressRow> {
    const { addresses } = this.#options
    const failing_since = row.failing_since ?? addresses.at(0)
    const isOver = this.#now().getTime() - Date.parse(failing_since) > givesUpAfter
    return {
      failing_since,
      last_outcome: outcomeOf(error),
      next_attempt_at: addresses.at(waitAfter(row.attempts)),
      ...(isOver && { frequency: 'none' as const }),
    }
  }

  #next({ frequency }: AddressRow): string {
    return this.#options.addresses.at(frequency === 'daily' ? day : 0)
  }
}
