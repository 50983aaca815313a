import type { Frequency } from '../../schemas/messages.ts'
import type { Config } from '../config.ts'
import type { ProblemLanguage } from '../errors.ts'
import { FixedWindow, rateLimited } from '../http/rate-limit.ts'
import { type ClockAndRandom, systemClockAndRandom } from '../publishing/clock-and-random.ts'
import type { Person } from '../publishing/people/person.ts'
import type { Publishing } from '../publishing/publishing.ts'
import { root } from '../responses/root.ts'
import type { ReleaseStore } from '../store/store.ts'
import { AddressStore } from './address-store.ts'
import { confirmationLetter } from './letters.ts'
import { MailSender } from './mail-sender.ts'
import { mailNotSent, mailOff, messageNotFound } from './message-problems.ts'
import { type Message, Messages } from './messages.ts'
import { isReadIn, ReaderStore } from './reader-store.ts'
import { type Mailing, sendMail } from './smtp.ts'
import { Submissions } from './submission.ts'

/** Letters to new addresses that one person may cause in a minute. */
const mostLetters = 2

export interface Settings {
  language: ProblemLanguage
  feedSince: string | null
  canMail: boolean
  email: string | null
  emailConfirmed: boolean
  frequency: Frequency
  failingSince: string | null
  lastOutcome: string | null
}

type BoxConfig = Pick<Config, 'publicUrl' | 'operator' | 'smtpUrl'>

/** What a person does with messages. Everybody sees and changes only their own. */
export class MessageBox {
  readonly publicUrl: string
  readonly addresses: AddressStore
  readonly readers: ReaderStore
  readonly submissions: Submissions
  /** Sends mail that is due; absent where no mail server is set. */
  readonly sender: MailSender | undefined
  readonly #messages: Messages
  readonly #mailing: Mailing | undefined
  readonly #clock: ClockAndRandom
  readonly #letters: FixedWindow

  constructor(
    store: ReleaseStore,
    publishing: Publishing,
    { publicUrl, operator, smtpUrl }: BoxConfig,
    clock: ClockAndRandom = systemClockAndRandom,
  ) {
    this.publicUrl = publicUrl
    this.addresses = new AddressStore(store.connection(), clock)
    this.readers = new ReaderStore(store.connection(), publishing.tokens, clock)
    this.submissions = new Submissions(store, publishing.drafts, clock)
    this.#messages = new Messages(store, publishing, clock)
    this.#mailing = smtpUrl === undefined ? undefined : { smtpUrl, publicUrl, operator }
    this.#clock = clock
    this.#letters = new FixedWindow(() => clock.now().getTime())
    const { addresses, readers } = this
    const mailing = this.#mailing
    this.sender = mailing && new MailSender({ addresses, readers, messages: this.#messages, mailing }, clock)
  }

  /** Newest first. */
  async list(person: Person, read?: boolean): Promise<(Message & { read: boolean })[]> {
    const row = await this.readers.find(person.actor)
    await this.readers.visited(person, row)
    const all = (await this.#messages.of(person)).map((message) => ({ ...message, read: isReadIn(row, message.id) }))
    return read === undefined ? all : all.filter((message) => message.read === read)
  }

  /** @throws {ProblemError} if the person has no such message. */
  async mark(person: Person, id: number, read: boolean): Promise<Message & { read: boolean }> {
    const all = await this.#messages.of(person)
    const message = all.find((one) => one.id === id)
    if (!message) throw messageNotFound()
    await this.readers.markRead(
      person,
      id,
      read,
      all.map((one) => one.id),
    )
    return { ...message, read }
  }

  /** @throws {ProblemError} if the person has no such message. */
  async readUntil(person: Person, id: number): Promise<void> {
    if (!(await this.#messages.of(person, id - 1)).some((one) => one.id === id)) throw messageNotFound()
    await this.readers.readUntil(person, id)
  }

  /** @param language What a person who has chosen none speaks. */
  async settings({ actor }: Person, language: ProblemLanguage): Promise<Settings> {
    const [row, address] = [await this.readers.find(actor), await this.addresses.find(actor)]
    return {
      language: row?.language ?? language,
      feedSince: row?.feed_since ?? null,
      canMail: this.#mailing !== undefined,
      email: address?.email ?? null,
      emailConfirmed: address !== undefined && address.confirmation === null,
      frequency: address?.frequency ?? 'none',
      failingSince: address?.failing_since ?? null,
      lastOutcome: address?.last_outcome ?? null,
    }
  }

  /** @throws {ProblemError} if mail is chosen and there is no address. */
  async choose(
    person: Person,
    { language, frequency }: { language?: ProblemLanguage; frequency?: Frequency },
  ): Promise<void> {
    if (frequency !== undefined) await this.addresses.choose(person.actor, frequency)
    if (language !== undefined) await this.readers.change(person, () => ({ language }))
  }

  /** Sends a link to an address, which proves that it is the person's. @throws {ProblemError} if that fails. */
  async addAddress(
    person: Person,
    { email, frequency, language }: { email: string; frequency: Frequency; language: ProblemLanguage },
  ): Promise<void> {
    if (!this.#mailing) throw mailOff()
    if (this.#letters.count(person.actor) > mostLetters)
      throw rateLimited(this.#letters.secondsLeft, mostLetters, 'letters')
    const code = this.#clock.random(32).toString('base64url')
    const letter = confirmationLetter(language, `${this.publicUrl}/desk#/messages/${code}`)
    await sendMail(this.#mailing, { ...letter, to: email }).catch(() => {
      throw mailNotSent()
    })
    await this.readers.change(person, () => ({ language }))
    await this.addresses.add(person.actor, { email, frequency }, code)
  }

  feedUrl = (secret: string): string => `${this.publicUrl}${root}/message-feeds/${secret}`

  /** The messages of the person who has a feed with this secret; undefined if there is none. */
  async ofFeed(secret: string): Promise<{ messages: Message[]; language: ProblemLanguage; since: string } | undefined> {
    const row = await this.readers.ofFeed(secret)
    const person = row && (await this.readers.personOf(row))
    if (!row || !person) return undefined
    return { messages: await this.#messages.of(person), language: row.language, since: row.feed_since as string }
  }

  /** Deletes what nobody needs any more. */
  async expire(): Promise<void> {
    await this.addresses.expire()
    await this.readers.expire()
  }
}
