/**
 * The file of a backup, the same from either database: gzip of lines of JSON. The first line says what the file is. Each
 * line that follows is a row with its table. The last line has the hash of all lines before it, so that a file that was
 * cut off or changed is noticed.
 */

import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { type FileHandle, open, rm } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import type { Bilingual } from '../errors.ts'

/** In an order in which rows may refer to rows before them. Sessions stay out, so people sign in again after a restore. */
export const tables = [
  'documents',
  'releases',
  'events',
  'tokens',
  'accounts',
  'drafts',
  'subscriptions',
  'webhook_topics',
  'feedback',
  'message_readers',
  'mail_addresses',
  'comments',
  'assignments',
  'head',
] as const
export type Table = (typeof tables)[number]
export type Row = [table: Table, row: object]

const kind = 'innovation-handbook-backup'
const version = 1

/** A file is no backup, or not a whole one. */
export class BackupError extends Error {
  override name = 'BackupError'
  /** The message in the languages of maintainers. */
  readonly text: Bilingual

  constructor(text: Bilingual) {
    super(text.en)
    this.text = text
  }
}

/** Writes a new file. If that fails, no file is left. @throws {Error} EEXIST if there is a file already. */
export async function writeRows(file: string, rows: AsyncIterable<Row>, at: Date): Promise<void> {
  const handle = await open(file, 'wx', 0o600)
  try {
    await pipeline(linesOf(rows, at), createGzip(), handle.createWriteStream({ flush: true }))
  } catch (error) {
    await removeUnfinished(handle, file)
    const { message } = error as Error
    throw new BackupError({
      sv: `Säkerhetskopian skrevs inte till ${file}: ${message}`,
      en: `The backup was not written to ${file}: ${message}`,
    })
  }
}

async function removeUnfinished(handle: FileHandle, file: string): Promise<void> {
  await handle.close().catch(() => undefined)
  await rm(file, { force: true })
}

async function* linesOf(rows: AsyncIterable<Row>, at: Date): AsyncGenerator<string> {
  const hash = createHash('sha256')
  const line = (value: unknown) => {
    const text = `${JSON.stringify(value)}\n`
    hash.update(text)
    return text
  }
  yield line({ kind, version, at: at.toISOString() })
  for await (const row of rows) yield line(row)
  yield `${JSON.stringify({ sha256: hash.digest('hex') })}\n`
}

/** The rows of a file. Only when all have been read is the file known to be whole. @throws {BackupError} */
export async function* readRows(file: string): AsyncGenerator<Row> {
  const hash = createHash('sha256')
  const input = createReadStream(file)
  const gunzip = input.pipe(createGunzip())
  input.once('error', (error) => gunzip.destroy(error))
  let isFirst = true
  let isWhole = false
  try {
    for await (const line of createInterface({ input: gunzip, crlfDelay: Number.POSITIVE_INFINITY })) {
      if (isWhole)
        throw new BackupError({ sv: `${file} fortsätter efter sitt slut`, en: `${file} goes on after its end` })
      const value = JSON.parse(line)
      if (isFirst) {
        if (value.kind !== kind)
          throw new BackupError({
            sv: `${file} är ingen säkerhetskopia av en handbok`,
            en: `${file} is no backup of a handbook`,
          })
        if (value.version !== version)
          throw new BackupError({
            sv: `${file} har version ${value.version}. Det här programmet läser version ${version}`,
            en: `${file} is of version ${value.version}; this program reads version ${version}`,
          })
        isFirst = false
      } else if (!Array.isArray(value)) {
        if (value.sha256 !== hash.digest('hex'))
          throw new BackupError({
            sv: `${file} har ändrats sedan den skrevs`,
            en: `${file} was changed after it was written`,
          })
        isWhole = true
        continue
      } else {
        if (!tables.includes(value[0]))
          throw new BackupError({
            sv: `${file} har rader i en okänd tabell, ${value[0]}`,
            en: `${file} has rows of an unknown table, ${value[0]}`,
          })
        yield value as Row
      }
      hash.update(`${line}\n`)
    }
  } catch (error) {
    if (error instanceof BackupError) throw error
    const { message } = error as Error
    throw new BackupError({
      sv: `${file} går inte att läsa som en säkerhetskopia: ${message}`,
      en: `${file} cannot be read as a backup: ${message}`,
    })
  }
  if (!isWhole) throw new BackupError({ sv: `Slutet av ${file} saknas`, en: `${file} is cut off` })
}
