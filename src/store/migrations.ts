import { type Kysely, sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import type { Engine, Tables } from './database.ts'
import { laterMigrations } from './later-migrations.ts'

/** The audit trail is append-only: the database itself rejects updates and deletions. */
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

/**
 * Migrates the tables to the latest schema. Replicas that start together wait for each other. An interrupted start leaves
 * no partial migration.
 */
export async function migrate(db: Kysely<Tables>, engine: Engine): Promise<void> {
  // In PostgreSQL the migrator takes a lock of its own; in SQLite a transaction that writes is the lock.
  if (engine === 'postgres') await migrateToLatest(db, engine)
  else await db.transaction().execute((transaction) => migrateToLatest(transaction, engine))
}

async function migrateToLatest(db: Kysely<Tables>, engine: Engine): Promise<void> {
  const released = new Migrator({ db, provider: { getMigrations: async () => migrations(engine) } })
  const later = new Migrator({
    db,
    provider: { getMigrations: async () => laterMigrations },
    migrationTableName: 'later_migration',
    migrationLockTableName: 'later_migration_lock',
  })
  for (const migrator of [released, later]) {
    const { error } = await migrator.migrateToLatest()
    if (error) throw error
  }
}
