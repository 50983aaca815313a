import type { Kysely, Transaction } from 'kysely'
import type { Bilingual } from '../errors.ts'
import {
  type Actor,
  type AuditEvent,
  appendEvent,
  readActors,
  readChangesOf,
  readEventAfter,
  readEvents,
  readEventsOf,
  readNumbers,
  readPublications,
} from './audit.ts'
import { numberingFault } from './audit-numbers.ts'
import { type Connection, type NewEvent, own } from './connection.ts'
import { countOf } from './count.ts'
import type { Engine, Tables } from './database.ts'
import { Documents, tryWriting } from './documents.ts'
import { type Head, readHead, readPublishedContent } from './head.ts'
import { migrate } from './migrations.ts'
import { type Proposal, publishIn } from './publish.ts'
import { readRecord, readRecords, requireRecord } from './records.ts'
import type { Digest, Release, ReleaseRecord } from './release.ts'
import type { ReleaseChange } from './release-change.ts'
import { rollBackIn } from './rollback.ts'
import type { StorageFailure } from './storage-failure.ts'
import { withdrawIn } from './withdraw.ts'
import { Writer } from './writer.ts'

export type { Actor, AuditEvent } from './audit.ts'
export type { Head } from './head.ts'
export type { Proposal } from './publish.ts'

/**
 * Every release ever published, in one of two databases. Releases are immutable and share their documents. A change moves
 * the head and never changes a release.
 */
export class ReleaseStore {
  readonly #db: Kysely<Tables>
  readonly #engine: Engine
  readonly #close: () => Promise<void>
  readonly #documents = new Documents()
  readonly #now: () => Date
  readonly #writer: Writer
  readonly #storage: StorageFailure

  constructor(options: {
    engine: Engine
    reader: Kysely<Tables>
    writer: Kysely<Tables>
    storage: StorageFailure
    announce: (transaction: Transaction<Tables>) => Promise<unknown>
    close: () => Promise<void>
    now?: () => Date
  }) {
    this.#db = options.reader
    this.#writer = new Writer(options.writer, options.storage, options.announce)
    this.#storage = options.storage
    this.#engine = options.engine
    this.#close = options.close
    this.#now = options.now ?? (() => new Date())
  }

  /** Lets a module outside the store read and write its own tables. */
  connection<Own>(): Connection<Own> {
    return {
      db: this.#db as unknown as Kysely<Own>,
      change: (make) =>
        this.change((transaction, head) => {
          const append = (event: NewEvent) => appendEvent(transaction, head, { from: null, to: null, ...event })
          return make({ transaction: own(transaction), head, append })
        }),
      note: (write) => this.#writer.write((transaction) => write(own(transaction))),
    }
  }

  migrate(): Promise<void> {
    return migrate(this.#writer.db, this.#engine)
  }

  close(): Promise<void> {
    return this.#close()
  }

  head(): Promise<Head> {
    return readHead(this.#db)
  }

  /** Returns what the store holds of the `content/` published last, or null. */
  publishedContent(): Promise<string | null> {
    return readPublishedContent(this.#db)
  }

  /** Returns records of releases, newest first. */
  records(page?: { offset?: number; limit?: number }): Promise<ReleaseRecord[]> {
    return readRecords(this.#db, page)
  }

  count(): Promise<number> {
    return countOf(this.#db.selectFrom('releases'))
  }

  record(id: string): Promise<ReleaseRecord | undefined> {
    return readRecord(this.#db, id)
  }

  /**
   * Returns a release with its texts, and verifies every part by its hash.
   * @throws {NoSuchRelease} @throws {DamagedRelease}
   */
  async load(id: string): Promise<Release> {
    return this.#documents.assemble(this.#db, await requireRecord(this.#db, id))
  }

  /** Returns the document with a hash of a manifest, as canonical JSON. */
  document(hash: Digest): Promise<string | undefined> {
    return this.#documents.read(this.#db, hash)
  }

  /**
   * Publishes in one transaction: documents, release, head, event. A proposal on an older release is merged if no later
   * release changed the same locales.
   * @throws {PublishConflict} naming what changed since. @throws {NothingToPublish} if nothing would change.
   */
  publish<Own>(proposal: Proposal<Own>): Promise<Release> {
    return this.#changeReleases((change) => publishIn(change, proposal))
  }

  /** Moves the head to an earlier release, as a new event. The later releases stay. */
  rollback(id: string, actor: Actor, reason: string): Promise<ReleaseRecord> {
    return this.#changeReleases((change) => rollBackIn(change, id, actor, reason))
  }

  /** Withdraws a release for ever. Clients that request it receive the reason and the replacement. */
  withdraw(id: string, replacement: string, actor: Actor, reason: string): Promise<ReleaseRecord> {
    return this.#changeReleases((change) => withdrawIn(change, { id, replacement }, actor, reason))
  }

  /** The audit trail, newest first. */
  events(page?: { before?: number; offset?: number; limit?: number }): Promise<AuditEvent[]> {
    return readEvents(this.#db, page)
  }

  /** Returns everybody in the audit trail. */
  actors(): Promise<Actor[]> {
    return readActors(this.#db)
  }

  /** Returns the publications that made these releases. */
  eventsTo(releases: readonly string[]): Promise<AuditEvent[]> {
    return readPublications(this.#db, releases)
  }

  /** Returns the changes of drafts that wrote a text, newest first. */
  eventsAbout(segment: string): Promise<AuditEvent[]> {
    return readChangesOf(this.#db, segment)
  }

  eventCount(): Promise<number> {
    return countOf(this.#db.selectFrom('events'))
  }

  /** Says which events are missing from the audit trail or out of order, or returns null. */
  auditFault(): Promise<Bilingual | null> {
    return this.snapshot(async (transaction) =>
      numberingFault(await readNumbers(transaction), (await readHead(transaction)).sequence),
    )
  }

  /** What keeps the database from storing changes: a full disk, or a read-only or damaged file. Null if nothing does. */
  get storageFailure(): Error | null {
    return this.#storage.error
  }

  /** Writes a row and deletes it again, which ends a storage failure that is over. */
  tryStorage(): Promise<void> {
    return this.#writer.write(tryWriting)
  }

  /** Returns the first event after another that has one of these actions. */
  eventAfter(id: number, actions: readonly string[]): Promise<AuditEvent | undefined> {
    return readEventAfter(this.#db, id, actions)
  }

  /** Returns the newest events after another, and not before a time, that have one of these actions, newest first. */
  eventsOf(actions: readonly string[], page: { after: number; since: string; limit: number }): Promise<AuditEvent[]> {
    return readEventsOf(this.#db, actions, page)
  }

  /** Reads in a transaction that sees one consistent state of the store. */
  snapshot<Result>(read: (transaction: Transaction<Tables>) => Promise<Result>): Promise<Result> {
    const transaction = this.#db.transaction()
    return (this.#engine === 'postgres' ? transaction.setIsolationLevel('repeatable read') : transaction).execute(read)
  }

  /** Runs a change that no other change overlaps, and notifies the replicas. */
  change<Result>(make: (transaction: Transaction<Tables>, head: Head) => Promise<Result>): Promise<Result> {
    return this.#writer.change(make)
  }

  #changeReleases<Result>(make: (change: ReleaseChange) => Promise<Result>): Promise<Result> {
    return this.change((transaction, head) => make({ transaction, head, documents: this.#documents, now: this.#now() }))
  }
}
