import { mock } from 'node:test'
import t, { type Test } from 'tap'
import { buildApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import type { Tables } from '../../src/store/database.ts'
import { isOutOfReach } from '../../src/store/failures.ts'
import { Follower, type FollowerState, type FollowOptions } from '../../src/store/follow.ts'
import { listen } from '../../src/store/postgres.ts'
import { storeSource } from '../../src/store/source.ts'
import type { ReleaseStore } from '../../src/store/store.ts'
import { startService, stop } from '../bench/server-process.ts'
import { databaseAt, reworded, shipped } from '../database.ts'
import { freePort } from '../free-port.ts'
import { root } from '../open-app.ts'
import { soon } from '../wait.ts'

const english = (text: string) => ({ en: reworded(shipped().locales.en, text) })

/** A store with two releases. */
async function openStore(t: Test) {
  const database = databaseAt(t, undefined)
  const store = await database.open()
  await store.publish({ base: null, ...shipped(), actor: 'ann' })
  await store.publish({ base: '2023-01-r1', locales: english('Two'), actor: 'ann' })
  return { database, store }
}

/** A follower that looks at the head only when told to, and what it told. */
async function follow(t: Test, store: ReleaseStore, options: Partial<FollowOptions>) {
  mock.timers.enable({ apis: ['setTimeout'] })
  t.teardown(() => mock.timers.reset())
  const told: [FollowerState, Error | null][] = []
  const follower = new Follower({
    from: await store.head(),
    head: () => store.head(),
    onChange: async () => undefined,
    onState: (state, error) => told.push([state, error]),
    ...options,
  })
  t.teardown(() => follower.stop())
  return { follower, told }
}

t.test('an error of our own in taking a head in is told as what it is, and the head is tried again', async (t) => {
  const { store } = await openStore(t)
  const errors: Error[] = []
  const taken: (string | null)[] = []
  const { follower, told } = await follow(t, store, {
    onChange: async ({ release }) => {
      const [error] = errors
      if (error) throw error
      taken.push(release)
    },
  })
  const [first, second] = [new TypeError('undefined is not a function'), new RangeError('too many')]
  errors.push(first)
  await store.rollback('2023-01-r1', 'ann', '')
  await follower.look()
  await follower.look()
  t.match(told, [[{ lostSince: null, failingSince: /Z$/ }, first]], 'once, with the error itself')
  errors.splice(0, 1, second)
  await follower.look()
  t.match(told.slice(1), [[{ lostSince: null, failingSince: follower.state.failingSince }, second]], 'another error')
  t.equal(follower.state.failingSince, told[0]?.[0].failingSince, 'since the first')
  t.same(taken, [])
  errors.length = 0
  await follower.look()
  t.same(taken, ['2023-01-r1'])
  t.same(told.slice(2), [[{ lostSince: null, failingSince: null }, null]])
  await follower.look()
  t.same(taken, ['2023-01-r1'], 'once it is taken in, it is not taken in again')
})

t.test('a database that does not answer is told as lost, and as nothing else', async (t) => {
  const { store } = await openStore(t)
  const nobody = `postgres://127.0.0.1:${await freePort()}/handbook`
  let isThere = false
  const { follower, told } = await follow(t, store, {
    listen: (...heard) => (isThere ? Promise.resolve({ close: async () => undefined }) : listen(nobody, ...heard)),
  })
  await follower.look()
  await follower.look()
  t.match(told, [[{ lostSince: /Z$/, failingSince: null }, { code: 'ECONNREFUSED' }]])
  isThere = true
  await follower.look()
  t.same(told.slice(1), [[{ lostSince: null, failingSince: null }, null]])
})

t.test('a database that is lost while a head cannot be taken in leaves both to be told', async (t) => {
  const { store } = await openStore(t)
  const refused = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })
  const errors: Error[] = [new Error('ours')]
  const { follower, told } = await follow(t, store, {
    onChange: async () => {
      const [error] = errors
      if (error) throw error
    },
  })
  await store.rollback('2023-01-r1', 'ann', '')
  await follower.look()
  errors[0] = refused
  await follower.look()
  t.match(follower.state, { lostSince: String, failingSince: String })
  errors[0] = new Error('ours')
  await follower.look()
  t.match(follower.state, { lostSince: null, failingSince: String })
  errors.length = 0
  await follower.look()
  t.same(
    told.map(([{ lostSince, failingSince }]) => [lostSince !== null, failingSince !== null]),
    [
      [false, true],
      [true, true],
      [false, true],
      [false, false],
    ],
  )
})

