import type { Kysely, Transaction } from 'kysely'
import { LRUCache } from 'lru-cache'
import type { Edition } from '../handbook/edition.ts'
import type { Locale, Locales } from '../handbook/locale.ts'
import type { Connection, NewEvent } from './connection.ts'
import { type Engine, migrate, type Tables } from './database.ts'
import { DamagedRelease, NoSuchRelease, NothingToPublish, PublishConflict, ReleaseInUse } from './failures.ts'
import {
  type Digest,
  type Document,
  digestOf,
  freeze,
  hashOf,
  type Manifest,
  type Release,
  type ReleaseRecord,
  type Snapshot,
} from './release.ts'

/** The pointer to the current release, and what changed with it. */
export interface Head {
  release: string | null
  /** Rises with every change of any kind. */
  sequence: number
  /** When readers' copies last became newer than what is current: nothing was modified before, whatever its own age. */
  rolledBackAt: string | null
}

/** Who does something, as the audit trail names them. */
export type Actor = string

/** New wording for some locales of a release; what it does not name stays as it is. */
export interface Proposal<Own = unknown> {
  /** The release it was written on; null for the first. */
  base: string | null
  edition?: Edition
  /** Whole locales by tag; null takes a locale out. */
  locales: Record<string, Locale | null>
  actor: Actor
  /** For the audit trail. */
  action?: string
  detail?: Record<string, unknown>
  /** What to remember of `content/`, when this publishes it. */
  content?: string
  /** Changes tables of another module in the same transaction. */
  within?: (transaction: Transaction<Own>, release: string) => Promise<void>
}

export interface AuditEvent {
  id: number
  at: string
  actor: Actor
  action: string
  from: string | null
  to: string | null
  detail: Record<string, unknown>
}

/** Characters of documents kept parsed; a handbook in one language is about a hundred thousand. */
const keptDocuments = 8 * 1024 * 1024

/**
 * Every release ever published, in one of two databases. Releases are immutable and share their documents; the head is
 * moved, never a release changed.
 */
export class ReleaseStore {
  readonly #db: Kysely<Tables>
  readonly #engine: Engine
  readonly #close: () => Promise<void>
  readonly #documents = new LRUCache<Digest, object>({ maxSize: keptDocuments, sizeCalculation: () => 1 })
  readonly #now: () => Date
  /** Changes of this process, one after the other: SQLite has one connection to write on. */
  #line: Promise<unknown> = Promise.resolve()
  readonly #writer: Kysely<Tables>
  readonly #announce: (transaction: Transaction<Tables>) => Promise<unknown>

  constructor(options: {
    engine: Engine
    reader: Kysely<Tables>
    writer: Kysely<Tables>
    announce: (transaction: Transaction<Tables>) => Promise<unknown>
    close: () => Promise<void>
    now?: () => Date
  }) {
    this.#db = options.reader
    this.#writer = options.writer
    this.#engine = options.engine
    this.#announce = options.announce
    this.#close = options.close
    this.#now = options.now ?? (() => new Date())
  }

  /** Lets a module outside the store read and write its own tables. */
  connection<Own>(): Connection<Own> {
    return {
      db: this.#db as unknown as Kysely<Own>,
      change: (make) =>
        this.change((transaction, head) => {
          const append = (event: NewEvent) => this.append(transaction, head, { from: null, to: null, ...event })
          return make({ transaction: own(transaction), head, append })
        }),
      note: (write) => this.#inLine(() => this.#writer.transaction().execute((transaction) => write(own(transaction)))),
    }
  }

