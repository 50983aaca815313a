import type { Kysely, Transaction } from 'kysely'
import { type Action, localesSeen, may } from '../../../schemas/roles.ts'
import { draftNotFound } from '../../errors.ts'
import type { Change, Connection } from '../../store/connection.ts'
import { countOf } from '../../store/count.ts'
import type { Head } from '../../store/store.ts'
import type { ClockAndRandom } from '../clock-and-random.ts'
import { forbidden } from '../people/people-problems.ts'
import type { Person } from '../people/person.ts'
import type { Approval, Draft } from './draft.ts'
import { draftClosed, preconditionFailed } from './draft-problems.ts'
import { type DraftTables, toDraft, toRow } from './draft-row.ts'

/** A draft, and the revision of it that the caller saw. */
export interface DraftAt {
  id: string
  /** Absent if any revision will do. */
  revision?: number | undefined
}

/** A changed draft, and the details for the audit trail. */
interface Edited {
  draft: Draft
  detail?: Record<string, unknown>
}

export interface DraftFilter {
  locale?: string | undefined
  status?: Draft['status'] | undefined
}

/** The table of drafts. A draft that a person may not see is reported as missing. */
export class DraftStore {
  readonly #connection: Connection<DraftTables>
  readonly #clock: ClockAndRandom

  constructor(connection: Connection<DraftTables>, clock: ClockAndRandom) {
    this.#connection = connection
    this.#clock = clock
  }

  find(person: Person, id: string): Promise<Draft> {
    return read(this.#connection.db, person, id)
  }

  /** The drafts that a person may see, newest first. */
  async list(
    person: Person,
    { locale, status }: DraftFilter,
    { offset, limit }: { offset: number; limit: number },
  ): Promise<{ items: Draft[]; total: number }> {
    const seen = localesSeen(person)
    let query = this.#connection.db.selectFrom('drafts')
    // PostgreSQL rejects an empty list. No language has an empty tag.
    if (seen) query = query.where('locale', 'in', [...seen, ''])
    if (locale !== undefined) query = query.where('locale', '=', locale)
    if (status !== undefined) query = query.where('status', '=', status)
    const newestFirst = query.selectAll().orderBy('created_at', 'desc').orderBy('id')
    const rows = await newestFirst.offset(offset).limit(limit).execute()
    return { items: rows.map(toDraft), total: await countOf(query) }
  }

  /** @param make Chooses the release to write on, while no other change can move the head. */
  create(
    person: Person,
    locale: string,
    make: (head: Head) => Promise<Pick<Draft, 'base' | 'proposal'>>,
  ): Promise<Draft> {
    return this.#connection.change(async (change) => {
      const at = this.#clock.now().toISOString()
      const draft: Draft = {
        id: this.#clock.random(8).toString('hex'),
        locale,
        ...(await make(change.head)),
        status: 'open',
        revision: 1,
        writers: [person.actor],
        approval: null,
        release: null,
        createdAt: at,
        createdBy: person.actor,
        updatedAt: at,
      }
      await change.transaction.insertInto('drafts').values(toRow(draft)).execute()
      const { settings } = draft.proposal
      await append(change, person, 'create-draft', draft, Object.keys(settings).length > 0 ? { settings } : {})
      return draft
    })
  }

  /** The approvals of the drafts that became these releases. */
  async approvalsOf(releases: readonly string[]): Promise<Map<string, Approval | null>> {
    const query = this.#connection.db.selectFrom('drafts').selectAll()
    const rows = await query.where('release', 'in', [...releases, '']).execute()
    return new Map(rows.map((row) => [row.release as string, toDraft(row).approval]))
  }

  /**
   * Changes an open draft in one transaction with its event.
   * @throws {ProblemError} if the person may not, or saw another revision.
   */
  change(
    person: Person,
    action: Action,
    { id, revision }: DraftAt,
    name: string,
    edit: (draft: Draft, head: Head, transaction: Transaction<DraftTables>) => Promise<Edited>,
  ): Promise<Draft> {
    return this.#connection.change(async (change) => {
      const { transaction, head } = change
      const before = await read(transaction, person, id)
      assertAllowed(person, action, before, revision)
      const { draft, detail = {} } = await edit(before, head, transaction)
      const after = { ...draft, revision: before.revision + 1, updatedAt: this.#clock.now().toISOString() }
      await transaction.updateTable('drafts').set(toRow(after)).where('id', '=', id).execute()
      await append(change, person, name, after, detail)
      return after
    })
  }

  /** Everybody who wrote in each of these drafts, by the id of the draft. */
  async writers(ids: readonly string[]): Promise<Map<string, string[]>> {
    // PostgreSQL rejects an empty list. No draft has an empty id.
    const query = this.#connection.db.selectFrom('drafts').select(['id', 'writers'])
    const rows = await query.where('id', 'in', [...ids, '']).execute()
    return new Map(rows.map(({ id, writers }) => [id, JSON.parse(writers) as string[]]))
  }

  /** Marks a draft as published, in the transaction that publishes it and writes the event. */
  async published(transaction: Transaction<DraftTables>, draft: Draft, release: string): Promise<void> {
    const { numUpdatedRows } = await transaction
      .updateTable('drafts')
      .set({ status: 'published', release, revision: draft.revision + 1, updated_at: this.#clock.now().toISOString() })
      .where('id', '=', draft.id)
      .where('revision', '=', draft.revision)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) throw preconditionFailed(draft.revision + 1)
  }
}

async function read(db: Kysely<DraftTables>, person: Person, id: string): Promise<Draft> {
  const row = await db.selectFrom('drafts').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row || !may(person, 'see', row.locale)) throw draftNotFound()
  return toDraft(row)
}

function append(
  change: Change<DraftTables>,
  { actor, token }: Person,
  action: string,
  { id, locale, base, updatedAt }: Draft,
  detail: Record<string, unknown>,
): Promise<void> {
  const about = { draft: id, locale, ...(token && { token }), ...detail }
  return change.append({ at: updatedAt, actor, action, from: base, detail: about })
}

/** @throws {ProblemError} if the person may not do this to the draft, it is closed, or its revision is another. */
export function assertAllowed(person: Person, action: Action, draft: Draft, revision: number | undefined): void {
  if (!may(person, action, draft.locale)) throw forbidden()
  if (draft.status !== 'open') throw draftClosed(draft.status, draft.release)
  if (revision !== undefined && revision !== draft.revision) throw preconditionFailed(draft.revision)
}
