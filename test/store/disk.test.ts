/** A full disk, and a database file that is read-only or damaged. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, openSync, readdirSync, statSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import t from 'tap'
import { backUp, restore } from '../../src/store/backup.ts'
import { openStore } from '../../src/store/open-store.ts'
import type { ReleaseStore } from '../../src/store/store.ts'
import { startService, stop } from '../bench/server-process.ts'
import { databaseAt, reworded, shipped } from '../database.ts'
import { runHandbook } from '../handbook-command.ts'
import { cannotMount, mountReadOnly, mountSmall } from '../mounted.ts'
import { root, temporaryFolder } from '../open-app.ts'
import { soon } from '../wait.ts'

const skip = cannotMount()
if (skip) t.comment(skip)

const at = new Date('2026-11-25T12:00:00Z')
const fileIn = (folder: string) => join(folder, 'handbook.sqlite')

async function openIn(t: { teardown: (end: () => unknown) => void }, dataDir: string): Promise<ReleaseStore> {
  const store = await openStore({ dataDir })
  t.teardown(() => store.close())
  return store
}

const publishFirst = (store: ReleaseStore) => {
  const { edition, locales } = shipped()
  return store.publish({ base: null, edition, locales, actor: 'test' })
}

const everything = async (store: ReleaseStore) => [await store.head(), await store.records(), await store.events()]

t.test('on a full disk a change is stored whole or not at all, and the error names the file', { skip }, async (t) => {
  const disk = mountSmall(t, 12)
  const store = await openIn(t, disk.folder)
  const { id } = await publishFirst(store)
  const before = await everything(store)
  disk.fill()
  const proposal = { base: id, locales: { en: reworded(shipped().locales.en, 'Two') }, actor: 'test' }
  const full = {
    name: 'DatabaseFileError',
    message: `The database file ${fileIn(disk.folder)} cannot be written, because the disk is full. Free space on the disk.`,
  }
  await t.rejects(store.publish(proposal), full)
  t.match(store.storageFailure, full)
  await t.rejects(store.tryStorage(), full, 'the disk is still full')
  t.same(await everything(store), before)
  t.equal((await store.load(id)).id, id, 'what is stored can be read')
  disk.empty()
  await store.tryStorage()
  t.equal(store.storageFailure, null)
  t.equal((await store.publish(proposal)).id, '2023-01-r2')
  t.equal(await store.auditFault(), null)
})

t.test('a backup or restore that meets a full disk leaves nothing half done', { skip }, async (t) => {
  const store = await databaseAt(t, undefined).open()
  await publishFirst(store)
  const file = join(temporaryFolder(t), 'store.backup')
  await backUp(store, file, at)
  const disk = mountSmall(t, 1)
  const empty = await openIn(t, disk.folder)
  disk.fill()
  await t.rejects(restore(empty, file, 'local:operator', at), /cannot be written, because the disk is full/)
  t.same([await empty.count(), await empty.eventCount()], [0, 0])
  const unfinished = join(disk.folder, 'store.backup')
  await t.rejects(backUp(store, unfinished, at), {
    name: 'BackupError',
    message: `The backup was not written to ${unfinished}: ENOSPC: no space left on device, write`,
  })
  t.notOk(existsSync(unfinished))
})

t.test('a service on a full disk goes on for readers, says so, and recovers by itself', { skip }, async (t) => {
  const disk = mountSmall(t, 24)
  const environment = { ...process.env, HANDBOOK_DATA_DIR: disk.folder, PORT: '0', HOST: '127.0.0.1' }
  const service = await startService(environment)
  t.teardown(() => stop(service))
  let log = ''
  service.child.stdout?.on('data', (chunk) => {
    log += chunk
  })
  const { stdout } = await runHandbook(environment, ['tokens', 'create', 'Anna', '--roles', 'administrator', '--json'])
  const headers = { Authorization: `Bearer ${JSON.parse(stdout).token}`, 'Content-Type': 'application/json' }
  const address = `http://127.0.0.1:${service.port}`
  const begin = () =>
    fetch(`${address}${root}/drafts`, { method: 'POST', headers, body: JSON.stringify({ locale: 'en' }) })
  const health = async () => (await fetch(`${address}/health/ready`)).json() as Promise<Record<string, unknown>>
  disk.fill()
  let refused = await begin()
  let begun = 0
  // The database’s own files may have room for some.
  for (; refused.status === 201 && begun < 2000; begun += 1) refused = await begin()
  t.equal(refused.status, 503)
  t.match(await refused.json(), { code: 'SERVICE_UNAVAILABLE' })
  t.equal((await fetch(`${address}${root}/sv/principles/p1`)).status, 200)
  await soon(async () => {
    // What frees a little room in the files is used up, too.
    if ((await begin()).status === 201) begun += 1
    return (await health()).status === 'degraded'
  })
  t.match(await health(), { writesFailingSince: /^\d{4}-.*Z$/, databaseLostSince: null, updateFailingSince: null })
  await soon(() => log.includes('the database cannot store changes'))
  t.match(log, `${fileIn(disk.folder)} cannot be written, because the disk is full`)
  t.notMatch(log, /node_modules|cannot rollback/)
  disk.empty()
  await soon(async () => (await health()).status === 'ready')
  t.match(await health(), { writesFailingSince: null })
  t.equal((await begin()).status, 201)
  const drafts = await (await fetch(`${address}${root}/drafts`, { headers })).json()
  t.match(drafts, { _meta: { totalRecords: begun + 1 } }, 'the refused draft was not created')
})

/** Starts the service as `npm start` does and returns what it says before it ends. */
async function startInVain(dataDir: string): Promise<{ code: number; said: string }> {
  const env = { ...process.env, HANDBOOK_DATA_DIR: dataDir, PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'silent' }
  const child = spawn(process.execPath, ['src/start.js'], { env, stdio: ['ignore', 'ignore', 'pipe'] })
  const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')])
  return { code, said }
}

