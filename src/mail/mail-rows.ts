import type { Frequency } from '../../schemas/messages.ts'
import type { ProblemLanguage } from '../errors.ts'

/** What a person has read, and the person's feed. There is a row only for somebody who chose something. */
export interface ReaderRow {
  actor: string
  /** The grants at the last visit, as JSON: what somebody who signs in with an identity provider may see. */
  grants: string
  /** The last visit, to the day. */
  seen_at: string
  /** The number of an event. Messages up to it are read. */
  read_until: number
  /** Later messages that are read, as JSON. */
  read_ids: string
  language: ProblemLanguage
  /** SHA-256 of the secret in the URL of the feed. */
  feed: string | null
  feed_since: string | null
}

/** Where a person wants mail, and how it fares. */
export interface AddressRow {
  actor: string
  email: string
  frequency: Frequency
  /** SHA-256 of the code that was sent; null once the person has returned it. */
  confirmation: string | null
  asked_at: string
  /** The secret in the link that ends the mail. It is no hash, because every mail has it. It allows nothing else. */
  unsubscribe: string
  /** The number of an event. Mail has told of what happened up to it. */
  covered_until: number
  next_attempt_at: string
  attempts: number
  failing_since: string | null
  /** What came of the last attempt: a code, never an address or a text. */
  last_outcome: string | null
}

export interface MailTables {
  message_readers: ReaderRow
  mail_addresses: AddressRow
}
