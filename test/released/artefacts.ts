/** The kept artefacts, unpacked for one test. README.md lists them. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { brotliDecompressSync } from 'node:zlib'
import pg from 'pg'
import type { Database } from '../database.ts'
import type { Life } from './make/life.ts'
import { type Running, startService } from './process.ts'

interface Test {
  teardown: (close: () => unknown) => void
}

export const folder = join(import.meta.dirname, '1.0.0')

/** A file as it was before `make.ts` compressed it. */
export function read(name: string): Buffer {
  const bytes = readFileSync(join(folder, name))
  return name.endsWith('.br') ? brotliDecompressSync(bytes) : bytes
}

export const readJson = <Value>(name: string): Value => JSON.parse(read(name).toString()) as Value

export function temporaryFolder(t: Test): string {
  const path = mkdtempSync(join(tmpdir(), 'handbook-released-'))
  t.teardown(() => rmSync(path, { recursive: true, force: true }))
  return path
}

const lives = readJson<Record<'sqlite' | 'postgres', Life>>('life.json')
const minutes = 60_000

/** The environment that puts a service ten minutes after the end of a life: its receiver is due to be tried again then. */
function clockAfter({ at }: Life): { env: Record<string, string>; now: () => Date } {
  const offset = Date.parse(at) + 10 * minutes - Date.now()
  const env = {
    NODE_OPTIONS: `--import=${pathToFileURL(join(import.meta.dirname, 'clock.js'))}`,
    CLOCK_OFFSET: `${offset}`,
  }
  return { env, now: () => new Date(Date.now() + offset) }
}

export interface Kept {
  life: Life
  /** For every service on it. */
  env: Record<string, string>
  now: () => Date
}

/** Fills an empty database with the kept store of its kind. */
export async function fill({ databaseUrl, dataDir, environment }: Database): Promise<Kept> {
  const life = databaseUrl ? lives.postgres : lives.sqlite
  if (databaseUrl) {
    const client = new pg.Client(databaseUrl)
    await client.connect()
    await client.query(read('store.postgres.sql.br').toString())
    await client.end()
  } else writeFileSync(join(dataDir, 'handbook.sqlite'), read('store.sqlite.br'))
  const { env, now } = clockAfter(life)
  return { life, env: { ...environment, ...env }, now }
}

/** What goes with the backup, which is of the SQLite store: an environment for services on an empty database. */
export function forBackup({ environment }: Database): Kept {
  const { env, now } = clockAfter(lives.sqlite)
  return { life: lives.sqlite, env: { ...environment, ...env }, now }
}

/** Starts the released service itself. The first process of a test unpacks it. */
export function startReleased(t: Test): (env: Record<string, string>) => Promise<Running> {
  const place = temporaryFolder(t)
  // It reads these folders when it starts, and works without what is in them.
  for (const name of ['src/service/assets', 'src/delivery', 'src/handbook', 'schemas'])
    mkdirSync(join(place, name), { recursive: true })
  writeFileSync(join(place, 'package.json'), '{ "type": "module", "version": "1.0.0" }')
  for (const [name, text] of Object.entries(readJson<Record<string, string>>('replica.json.br')))
    writeFileSync(join(place, 'src/service', name), text)
  return (env) => startService(['src/service/main.js'], env, place)
}

/** Entries of the SDK's package; the main one is `sdk`. */
const entries = ['admin', 'lock', 'notifications', 'text', 'validation']

/** Unpacks the SDK where npm puts it in a portal's project. @returns The directory of that project. */
export function unpackSdk(t: Test): string {
  const project = temporaryFolder(t)
  const place = join(project, 'node_modules/@innovation-handbook/sdk')
  mkdirSync(place, { recursive: true })
  execFileSync('tar', ['-xzf', join(folder, 'sdk.tgz'), '-C', place, '--strip-components=1'])
  const lines = entries.map((name) => `export * as ${name} from '@innovation-handbook/sdk/${name}'`)
  writeFileSync(join(project, 'portal.mjs'), `export * from '@innovation-handbook/sdk'\n${lines.join('\n')}\n`)
  return project
}

/** Loads the SDK as JavaScript portals do: without types. */
export const loadSdk = (project: string) => import(pathToFileURL(join(project, 'portal.mjs')).href)
