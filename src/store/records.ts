/** The table of releases. A release is never changed, except that it can be withdrawn. */
import type { Kysely } from 'kysely'
import type { Tables } from './database.ts'
import { NoSuchRelease } from './failures.ts'
import type { Manifest, ReleaseRecord } from './release.ts'

/** Returns records of releases, newest first. */
export async function readRecords(
  db: Kysely<Tables>,
  { offset = 0, limit = 1000 }: { offset?: number; limit?: number } = {},
): Promise<ReleaseRecord[]> {
  const rows = await db
    .selectFrom('releases')
    .selectAll()
    .orderBy('number', 'desc')
    .offset(offset)
    .limit(limit)
    .execute()
  return rows.map(toRecord)
}

export async function readRecord(db: Kysely<Tables>, id: string): Promise<ReleaseRecord | undefined> {
  const row = await db.selectFrom('releases').selectAll().where('id', '=', id).executeTakeFirst()
  return row && toRecord(row)
}

/** @throws {NoSuchRelease} */
export async function requireRecord(db: Kysely<Tables>, id: string): Promise<ReleaseRecord> {
  const record = await readRecord(db, id)
  if (!record) throw new NoSuchRelease(id)
  return record
}

export async function highestNumber(db: Kysely<Tables>): Promise<number> {
  const { highest } = await db
    .selectFrom('releases')
    .select((build) => build.fn.max('number').as('highest'))
    .executeTakeFirstOrThrow()
  return Number(highest ?? 0)
}

const toRecord = (row: Tables['releases']): ReleaseRecord => ({
  id: row.id,
  edition: row.edition,
  publishedAt: row.published_at,
  manifest: JSON.parse(row.manifest) as Manifest,
  digest: row.digest,
  ...(row.withdrawn !== null && { withdrawn: JSON.parse(row.withdrawn) as NonNullable<ReleaseRecord['withdrawn']> }),
})
