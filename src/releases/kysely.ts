/** All of Kysely that we use, as one module; `npm run build` bundles it, for the same reason as `schemas/typebox.ts`. */

export type { Transaction } from 'kysely'
export { Kysely, PostgresDialect, SqliteDialect, sql } from 'kysely'
export { type Migration, Migrator } from 'kysely/migration'
