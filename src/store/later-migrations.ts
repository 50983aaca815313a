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
}
