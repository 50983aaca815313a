import type { Transaction } from 'kysely'
import { draftNotFound } from '../../errors.ts'
import type { Tables } from '../../store/database.ts'
import type { Head, ReleaseStore } from '../../store/store.ts'
import type { Surroundings } from '../clock-and-random.ts'
import { type Action, localesSeen, may, type Person } from '../people/person.ts'
import { draftClosed, forbidden, preconditionFailed } from '../problems.ts'
import type { Draft } from './draft.ts'
import { toDraft, toRow } from './draft-row.ts'

/** Which draft, and which revision of it the caller saw. */
export interface DraftAt {
  id: string
  /** Absent when it does not matter. */
  revision?: number | undefined
}

/** What a change makes of a draft, and what the audit trail says of it. */
interface Edited {
  draft: Draft
  detail?: Record<string, unknown>
}

export interface DraftFilter {
  locale?: string | undefined
  status?: Draft['status'] | undefined
}

/** Drafts in the store. Whoever asks for one that they may not see learns no more than that it is not there. */
export class DraftStore {
  readonly #store: ReleaseStore
  readonly #surroundings: Surroundings

  constructor(store: ReleaseStore, surroundings: Surroundings) {
    this.#store = store
    this.#surroundings = surroundings
  }

  async find(person: Person, id: string): Promise<Draft> {
    const row = await this.#store.db.selectFrom('drafts').selectAll().where('id', '=', id).executeTakeFirst()
    if (!row || !may(person, 'see', row.locale)) throw draftNotFound()
    return toDraft(row)
  }

  /** The drafts that a person may see, newest first. */
  async list(
    person: Person,
    { locale, status }: DraftFilter,
    { offset, limit }: { offset: number; limit: number },
  ): Promise<{ items: Draft[]; total: number }> {
    const seen = localesSeen(person)
    let query = this.#store.db.selectFrom('drafts')
    if (seen) query = query.where('locale', 'in', seen.length > 0 ? seen : [''])
    if (locale !== undefined) query = query.where('locale', '=', locale)
    if (status !== undefined) query = query.where('status', '=', status)
    const rows = await query
      .selectAll()
      .orderBy('created_at', 'desc')
      .orderBy('id')
      .offset(offset)
      .limit(limit)
      .execute()
    const { count } = await query.select((build) => build.fn.countAll().as('count')).executeTakeFirstOrThrow()
    return { items: rows.map(toDraft), total: Number(count) }
  }

  /** @param make Chooses the release to write on, while nobody can change which is current. */
  create(
    person: Person,
    locale: string,
    make: (head: Head) => Promise<Pick<Draft, 'base' | 'proposal'>>,
  ): Promise<Draft> {
    return this.#store.change(async (transaction, head) => {
      const at = this.#surroundings.now().toISOString()
      const draft: Draft = {
        id: this.#surroundings.random(8).toString('hex'),
        locale,
        ...(await make(head)),
        status: 'open',
        revision: 1,
        writers: [person.actor],
        approval: null,
        release: null,
        createdAt: at,
        createdBy: person.actor,
        updatedAt: at,
      }
      await transaction.insertInto('drafts').values(toRow(draft)).execute()
      await this.#append(transaction, head, person, 'create-draft', draft, {})
      return draft
    })
  }

  /**
   * Changes an open draft, with its event, while nobody else can.
   * @throws {ProblemError} when the person may not, or saw another revision.
   */
  change(
    person: Person,
    action: Action,
    { id, revision }: DraftAt,
    name: string,
    edit: (draft: Draft, head: Head) => Promise<Edited>,
  ): Promise<Draft> {
    return this.#store.change(async (transaction, head) => {
      const row = await transaction.selectFrom('drafts').selectAll().where('id', '=', id).executeTakeFirst()
      if (!row || !may(person, 'see', row.locale)) throw draftNotFound()
      const before = toDraft(row)
      guard(person, action, before, revision)
      const { draft, detail = {} } = await edit(before, head)
      const after = { ...draft, revision: before.revision + 1, updatedAt: this.#surroundings.now().toISOString() }
      await transaction.updateTable('drafts').set(toRow(after)).where('id', '=', id).execute()
      await this.#append(transaction, head, person, name, after, detail)
      return after
    })
  }

  /** Marks a draft as published, in the transaction that publishes it; the event is the publication's. */
  async published(transaction: Transaction<Tables>, draft: Draft, release: string): Promise<void> {
    const { numUpdatedRows } = await transaction
      .updateTable('drafts')
      .set({
        status: 'published',
        release,
        revision: draft.revision + 1,
        updated_at: this.#surroundings.now().toISOString(),
      })
      .where('id', '=', draft.id)
      .where('revision', '=', draft.revision)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) throw preconditionFailed(draft.revision + 1)
  }

  #append(
    transaction: Transaction<Tables>,
    head: Head,
    person: Person,
    action: string,
    { id, locale, base, updatedAt }: Draft,
    detail: Record<string, unknown>,
  ): Promise<void> {
    const about = { draft: id, locale, ...(person.token && { token: person.token }), ...detail }
    const event = { at: updatedAt, actor: person.actor, action, from: base, to: null, detail: about }
    return this.#store.append(transaction, head, event)
  }
}

/** Whether a person may do this to the draft as it is. */
export function guard(person: Person, action: Action, draft: Draft, revision: number | undefined): void {
  if (!may(person, action, draft.locale)) throw forbidden()
  if (draft.status !== 'open') throw draftClosed(draft.status, draft.release)
  if (revision !== undefined && revision !== draft.revision) throw preconditionFailed(draft.revision)
}
