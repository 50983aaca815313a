import { setTimeout as wait } from 'node:timers/promises'
import t from 'tap'
import { type Copy, createHandbook, UnreachableError } from '../../sdk/src/index.ts'
import { injectFetch } from '../inject-fetch.ts'
import { soon } from '../wait.ts'
import { holdClock } from './clock.ts'

interface Test {
  teardown: (close: () => unknown) => void
}

/** The service behind a switch, with answers that are kept for as long as the test says. */
async function behindSwitch(t: Test, cacheControl: string) {
  const service = await injectFetch(t)
  const network = { isDown: false, holds: undefined as Promise<unknown> | undefined, cacheControl }
  const fetch: typeof service.fetch = async (...given) => {
    await network.holds
    if (network.isDown) throw new TypeError('fetch failed', { cause: { code: 'ECONNREFUSED' } })
    const answer = await service.fetch(...given)
    answer.headers.set('cache-control', network.cacheControl)
    return answer
  }
  return { ...service, fetch, network }
}

t.test('a copy is confirmed by its entity tag and not sent again', async (t) => {
  const { fetch, baseUrl, asked } = await behindSwitch(t, 'max-age=0')
  const { principles } = createHandbook({ baseUrl, fetch })
  const first = await principles.get('p1')
  const second = await principles.get('p1')
  t.same(
    asked.map(({ status }) => status),
    [200, 304],
  )
  t.equal(second.title, first.title)
  t.equal(second._meta.release, '2023-01-r1')
})

t.test('a fresh copy is served unasked, an older one while the service is asked', async (t) => {
  const { fetch, baseUrl, asked, network } = await behindSwitch(t, 'max-age=60')
  const { principles } = createHandbook({ baseUrl, fetch })
  await principles.get('p1')
  await principles.get('p1')
  t.equal(asked.length, 1)
  network.cacheControl = 'max-age=0, stale-while-revalidate=600'
  await principles.get('p2')
  const held = Promise.withResolvers<void>()
  network.holds = held.promise
  const { _meta } = await principles.get('p2')
  t.equal(_meta.stale, false)
  t.equal(asked.length, 2, 'the answer did not wait')
  held.resolve()
  t.ok(await soon(() => asked.length === 3))
})

t.test('concurrent calls for the same thing share one request', async (t) => {
  const { fetch, baseUrl, asked } = await behindSwitch(t, 'max-age=0')
  const { principles } = createHandbook({ baseUrl, fetch })
  const all = await Promise.all([principles.get('p1'), principles.get('p1'), principles.get('p1')])
  t.equal(asked.length, 1)
  t.equal(new Set(all.map(({ title }) => title)).size, 1)
})

t.test('one who gives up does not stop the others; when all have, the request is stopped', async (t) => {
  const { fetch, baseUrl, network } = await behindSwitch(t, 'max-age=0')
  const given: AbortSignal[] = []
  const watched: typeof fetch = (input, init) => {
    given.push(init?.signal as AbortSignal)
    return fetch(input, init)
  }
  const { principles } = createHandbook({ baseUrl, fetch: watched })
  const held = Promise.withResolvers<void>()
  network.holds = held.promise
  const [one, other] = [new AbortController(), new AbortController()]
  const [first, second] = [principles.get('p1', { signal: one.signal }), principles.get('p1', { signal: other.signal })]
  await soon(() => given.length === 1)
  one.abort()
  await t.rejects(first, { name: 'AbortError' })
  held.resolve()
  t.equal((await second).id, 'p1')
  t.equal(given[0]?.aborted, false)

  const last = new AbortController()
  network.holds = new Promise(() => {})
  const third = principles.get('p2', { signal: last.signal })
  await soon(() => given.length === 2)
  last.abort()
  await t.rejects(third, { name: 'AbortError' })
  t.equal(given[1]?.aborted, true)
  await t.rejects(principles.get('p3', { signal: AbortSignal.abort() }), { name: 'AbortError' })
  t.equal(given.length, 2, 'nothing is asked for one who has given up')
})

t.test('while the service is down the last copy is served and says so', async (t) => {
  const { fetch, baseUrl, asked, network } = await behindSwitch(t, 'max-age=0')
  const handbook = createHandbook({ baseUrl, fetch, retries: 0 })
  const before = await handbook.questions.get('p1-q6')
  network.isDown = true
  const during = await handbook.questions.get('p1-q6')
  t.equal(during.guide.title, before.guide.title)
  t.match(during._meta, { stale: true, release: '2023-01-r1', checkedAt: before._meta.checkedAt })
  await t.rejects(handbook.questions.get('p1-q1'), UnreachableError)
  network.isDown = false
  t.equal((await handbook.questions.get('p1-q1'))._meta.stale, false, 'what has no copy is asked for at once')
  t.equal((await handbook.questions.get('p1-q6'))._meta.stale, false, 'one answer says that the service is back')
  t.equal(asked.length, 3)
})

