/** All of Kysely that we use, as one module; `npm run build` bundles it, for the same reason as `schemas/typebox.ts`. */

export type { DatabaseConnection, SqliteDialectConfig, Transaction } from 'kysely'
export { CompiledQuery, Kysely, PostgresDialect, SqliteAdapter, SqliteDialect, SqliteDriver, sql } from 'kysely'
export { type Migration, Migrator } from 'kysely/migration'
