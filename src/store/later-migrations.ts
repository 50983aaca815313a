import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/**
 * Migrations after 1.0.0. A replica of 1.0.0 does not start if the list that it reads has a migration that it does not know,
 * so these have a list of their own. They only add tables that such a replica ignores.
 */
export const laterMigrations: Record<string, Migration> = {
  '001-accounts': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('accounts')
        .addColumn('actor', 'text', (column) => column.primaryKey())
        .addColumn('person', 'text')
        .execute()
    },
  },
  '002-scripts': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('scripts')
        .addColumn('address', 'text', (column) => column.primaryKey())
        .addColumn('body', 'text', (column) => column.notNull())
        .execute()
    },
  },
  '003-feedback': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('feedback')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('received_at', 'text', (column) => column.notNull())
        .addColumn('keep_until', 'text', (column) => column.notNull())
        .addColumn('locale', 'text', (column) => column.notNull())
        .addColumn('release', 'text', (column) => column.notNull())
        .addColumn('item', 'text', (column) => column.notNull())
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('text', 'text', (column) => column.notNull())
        .addColumn('place', 'text')
        .addColumn('url', 'text')
        .addColumn('email', 'text')
        .addColumn('handled_at', 'text')
        .addColumn('handled_by', 'text')
        .execute()
      await db.schema
        .createTable('digests')
        .addColumn('name', 'text', (column) => column.primaryKey())
        .addColumn('covered_until', 'text', (column) => column.notNull())
        .addColumn('next_attempt_at', 'text', (column) => column.notNull())
        .addColumn('attempts', 'integer', (column) => column.notNull())
        .addColumn('failing_since', 'text')
        .addColumn('last_outcome', 'text')
        .execute()
    },
  },
  '004-comments': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('comments')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('event', 'integer', (column) => column.notNull())
        .addColumn('thread', 'text')
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('locale', 'text', (column) => column.notNull())
        .addColumn('segment', 'text', (column) => column.notNull())
        .addColumn('draft', 'text')
        .addColumn('wording', 'text')
        .addColumn('text', 'text')
        .addColumn('created_at', 'text', (column) => column.notNull())
        .addColumn('created_by', 'text', (column) => column.notNull())
        .addColumn('resolved_at', 'text')
        .addColumn('resolved_by', 'text')
        .execute()
    },
  },
  '005-assignments': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('assignments')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('locale', 'text', (column) => column.notNull())
        .addColumn('section', 'text', (column) => column.notNull())
        .addColumn('assignee', 'text', (column) => column.notNull())
        .addColumn('due', 'text')
        .addColumn('assigned_at', 'text', (column) => column.notNull())
        .addColumn('assigned_by', 'text', (column) => column.notNull())
        .addUniqueConstraint('one_assignment_of_a_section', ['locale', 'section'])
        .execute()
    },
  },
  '006-messages': {
    async up(db: Kysely<unknown>) {
      // Messages are found by what happened, among many events that tell nobody anything.
      await db.schema.createIndex('events_by_action').on('events').columns(['action', 'id']).execute()
      await db.schema
        .createTable('message_readers')
        .addColumn('actor', 'text', (column) => column.primaryKey())
        .addColumn('grants', 'text', (column) => column.notNull())
        .addColumn('seen_at', 'text', (column) => column.notNull())
        .addColumn('read_until', 'integer', (column) => column.notNull())
        .addColumn('read_ids', 'text', (column) => column.notNull())
        .addColumn('language', 'text', (column) => column.notNull())
        .addColumn('feed', 'text', (column) => column.unique())
        .addColumn('feed_since', 'text')
        .execute()
      await db.schema
        .createTable('mail_addresses')
        .addColumn('actor', 'text', (column) => column.primaryKey())
        .addColumn('email', 'text', (column) => column.notNull())
        .addColumn('frequency', 'text', (column) => column.notNull())
        .addColumn('confirmation', 'text')
        .addColumn('asked_at', 'text', (column) => column.notNull())
        .addColumn('unsubscribe', 'text', (column) => column.notNull().unique())
        .addColumn('covered_until', 'integer', (column) => column.notNull())
        .addColumn('next_attempt_at', 'text', (column) => column.notNull())
        .addColumn('attempts', 'integer', (column) => column.notNull())
        .addColumn('failing_since', 'text')
        .addColumn('last_outcome', 'text')
        .execute()
    },
  },
  '007-webhook-topics': {
    async up(db: Kysely<unknown>) {
      // A webhook without a row is about releases, as all were in 1.0.0.
      await db.schema
        .createTable('webhook_topics')
        .addColumn('webhook', 'text', (column) => column.primaryKey())
        .addColumn('topic', 'text', (column) => column.notNull())
        .execute()
    },
  },
}