t.test('a failing service is left alone for a while where a copy is at hand', async (t) => {
  const { fetch, baseUrl, network } = await behindSwitch(t, 'max-age=0')
  let sent = 0
  const counted: typeof fetch = (...given) => {
    sent += 1
    return fetch(...given)
  }
  holdClock(t)
  const { principles } = createHandbook({ baseUrl, fetch: counted, retries: 0 })
  await principles.get('p1')
  network.isDown = true
  for (let time = 0; time < 20; time += 1) t.equal((await principles.get('p1'))._meta.stale, true)
  t.equal(sent, 2)
})

t.test('a service that asks to be left alone is, where a copy is at hand', async (t) => {
  const { fetch, baseUrl } = await behindSwitch(t, 'max-age=0')
  let sent = 0
  const limited: typeof fetch = async (...given) => {
    sent += 1
    return sent === 1 ? fetch(...given) : new Response('', { status: 429, headers: { 'retry-after': '120' } })
  }
  const { principles } = createHandbook({ baseUrl, fetch: limited })
  await principles.get('p1')
  const clock = holdClock(t)
  const { time } = clock
  const asked: number[] = []
  for (const seconds of [1, 100, 119, 122]) {
    clock.time = time + seconds * 1000
    t.equal((await principles.get('p1'))._meta.stale, true)
    asked.push(sent)
  }
  t.same(asked, [2, 2, 2, 3])
})

t.test('the bundle works offline once it is read', async (t) => {
  const { fetch, baseUrl, network } = await behindSwitch(t, 'max-age=0')
  const handbook = createHandbook({ baseUrl, fetch, mode: 'bundle', retries: 0 })
  await handbook.bundle()
  network.isDown = true
  t.equal((await handbook.principles.list()).items.length, 5)
  t.equal((await handbook.plan(['p1-q6']))._meta.stale, true)
  t.equal((await handbook.actions.get('p1-q6-a1'))._meta.stale, true)
  await t.rejects(handbook.search('portfölj'), UnreachableError)
})

t.test('a copy that the service takes back is not served again', async (t) => {
  const { fetch, baseUrl } = await behindSwitch(t, 'max-age=0, stale-while-revalidate=600')
  let isWithdrawn = false
  const withdrawn = () => new Response('{"code":"RELEASE_WITHDRAWN","detail":"Use 2023-01-r2."}', { status: 410 })
  const send: typeof fetch = async (...given) => (isWithdrawn ? withdrawn() : fetch(...given))
  const { principles } = createHandbook({ baseUrl, fetch: send, release: '2023-01-r1' })
  await principles.get('p1')
  isWithdrawn = true
  await principles.get('p1')
  const failure = () =>
    principles.get('p1').then(
      () => undefined,
      (error) => error,
    )
  t.match(await soon(failure), { code: 'RELEASE_WITHDRAWN' })
})

t.test('copies can be kept anywhere, and outlive the client', async (t) => {
  const { fetch, baseUrl, network } = await behindSwitch(t, 'max-age=0')
  const disk = new Map<string, string>()
  const store = {
    get: async (address: string) => JSON.parse(disk.get(address) ?? 'null') ?? undefined,
    set: async (address: string, copy: Copy) => disk.set(address, JSON.stringify(copy)),
  }
  await createHandbook({ baseUrl, fetch, store }).principles.get('p1')
  network.isDown = true
  const again = await createHandbook({ baseUrl, fetch, store, retries: 0 }).principles.get('p1')
  t.match(again, { id: 'p1', _meta: { stale: true } })
})

t.test('a full store and a time without end are no reason not to answer', async (t) => {
  const { fetch, baseUrl } = await injectFetch(t)
  const store = {
    get: () => undefined,
    set: () => {
      throw new Error('QuotaExceededError')
    },
  }
  const slow: typeof fetch = async (...given) => {
    await wait(20)
    return fetch(...given)
  }
  const { principles } = createHandbook({ baseUrl, fetch: slow, store, timeout: Number.POSITIVE_INFINITY, retries: 0 })
  t.equal((await principles.get('p1')).id, 'p1')
})

t.test('what is shared cannot be changed by one who reads it', async (t) => {
  const { fetch, baseUrl } = await injectFetch(t)
  const { principles } = createHandbook({ baseUrl, fetch })
  const principle = await principles.get('p1')
  t.throws(() => (principle.dimensions as unknown[]).pop(), TypeError)
  Object.assign(principle, { title: 'mine' })
  t.not((await principles.get('p1')).title, 'mine')
})
