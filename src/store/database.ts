/**
 * The tables of the store, and the migrations of every table, the same in SQLite and PostgreSQL. Other modules declare the
 * rows of their own tables. Times are RFC 3339 in UTC. JSON is stored as text.
 */
import { type Kysely, sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'

/** Canonical JSON (RFC 8785) of an edition or a locale, under its hash: a thousand releases share what they have in common. */
interface DocumentsTable {
  hash: string
  body: string
  /** When the first release that holds it was published. */
  first_published_at: string
}

interface ReleasesTable {
  id: string
  number: number
  edition: string
  manifest: string
  digest: string
  published_at: string
  /** Set by withdrawing, never unset. */
  withdrawn: string | null
}

/** One row: the current release. Every change updates it first, so that changes stand in line on both databases. */
interface HeadTable {
  name: 'current'
  release: string | null
  /** The last event; rises with every change, so that replicas see each. */
  sequence: number
  /** When readers' copies last became newer than what is current: the head moved back, or a text did. */
  rolled_back_at: string | null
  /** The `content/` published last, as JSON: what an upgrade is merged against. */
  content: string | null
}

/** The audit trail; triggers refuse to change or delete a row. */
interface EventsTable {
  id: number
  at: string
  actor: string
  action: string
  from_release: string | null
  to_release: string | null
  detail: string
}

export interface Tables {
  documents: DocumentsTable
  releases: ReleasesTable
  head: HeadTable
  events: EventsTable
}

/** Which of the two databases; they differ in how a trigger is written and how news travels. */
export type Engine = 'sqlite' | 'postgres'

const neverChanged: Record<Engine, string[]> = {
  sqlite: [
    ['update', ''],
    ['delete', ''],
    // `replace into` deletes without calling the trigger on delete.
    ['insert', 'when exists (select 1 from events where id = new.id)'],
  ].map(
    ([verb, when]) =>
      `create trigger events_refuse_${verb} before ${verb} on events ${when} begin select raise(abort, 'the audit trail cannot be changed'); end`,
  ),
  postgres: [
    `create function refuse_change() returns trigger language plpgsql as $$ begin raise exception 'the audit trail cannot be changed'; end $$`,
    `create trigger events_refuse_change before update or delete or truncate on events for each statement execute function refuse_change()`,
  ],
}

const migrations = (engine: Engine): Record<string, Migration> => ({
  '001-releases': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('documents')
        .addColumn('hash', 'text', (column) => column.primaryKey())
        .addColumn('body', 'text', (column) => column.notNull())
        .addColumn('first_published_at', 'text', (column) => column.notNull())
        .execute()
      await db.schema
        .createTable('releases')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('number', 'integer', (column) => column.notNull().unique())
        .addColumn('edition', 'text', (column) => column.notNull())
        .addColumn('manifest', 'text', (column) => column.notNull())
        .addColumn('digest', 'text', (column) => column.notNull())
        .addColumn('published_at', 'text', (column) => column.notNull())
        .addColumn('withdrawn', 'text')
        .execute()
      await db.schema
        .createTable('head')
        .addColumn('name', 'text', (column) => column.primaryKey())
        .addColumn('release', 'text', (column) => column.references('releases.id'))
        .addColumn('sequence', 'integer', (column) => column.notNull())
        .addColumn('rolled_back_at', 'text')
        .addColumn('content', 'text')
        .execute()
      await db.schema
        .createTable('events')
        .addColumn('id', 'integer', (column) => column.primaryKey())
        .addColumn('at', 'text', (column) => column.notNull())
        .addColumn('actor', 'text', (column) => column.notNull())
        .addColumn('action', 'text', (column) => column.notNull())
        .addColumn('from_release', 'text')
        .addColumn('to_release', 'text')
        .addColumn('detail', 'text', (column) => column.notNull())
        .execute()
      for (const statement of neverChanged[engine]) await sql.raw(statement).execute(db)
      await sql`insert into head (name, sequence) values ('current', 0)`.execute(db)
    },
  },
  '002-publishing': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('tokens')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('hash', 'text', (column) => column.notNull().unique())
        .addColumn('name', 'text', (column) => column.notNull())
        .addColumn('grants', 'text', (column) => column.notNull())
        .addColumn('created_at', 'text', (column) => column.notNull())
        .addColumn('created_by', 'text', (column) => column.notNull())
        .addColumn('expires_at', 'text', (column) => column.notNull())
        .addColumn('revoked_at', 'text')
        .addColumn('last_used_at', 'text')
        .execute()
      await db.schema
        .createTable('drafts')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('locale', 'text', (column) => column.notNull())
        .addColumn('base', 'text', (column) => column.notNull().references('releases.id'))
        .addColumn('status', 'text', (column) => column.notNull())
        .addColumn('revision', 'integer', (column) => column.notNull())
        .addColumn('proposal', 'text', (column) => column.notNull())
        .addColumn('writers', 'text', (column) => column.notNull())
        .addColumn('approval', 'text')
        .addColumn('release', 'text', (column) => column.references('releases.id'))
        .addColumn('created_at', 'text', (column) => column.notNull())
        .addColumn('created_by', 'text', (column) => column.notNull())
        .addColumn('updated_at', 'text', (column) => column.notNull())
        .execute()
    },
  },
  '003-notifications': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('subscriptions')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('url', 'text', (column) => column.notNull())
        .addColumn('secret', 'text', (column) => column.notNull())
        .addColumn('status', 'text', (column) => column.notNull())
        .addColumn('created_at', 'text', (column) => column.notNull())
        .addColumn('created_by', 'text', (column) => column.notNull())
        .addColumn('after_event', 'integer', (column) => column.notNull())
        .addColumn('attempts', 'integer', (column) => column.notNull())
        .addColumn('next_attempt_at', 'text', (column) => column.notNull())
        .addColumn('failing_since', 'text')
        .addColumn('last_outcome', 'text')
        .addColumn('last_attempt_at', 'text')
        .execute()
    },
  },
  '004-sessions': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('sessions')
        .addColumn('hash', 'text', (column) => column.primaryKey())
        .addColumn('actor', 'text', (column) => column.notNull())
        .addColumn('grants', 'text', (column) => column.notNull())
        .addColumn('token', 'text', (column) => column.references('tokens.id'))
        .addColumn('expires_at', 'text', (column) => column.notNull())
        .execute()
    },
  },
})

/** Brings the tables up to date. Replicas that start together wait for each other; an interrupted start leaves nothing. */
export async function migrate(db: Kysely<Tables>, engine: Engine): Promise<void> {
  // In PostgreSQL the migrator takes a lock of its own; in SQLite a transaction that writes is the lock.
  if (engine === 'postgres') await migrateToLatest(db, engine)
  else await db.transaction().execute((transaction) => migrateToLatest(transaction, engine))
}

async function migrateToLatest(db: Kysely<Tables>, engine: Engine): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations(engine) } })
  const { error } = await migrator.migrateToLatest()
  if (error) throw error
}
