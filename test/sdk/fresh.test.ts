/** What is read after a publication, and what is read while stores, workers and networks fail. */
import { createHmac } from 'node:crypto'
import t from 'tap'
import { type Copy, createHandbook } from '../../sdk/src/index.ts'
import { notificationHandler } from '../../sdk/src/notifications.ts'
import { soon } from '../wait.ts'
import { holdClock } from './clock.ts'

const baseUrl = 'https://handbook.example'

/** A service with one text that a test publishes again; `hold` keeps requests that have already read the old one. */
function publisher() {
  const service = { release: 'r1', requests: [] as { path: string; uncached: boolean }[], hold: undefined as unknown }
  const send: typeof fetch = async (input, init) => {
    const { pathname } = new URL(`${input}`)
    const { release } = service
    service.requests.push({ path: pathname, uncached: new Headers(init?.headers).get('cache-control') === 'no-cache' })
    await service.hold
    const id = pathname.split('/').at(-1) as string
    return Response.json(
      pathname.endsWith('/heads') ? { release } : { id, title: `${id} in ${release}`, _meta: { deviations: [] } },
      {
        headers: {
          'cache-control': 'public, max-age=60, stale-while-revalidate=600',
          'handbook-release': release,
          'cache-tag': `sv, principles, ${id}`,
          etag: `"${id}-${release}"`,
        },
      },
    )
  }
  return { service, fetch: send }
}

t.test('refresh: the next read asks the service, past caches in between, and later ones use its copy', async (t) => {
  const { service, fetch } = publisher()
  const handbook = createHandbook({ baseUrl, fetch })
  await handbook.principles.get('p1')
  service.release = 'r2'
  t.match(await handbook.principles.get('p1'), { title: 'p1 in r1' }, 'a copy is fresh for a minute')
  const clock = holdClock(t)
  clock.time += 1
  handbook.refresh()
  clock.time += 1
  t.match(await handbook.in('sv').principles.get('p1'), { title: 'p1 in r2', _meta: { stale: false } })
  t.match(await handbook.principles.get('p1'), { title: 'p1 in r2' })
  t.match(service.requests, [{ uncached: false }, { uncached: true }])
  t.equal(service.requests.length, 2)
})

t.test('refresh with tags leaves the copies that have none of them', async (t) => {
  const { service, fetch } = publisher()
  const clock = holdClock(t)
  const { principles, refresh } = createHandbook({ baseUrl, fetch })
  await Promise.all([principles.get('p1'), principles.get('p2')])
  service.release = 'r2'
  clock.time += 1
  refresh(['p2', 'fi'])
  t.match(await principles.get('p1'), { title: 'p1 in r1' })
  t.match(await principles.get('p2'), { title: 'p2 in r2' })
})

t.test('a response that was on its way before a refresh is not taken for the new text', async (t) => {
  const { service, fetch } = publisher()
  const clock = holdClock(t)
  const { principles, refresh } = createHandbook({ baseUrl, fetch })
  const held = Promise.withResolvers<void>()
  service.hold = held.promise
  const before = principles.get('p1')
  await soon(() => service.requests.length === 1)
  service.release = 'r2'
  clock.time += 1
  refresh()
  held.resolve()
  clock.time += 1
  t.match(await before, { title: 'p1 in r1' })
  t.match(await principles.get('p1'), { title: 'p1 in r2' })
})

t.test('no-cache asks although a copy is fresh, and gives the copy when the service is away', async (t) => {
  const { service, fetch } = publisher()
  let isDown = false
  const send: typeof fetch = (...given) => (isDown ? Promise.reject(new TypeError('fetch failed')) : fetch(...given))
  const { principles } = createHandbook({ baseUrl, fetch: send, retries: 0 })
  await principles.get('p1')
  service.release = 'r2'
  t.match(await principles.get('p1', { cache: 'no-cache' }), { title: 'p1 in r2', _meta: { stale: false } })
  isDown = true
  t.match(await principles.get('p1', { cache: 'no-cache' }), { title: 'p1 in r2', _meta: { stale: true } })
})

