/** Backing up a store to a file, and restoring an empty store from one. `backup-file.ts` has the form of the file. */
import type { Transaction } from 'kysely'
import { appendEvent } from './audit.ts'
import { numberingFault } from './audit-numbers.ts'
import { BackupError, type Row, readRows, type Table, tables, writeRows } from './backup-file.ts'
import type { Tables } from './database.ts'
import { digestOf, hashOf } from './release.ts'
import type { Actor, ReleaseStore } from './store.ts'

export interface BackupReport {
  /** How many rows of each table. */
  rows: Record<Table, number>
  /** The release that is current in it. */
  release: string | null
}

/** Writes everything but sessions, as it is at one moment. The file must not exist. */
export async function backUp(store: ReleaseStore, file: string, at: Date): Promise<BackupReport> {
  const report: BackupReport = { rows: noRows(), release: null }
  await store.snapshot((transaction) => writeRows(file, rowsOf(transaction, report), at))
  return report
}

/** Yields every row, and counts them in the report. */
async function* rowsOf(transaction: Transaction<Tables>, report: BackupReport): AsyncGenerator<Row> {
  for (const table of tables) {
    for await (const row of rowsOfTable(transaction, table)) {
      report.rows[table]++
      if (table === 'head') report.release = (row as Tables['head']).release
      yield [table, row]
    }
  }
}

async function* rowsOfTable(transaction: Transaction<Tables>, table: Table): AsyncGenerator<object> {
  // Documents are large and many; they are read one at a time.
  if (table === 'documents')
    for (const { hash } of await transaction.selectFrom(table).select('hash').execute())
      yield await transaction.selectFrom(table).selectAll().where('hash', '=', hash).executeTakeFirstOrThrow()
  else if (table === 'events') yield* await transaction.selectFrom(table).selectAll().orderBy('id').execute()
  else
    yield* await transaction
      .selectFrom(table as 'releases')
      .selectAll()
      .execute()
}

/**
 * Fills an empty store from a file, in one change. Errors of the file are found before anything is written.
 * @throws {BackupError}
 */
export async function restore(store: ReleaseStore, file: string, actor: Actor, at: Date): Promise<BackupReport> {
  const report = await check(file)
  await store.change(async (transaction, head) => {
    if (head.sequence !== 1 || head.release !== null)
      throw new BackupError({
        sv: 'lagret är inte tomt. Återställ till ett nytt (en annan HANDBOOK_DATA_DIR eller DATABASE_URL)',
        en: 'the store is not empty; restore into a new one (another HANDBOOK_DATA_DIR or DATABASE_URL)',
      })
    let sequence = 0
    for await (const [table, row] of readRows(file)) {
      if (table !== 'head')
        await transaction
          .insertInto(table as 'documents')
          .values(row as never)
          .execute()
      else {
        const { release, rolled_back_at, content, ...rest } = row as Tables['head']
        sequence = rest.sequence + 1
        await transaction.updateTable('head').set({ release, rolled_back_at, content, sequence }).execute()
      }
    }
    const event = {
      at: at.toISOString(),
      actor,
      action: 'restore',
      from: null,
      to: report.release,
      detail: { ...report.rows },
    }
    await appendEvent(transaction, { ...head, sequence }, event)
  })
  return report
}

const noRows = () => Object.fromEntries(tables.map((table) => [table, 0])) as Record<Table, number>

/** Reads a file through without keeping it: its hash, each document's hash, each release's digest, the audit trail. */
async function check(file: string): Promise<BackupReport> {
  const documents = new Set<string>()
  const rows = noRows()
  const events: number[] = []
  let head: Tables['head'] | undefined
  for await (const [table, row] of readRows(file)) {
    rows[table]++
    if (table === 'documents') {
      const { hash, body } = row as Tables['documents']
      if (hashOf(body) !== hash)
        throw new BackupError({
          sv: `${file} har ett dokument som skiljer sig från sin kontrollsumma ${hash}`,
          en: `${file} has a document that differs from its hash ${hash}`,
        })
      documents.add(hash)
    } else if (table === 'releases') {
      const { id, manifest, digest } = row as Tables['releases']
      const parts = JSON.parse(manifest)
      if (digestOf(parts) !== digest)
        throw new BackupError({
          sv: `${file} har en utgåva som skiljer sig från sin kontrollsumma: ${id}`,
          en: `${file} has a release that differs from its digest: ${id}`,
        })
      for (const hash of [parts.edition, ...Object.values(parts.locales)])
        if (!documents.has(hash))
          throw new BackupError({
            sv: `${file} saknar ett dokument i ${id}: ${hash}`,
            en: `${file} lacks a document of ${id}: ${hash}`,
          })
    } else if (table === 'events') events.push((row as Tables['events']).id)
    else if (table === 'head') head = row as Tables['head']
  }
  if (!head || rows.head !== 1)
    throw new BackupError({
      sv: `${file} säger inte vilken utgåva som är aktuell`,
      en: `${file} does not say which release is current`,
    })
  const fault = numberingFault(events, head.sequence)
  if (fault)
    throw new BackupError({
      sv: `händelseloggen i ${file} är inte hel (${fault.sv})`,
      en: `the audit trail in ${file} is not whole (${fault.en})`,
    })
  return { rows, release: head.release }
}
