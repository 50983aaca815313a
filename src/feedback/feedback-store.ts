import { randomUUID } from 'node:crypto'
import { mkdir, open } from 'node:fs/promises'
import { join } from 'node:path'
import type { Separator } from '../../schemas/csv.ts'
import type { NewFeedback } from '../../schemas/feedback.ts'
import { isAdministrator } from '../../schemas/roles.ts'
import type { Config } from '../config.ts'
import { type ClockAndRandom, systemClockAndRandom } from '../publishing/clock-and-random.ts'
import { forbidden } from '../publishing/people/people-problems.ts'
import type { Person } from '../publishing/people/person.ts'
import type { Connection } from '../store/connection.ts'
import { countOf } from '../store/count.ts'
import { feedbackCsv } from './feedback-csv.ts'
import { feedbackNotFound, feedbackOff, tooMuchToday } from './feedback-problems.ts'
import type { FeedbackRow, FeedbackTables } from './feedback-row.ts'

const day = 24 * 3600 * 1000

/** What the service takes in a day, from all senders together. */
const mostADay = 1000

/** Rows that one change deletes. */
const atOnce = 500

/** What is looked for. */
export interface Filters {
  item?: string
  locale?: string
  handled?: 'true' | 'false'
}

interface Read {
  locale: string
  release: string
}

/** What readers sent: received, read by administrators, and deleted in time. */
export class FeedbackStore {
  readonly connection: Connection<FeedbackTables>
  readonly clock: ClockAndRandom
  /** Since the start of this process, for metrics. */
  readonly counts = { received: 0, sent: 0, failed: 0 }
  readonly #terms: Config['feedback']
  readonly #archiveDir: string | undefined

  constructor(
    connection: Connection<FeedbackTables>,
    { feedback, feedbackArchiveDir }: Pick<Config, 'feedback' | 'feedbackArchiveDir'>,
    clock = systemClockAndRandom,
  ) {
    this.connection = connection
    this.clock = clock
    this.#terms = feedback
    this.#archiveDir = feedbackArchiveDir
  }