t.test('a follower that has stopped does not look', async (t) => {
  const { store } = await openStore(t)
  let looks = 0
  const { follower } = await follow(t, store, {
    head: () => {
      looks += 1
      return store.head()
    },
  })
  await follower.look()
  await follower.stop()
  await follower.look()
  t.equal(looks, 1)
})

t.test('errors of a database that cannot be had are told from all others', async (t) => {
  const failed = (message: string, rest = {}) => Object.assign(new Error(message), rest)
  for (const code of ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENETUNREACH', 'EAI_AGAIN', '08006', '53300', '57P01'])
    t.ok(isOutOfReach(failed('', { code })), code)
  for (const message of [
    'Connection terminated unexpectedly',
    'Connection terminated due to connection timeout',
    'timeout exceeded when trying to connect',
    'timeout expired',
    'Query read timeout',
    'Client has encountered a connection error and is not queryable',
  ])
    t.ok(isOutOfReach(failed(message)), message)
  for (const errcode of [5, 261, 14])
    t.ok(isOutOfReach(failed('', { code: 'ERR_SQLITE_ERROR', errcode })), `${errcode}`)
  for (const code of ['42P01', '23505', '28P01', 'ERR_INVALID_ARG_TYPE', 'ENOENT'])
    t.notOk(isOutOfReach(failed('', { code })), code)
  for (const errcode of [1, 11, 19])
    t.notOk(isOutOfReach(failed('', { code: 'ERR_SQLITE_ERROR', errcode })), `${errcode}`)
  t.notOk(isOutOfReach(failed('release 2023-01-r1 is damaged')))
})

t.test('a release that is taken in leaves no timer behind', async (t) => {
  const { store } = await openStore(t)
  const source = storeSource(store)
  const release = await store.load('2023-01-r2')
  const { server, head } = await buildApp(readConfig({ LOG_LEVEL: 'silent' }), { release, source })
  t.teardown(() => server.close())
  const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length
  const before = timers()
  await store.rollback('2023-01-r1', 'ann', '')
  t.equal(await head.follow(await store.head()), true)
  t.equal(timers(), before)
})

t.test('a damaged release leaves readers what they have; health, metric and log say what is wrong', async (t) => {
  const { database, store } = await openStore(t)
  const { en } = (await store.load('2023-01-r1')).manifest.locales
  await store
    .connection<Tables>()
    .note((transaction) =>
      transaction.updateTable('documents').set({ body: '{}' }).where('hash', '=', `${en}`).execute(),
    )
  const metricsPort = await freePort()
  const service = await startService({
    ...process.env,
    ...database.environment,
    PORT: '0',
    HOST: '127.0.0.1',
    HANDBOOK_METRICS_PORT: `${metricsPort}`,
  })
  t.teardown(() => stop(service))
  let log = ''
  service.child.stdout?.on('data', (text) => {
    log += text
  })
  const fetched = (path: string, port = service.port) => fetch(`http://127.0.0.1:${port}${path}`)
  const health = async () => (await fetched('/health/ready')).json() as Promise<Record<string, unknown>>
  const metrics = async () => (await fetched('/metrics', metricsPort)).text()
  const read = async () => {
    const answer = await fetched(`${root}/en/principles/p1`)
    return [answer.status, answer.headers.get('handbook-release'), await answer.text()]
  }
  const before = await read()
  t.match(await health(), { status: 'ready', updateFailingSince: null })
  t.match(await metrics(), /^handbook_update_failing_seconds 0$/m)

  await store.rollback('2023-01-r1', 'ann', '')
  await soon(async () => (await health()).updateFailingSince !== null)
  t.match(await health(), { status: 'degraded', release: '2023-01-r2', databaseLostSince: null })
  const [, seconds] = /^handbook_update_failing_seconds (.+)$/m.exec(await metrics()) ?? []
  t.ok(Number(seconds) > 0)
  t.match(await metrics(), /^handbook_database_lost_seconds 0$/m)
  t.same(await read(), before)
  await soon(() => log.includes('cannot switch'))
  t.match(log, /release 2023-01-r1 is damaged/)
  t.notMatch(log, 'out of reach')

  await store.rollback('2023-01-r2', 'ann', '')
  await soon(async () => (await health()).status === 'ready')
  t.match(await health(), { updateFailingSince: null })
  await soon(() => log.includes('can switch to the current release again'))
  t.match(await read(), [200, '2023-01-r2'])
})
