import type { Kysely, Transaction } from 'kysely'
import type { Tables } from './database.ts'
import type { Head } from './head.ts'

/** The person or program that makes a change, as the audit trail names them. */
export type Actor = string

export interface AuditEvent {
  id: number
  at: string
  actor: Actor
  action: string
  from: string | null
  to: string | null
  detail: Record<string, unknown>
}

/** Largest number of an event, and of an integer column in PostgreSQL. */
const largestId = 2_147_483_647

/** The audit trail, newest first. */
export async function readEvents(
  db: Kysely<Tables>,
  { before = largestId, offset = 0, limit = 100 }: { before?: number; offset?: number; limit?: number } = {},
): Promise<AuditEvent[]> {
  const rows = await db
    .selectFrom('events')
    .selectAll()
    .where('id', '<', Math.min(before, largestId))
    .orderBy('id', 'desc')
    .offset(offset)
    .limit(limit)
    .execute()
  return rows.map(toEvent)
}

/** Returns everybody who made a change. */
export async function readActors(db: Kysely<Tables>): Promise<Actor[]> {
  const rows = await db.selectFrom('events').select('actor').distinct().orderBy('actor').execute()
  return rows.map(({ actor }) => actor)
}

/** The numbers of all events, in order. */
export async function readNumbers(db: Kysely<Tables>): Promise<number[]> {
  return (await db.selectFrom('events').select('id').orderBy('id').execute()).map(({ id }) => id)
}

/** Returns the first event after another that has one of these actions. */
export async function readEventAfter(
  db: Kysely<Tables>,
  id: number,
  actions: readonly string[],
): Promise<AuditEvent | undefined> {
  const row = await db
    .selectFrom('events')
    .selectAll()
    .where('id', '>', id)
    .where('action', 'in', actions)
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
  return row && toEvent(row)
}

/** Returns the newest events after another that have one of these actions, newest first. */
export async function readEventsOf(
  db: Kysely<Tables>,
  actions: readonly string[],
  { after, since, limit }: { after: number; since: string; limit: number },
): Promise<AuditEvent[]> {
  const rows = await db
    .selectFrom('events')
    .selectAll()
    .where('action', 'in', actions)
    .where('id', '>', after)
    .where('at', '>=', since)
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(toEvent)
}

const publishing = ['publish', 'publish-content'] as const

/** The publications that made these releases. */
export async function readPublications(db: Kysely<Tables>, releases: readonly string[]): Promise<AuditEvent[]> {
  if (releases.length === 0) return []
  const query = db.selectFrom('events').selectAll().where('to_release', 'in', releases)
  return (await query.where('action', 'in', publishing).orderBy('id').execute()).map(toEvent)
}

/** How many changes of one text are looked at. The desk makes one each time that a person pauses. */
const mostChanges = 2000

/** The changes of drafts that wrote a text, newest first. */
export async function readChangesOf(db: Kysely<Tables>, segment: string): Promise<AuditEvent[]> {
  const rows = await db
    .selectFrom('events')
    .selectAll()
    .where('action', 'in', ['edit-draft', 'import-file'])
    .where('detail', 'like', `%${JSON.stringify(segment)}%`)
    .orderBy('id', 'desc')
    .limit(mostChanges)
    .execute()
  return rows.map(toEvent)
}

/** Writes an event. `head.sequence` is its number, so a change writes exactly one. */
export async function appendEvent(
  transaction: Transaction<Tables>,
  head: Head,
  { from, to, detail, ...row }: Omit<AuditEvent, 'id'>,
): Promise<void> {
  await transaction
    .insertInto('events')
    .values({ ...row, id: head.sequence, from_release: from, to_release: to, detail: JSON.stringify(detail) })
    .execute()
}

const toEvent = ({ from_release, to_release, detail, ...row }: Tables['events']): AuditEvent => ({
  ...row,
  from: from_release,
  to: to_release,
  detail: JSON.parse(detail) as Record<string, unknown>,
})