const secret = `whsec_${Buffer.from('a secret of some length, for a test').toString('base64')}`
function message(type: string, data: object, key = secret): Request {
  const body = JSON.stringify({ type, timestamp: new Date().toISOString(), data })
  const timestamp = `${Math.floor(Date.now() / 1000)}`
  const signature = createHmac('sha256', Buffer.from(key.slice(6), 'base64')).update(`m1.${timestamp}.${body}`)
  return new Request('https://portal.example/hook', {
    method: 'POST',
    body,
    headers: {
      'webhook-id': 'm1',
      'webhook-timestamp': timestamp,
      'webhook-signature': `v1,${signature.digest('base64')}`,
    },
  })
}

t.test('a webhook handler builds pages only when the service serves the new release', async (t) => {
  const { service, fetch } = publisher()
  const handbook = createHandbook({ baseUrl, fetch })
  const built: string[] = []
  const onRelease = async () => built.push((await handbook.principles.get('p1')).title)
  const handle = notificationHandler({ secret, handbook, onRelease })
  await handbook.principles.get('p1')
  const published = () => message('release.published', { release: 'r2', previous: 'r1' })
  t.equal((await handle(published())).status, 503, 'a replica that does not have it yet')
  service.release = 'r2'
  t.equal((await handle(published())).status, 204)
  t.same(built, ['p1 in r2'])
  t.equal((await handle(message('release.published', {}, `${secret.slice(0, -4)}AAAA`))).status, 400)
  const failing = notificationHandler({
    secret,
    handbook,
    onRelease: () => {
      throw new Error('the build failed')
    },
  })
  t.equal((await failing(published())).status, 503, 'the service sends it again')
  service.release = 'r1'
  t.equal((await handle(message('release.withdrawn', { withdrawn: 'r2', replacement: { release: 'r1' } }))).status, 204)
  t.same(built, ['p1 in r2', 'p1 in r1'])
})

const failingStores = {
  throws: () => {
    throw new Error('ECONNREFUSED')
  },
  rejects: () => Promise.reject(new Error('ECONNREFUSED')),
  'never answers': () => new Promise<undefined>(() => {}),
}
for (const [name, fail] of Object.entries(failingStores))
  t.test(`a store that ${name} does not fail a read`, async (t) => {
    const { fetch } = publisher()
    const { principles } = createHandbook({ baseUrl, fetch, store: { get: fail, set: fail } })
    t.match(await principles.get('p1'), { id: 'p1' })
    const hurried = createHandbook({ baseUrl, fetch, store: { get: fail, set: fail }, timeout: 400 })
    t.match(await hurried.principles.get('p1'), { id: 'p1' }, 'nor does it take the time of a short one')
  })

t.test('a store with what nobody wrote there does not fail a read', async (t) => {
  const { fetch } = publisher()
  for (const copy of ['', 'text', 1, {}, { body: null }, { body: 'text' }] as unknown as Copy[]) {
    const { principles } = createHandbook({ baseUrl, fetch, store: { get: () => copy, set: () => {} } })
    t.match(await principles.get('p1'), { id: 'p1' })
  }
  // A database has null where there was nothing.
  const copy = { body: { id: 'p1' }, etag: null, release: 'r1', tags: null, checkedAt: 1, freshUntil: 2, staleUntil: 2 }
  const handbook = createHandbook({ baseUrl, fetch, store: { get: () => copy as never, set: () => {} } })
  handbook.refresh(['p1'])
  t.match(await handbook.principles.get('p1'), { id: 'p1', title: String })
})

t.test('a clock that is set back makes no copy younger', async (t) => {
  const clock = holdClock(t)
  const { service, fetch } = publisher()
  const { principles, refresh } = createHandbook({ baseUrl, fetch })
  await principles.get('p1')
  clock.time -= 86_400_000
  await principles.get('p1')
  t.equal(service.requests.length, 2, 'nobody knows how old the copy is')
  clock.time -= 5000
  refresh()
  clock.time += 1000
  await principles.get('p1')
  t.equal(service.requests.length, 3, 'what was read before a refresh is not used')
  t.ok(service.requests.at(-1)?.uncached, 'nor is what a cache in between has')
})

