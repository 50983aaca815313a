import type { Kysely, SelectQueryBuilder } from 'kysely'
import { mostComments } from '../../../schemas/comment-limits.ts'
import { isAdministrator, localesSeen, may } from '../../../schemas/roles.ts'
import { sourceLocale } from '../../handbook/locale.ts'
import { nearest } from '../../handbook/nearest.ts'
import { segmentsOf } from '../../handbook/segments.ts'
import type { Connection } from '../../store/connection.ts'
import { countOf } from '../../store/count.ts'
import type { Release } from '../../store/release.ts'
import type { Head, ReleaseStore } from '../../store/store.ts'
import type { ClockAndRandom } from '../clock-and-random.ts'
import type { DraftStore } from '../drafts/draft-store.ts'
import type { Accounts } from '../people/accounts.ts'
import { forbidden } from '../people/people-problems.ts'
import type { Person } from '../people/person.ts'
import { commentNotFound, noSuchLanguage, noSuchText, tooManyComments } from './comment-problems.ts'
import { type CommentKind, type CommentRow, type CommentTables, detailOf, type Thread, wordsOf } from './comment-row.ts'

interface CommentFilter {
  locale?: string | undefined
  segment?: string | undefined
  kind?: CommentKind | undefined
  resolved?: 'true' | 'false' | undefined
}

interface NewComment {
  locale: string
  segment: string
  kind?: Exclude<CommentKind, 'return'>
  text: string
}

interface Surroundings {
  store: ReleaseStore
  drafts: DraftStore
  accounts: Accounts
  clock: ClockAndRandom
}

/** Editors of the source see what every language asks about its sentences. */
const sees = (person: Person, locale: string): boolean => may(person, 'see', locale) || may(person, 'see', sourceLocale)

/** What maintainers say about the texts of a language. It belongs to the text, so that it outlasts a draft. */
export class Comments {
  readonly #connection: Connection<CommentTables>
  readonly #around: Surroundings

  constructor(connection: Connection<CommentTables>, around: Surroundings) {
    this.#connection = connection
    this.#around = around
  }

  /** Newest first, each with its replies. */
  async list(
    person: Person,
    filter: CommentFilter,
    { offset, limit }: { offset: number; limit: number },
  ): Promise<{ items: Thread[]; total: number }> {
    const found = filtered(this.#connection.db.selectFrom('comments').where('thread', 'is', null), person, filter)
    const newestFirst = found.selectAll().orderBy('event', 'desc')
    const rows = await newestFirst.offset(offset).limit(limit).execute()
    return { items: await withReplies(this.#connection.db, rows), total: await countOf(found) }
  }

  /** The current release, for what a comment is about. */
  async current(): Promise<Release> {
    const { release } = await this.#around.store.head()
    return this.#around.store.load(release as string)
  }

  /** Begins a thread. */
  async create(person: Person, { locale, segment, kind = 'comment', text }: NewComment): Promise<Thread> {
    if (!may(person, 'see', locale)) throw forbidden()
    await this.#assertExists(person, locale, segment)
    return this.#connection.change(async ({ transaction, head, append }) => {
      const row = this.#row(person, head, { thread: null, kind, locale, segment, text })
      await assertRoom(transaction, row)
      await transaction.insertInto('comments').values(row).execute()
      const detail = detailOf(row, person)
      await append({ at: row.created_at, actor: person.actor, action: 'create-comment', detail })
      return { row, replies: [] }
    })
  }

  async reply(person: Person, id: string, text: string): Promise<Thread> {
    return this.#connection.change(async ({ transaction, head, append }) => {
      const { row, replies } = await threadOf(transaction, person, id)
      if (replies.length >= mostComments) throw tooManyComments(mostComments)
      const { locale, segment } = row
      const reply = this.#row(person, head, { thread: id, kind: 'reply', locale, segment, text })
      await transaction.insertInto('comments').values(reply).execute()
      const detail = detailOf(reply, person)
      await append({ at: reply.created_at, actor: person.actor, action: 'reply-to-comment', detail })
      return { row, replies: [...replies, reply] }
    })
  }

  /** Resolves a comment, or opens it again. Why a text was returned is for those who may approve. */
  async resolve(person: Person, id: string, isResolved: boolean): Promise<Thread> {
    const at = this.#around.clock.now().toISOString()
    return this.#connection.change(async ({ transaction, append }) => {
      const { row, replies } = await threadOf(transaction, person, id)
      if (row.kind === 'return' && !may(person, 'approve', row.locale)) throw forbidden()
      const changed = { resolved_at: isResolved ? at : null, resolved_by: isResolved ? person.actor : null }
      await transaction.updateTable('comments').set(changed).where('id', '=', id).execute()
      const action = isResolved ? 'resolve-comment' : 'reopen-comment'
      await append({ at, actor: person.actor, action, detail: detailOf(row, person) })
      return { row: { ...row, ...changed }, replies }
    })
  }

  /** Deletes one's own comment or reply; administrators may delete any. The replies of others stay. */
  async remove(person: Person, id: string): Promise<void> {
    const at = this.#around.clock.now().toISOString()
    await this.#connection.change(async ({ transaction, append }) => {
      const row = await transaction.selectFrom('comments').selectAll().where('id', '=', id).executeTakeFirst()
      if (!row || row.text === null || !sees(person, row.locale)) throw commentNotFound()
      const isOwn = await this.#around.accounts.isOneOf(person.actor, [row.created_by])
      if (!isOwn && !isAdministrator(person)) throw forbidden()
      const replies = await countOf(transaction.selectFrom('comments').where('thread', '=', id))
      if (replies === 0) await transaction.deleteFrom('comments').where('id', '=', id).execute()
      else {
        const gone = { text: null, resolved_at: row.resolved_at ?? at, resolved_by: row.resolved_by ?? person.actor }
        await transaction.updateTable('comments').set(gone).where('id', '=', id).execute()
      }
      await append({ at, actor: person.actor, action: 'delete-comment', detail: detailOf(row, person) })
    })
  }

  #row(
    person: Person,
    { sequence }: Head,
    { text, ...about }: Pick<CommentRow, 'thread' | 'kind' | 'locale' | 'segment'> & { text: string },
  ): CommentRow {
    return {
      id: this.#around.clock.random(8).toString('hex'),
      event: sequence,
      ...about,
      draft: null,
      wording: null,
      text: wordsOf(text),
      created_at: this.#around.clock.now().toISOString(),
      created_by: person.actor,
      resolved_at: null,
      resolved_by: null,
    }
  }

  async #assertExists(person: Person, locale: string, segment: string): Promise<void> {
    const { edition, locales } = await this.current()
    const known = segmentsOf(edition).map(({ id }) => id)
    if (!known.includes(segment)) throw noSuchText(nearest(segment, known))
    if (locales[locale]) return
    const { total } = await this.#around.drafts.list(person, { locale }, { offset: 0, limit: 1 })
    if (total === 0) throw noSuchLanguage()
  }
}

