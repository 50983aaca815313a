import type { Kysely, Transaction } from 'kysely'
import type { Tables } from './database.ts'

/** The pointer to the current release, and what changed with it. */
export interface Head {
  release: string | null
  /** Rises with every change of any kind. */
  sequence: number
  /** When readers' copies last became newer than the current release. `Last-Modified` is never earlier than this. */
  rolledBackAt: string | null
}

export async function readHead(db: Kysely<Tables>): Promise<Head> {
  const row = await db.selectFrom('head').select(['release', 'sequence', 'rolled_back_at']).executeTakeFirstOrThrow()
  return { release: row.release, sequence: row.sequence, rolledBackAt: row.rolled_back_at }
}

/** Returns what the store holds of the `content/` published last, or null. */
export async function readPublishedContent(db: Kysely<Tables>): Promise<string | null> {
  return (await db.selectFrom('head').select('content').executeTakeFirstOrThrow()).content
}

/**
 * The time of a change that readers see: now, but at least one second after the previous one. `Last-Modified` counts
 * seconds, and the clocks of replicas may differ.
 */
export async function timeOfChange(transaction: Transaction<Tables>, head: Head, now: Date): Promise<string> {
  const { published } = await transaction
    .selectFrom('releases')
    .select((build) => build.fn.max('published_at').as('published'))
    .executeTakeFirstOrThrow()
  const seconds = [published, head.rolledBackAt].map((time) => (time ? Math.floor(Date.parse(time) / 1000) : 0))
  return new Date(Math.max(now.getTime(), (Math.max(...seconds) + 1) * 1000)).toISOString()
}
