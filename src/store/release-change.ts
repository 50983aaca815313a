import type { Transaction } from 'kysely'
import type { Tables } from './database.ts'
import type { Documents } from './documents.ts'
import type { Head } from './head.ts'

/** A change of the releases or of the head. It runs in one transaction, and appends one event to the audit trail. */
export interface ReleaseChange {
  transaction: Transaction<Tables>
  head: Head
  documents: Documents
  now: Date
}
