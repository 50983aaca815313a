import { sql } from 'kysely'
import t from 'tap'
import { releaseContent, snapshotOf } from '../../src/store/content-releases.ts'
import { hashOf } from '../../src/store/release.ts'
import { rememberReleases, storeSource } from '../../src/store/source.ts'
import { databaseAt, reworded, shipped } from '../database.ts'

const at = '2026-11-23T08:00:00.000Z'

t.test('content/ without a store is one release, with its record and its documents', async (t) => {
  const { release, source } = releaseContent('content', new Date(at))
  t.match(release, { id: '2023-01-r1', publishedAt: at })
  const parts = [release.manifest.edition, ...Object.values(release.manifest.locales)]
  t.same(release.firstPublished, Object.fromEntries(parts.map((hash) => [hash, at])))
  for (const hash of parts) t.equal(hashOf((await source.document(hash)) as string), hash)
  t.equal(await source.document('0'.repeat(64)), undefined)
  t.equal(await source.get('2023-01-r1'), release)
  t.equal(await source.get('2023-01-r2'), undefined)
  const { manifest, digest } = release
  t.same(await source.records({ offset: 0, limit: 20 }), [
    { id: '2023-01-r1', edition: '2023-01', publishedAt: at, manifest, digest },
  ])
  t.same(await source.records({ offset: 1, limit: 20 }), [])
  t.equal(await source.count(), 1)
})

t.test('content/ with errors is not served, and languages that are not published stay out', async (t) => {
  const { sv, en } = shipped().locales
  const source = (locale: typeof sv, published: boolean) => ({ locale, published })
  const content = { edition: shipped().edition, faults: [], locales: { sv: source(sv, true), en: source(en, false) } }
  t.same(snapshotOf(content as never), { edition: shipped().edition, locales: { sv } })
  const faults = [{ file: 'a.yaml', line: 1, message: 'is wrong' }]
  t.throws(() => snapshotOf({ ...content, faults } as never), { name: 'ContentError' })
})

t.test('a release that is not there is none, and one that is there is loaded once', async (t) => {
  const store = await databaseAt(t, undefined).open()
  const { edition, locales } = shipped()
  await store.publish({ base: null, edition, locales, actor: 'ann' })
  await store.publish({ base: '2023-01-r1', locales: { en: reworded(locales.en, 'Two') }, actor: 'ann' })
  const source = rememberReleases(storeSource(store))
  t.equal(await source.get('2023-01-r9'), undefined)
  t.equal(await source.count(), 2)
  t.same(
    (await source.records({ offset: 1, limit: 1 })).map(({ id }) => id),
    ['2023-01-r1'],
  )
  const first = await source.get('2023-01-r1')
  t.equal(await source.get('2023-01-r1'), first)
})

t.test('a damaged release is an error, and is read again once it is whole', async (t) => {
  const database = databaseAt(t, undefined)
  const store = await database.open()
  const { edition, locales } = shipped()
  const { manifest } = await store.publish({ base: null, edition, locales, actor: 'ann' })
  const body = await store.document(manifest.locales.sv as string)
  const rewrite = (to: unknown) =>
    sql`update documents set body = ${to} where hash = ${manifest.locales.sv}`.execute(store.connection().db)
  await rewrite('{}')
  const source = rememberReleases(storeSource(await database.open()))
  const damaged = { name: 'DamagedRelease', message: 'release 2023-01-r1 is damaged: a part does not have its hash' }
  await t.rejects(source.get('2023-01-r1'), damaged)
  await rewrite(body)
  t.match(await source.get('2023-01-r1'), { id: '2023-01-r1' })
})

t.test('trying the storage leaves nothing behind', async (t) => {
  const store = await databaseAt(t, undefined).open()
  await store.publish({ base: null, ...shipped(), actor: 'ann' })
  const before = [await store.head(), await store.eventCount()]
  await store.tryStorage()
  const { rows } = await sql`select hash from documents`.execute(store.connection().db)
  t.equal(rows.length, 3)
  t.same([await store.head(), await store.eventCount()], before)
  t.equal(store.storageFailure, null)
})
