import pg from 'pg'
import { Kysely, PostgresDialect } from '#kysely'
import type { Tables } from './database.ts'

/** The channel on which replicas tell each other of a change. */
export const channel = 'handbook_head'

/** Milliseconds a query may take, so that a lost database is noticed while readers are still served. */
const patience = 10_000

export function openPostgres(url: string, onLost: (error: Error) => void): Kysely<Tables> {
  const pool = new pg.Pool({
    connectionString: url,
    max: 5,
    connectionTimeoutMillis: patience,
    query_timeout: patience,
    application_name: 'innovation-handbook',
  })
  // An idle connection that breaks must not end the process.
  pool.on('error', onLost)
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
}

/** Listens for changes until `close`; rejects when it cannot, and calls `onLost` once when it no longer can. */
export async function listen(
  url: string,
  onNews: () => void,
  onLost: (error: Error) => void,
): Promise<{ close: () => Promise<void> }> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: patience, keepAlive: true })
  let lost = false
  const lose = (error: Error) => {
    if (!lost) onLost(error)
    lost = true
  }
  client.on('error', lose)
  client.on('end', () => lose(new Error('the connection to the database ended')))
  client.on('notification', onNews)
  await client.connect()
  await client.query(`listen ${channel}`)
  return {
    close: async () => {
      lost = true
      await client.end()
    },
  }
}
