import t from 'tap'
import { Follower } from '../../src/store/follow.ts'
import { openingRelease } from '../../src/store/opening-release.ts'
import { listen } from '../../src/store/postgres.ts'
import type { Head } from '../../src/store/store.ts'
import { startService, stop } from '../bench/server-process.ts'
import { databaseAt, reworded, shipped } from '../database.ts'
import { root } from '../open-app.ts'
import { startPostgres } from '../postgres.ts'
import { soon } from '../wait.ts'

t.test('while PostgreSQL is gone readers are served, and what it did afterwards is caught up with', async (t) => {
  const postgres = await startPostgres()
  t.teardown(() => postgres.remove())
  const url = await postgres.create()
  const database = databaseAt(t, url)
  const store = await database.open()
  const { head } = await openingRelease(store, { contentDir: 'content' })
  const environment = { PORT: '0', HOST: '127.0.0.1', HANDBOOK_RATE_LIMIT_MAX: '0', ...database.environment }
  const service = await startService({ ...process.env, ...environment })
  t.teardown(() => stop(service))
  const get = (address: string) => fetch(`http://127.0.0.1:${service.port}${root}${address}`)

  const heads: Head[] = []
  const states: string[] = []
  let listened = 0
  const follower = new Follower({
    from: head,
    head: () => store.head(),
    onChange: async (news) => void heads.push(news),
    onState: ({ lostSince }) => states.push(lostSince ? 'lost' : 'back'),
    listen: (...told) => {
      listened += 1
      return listen(url, ...told)
    },
  })
  t.teardown(() => follower.stop())
  await soon(() => listened === 1)
  t.equal(follower.state.lostSince, null)

  await t.test('stopped', async (t) => {
    await postgres.stop()
    await soon(() => follower.state.lostSince !== null)
    t.match(follower.state.lostSince, /^\d{4}-.*Z$/)
    t.equal(follower.state.failingSince, null)
    const before = listened
    t.ok(await soon(() => listened >= before + 3), 'it is asked again')
    for (const address of [
      '/sv/principles/p1',
      '/en/bundle',
      '/en/search?q=portfolio',
      '/sv/questions?principle=p2&release=2023-01-r1',
      '/heads',
    ]) {
      const answer = await get(address)
      t.equal(answer.status, 200, address)
      t.equal(answer.headers.get('handbook-release'), '2023-01-r1')
      await answer.arrayBuffer()
    }
    const ready = await fetch(`http://127.0.0.1:${service.port}/health/ready`)
    t.match(await ready.json(), { status: 'degraded', databaseLostSince: String, updateFailingSince: null })
    const needsStore = await get('/releases')
    t.equal(needsStore.status, 503)
    t.equal(needsStore.headers.get('retry-after'), '5')
    t.match(needsStore.headers.get('content-type'), 'application/problem+json')
    t.notMatch(await needsStore.text(), /127\.0\.0\.1|ECONNREFUSED/, 'nothing of the database is told')
  })

  await t.test('started again', async (t) => {
    await postgres.start()
    await soon(() => follower.state.lostSince === null)
    t.same(states, ['lost', 'back'])
    const { en } = shipped().locales
    const { id } = await store.publish({ base: '2023-01-r1', locales: { en: reworded(en, 'Two') }, actor: 'ann' })
    await soon(() => heads.some(({ release }) => release === id))
    await soon(async () => (await get('/heads')).headers.get('handbook-release') === id)
    t.match(await (await get('/en/principles/p1')).json(), { title: 'Two' })
    t.equal((await get('/releases')).status, 200)
  })
})

t.test('a head that cannot be taken in is tried again', async (t) => {
  let failures = 3
  let looks = 0
  const taken: number[] = []
  const follower = new Follower({
    from: { release: '2023-01-r1', sequence: 1, rolledBackAt: null },
    head: async () => {
      looks += 1
      return { release: '2023-01-r2', sequence: 2, rolledBackAt: null }
    },
    onChange: async ({ sequence }) => {
      failures -= 1
      if (failures > 0) throw new Error('not now')
      taken.push(sequence)
    },
  })
  t.teardown(() => follower.stop())
  await soon(() => taken.length > 0)
  const before = looks
  await soon(() => looks >= before + 2)
  t.same(taken, [2], 'and once it is in, it is not taken in again')
  t.equal(failures, 0)
})
