import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
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
  // A connection that breaks while nothing is asked of it must not end the process: the pool listens to idle ones alone.
  pool.on('error', onLost)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
}

/** Listens for changes until `close`; rejects when it cannot, and calls `onLost` once when it no longer can. */
export async function listen(
  url: string,
  onNews: () => void,
  onLost: (error: Error) => void,
): Promise<{ close: () => Promise<void> }> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: patience, keepAlive: true })
  // A connection that never came about is told by rejecting; only one that was there can be lost.
  let connected = false
  const lose = (error: Error) => {
    if (connected) onLost(error)
    connected = false
  }
  client.on('error', lose)
  client.on('end', () => lose(new Error('the connection to the database ended')))
  client.on('notification', onNews)
  try {
    await client.connect()
    await client.query(`listen ${channel}`)
    connected = true
  } catch (error) {
    await client.end().catch(() => undefined)
    throw error
  }
  return {
    close: async () => {
      connected = false
      await client.end()
    },
  }
}
