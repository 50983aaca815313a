import { once } from 'node:events'
import { get, type RequestOptions } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import t from 'tap'
import { openApp, root } from '../open-app.ts'
import { openMaintainers } from '../publishing/maintainers.ts'

t.test('a client that asks too often is told when to come back', async (t) => {
  const { server } = await openApp(t, { HANDBOOK_RATE_LIMIT_MAX: '3' })
  const statuses: number[] = []
  for (let asked = 0; asked < 4; asked += 1) statuses.push((await server.inject(`${root}/heads`)).statusCode)
  t.same(statuses, [200, 200, 200, 429])
  const answer = await server.inject(`${root}/heads`)
  t.match(Number(answer.headers['retry-after']), Number)
  t.ok(Number(answer.headers['retry-after']) <= 60)
  t.match(answer.headers.ratelimit, /^"default";r=0;t=\d+$/)
  t.equal(answer.headers['ratelimit-policy'], '"default";q=3;w=60')
  t.equal(
    (await server.inject({ url: `${root}/heads`, remoteAddress: '10.1.2.3' })).statusCode,
    200,
    'another client is not affected',
  )
})

t.test('behind proxies, the address that the last trusted proxy reports is the client', async (t) => {
  /** The status of each response, for requests with these X-Forwarded-For headers and at most one a minute allowed. */
  const statuses = async (trusted: number, forwarded: (string | undefined)[]) => {
    const { server } = await openApp(t, { HANDBOOK_RATE_LIMIT_MAX: '1', HANDBOOK_TRUST_PROXY: `${trusted}` })
    const found: number[] = []
    for (const chain of forwarded) {
      const headers = chain === undefined ? {} : { 'x-forwarded-for': chain }
      found.push((await server.inject({ url: `${root}/heads`, headers })).statusCode)
    }
    return found
  }
  t.same(await statuses(0, ['192.0.2.1', '192.0.2.2']), [200, 429], 'without proxies the header says nothing')
  const spoofed = ['203.0.113.1, 192.0.2.1', '203.0.113.2, 192.0.2.1', '203.0.113.2, 192.0.2.2', undefined]
  t.same(await statuses(1, spoofed), [200, 429, 200, 200])
  const two = ['203.0.113.1, 192.0.2.1, 10.0.0.1', '203.0.113.2,192.0.2.1 ,10.0.0.2', '192.0.2.2, 10.0.0.1']
  t.same(await statuses(2, two), [200, 429, 200])
  t.same(await statuses(2, ['192.0.2.1', '192.0.2.1', '192.0.2.2']), [200, 429, 200], 'fewer proxies than expected')
})

t.test(
  'after repeated wrong tokens a client is rejected without a lookup; readers and other clients are not',
  async (t) => {
    const { server, ask, as } = await openMaintainers(t, { environment: { HANDBOOK_RATE_LIMIT_MAX: '2000' } })
    const anna = await as('Anna', { role: 'translator', locale: 'fi' })
    const statuses: number[] = []
    for (let guess = 0; guess < 12; guess++)
      statuses.push((await ask(`hbk_${'x'.repeat(51)}`, 'GET', '/drafts')).statusCode)
    t.same(statuses, [...Array(10).fill(401), 429, 429])
    const refused = await anna('GET', '/drafts')
    t.equal(refused.statusCode, 429, 'not even a right one is looked at')
    t.match(Number(refused.headers['retry-after']), Number)
    t.equal((await ask(undefined, 'GET', '/drafts')).statusCode, 401, 'who shows none is told to')
    t.equal((await ask(undefined, 'GET', '/heads')).statusCode, 200)
    const draft = await ask(`hbk_${'y'.repeat(51)}`, 'GET', '/fi/principles?draft=0123456789abcdef')
    t.equal(draft.statusCode, 429, 'a guess where drafts are read counts too')
    const elsewhere = await server.inject({
      url: `${root}/drafts`,
      remoteAddress: '10.1.2.3',
      headers: { authorization: `Bearer ${anna.token}` },
    })
    t.equal(elsewhere.statusCode, 200)
  },
)

t.test('a client that changes too much in a minute gets a time to retry, and can still read', async (t) => {
  const { as } = await openMaintainers(t, { environment: { HANDBOOK_RATE_LIMIT_MAX: '200' } })
  const anna = await as('Anna', { role: 'translator', locale: 'fi' })
  const statuses: number[] = []
  for (let change = 0; change < 21; change++)
    statuses.push((await anna('POST', '/drafts', { body: { locale: 'x' } })).statusCode)
  t.same(statuses, [...Array(20).fill(400), 429])
  const refused = await anna('DELETE', '/sessions')
  t.equal(refused.statusCode, 429)
  t.match(Number(refused.headers['retry-after']), Number)
  t.equal((await anna('GET', '/drafts')).statusCode, 200)
})