  migrate(): Promise<void> {
    return migrate(this.#writer, this.#engine)
  }

  close(): Promise<void> {
    return this.#close()
  }

  async head(): Promise<Head> {
    return headIn(this.#db)
  }

  /** What is remembered of the `content/` published last, or null. */
  async publishedContent(): Promise<string | null> {
    return (await this.#db.selectFrom('head').select('content').executeTakeFirstOrThrow()).content
  }

  /** Newest first. */
  async records({ offset = 0, limit = 1000 } = {}): Promise<ReleaseRecord[]> {
    const rows = await this.#db
      .selectFrom('releases')
      .selectAll()
      .orderBy('number', 'desc')
      .offset(offset)
      .limit(limit)
      .execute()
    return rows.map(toRecord)
  }

  async count(): Promise<number> {
    const { count } = await this.#db
      .selectFrom('releases')
      .select((build) => build.fn.countAll().as('count'))
      .executeTakeFirstOrThrow()
    return Number(count)
  }

  async record(id: string): Promise<ReleaseRecord | undefined> {
    return recordIn(this.#db, id)
  }

  /**
   * A release with its texts, every part verified by its hash.
   * @throws {NoSuchRelease} @throws {DamagedRelease}
   */
  async load(id: string): Promise<Release> {
    const record = await this.record(id)
    if (!record) throw new NoSuchRelease(id)
    return this.#assemble(this.#db, record)
  }

  /** The document that a hash of a manifest names, as canonical JSON. */
  async document(hash: Digest): Promise<string | undefined> {
    const row = await this.#db.selectFrom('documents').select('body').where('hash', '=', hash).executeTakeFirst()
    return row?.body
  }

  /**
   * Publishes in one transaction: documents, release, head, event. A proposal on an older release is merged when what
   * it changes did not change since.
   * @throws {PublishConflict} naming what changed since. @throws {NothingToPublish} when nothing would change.
   */
  publish<Own>(proposal: Proposal<Own>): Promise<Release> {
    return this.change(async (transaction, head) => {
      const current = head.release === null ? null : await this.#require(transaction, head.release)
      const snapshot = await this.#merge(transaction, proposal, current)
      const { manifest, digest, documents } = freeze(snapshot)
      if (current && digest === current.digest) throw new NothingToPublish(current.id)
      const at = await this.#moment(transaction, head)
      const known = await this.#keep(transaction, documents, at)
      const goesBack = current !== null && isOlder(current.manifest, manifest, known)
      const number = (await highestNumber(transaction)) + 1
      const id = `${snapshot.edition.id}-r${number}`
      await transaction
        .insertInto('releases')
        .values({
          id,
          number,
          edition: snapshot.edition.id,
          manifest: JSON.stringify(manifest),
          digest,
          published_at: at,
          withdrawn: null,
        })
        .execute()
      await transaction
        .updateTable('head')
        .set({
          release: id,
          ...(goesBack && { rolled_back_at: at }),
          ...(proposal.content !== undefined && { content: proposal.content }),
        })
        .execute()
      const { actor, action = 'publish', detail = {} } = proposal
      await this.append(transaction, head, {
        at,
        actor,
        action,
        from: head.release,
        to: id,
        detail: { locales: Object.keys(proposal.locales), ...detail },
      })
      await proposal.within?.(own(transaction), id)
      return this.#assemble(transaction, { id, edition: snapshot.edition.id, publishedAt: at, manifest, digest })
    })
  }

  /** Moves the head to an earlier release, as a new event. Nothing is lost: the later releases stay. */
  rollback(id: string, actor: Actor, reason: string): Promise<ReleaseRecord> {
    return this.change(async (transaction, head) => {
      const record = await this.#require(transaction, id)
      if (head.release === id) throw new NothingToPublish(id)
      if (record.withdrawn) throw new ReleaseInUse(id, 'it is withdrawn')
      const at = await this.#moment(transaction, head)
      await transaction.updateTable('head').set({ release: id, rolled_back_at: at }).execute()
      await this.append(transaction, head, {
        at,
        actor,
        action: 'rollback',
        from: head.release,
        to: id,
        detail: { reason },
      })
      return record
    })
  }

  /** Takes a release out of use for ever; whoever asks for it is told why and what to use instead. */
  withdraw(id: string, replacement: string, actor: Actor, reason: string): Promise<ReleaseRecord> {
    return this.change(async (transaction, head) => {
      const record = await this.#require(transaction, id)
      const other = await this.#require(transaction, replacement)
      if (head.release === id) throw new ReleaseInUse(id, 'it is the current release; publish or roll back first')
      if (other.withdrawn || replacement === id) throw new ReleaseInUse(replacement, 'it cannot replace anything')
      if (record.withdrawn) throw new NothingToPublish(id)
      const at = await this.#moment(transaction, head)
      const withdrawn = { at, reason, replacement }
      await transaction
        .updateTable('releases')
        .set({ withdrawn: JSON.stringify(withdrawn) })
        .where('id', '=', id)
        .execute()
      // The list of releases is older than this.
      await transaction.updateTable('head').set({ rolled_back_at: at }).execute()
      await this.append(transaction, head, {
        at,
        actor,
        action: 'withdraw',
        from: id,
        to: replacement,
        detail: { reason },
      })
      return { ...record, withdrawn }
    })
  }

  /** The audit trail, newest first. */
  async events({ before = Number.MAX_SAFE_INTEGER, offset = 0, limit = 100 } = {}): Promise<AuditEvent[]> {
    const rows = await this.#db
      .selectFrom('events')
      .selectAll()
      .where('id', '<', Math.min(before, 2_147_483_647))
      .orderBy('id', 'desc')
      .offset(offset)
      .limit(limit)
      .execute()
    return rows.map(toEvent)
  }

  async eventCount(): Promise<number> {
    const { count } = await this.#db
      .selectFrom('events')
      .select((build) => build.fn.countAll().as('count'))
      .executeTakeFirstOrThrow()
    return Number(count)
  }

  /** The first event of these sorts after another. */
  async eventAfter(id: number, actions: readonly string[]): Promise<AuditEvent | undefined> {
    const row = await this.#db
      .selectFrom('events')
      .selectAll()
      .where('id', '>', id)
      .where('action', 'in', actions)
      .orderBy('id')
      .limit(1)
      .executeTakeFirst()
    return row && toEvent(row)
  }

  /** Reads in a transaction that sees the store as it is at one moment. */
  snapshot<Result>(read: (transaction: Transaction<Tables>) => Promise<Result>): Promise<Result> {
    const transaction = this.#db.transaction()
    return (this.#engine === 'postgres' ? transaction.setIsolationLevel('repeatable read') : transaction).execute(read)
  }

  /** Runs a change in a transaction that no other change on either database overlaps, and tells the replicas. */
  change<Result>(make: (transaction: Transaction<Tables>, head: Head) => Promise<Result>): Promise<Result> {
    return this.#inLine(() =>
      this.#writer.transaction().execute(async (transaction) => {
        // The first statement takes the lock, a row's in PostgreSQL and the file's in SQLite.
        await transaction
          .updateTable('head')
          .set((build) => ({ sequence: build('sequence', '+', 1) }))
          .execute()
        const head = await headIn(transaction)
        const result = await make(transaction, head)
        await this.#announce(transaction)
        return result
      }),
    )
  }

  /** Runs a write once those before it have ended. */
  #inLine<Result>(run: () => Promise<Result>): Promise<Result> {
    const result = this.#line.then(run, run)
    this.#line = result.catch(() => undefined)
    return result
  }

  /** Writes an event; `head.sequence` numbers it, so a change writes one. */
  async append(transaction: Transaction<Tables>, head: Head, event: Omit<AuditEvent, 'id'>): Promise<void> {
    const { from, to, detail, ...row } = event
    await transaction
      .insertInto('events')
      .values({ ...row, id: head.sequence, from_release: from, to_release: to, detail: JSON.stringify(detail) })
      .execute()
  }

  async #merge(
    transaction: Transaction<Tables>,
    { base, edition, locales }: Pick<Proposal, 'base' | 'edition' | 'locales'>,
    current: ReleaseRecord | null,
  ): Promise<Snapshot> {
    if (!current) {
      if (base !== null) throw new NoSuchRelease(base)
      if (!edition) throw new Error('the first release needs an edition')
      return { edition, locales: withoutNull(locales) }
    }
    const from = base === null ? null : await this.#require(transaction, base)
    const changed = Object.keys(locales).filter((tag) => from?.manifest.locales[tag] !== current.manifest.locales[tag])
    const editionChanged = from?.manifest.edition !== current.manifest.edition
    if (changed.length > 0 || editionChanged) throw new PublishConflict(base, current.id, changed, editionChanged)
    const now = await this.#assemble(transaction, current)
    return { edition: edition ?? now.edition, locales: withoutNull({ ...now.locales, ...locales }) }
  }

