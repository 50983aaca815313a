import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import t from 'tap'
import { localAdministrator } from '../../src/publishing/people/person.ts'
import { Publishing } from '../../src/publishing/publishing.ts'
import { backUp, restore } from '../../src/store/backup.ts'
import type { ReleaseStore } from '../../src/store/store.ts'
import { databaseAt, eachDatabase, reworded, shipped } from '../database.ts'

const at = new Date('2026-11-25T12:00:00Z')
const administrator = localAdministrator('local:test')

/** A store in which everything there is has happened. */
async function lived(store: ReleaseStore): Promise<void> {
  const { edition, locales } = shipped()
  const first = await store.publish({ base: null, edition, locales, actor: 'test' })
  const changed = { en: reworded(locales.en, 'Another title') }
  const second = await store.publish({ base: first.id, locales: changed, actor: 'test' })
  await store.rollback(first.id, 'test', 'too early')
  await store.withdraw(second.id, first.id, 'test', 'too early')
  const publishing = new Publishing(store)
  await publishing.tokens.create(administrator, { name: 'Anna', grants: [{ role: 'translator', locale: 'da' }] })
  await publishing.people.link(administrator, ['token:Anna', 'oidc:a1b2'])
  const draft = await publishing.drafts.create(administrator, { locale: 'da', endonym: 'dansk' })
  await publishing.drafts.edit(administrator, { id: draft.id }, { texts: { 'p1.title': { text: 'Ny titel' } } })
  await publishing.webhooks.create(administrator, { url: 'https://receiver.example/hook' })
}