t.test('when too many renderings wait, further requests get 503 and cached responses are still sent', async (t) => {
  const { server } = await openApp(t)
  await server.inject(`${root}/sv/bundle`)
  const searches = Array.from({ length: 1200 }, (_, turn) => server.inject(`${root}/sv/search?q=innovation%20${turn}`))
  const ready = await server.inject(`${root}/sv/bundle`)
  const answers = await Promise.all(searches)
  const refused = answers.filter(({ statusCode }) => statusCode === 503)
  t.equal(ready.statusCode, 200)
  t.ok(refused.length > 0 && refused.length < 1200, `${refused.length} of 1200`)
  t.ok(refused.every(({ headers }) => headers['retry-after'] === '5'))
  t.equal((await server.inject(`${root}/sv/search?q=later`)).statusCode, 200, 'it is over at once')
})

t.test('what is kept is sent to no request that is not in order', async (t) => {
  const { server } = await openApp(t)
  await server.listen({ port: 0, host: '127.0.0.1' })
  const { port } = server.server.address() as AddressInfo
  const path = `${root}/sv/questions/p1-q6`
  const ask = (options: RequestOptions) =>
    new Promise<number | undefined>((resolve, reject) => {
      get({ host: '127.0.0.1', port, path, agent: false, ...options }, (response) => {
        response.resume()
        resolve(response.statusCode)
      }).once('error', reject)
    })
  t.equal(await ask({}), 200, 'from now on it is kept')
  t.equal(await ask({ headers: { accept: 'text/html' } }), 406)
  t.equal(await ask({ method: 'DELETE' }), 405)
  t.equal(await ask({ method: 'OPTIONS' }), 204)
  t.equal(await ask({ setHost: false }), 400)
  t.equal(await ask({ headers: ['Host', 'a.example', 'host', 'b.example'] }), 400)
  t.equal(await ask({ path: `${path}?fallback=some` }), 400)
  t.equal(await ask({ path: `http://attacker.example${path}` }), 200, 'a target with a host is read without it')
})

t.test('behind proxies a client is whom the last trusted one was asked by', async (t) => {
  const statuses = async (trusted: number, forwarded: (string | undefined)[]) => {
    const { server } = await openApp(t, { HANDBOOK_RATE_LIMIT_MAX: '1', HANDBOOK_TRUST_PROXY: String(trusted) })
    const found: number[] = []
    for (const chain of forwarded) {
      const headers = chain === undefined ? {} : { 'x-forwarded-for': chain }
      found.push((await server.inject({ url: `${root}/heads`, headers })).statusCode)
    }
    return found
  }
  t.same(await statuses(0, ['192.0.2.1', '192.0.2.2']), [200, 429], 'nobody is believed')
  t.same(await statuses(1, ['192.0.2.1', '192.0.2.2', '203.0.113.9, 192.0.2.2', undefined]), [200, 200, 429, 200])
  const two = ['192.0.2.1, 10.0.0.1', '203.0.113.9,192.0.2.1 ,10.0.0.2', '192.0.2.2, 10.0.0.1']
  t.same(await statuses(2, two), [200, 429, 200])
})

t.test('a client that sends a request slowly is cut off with a response', async (t) => {
  const { server } = await openApp(t)
  t.equal(server.server.headersTimeout, 10_000)
  // The same limit, sooner.
  server.server.headersTimeout = 1000
  await server.listen({ port: 0, host: '127.0.0.1' })
  const { port } = server.server.address() as AddressInfo
  const socket = connect(port, '127.0.0.1')
  await once(socket, 'connect')
  socket.write('GET /handbook/v1/heads HTTP/1.1\r\nHost: a\r\n')
  const drip = setInterval(() => socket.write('X-Slow: 1\r\n'), 100)
  socket.on('error', () => undefined)
  const answer = await text(socket)
  clearInterval(drip)
  t.match(answer, /^HTTP\/1\.1 408 /)
  t.match(answer, '"code":"REQUEST_TIMEOUT"')
})

t.test('a client that requests much and reads nothing is cut off', async (t) => {
  const { server } = await openApp(t)
  t.equal(server.server.timeout, 60_000)
  // The same limit, sooner.
  server.server.timeout = 500
  await server.listen({ port: 0, host: '127.0.0.1' })
  const { port } = server.server.address() as AddressInfo
  const accepted = once(server.server, 'connection') as Promise<[Socket]>
  const socket = connect(port, '127.0.0.1').on('error', () => undefined)
  socket.pause()
  const [held] = await accepted
  const bundles = 'GET /handbook/v1/sv/bundle HTTP/1.1\r\nHost: a\r\n\r\n'.repeat(200)
  socket.write(bundles)
  await new Promise((resolve) => held.once('close', resolve))
  const connections = await new Promise((resolve) => server.server.getConnections((_, count) => resolve(count)))
  t.equal(connections, 0)
  socket.destroy()
})