  async #require(db: Kysely<Tables>, id: string): Promise<ReleaseRecord> {
    const record = await recordIn(db, id)
    if (!record) throw new NoSuchRelease(id)
    return record
  }

  /** Keeps what is new of a release, and gives the hashes of what was there. */
  async #keep(transaction: Transaction<Tables>, documents: Document[], at: string): Promise<Set<Digest>> {
    const known = new Set<Digest>()
    for (const document of documents) {
      const { numInsertedOrUpdatedRows } = await transaction
        .insertInto('documents')
        .values({ ...document, first_published_at: at })
        .onConflict((conflict) => conflict.column('hash').doNothing())
        .executeTakeFirst()
      if (numInsertedOrUpdatedRows === 0n) known.add(document.hash)
    }
    return known
  }

  /**
   * The time of a change that readers see: now, but in a later second than the one before. `Last-Modified` counts
   * seconds, and the clocks of replicas may differ.
   */
  async #moment(transaction: Transaction<Tables>, { rolledBackAt }: Head): Promise<string> {
    const { published } = await transaction
      .selectFrom('releases')
      .select((build) => build.fn.max('published_at').as('published'))
      .executeTakeFirstOrThrow()
    const seconds = [published, rolledBackAt].map((time) => (time ? Math.floor(Date.parse(time) / 1000) : 0))
    return new Date(Math.max(this.#now().getTime(), (Math.max(...seconds) + 1) * 1000)).toISOString()
  }

  async #assemble(db: Kysely<Tables>, record: ReleaseRecord): Promise<Release> {
    const { manifest } = record
    const hashes = [manifest.edition, ...Object.values(manifest.locales)]
    const rows = await db
      .selectFrom('documents')
      .select(['hash', 'first_published_at'])
      .where('hash', 'in', hashes)
      .execute()
    const firstPublished = Object.fromEntries(rows.map((row) => [row.hash, row.first_published_at]))
    if (digestOf(manifest) !== record.digest) throw new DamagedRelease(record.id)
    const locales: Locales = {}
    for (const [tag, hash] of Object.entries(manifest.locales))
      locales[tag] = await this.#part<Locale>(db, hash, record.id)
    return { ...record, edition: await this.#part<Edition>(db, manifest.edition, record.id), locales, firstPublished }
  }

  async #part<Part extends object>(db: Kysely<Tables>, hash: Digest, release: string): Promise<Part> {
    const kept = this.#documents.get(hash)
    if (kept) return kept as Part
    const row = await db.selectFrom('documents').select('body').where('hash', '=', hash).executeTakeFirst()
    if (!row || hashOf(row.body) !== hash) throw new DamagedRelease(release)
    const part = JSON.parse(row.body) as Part
    this.#documents.set(hash, part, { size: row.body.length })
    return part
  }
}