const folderOf = (t: { teardown: (end: () => unknown) => void }) => {
  const folder = mkdtempSync(join(tmpdir(), 'handbook-backup-'))
  t.teardown(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

eachDatabase((name, fresh) => {
  t.test(`${name}: a backup restores to either database as it was`, async (t) => {
    const store = await (await fresh(t)).open()
    await lived(store)
    const file = join(folderOf(t), 'store.backup')
    const written = await backUp(store, file, at)
    t.match(written, {
      release: '2023-01-r1',
      rows: { releases: 2, drafts: 1, tokens: 1, accounts: 2, subscriptions: 1 },
    })
    await t.rejects(backUp(store, file, at), /EEXIST/, 'nothing is overwritten')
    for (const open of [() => fresh(t), async () => databaseAt(t, undefined)]) {
      const other = await (await open()).open()
      t.same(await restore(other, file, 'local:operator', at), written)
      const [restored, ...events] = await other.events()
      t.match(restored, { action: 'restore', actor: 'local:operator', to: '2023-01-r1' })
      t.same(events, await store.events())
      t.equal(await other.auditFault(), null)
      t.same(await other.records(), await store.records())
      for (const { id } of await store.records()) t.same(await other.load(id), await store.load(id))
      const again = join(folderOf(t), 'again.backup')
      await backUp(other, again, at)
      const rows = (path: string) =>
        gunzipSync(readFileSync(path))
          .toString()
          .split('\n')
          .filter((line) => line.startsWith('[') && !/^\["(head|events)"/.test(line))
          .sort()
      t.same(rows(again), rows(file))
      await t.rejects(restore(other, file, 'local:operator', at), /the store is not empty/)
      // What was restored goes on as any store does.
      const { en } = shipped().locales
      const next = await other.publish({ base: '2023-01-r1', locales: { en: reworded(en, 'A third') }, actor: 'test' })
      t.equal(next.id, '2023-01-r3')
    }
  })
})

/** The file of a backup whose rows somebody changed, with a hash that fits them. */
function rewritten(file: string, change: (rows: Rows) => Rows): Buffer {
  const [first = '', ...rest] = gunzipSync(readFileSync(file)).toString().trimEnd().split('\n')
  const rows = change(rest.slice(0, -1).map((line) => JSON.parse(line)))
  const whole = [first, ...rows.map((row) => JSON.stringify(row))].map((line) => `${line}\n`).join('')
  const sha256 = createHash('sha256').update(whole).digest('hex')
  return gzipSync(`${whole}${JSON.stringify({ sha256 })}\n`)
}
type Rows = [table: string, row: Record<string, unknown>][]

t.test('a backup whose audit trail is not whole is refused, and the events are named', async (t) => {
  const folder = folderOf(t)
  const store = await databaseAt(t, undefined).open()
  await lived(store)
  const file = join(folder, 'store.backup')
  await backUp(store, file, at)
  const { sequence } = await store.head()
  const isEvent = (id: number) => (row: Rows[number]) => row[0] === 'events' && row[1].id === id
  const without =
    (...ids: number[]) =>
    (rows: Rows) =>
      rows.filter((row) => !ids.some((id) => isEvent(id)(row)))
  const tampered: [string, (rows: Rows) => Rows, string][] = [
    ['one removed', without(2), 'missing: event 2'],
    ['several removed', without(1, 3, 4), 'missing: event 1, 3–4'],
    ['the last removed', without(sequence), `missing: event ${sequence}`],
    [
      'one added',
      (rows) => [...rows, ['events', { ...rows.find(isEvent(1))?.[1], id: sequence + 1 }]],
      `later than ${sequence}, the sequence of the head: event ${sequence + 1}`,
    ],
    [
      'one repeated',
      (rows) => [...rows, rows.find(isEvent(1)) as Rows[number]],
      'repeated: event 1; out of order: event 1',
    ],
    [
      'the order changed',
      (rows) => [...without(2)(rows), rows.find(isEvent(2)) as Rows[number]],
      'out of order: event 2',
    ],
    [
      'the sequence raised',
      (rows) => rows.map(([table, row]) => [table, table === 'head' ? { ...row, sequence: sequence + 2 } : row]),
      `missing: event ${sequence + 1}–${sequence + 2}`,
    ],
  ]
  const path = join(folder, 'tampered')
  for (const [what, change, says] of tampered) {
    writeFileSync(path, rewritten(file, change))
    const empty = await databaseAt(t, undefined).open()
    await t.rejects(
      restore(empty, path, 'local:operator', at),
      { message: `the audit trail in ${path} is not whole (${says})` },
      what,
    )
    t.same([await empty.count(), await empty.eventCount()], [0, 0], 'nothing is half done')
  }
  writeFileSync(
    path,
    rewritten(file, (rows) => rows),
  )
  t.match(await restore(await databaseAt(t, undefined).open(), path, 'local:operator', at), { release: '2023-01-r1' })
})

t.test('a backup that lacks a document or the current release, or has more than is known, is refused', async (t) => {
  const folder = folderOf(t)
  const store = await databaseAt(t, undefined).open()
  await lived(store)
  const file = join(folder, 'store.backup')
  await backUp(store, file, at)
  const { manifest } = await store.load('2023-01-r1')
  const isHead = ([table]: Rows[number]) => table === 'head'
  const incomplete: [(rows: Rows) => Rows, string][] = [
    [
      (rows) => rows.filter(([, { hash }]) => hash !== manifest.edition),
      `lacks a document of 2023-01-r1: ${manifest.edition}`,
    ],
    [
      (rows) => rows.filter(([, { hash }]) => hash !== manifest.locales.sv),
      `lacks a document of 2023-01-r1: ${manifest.locales.sv}`,
    ],
    [(rows) => rows.filter((row) => !isHead(row)), 'does not say which release is current'],
    [(rows) => [...rows, ...rows.filter(isHead)], 'does not say which release is current'],
    [(rows) => [...rows, ['sessions', {}]], 'has rows of an unknown table, sessions'],
  ]
  const path = join(folder, 'incomplete')
  for (const [change, says] of incomplete) {
    writeFileSync(path, rewritten(file, change))
    const empty = await databaseAt(t, undefined).open()
    const refused = { name: 'BackupError', message: `${path} ${says}` }
    await t.rejects(restore(empty, path, 'local:operator', at), refused, says)
    t.same([await empty.count(), await empty.eventCount()], [0, 0])
  }
})

t.test('a file that is cut off, changed or something else is refused whole', async (t) => {
  const folder = folderOf(t)
  const store = await databaseAt(t, undefined).open()
  await lived(store)
  const file = join(folder, 'store.backup')
  await backUp(store, file, at)
  const text = gunzipSync(readFileSync(file)).toString()
  const lines = text.trimEnd().split('\n')
  const packed = (content: string) => gzipSync(content)
  const damaged: [string, Buffer, RegExp][] = [
    ['bytes', readFileSync(file).subarray(0, 5000), /cannot be read as a backup/],
    ['lines', packed(`${lines.slice(0, -1).join('\n')}\n`), /is cut off/],
    ['changed', packed(text.replace('"Anna"', '"Anne"')), /was changed after it was written/],
    ['document', packed(text.replace('Another title', 'Another tale')), /differs from its hash/],
    ['digest', packed(text.replace(/"digest":"./, '"digest":"x')), /differs from its digest/],
    ['version', packed(text.replace('"version":1', '"version":2')), /is of version 2/],
    ['other', packed('{"a":1}\n'), /is no backup/],
    ['text', Buffer.from('hello'), /cannot be read as a backup/],
    ['more', packed(`${text}["documents",{}]\n`), /goes on after its end/],
  ]
  for (const [what, bytes, says] of damaged) {
    const path = join(folder, what)
    writeFileSync(path, bytes)
    const empty = await databaseAt(t, undefined).open()
    const unreadable = /cannot be read as a backup/
    const message = unreadable.test(says.source) ? says : new RegExp(`^(?!.*${unreadable.source}).*${says.source}`)
    await t.rejects(restore(empty, path, 'local:operator', at), { name: 'BackupError', message }, what)
    t.equal(await empty.count(), 0)
    t.same(await empty.events(), [])
    t.match(await restore(empty, file, 'local:operator', at), { release: '2023-01-r1' }, 'and it is still empty')
  }
  const empty = await databaseAt(t, undefined).open()
  await t.rejects(restore(empty, join(folder, 'nowhere'), 'local:operator', at), /ENOENT/)
})
