import { sql } from 'kysely'
import t, { type Test } from 'tap'
import {
  DamagedRelease,
  NoSuchRelease,
  NothingToPublish,
  PublishConflict,
  ReleaseInUse,
} from '../../src/store/failures.ts'
import type { ReleaseStore } from '../../src/store/store.ts'
import { eachDatabase, reworded, shipped } from '../database.ts'

const first = (store: ReleaseStore) => store.publish({ base: null, ...shipped(), actor: 'ann' })
const english = (text: string) => ({ en: reworded(shipped().locales.en, text) })
const swedish = (text: string) => ({ sv: reworded(shipped().locales.sv, text) })

/** What a change was refused with. */
async function refusal<Failure extends Error>(
  t: Test,
  change: Promise<unknown>,
  failure: new (...given: never[]) => Failure,
): Promise<Failure> {
  const error = await change.then(
    () => t.fail(`not refused with ${failure.name}`),
    (error: unknown) => error,
  )
  t.ok(error instanceof failure, `${failure.name}, not ${error}`)
  return error as Failure
}

eachDatabase((name, fresh) => {
  const opened = async (t: Test, options?: { now?: () => Date }) => (await fresh(t)).open(options)

  t.test(`${name}: publishing, rolling back and withdrawing write one audit event each`, async (t) => {
    const store = await opened(t)
    await first(store)
    await store.publish({ base: '2023-01-r1', locales: english('Two'), actor: 'ben', detail: { ticket: 7 } })
    await store.rollback('2023-01-r1', 'cat', 'a mistake')
    await store.withdraw('2023-01-r2', '2023-01-r1', 'dan', 'wrong texts')
    const events = await store.events()
    for (const { at } of events) t.match(at, /^\d{4}-\d\d-\d\dT[\d:.]+Z$/)
    t.same(
      events.map(({ at: _, ...event }) => event),
      [
        {
          id: 4,
          actor: 'dan',
          action: 'withdraw',
          from: '2023-01-r2',
          to: '2023-01-r1',
          detail: { reason: 'wrong texts' },
        },
        {
          id: 3,
          actor: 'cat',
          action: 'rollback',
          from: '2023-01-r2',
          to: '2023-01-r1',
          detail: { reason: 'a mistake' },
        },
        {
          id: 2,
          actor: 'ben',
          action: 'publish',
          from: '2023-01-r1',
          to: '2023-01-r2',
          detail: { locales: ['en'], ticket: 7 },
        },
        {
          id: 1,
          actor: 'ann',
          action: 'publish',
          from: null,
          to: '2023-01-r1',
          detail: { locales: ['en', 'sv'] },
        },
      ],
    )
    t.same(
      (await store.events({ before: 3, limit: 1 })).map(({ id }) => id),
      [2],
      'older events page by page',
    )
    t.same(
      (await store.events({ offset: 1, limit: 2 })).map(({ id }) => id),
      [3, 2],
    )
    t.same(await store.events({ before: Number.MAX_SAFE_INTEGER, limit: 100 }), events)
    t.same(await store.actors(), ['ann', 'ben', 'cat', 'dan'])
    t.equal(await store.eventCount(), 4)
    t.match(await store.eventAfter(1, ['publish', 'rollback']), { id: 2, actor: 'ben' })
    t.match(await store.eventAfter(2, ['publish', 'rollback']), { id: 3, actor: 'cat' })
    t.equal(await store.eventAfter(3, ['publish', 'rollback']), undefined)
  })

  t.test(`${name}: what is refused leaves no trace`, async (t) => {
    const store = await opened(t)
    await refusal(t, store.publish({ base: '2023-01-r1', ...shipped(), actor: 'ann' }), NoSuchRelease)
    await first(store)
    const before = [await store.head(), await store.events(), await store.count()]
    await refusal(t, store.publish({ base: '2023-01-r1', locales: {}, actor: 'ann' }), NothingToPublish)
    await refusal(t, store.publish({ base: '2023-01-r1', ...shipped(), actor: 'ann' }), NothingToPublish)
    await refusal(t, store.publish({ base: '2023-01-r9', locales: english('A'), actor: 'ann' }), NoSuchRelease)
    await refusal(t, store.rollback('2023-01-r1', 'ann', ''), NothingToPublish)
    await refusal(t, store.rollback('2023-01-r9', 'ann', ''), NoSuchRelease)
    const failing = async () => Promise.reject(new Error('the draft is gone'))
    await t.rejects(
      store.publish({ base: '2023-01-r1', locales: english('A'), actor: 'ann', within: failing }),
      /the draft is gone/,
    )
    t.same([await store.head(), await store.events(), await store.count()], before)
    const { rows } = await sql<{ hash: string }>`select hash from documents`.execute(store.connection().db)
    t.equal(rows.length, 3)
  })

  t.test(`${name}: nobody changes or deletes a row of the audit trail`, async (t) => {
    const store = await opened(t)
    await first(store)
    const attempts = [
      `update events set actor = 'someone'`,
      `update events set actor = 'someone' where id = 1`,
      'delete from events',
      'delete from events where id = 1',
      `insert into events (id, at, actor, action, detail) values (1, '', '', '', '') on conflict (id) do update set actor = 'x'`,
      ...(name === 'PostgreSQL'
        ? ['truncate events', 'truncate head, events, releases cascade']
        : [`replace into events (id, at, actor, action, detail) values (1, '', 'someone', '', '')`]),
    ]
    for (const attempt of attempts)
      await t.rejects(sql.raw(attempt).execute(store.connection().db), /the audit trail cannot be changed/, attempt)
    t.match(await store.events(), [{ id: 1, actor: 'ann' }])
  })

  t.test(`${name}: a migration that fails ends the start`, async (t) => {
    const store = await opened(t)
    // Without its record, the migration would create tables that are there.
    await sql`delete from later_migration`.execute(store.connection().db)
    await t.rejects(store.migrate(), /already exists/)
  })

  // In SQLite a snapshot holds the lock of the file, so nothing is published meanwhile.
  if (name === 'PostgreSQL')
    t.test(`${name}: what reads in a snapshot sees nothing that is published meanwhile`, async (t) => {
      const database = await fresh(t)
      const [store, other] = [await database.open(), await database.open()]
      await first(store)
      const seen = await store.snapshot(async (transaction) => {
        const ids = async () => (await transaction.selectFrom('releases').select('id').execute()).map(({ id }) => id)
        const before = await ids()
        await other.publish({ base: '2023-01-r1', locales: english('Two'), actor: 'bo' })
        return [before, await ids()]
      })
      t.same(seen, [['2023-01-r1'], ['2023-01-r1']])
      t.equal(await store.count(), 2)
    })

  t.test(`${name}: of two who publish the same locale at once, one is told what the other changed`, async (t) => {
    const database = await fresh(t)
    const [one, other] = [await database.open(), await database.open()]
    await first(one)
    const base = '2023-01-r1'
    const results = await Promise.allSettled([
      one.publish({ base, locales: english('Mine'), actor: 'ann' }),
      other.publish({ base, locales: { ...english('Yours'), ...swedish('Er') }, actor: 'ben' }),
    ])
    t.same(results.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
    const { reason } = results.find((result) => result.status === 'rejected') as PromiseRejectedResult
    t.ok(reason instanceof PublishConflict)
    t.match(reason, { base, current: '2023-01-r2', edition: false })
    t.ok(reason.locales.includes('en'))
    t.match(reason.message, /\ben\b.* changed between 2023-01-r1 and 2023-01-r2/)
    t.equal(await one.count(), 2)
  })

  t.test(`${name}: those who publish different locales at once both get in`, async (t) => {
    const database = await fresh(t)
    const [one, other] = [await database.open(), await database.open()]
    await first(one)
    const base = '2023-01-r1'
    await Promise.all([
      one.publish({ base, locales: english('English'), actor: 'ann' }),
      other.publish({ base, locales: swedish('Svenska'), actor: 'ben' }),
    ])
    const { locales, id } = await one.load((await one.head()).release as string)
    t.equal(id, '2023-01-r3')
    t.equal(locales.en?.texts['p1.title'], 'English')
    t.equal(locales.sv?.texts['p1.title'], 'Svenska')
  })

  t.test(`${name}: texts on an edition that has changed since are refused`, async (t) => {
    const store = await opened(t)
    await first(store)
    const { edition } = shipped()
    const without = { ...edition, resources: edition.resources.slice(1) }
    await store.publish({ base: '2023-01-r1', edition: without, locales: {}, actor: 'ann' })
    const conflict = await refusal(
      t,
      store.publish({ base: '2023-01-r1', locales: english('A'), actor: 'ben' }),
      PublishConflict,
    )
    t.match(conflict, { edition: true, locales: [], message: /the edition changed/ })
  })

  t.test(`${name}: publishing after a rollback goes on counting, on top of what is current`, async (t) => {
    const store = await opened(t)
    await first(store)
    await store.publish({ base: '2023-01-r1', locales: english('Two'), actor: 'ann' })
    await store.rollback('2023-01-r1', 'ann', 'a mistake')
    t.match(await store.head(), { release: '2023-01-r1', sequence: 3, rolledBackAt: /Z$/ })
    const { id, locales } = await store.publish({ base: '2023-01-r1', locales: swedish('Tre'), actor: 'ann' })
    t.equal(id, '2023-01-r3')
    t.equal(locales.en?.texts['p1.title'], shipped().locales.en.texts['p1.title'])
    t.equal((await store.load('2023-01-r2')).locales.en?.texts['p1.title'], 'Two', 'nothing is lost')
    t.same(
      (await store.records()).map((record) => record.id),
      ['2023-01-r3', '2023-01-r2', '2023-01-r1'],
    )
  })

  t.test(`${name}: a release is withdrawn once, never the current one, and never comes back`, async (t) => {
    const store = await opened(t)
    await first(store)
    await store.publish({ base: '2023-01-r1', locales: english('Two'), actor: 'ann' })
    const withdraw = (id: string, replacement: string) => store.withdraw(id, replacement, 'ann', 'wrong')
    await refusal(t, withdraw('2023-01-r2', '2023-01-r1'), ReleaseInUse)
    await refusal(t, withdraw('2023-01-r1', '2023-01-r1'), ReleaseInUse)
    await refusal(t, withdraw('2023-01-r1', '2023-01-r9'), NoSuchRelease)
    const record = await withdraw('2023-01-r1', '2023-01-r2')
    t.match(record.withdrawn, { reason: 'wrong', replacement: '2023-01-r2' })
    t.same(await store.record('2023-01-r1'), record)
    await refusal(t, withdraw('2023-01-r1', '2023-01-r2'), NothingToPublish)
    await refusal(t, store.rollback('2023-01-r1', 'ann', ''), ReleaseInUse)
    t.equal((await store.events()).length, 3)
  })

  t.test(`${name}: a release whose stored bytes are not what was published is never served`, async (t) => {
    const database = await fresh(t)
    const { manifest } = await first(await database.open())
    const store = await database.open()
    const rewrite = (to: string) =>
      sql`update documents set body = ${to} where hash = ${manifest.locales.sv}`.execute(store.connection().db)
    const body = (await store.document(manifest.locales.sv as string)) as string
    await rewrite(body.replace('innovation', 'stagnation'))
    await refusal(t, (await database.open()).load('2023-01-r1'), DamagedRelease)
    await rewrite(body)
    await (await database.open()).load('2023-01-r1')
    const other = JSON.stringify({ ...manifest, locales: { en: manifest.locales.en } })
    await sql`update releases set manifest = ${other}`.execute(store.connection().db)
    await refusal(t, (await database.open()).load('2023-01-r1'), DamagedRelease)
  })

  t.test(`${name}: hundreds of releases keep what they share once, and the first still verifies`, async (t) => {
    const database = await fresh(t)
    const store = await database.open()
    const { digest } = await first(store)
    const rounds = 200
    for (let number = 1; number <= rounds; number += 1) {
      const locales = number % 2 === 0 ? english(`Two ${number % 10}`) : swedish(`Två ${number}`)
      await store.publish({ base: `2023-01-r${number}`, locales, actor: 'ann' })
    }
    t.equal(await store.count(), rounds + 1)
    const { rows } = await sql<{ hash: string }>`select hash from documents`.execute(store.connection().db)
    t.equal(rows.length, 3 + rounds / 2 + 5, 'an edition, two locales, 100 Swedish wordings and 5 English ones')
    const early = await (await database.open()).load('2023-01-r1')
    t.equal(early.digest, digest)
    t.same(early.locales, shipped().locales)
    t.match(await store.records({ offset: 199, limit: 1 }), [{ id: '2023-01-r2' }])
  })
})