/** @throws {ProblemError} if a text of a language has as many threads as it may have. */
export async function assertRoom(
  db: Kysely<CommentTables>,
  { locale, segment }: Pick<CommentRow, 'locale' | 'segment'>,
): Promise<void> {
  const threads = db
    .selectFrom('comments')
    .where('locale', '=', locale)
    .where('segment', '=', segment)
    .where('thread', 'is', null)
  if ((await countOf(threads)) >= mostComments) throw tooManyComments(mostComments)
}

type Found = SelectQueryBuilder<CommentTables, 'comments', object>

function filtered(all: Found, person: Person, { locale, segment, kind, resolved }: CommentFilter): Found {
  let query = all
  const seen = may(person, 'see', sourceLocale) ? null : localesSeen(person)
  // PostgreSQL rejects an empty list. No language has an empty tag.
  if (seen) query = query.where('locale', 'in', [...seen, ''])
  if (locale !== undefined) query = query.where('locale', '=', locale)
  if (segment !== undefined) query = query.where('segment', '=', segment)
  if (kind !== undefined) query = query.where('kind', '=', kind)
  if (resolved !== undefined) query = query.where('resolved_at', resolved === 'true' ? 'is not' : 'is', null)
  return query
}

async function withReplies(db: Kysely<CommentTables>, rows: CommentRow[]): Promise<Thread[]> {
  const ids = [...rows.map(({ id }) => id), '']
  const oldestFirst = db.selectFrom('comments').selectAll().where('thread', 'in', ids).orderBy('event')
  const byThread = Map.groupBy(await oldestFirst.execute(), ({ thread }) => thread)
  return rows.map((row) => ({ row, replies: byThread.get(row.id) ?? [] }))
}

/** A thread that a person may see. Others are reported as missing, and so are replies. */
async function threadOf(db: Kysely<CommentTables>, person: Person, id: string): Promise<Thread> {
  const rows = await db.selectFrom('comments').selectAll().where('id', '=', id).where('thread', 'is', null).execute()
  const [thread] = await withReplies(db, rows)
  if (!thread || !sees(person, thread.row.locale)) throw commentNotFound()
  return thread
}