t.test('a start on a read-only file ends with one sentence that names the file', { skip }, async (t) => {
  const folder = temporaryFolder(t)
  const store = await openStore({ dataDir: folder })
  await publishFirst(store)
  await store.close()
  t.same(readdirSync(folder), ['handbook.sqlite'], 'a closed store leaves one file')
  const dataDir = mountReadOnly(t, folder)
  const { code, said } = await startInVain(dataDir)
  t.equal(code, 1)
  t.match(
    said,
    new RegExp(`^The database file ${fileIn(dataDir)} (is read-only|cannot be opened)\\. [A-Z][^\n]*\\.\n$`),
  )
  const { status, stderr } = await runHandbook({ HANDBOOK_DATA_DIR: dataDir }, ['releases'])
  t.equal(status, 1)
  t.match(stderr, new RegExp(`^handbook: The database file ${fileIn(dataDir)} [^\n]+\n$`))
  t.equal((await (await openIn(t, folder)).head()).release, '2023-01-r1', 'nothing has happened to it')
})

t.test('a start where no data directory can be made ends with one sentence that names the file', async (t) => {
  const folder = join(temporaryFolder(t), 'file')
  writeFileSync(folder, '')
  const { code, said } = await startInVain(join(folder, 'data'))
  t.equal(code, 1)
  t.equal(
    said,
    `The database file ${fileIn(join(folder, 'data'))} cannot be opened. Check that the service may write to its directory.\n`,
  )
})

t.test('a start on a damaged file ends with one sentence that names the file', async (t) => {
  const damages: [string, (file: string) => void][] = [
    ['no database', (file) => writeFileSync(file, 'hello '.repeat(2000))],
    [
      'pages overwritten',
      (file) => {
        const opened = openSync(file, 'r+')
        writeSync(opened, Buffer.alloc(statSync(file).size - 100, 7), 0, undefined, 100)
      },
    ],
  ]
  for (const [what, damage] of damages) {
    const dataDir = temporaryFolder(t)
    const store = await openStore({ dataDir })
    await publishFirst(store)
    await store.close()
    damage(fileIn(dataDir))
    const { code, said } = await startInVain(dataDir)
    t.equal(code, 1, what)
    t.match(
      said,
      new RegExp(`^The database file ${fileIn(dataDir)} is damaged[^\n]*Restore the last backup[^\n]*\\.\n$`),
      what,
    )
  }
})

t.test('a file that is damaged while it is in use stays reported', async (t) => {
  const dataDir = temporaryFolder(t)
  const store = await openIn(t, dataDir)
  const { id } = await publishFirst(store)
  await store.close()
  const again = await openStore({ dataDir })
  const file = fileIn(dataDir)
  const opened = openSync(file, 'r+')
  const { size } = statSync(file)
  // The pages of documents follow the first ones, which hold the tables.
  writeSync(opened, Buffer.alloc(size - (size >> 1), 7), 0, undefined, size >> 1)
  await t.rejects(again.load(id), { message: /is damaged/ })
  t.match(again.storageFailure, { message: /is damaged/ })
  await again.tryStorage().catch(() => undefined)
  t.match(again.storageFailure, { message: /is damaged/ }, 'a write that succeeds does not mend it')
  await again.close().catch(() => undefined)
})