t.test('a clock that is set back lets nobody wait for a request whose owner is gone', async (t) => {
  const { fetch } = publisher()
  let isGone = true
  const send: typeof fetch = (...given) => (isGone ? new Promise(() => {}) : fetch(...given))
  const { principles } = createHandbook({ baseUrl, fetch: send })
  const leave = new AbortController()
  const lost = principles.get('p1', { signal: leave.signal })
  await new Promise((resolve) => setImmediate(resolve))
  isGone = false
  const clock = holdClock(t)
  clock.time -= 86_400_000
  t.match(await principles.get('p1'), { id: 'p1' })
  leave.abort()
  await t.rejects(lost, { name: 'AbortError' })
})

t.test('an abort gives its own reason, whatever that is', async (t) => {
  const never = () => new Promise<never>(() => {})
  for (const reason of ['stop', 0, '', new RangeError('mine')])
    for (const mode of ['single', 'bundle'] as const) {
      const controller = new AbortController()
      const { principles } = createHandbook({ baseUrl, fetch: never, mode })
      const during = principles.get('p1', { signal: controller.signal }).catch((error) => ({ error }))
      await new Promise((resolve) => setImmediate(resolve))
      controller.abort(reason)
      t.same(await during, { error: reason })
      t.same(await principles.get('p1', { signal: controller.signal }).catch((error) => ({ error })), { error: reason })
    }
})

/** Timers that are running. */
const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length

t.test('an abort ends a read at once, whatever it waits for, and leaves no timer', async (t) => {
  const never = () => new Promise<never>(() => {})
  const busy = async () => new Response('', { status: 503, headers: { 'retry-after': '8' } })
  const cases = {
    'a store': { fetch: busy, store: { get: never, set: never } },
    'the service': { fetch: never },
    'the time of Retry-After': { fetch: busy },
  }
  for (const [name, options] of Object.entries(cases)) {
    const before = timers()
    const controller = new AbortController()
    const read = createHandbook({ baseUrl, ...options }).principles.get('p1', { signal: controller.signal })
    await new Promise((resolve) => setImmediate(resolve))
    t.ok(timers() > before, `${name}: the read waits`)
    controller.abort()
    await t.rejects(read, { name: 'AbortError' }, name)
    await new Promise((resolve) => setImmediate(resolve))
    t.equal(timers(), before, `${name}: no timer is left`)
  }
})

t.test('a request whose owner is gone is replaced, and nobody waits for it past the time of a read', async (t) => {
  const { service, fetch } = publisher()
  let isGone = true
  const send: typeof fetch = (...given) => (isGone ? new Promise(() => {}) : fetch(...given))
  const background: Promise<unknown>[] = []
  const { principles } = createHandbook({
    baseUrl,
    fetch: send,
    timeout: 400,
    waitUntil: (work) => background.push(work),
  })
  const lost = principles.get('p1')
  await soon(() => background.length === 1)
  isGone = false
  const other = principles.get('p1')
  t.match(await other, { id: 'p1' }, 'it waits for half of the time, then asks itself')
  await t.rejects(lost, { code: 'TIMEOUT' })
  t.equal(service.requests.length, 1)
  t.equal(background.length, 2, 'a worker is kept alive for each request')
  t.same(
    (await Promise.allSettled(background)).map(({ status }) => status),
    ['fulfilled', 'fulfilled'],
  )
})

t.test('options that cannot work are named at once', (t) => {
  const wrong = [
    { timeout: 0 },
    { timeout: -1 },
    { timeout: Number.NaN },
    { retries: -1 },
    { baseUrl: `${baseUrl}/handbook/v1/sv` },
    { baseUrl: `${baseUrl}/handbook/v1/sv/` },
  ]
  for (const options of wrong) t.throws(() => createHandbook({ baseUrl, ...options }), { code: 'INVALID_OPTION' })
  t.ok(createHandbook({ baseUrl: `${baseUrl}/handbook/v1/` }))
  t.ok(createHandbook({ baseUrl: ` ${baseUrl}\n` }), 'as files of settings have it')
  t.end()
})
