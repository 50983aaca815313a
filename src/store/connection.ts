import type { Kysely, Transaction } from 'kysely'
import type { AuditEvent, Head } from './store.ts'

/** An event to write to the audit trail. It concerns no release unless it says so. */
export type NewEvent = Omit<AuditEvent, 'id' | 'from' | 'to'> & Partial<Pick<AuditEvent, 'from' | 'to'>>

/** A change of a module's own tables. */
export interface Change<Own> {
  transaction: Transaction<Own>
  head: Head
  /** Writes the event of the change. A change writes exactly one. */
  append: (event: NewEvent) => Promise<void>
}

/** How a module outside the store reads and writes its own tables. `Own` names them; the types hide all others. */
export interface Connection<Own> {
  db: Kysely<Own>
  /** Runs a change that no other change overlaps. Replicas hear of it. */
  change: <Result>(make: (change: Change<Own>) => Promise<Result>) => Promise<Result>
  /** Writes without an event, for example when a token was last used. Replicas do not hear of it. */
  note: <Result>(write: (transaction: Transaction<Own>) => Promise<Result>) => Promise<Result>
}
