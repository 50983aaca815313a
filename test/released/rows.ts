/** The rows of the tables that a kept store has, as the database itself returns them. */
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import pg from 'pg'
import type { Database } from '../database.ts'

type Row = Record<string, unknown>

/** Tables with what identifies a row, and the columns that a service updates without any change by a person. */
const tables = {
  documents: { key: 'hash', noted: [] },
  releases: { key: 'id', noted: [] },
  events: { key: 'id', noted: [] },
  tokens: { key: 'id', noted: ['last_used_at'] },
  drafts: { key: 'id', noted: [] },
  subscriptions: {
    key: 'id',
    noted: ['after_event', 'attempts', 'next_attempt_at', 'failing_since', 'last_outcome', 'last_attempt_at'],
  },
  sessions: { key: 'hash', noted: [] },
  head: { key: 'name', noted: [] },
  kysely_migration: { key: 'name', noted: [] },
} satisfies Record<string, { key: string; noted: string[] }>
type Table = keyof typeof tables

/** Every row by table and key. */
export type Rows = Record<Table, Record<string, Row>>

/** Runs statements on a database without any code of the service. */
export async function query({ databaseUrl, dataDir }: Database, sql: string): Promise<Row[]> {
  if (databaseUrl) {
    const client = new pg.Client(databaseUrl)
    await client.connect()
    const rows = client.query<Row>(sql).finally(() => client.end())
    return (await rows).rows
  }
  const file = new DatabaseSync(join(dataDir, 'handbook.sqlite'), { timeout: 10_000 })
  try {
    return file
      .prepare(sql)
      .all()
      .map((row) => ({ ...row }))
  } finally {
    file.close()
  }
}

/** Reads all rows, with the columns that there were `before`; later versions may add columns. */
export async function rowsOf(database: Database, before?: Rows): Promise<Rows> {
  const read = async (table: Table) => {
    const { key, noted } = tables[table]
    const columns = before && Object.keys(Object.values(before[table])[0] as Row)
    const rows = await query(database, `select ${columns?.join(', ') ?? '*'} from ${table} order by ${key}`)
    if (!before && rows.length === 0) throw new Error(`${table} has no rows`)
    const kept = (row: Row) =>
      Object.fromEntries(Object.entries(row).filter(([name]) => !noted.includes(name as never)))
    return [table, Object.fromEntries(rows.map((row) => [String(row[key]), kept(row)]))] as const
  }
  const all = []
  for (const table of Object.keys(tables) as Table[]) all.push(await read(table))
  return Object.fromEntries(all) as Rows
}

/** The rows of a table that are gone or have other values. */
export const changed = (before: Rows, after: Rows, table: Table): [string, Row][] =>
  Object.entries(before[table]).filter(([key, row]) => JSON.stringify(after[table][key]) !== JSON.stringify(row))
