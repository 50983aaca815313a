/**
 * A store as one file, the same from either database: gzip of lines of JSON. The first says what it is, each that follows is
 * a row with its table, and the last has the hash of all before it, so that a file that was cut off or changed is known.
 */

import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { createGunzip, createGzip } from 'node:zlib'
import { appendEvent } from './audit.ts'
import type { Tables } from './database.ts'
import { digestOf, hashOf } from './release.ts'
import type { Actor, ReleaseStore } from './store.ts'

/** In an order in which rows may refer to rows before them. Sessions stay out, so people sign in again after a restore. */
const tables = ['documents', 'releases', 'events', 'tokens', 'drafts', 'subscriptions', 'head'] as const
type Table = (typeof tables)[number]
type Row = Record<string, unknown>

const kind = 'innovation-handbook-backup'
const version = 1

/** A file is no backup, or not a whole one. */
class BackupError extends Error {
  override name = 'BackupError'
}

export interface BackupReport {
  /** How many rows of each table. */
  rows: Record<Table, number>
  /** The release that is current in it. */
  release: string | null
}

/** Writes everything but sessions, as it is at one moment. The file must not exist. */
export async function backUp(store: ReleaseStore, file: string, at: Date): Promise<BackupReport> {
  const handle = await open(file, 'wx', 0o600)
  const gzip = createGzip()
  const out = gzip.pipe(handle.createWriteStream())
  const finished = new Promise<void>((resolve, reject) => out.once('close', resolve).once('error', reject))
  const hash = createHash('sha256')
  const put = async (value: unknown) => {
    const line = `${JSON.stringify(value)}\n`
    hash.update(line)
    if (!gzip.write(line)) await new Promise((resolve) => gzip.once('drain', resolve))
  }
  const rows = noRows()
  let release: string | null = null
  await put({ kind, version, at: at.toISOString() })
  await store.snapshot(async (transaction) => {
    for (const table of tables) {
      // Documents are large and many; they are read one at a time.
      const keys =
        table === 'documents' ? await transaction.selectFrom('documents').select('hash').execute() : [undefined]
      for (const key of keys) {
        const query = transaction.selectFrom(table as 'documents').selectAll()
        for (const row of await (key ? query.where('hash', '=', key.hash) : query).execute()) {
          await put([table, row])
          rows[table]++
          if (table === 'head') release = (row as unknown as Tables['head']).release
        }
      }
    }
  })
  gzip.end(`${JSON.stringify({ sha256: hash.digest('hex') })}\n`)
  await finished
  return { rows, release }
}

/**
 * Fills an empty store from a file, in one change; what is wrong with the file is found before anything is written.
 * @throws {BackupError}
 */
export async function restore(store: ReleaseStore, file: string, actor: Actor, at: Date): Promise<BackupReport> {
  const report = await check(file)
  await store.change(async (transaction, head) => {
    if (head.sequence !== 1 || head.release !== null)
      throw new BackupError(
        'the store is not empty; restore into a new one (another HANDBOOK_DATA_DIR or DATABASE_URL)',
      )
    let sequence = 0
    for await (const [table, row] of rowsOf(file)) {
      if (table !== 'head')
        await transaction
          .insertInto(table as 'documents')
          .values(row as never)
          .execute()
      else {
        const { release, rolled_back_at, content, ...rest } = row as unknown as Tables['head']
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

/** Reads a file through without keeping it: its hash, each document's hash and each release's digest. */
async function check(file: string): Promise<BackupReport> {
  const documents = new Set<string>()
  const rows = noRows()
  let release: string | null = null
  for await (const [table, row] of rowsOf(file)) {
    rows[table]++
    if (table === 'documents') {
      const { hash, body } = row as unknown as Tables['documents']
      if (hashOf(body) !== hash) throw new BackupError(`${file} has a document that differs from its hash ${hash}`)
      documents.add(hash)
    } else if (table === 'releases') {
      const { id, manifest, digest } = row as unknown as Tables['releases']
      const parts = JSON.parse(manifest)
      if (digestOf(parts) !== digest) throw new BackupError(`${file} has a release that differs from its digest: ${id}`)
      for (const hash of [parts.edition, ...Object.values(parts.locales)])
        if (!documents.has(hash)) throw new BackupError(`${file} lacks a document of ${id}: ${hash}`)
    } else if (table === 'head') release = (row as unknown as Tables['head']).release
  }
  if (rows.head !== 1) throw new BackupError(`${file} does not say which release is current`)
  return { rows, release }
}

/** The rows of a file; only once all are read is it known to be whole. */
async function* rowsOf(file: string): AsyncGenerator<[Table, Row]> {
  const hash = createHash('sha256')
  const input = createReadStream(file)
  const gunzip = input.pipe(createGunzip())
  input.once('error', (error) => gunzip.destroy(error))
  let isFirst = true
  let isWhole = false
  try {
    for await (const line of createInterface({ input: gunzip, crlfDelay: Number.POSITIVE_INFINITY })) {
      if (isWhole) throw new BackupError(`${file} goes on after its end`)
      const value = JSON.parse(line)
      if (isFirst) {
        if (value.kind !== kind) throw new BackupError(`${file} is no backup of a handbook`)
        if (value.version !== version)
          throw new BackupError(`${file} is of version ${value.version}; this program reads version ${version}`)
        isFirst = false
      } else if (!Array.isArray(value)) {
        if (value.sha256 !== hash.digest('hex')) throw new BackupError(`${file} was changed after it was written`)
        isWhole = true
        continue
      } else {
        if (!tables.includes(value[0])) throw new BackupError(`${file} has rows of an unknown table, ${value[0]}`)
        yield value as [Table, Row]
      }
      hash.update(`${line}\n`)
    }
  } catch (error) {
    if (error instanceof BackupError) throw error
    throw new BackupError(`${file} cannot be read as a backup: ${(error as Error).message}`)
  }
  if (!isWhole) throw new BackupError(`${file} is cut off`)
}