/** The same transaction as a module outside the store sees it. */
const own = <Own>(transaction: Transaction<Tables>) => transaction as unknown as Transaction<Own>

/** Whether a release lacks a locale that the one before it had, or has a part that is known from an earlier one. */
function isOlder(before: Manifest, after: Manifest, known: Set<Digest>): boolean {
  const had = new Set([before.edition, ...Object.values(before.locales)])
  return (
    Object.keys(before.locales).some((tag) => after.locales[tag] === undefined) ||
    [after.edition, ...Object.values(after.locales)].some((hash) => known.has(hash) && !had.has(hash))
  )
}

const withoutNull = (locales: Record<string, Locale | null>): Locales =>
  Object.fromEntries(Object.entries(locales).filter((entry): entry is [string, Locale] => entry[1] !== null))

async function headIn(db: Kysely<Tables>): Promise<Head> {
  const row = await db.selectFrom('head').select(['release', 'sequence', 'rolled_back_at']).executeTakeFirstOrThrow()
  return { release: row.release, sequence: row.sequence, rolledBackAt: row.rolled_back_at }
}

async function recordIn(db: Kysely<Tables>, id: string): Promise<ReleaseRecord | undefined> {
  const row = await db.selectFrom('releases').selectAll().where('id', '=', id).executeTakeFirst()
  return row && toRecord(row)
}

async function highestNumber(db: Kysely<Tables>): Promise<number> {
  const { highest } = await db
    .selectFrom('releases')
    .select((build) => build.fn.max('number').as('highest'))
    .executeTakeFirstOrThrow()
  return Number(highest ?? 0)
}

const toEvent = ({ from_release, to_release, detail, ...row }: Tables['events']): AuditEvent => ({
  ...row,
  from: from_release,
  to: to_release,
  detail: JSON.parse(detail) as Record<string, unknown>,
})

const toRecord = (row: Tables['releases']): ReleaseRecord => ({
  id: row.id,
  edition: row.edition,
  publishedAt: row.published_at,
  manifest: JSON.parse(row.manifest) as Manifest,
  digest: row.digest,
  ...(row.withdrawn !== null && { withdrawn: JSON.parse(row.withdrawn) as NonNullable<ReleaseRecord['withdrawn']> }),
})