  /** What readers are promised. @throws {ProblemError} where the operator takes no feedback. */
  get terms(): NonNullable<Config['feedback']> {
    if (!this.#terms) throw feedbackOff()
    return this.#terms
  }

  /** @throws {ProblemError} if too much arrived within a day. */
  async receive(given: NewFeedback, { locale, release }: Read): Promise<FeedbackRow> {
    const { days } = this.terms
    const now = this.clock.now().getTime()
    const at = new Date(now).toISOString()
    const row: FeedbackRow = {
      id: this.clock.random(8).toString('hex'),
      received_at: at,
      keep_until: new Date(now + days * day).toISOString(),
      locale,
      release,
      item: given.item,
      kind: given.kind,
      text: given.text.toWellFormed().trim(),
      place: given.place?.toWellFormed().trim() ?? null,
      url: given.url ?? null,
      email: given.email?.toWellFormed() ?? null,
      handled_at: null,
      handled_by: null,
    }
    await this.connection.change(async ({ transaction, append }) => {
      const today = transaction.selectFrom('feedback').where('received_at', '>', new Date(now - day).toISOString())
      if ((await countOf(today)) >= mostADay) throw tooMuchToday(mostADay)
      await transaction.insertInto('feedback').values(row).execute()
      const detail = { feedback: row.id, item: row.item, locale, release }
      await append({ at, actor: 'reader', action: 'receive-feedback', detail })
    })
    this.counts.received++
    return row
  }

  /** Newest first. */
  async list(
    by: Person,
    filters: Filters,
    { offset, limit }: { offset: number; limit: number },
  ): Promise<{ rows: FeedbackRow[]; total: number }> {
    const found = this.#found(by, filters)
    const rows = await found
      .selectAll()
      .orderBy('received_at', 'desc')
      .orderBy('id')
      .offset(offset)
      .limit(limit)
      .execute()
    return { rows, total: await countOf(found) }
  }

  /** Everything that the filters find, as CSV. */
  async export(by: Person, filters: Filters, separator?: Separator): Promise<string> {
    const rows = await this.#found(by, filters).selectAll().orderBy('received_at').orderBy('id').execute()
    return feedbackCsv(rows, separator)
  }

  async handle(by: Person, id: string, isHandled: boolean): Promise<FeedbackRow> {
    this.#check(by)
    const at = this.clock.now().toISOString()
    const changed = { handled_at: isHandled ? at : null, handled_by: isHandled ? by.actor : null }
    return this.connection.change(async ({ transaction, append }) => {
      const row = await transaction
        .updateTable('feedback')
        .set(changed)
        .where('id', '=', id)
        .returningAll()
        .executeTakeFirst()
      if (!row) throw feedbackNotFound()
      const action = isHandled ? 'handle-feedback' : 'reopen-feedback'
      await append({ at, actor: by.actor, action, detail: { feedback: id } })
      return row
    })
  }

  async remove(by: Person, id: string): Promise<void> {
    this.#check(by)
    const at = this.clock.now().toISOString()
    await this.connection.change(async ({ transaction, append }) => {
      const { numDeletedRows } = await transaction.deleteFrom('feedback').where('id', '=', id).executeTakeFirst()
      if (numDeletedRows === 0n) throw feedbackNotFound()
      await append({ at, actor: by.actor, action: 'delete-feedback', detail: { feedback: id } })
    })
  }

  /**
   * Deletes what is past its time, also where the operator no longer takes feedback. The period of today counts, and so does
   * the one that the sender was told. What must be archived and cannot be written stays.
   * @returns How much was deleted.
   */
  async expire(): Promise<number> {
    let deleted = 0
    for (;;) {
      const due = await this.#due().select('id').limit(atOnce).execute()
      if (due.length === 0) return deleted
      const ids = due.map(({ id }) => id)
      await this.connection.change(async ({ transaction, append }) => {
        // Another replica may have deleted some of them, so that the archive has each once.
        const rows = await transaction.deleteFrom('feedback').where('id', 'in', ids).returningAll().execute()
        if (this.#archiveDir !== undefined && rows.length > 0) await this.#archive(this.#archiveDir, rows)
        const detail = { feedback: rows.map(({ id }) => id) }
        await append({ at: this.clock.now().toISOString(), actor: 'service', action: 'expire-feedback', detail })
        deleted += rows.length
      })
    }
  }

  /** How much is past its time by so many milliseconds: 0 while deletion works. */
  overdue(milliseconds: number): Promise<number> {
    return countOf(this.#due(milliseconds))
  }

  #due(by = 0) {
    const now = this.clock.now().getTime() - by
    const oldest = this.#terms && new Date(now - this.#terms.days * day).toISOString()
    return this.connection.db
      .selectFrom('feedback')
      .where((build) =>
        build.or([
          build('keep_until', '<=', new Date(now).toISOString()),
          ...(oldest ? [build('received_at', '<=', oldest)] : []),
        ]),
      )
  }

  #found(by: Person, { item, locale, handled }: Filters) {
    this.#check(by)
    let query = this.connection.db.selectFrom('feedback')
    if (item !== undefined) query = query.where('item', '=', item)
    if (locale !== undefined) query = query.where('locale', '=', locale)
    if (handled !== undefined) query = query.where('handled_at', handled === 'true' ? 'is not' : 'is', null)
    return query
  }

  #check(by: Person): void {
    if (!isAdministrator(by)) throw forbidden()
    void this.terms
  }

  /** Must be on the disk before the rows are gone. */
  async #archive(folder: string, rows: readonly FeedbackRow[]): Promise<void> {
    await mkdir(folder, { recursive: true })
    const moment = this.clock.now().toISOString().replaceAll(':', '-')
    const file = await open(join(folder, `feedback-${moment}-${randomUUID()}.csv`), 'wx', 0o600)
    try {
      await file.writeFile(feedbackCsv(rows))
      await file.sync()
    } finally {
      await file.close()
    }
  }
}
