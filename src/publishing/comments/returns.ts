import type { Transaction } from 'kysely'
import type { Connection } from '../../store/connection.ts'
import type { ClockAndRandom } from '../clock-and-random.ts'
import type { Draft } from '../drafts/draft.ts'
import type { DraftTables } from '../drafts/draft-row.ts'
import type { DraftAt, DraftStore } from '../drafts/draft-store.ts'
import type { Person } from '../people/person.ts'
import { notProposed } from './comment-problems.ts'
import { type CommentRow, type CommentTables, detailOf, type Thread, wordsOf } from './comment-row.ts'
import { assertRoom } from './comments.ts'

/**
 * Texts that a reviewer returned to their translators. A return is a comment that remembers the text as it was, so it ends
 * by itself when the text, its state or its minor mark is another.
 */
export class Returns {
  readonly #connection: Connection<CommentTables>
  readonly #drafts: DraftStore
  readonly #clock: ClockAndRandom

  constructor(connection: Connection<CommentTables>, drafts: DraftStore, clock: ClockAndRandom) {
    this.#connection = connection
    this.#drafts = drafts
    this.#clock = clock
  }

  /** Returns one text of a draft with a reason. It voids the approval, since not everything in the draft is well. */
  async return(person: Person, at: DraftAt, given: { segment: string; reason: string }): Promise<Thread> {
    const id = this.#clock.random(8).toString('hex')
    let row: CommentRow | undefined
    await this.#drafts.change(person, 'approve', at, 'return-text', async (draft, { sequence }, transaction) => {
      row = { id, event: sequence, ...this.#rowOf(draft, given), created_by: person.actor }
      const comments = withComments(transaction)
      await assertRoom(comments, row)
      await comments.insertInto('comments').values(row).execute()
      return { draft: { ...draft, approval: null }, detail: detailOf(row, person) }
    })
    return { row: row as CommentRow, replies: [] }
  }

  /** What was returned in a draft and is as it was, by segment; the latest of each. */
  async standing({ id, proposal }: Draft): Promise<Map<string, CommentRow>> {
    const rows = await this.#connection.db
      .selectFrom('comments')
      .selectAll()
      .where('draft', '=', id)
      .where('kind', '=', 'return')
      .where('resolved_at', 'is', null)
      .orderBy('event')
      .execute()
    return new Map(
      rows
        .filter(({ segment, wording }) => JSON.stringify(proposal.texts[segment]) === wording)
        .map((row) => [row.segment, row]),
    )
  }

  #rowOf({ id, locale, proposal }: Draft, { segment, reason }: { segment: string; reason: string }) {
    const written = Object.hasOwn(proposal.texts, segment) ? proposal.texts[segment] : undefined
    if (!written) throw notProposed()
    return {
      thread: null,
      kind: 'return' as const,
      locale,
      segment,
      draft: id,
      wording: JSON.stringify(written),
      text: wordsOf(reason),
      created_at: this.#clock.now().toISOString(),
      resolved_at: null,
      resolved_by: null,
    }
  }
}

/** The same transaction, seen with the table of comments. */
const withComments = (transaction: Transaction<DraftTables>) => transaction as unknown as Transaction<CommentTables>
