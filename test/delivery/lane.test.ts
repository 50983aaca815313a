import { get, type IncomingHttpHeaders, type RequestOptions } from 'node:http'
import type { AddressInfo } from 'node:net'
import t from 'tap'
import { openApp, root } from '../open-app.ts'

interface Answer {
  status: number | undefined
  headers: IncomingHttpHeaders
  body: string
}

const ask = (port: number, options: RequestOptions) =>
  new Promise<Answer>((resolve, reject) => {
    const request = get({ host: '127.0.0.1', port, agent: false, ...options }, async (response) => {
      let body = ''
      for await (const chunk of response.setEncoding('base64')) body += chunk
      resolve({ status: response.statusCode, headers: response.headers, body })
    })
    request.once('error', reject)
  })

/** What an answer says, without what differs by the moment and the connection. */
function said({ status, headers, body }: Answer) {
  const { date, connection, 'keep-alive': keepAlive, traceparent, ...rest } = headers
  return { status, body, rest, trace: traceparent?.slice(0, 35) }
}

async function listening(t: Parameters<typeof openApp>[0], environment: Record<string, string> = {}) {
  const app = await openApp(t, environment)
  await app.server.listen({ host: '127.0.0.1', port: 0 })
  return { ...app, port: (app.server.server.address() as AddressInfo).port }
}

t.test('a ready answer is the same whether it passes by the routes or through them', async (t) => {
  const { port, catalogue } = await listening(t)
  await catalogue.publish(catalogue.release)
  const etag = (path: string) => ask(port, { path }).then(({ headers }) => headers.etag as string)
  const paths = [
    '/heads',
    '/locales',
    '/corrections',
    '/sv/bundle',
    '/sv/questions',
    '/en/questions/p1-q6',
    '/sv/interface',
  ]
  let compared = 0
  for (const path of paths.map((path) => root + path)) {
    const variants: RequestOptions[] = [
      {},
      { method: 'HEAD' },
      { headers: { 'accept-encoding': 'br' } },
      { headers: { 'accept-encoding': 'gzip', accept: 'application/json' } },
      { headers: { 'if-none-match': await etag(path) } },
      { headers: { 'if-modified-since': new Date().toUTCString() } },
      { headers: { traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01' } },
    ]
    for (const variant of variants) {
      const before = made(catalogue.find(path)?.tally)
      const past = await ask(port, { path, ...variant })
      t.equal(made(catalogue.find(path)?.tally), before, `${path} passes by`)
      // A target with a scheme and a host is nobody's ready address, and read as if they were not there.
      const through = await ask(port, { path: `http://handbook.example${path}`, ...variant })
      const more = past.status === 200 ? 1 : 0
      t.equal(made(catalogue.find(path)?.tally), before + more, `${path} goes through`)
      t.same(said(past), said(through), `${path} ${JSON.stringify(variant)}`)
      compared++
    }
  }
  t.equal(compared, 49)
})

/** Answers that came through the routes; a copy that is still good is counted apart. */
const made = (tally?: { made: number; notModified: number }) => tally?.made ?? 0

t.test('what is not in order is refused on the usual way, ready or not', async (t) => {
  const { port, server } = await listening(t)
  const path = `${root}/sv/questions/p1-q6`
  const status = async (options: RequestOptions) => (await ask(port, { path, ...options })).status
  t.equal(await status({}), 200, 'from now on it is ready')
  t.equal(await status({ headers: { accept: 'text/html' } }), 406)
  t.equal(await status({ method: 'DELETE' }), 405)
  t.equal(await status({ method: 'OPTIONS' }), 204)
  t.equal(await status({ setHost: false }), 400)
  t.equal(await status({ headers: ['Host', 'a.example', 'host', 'b.example'] }), 400)
  t.equal(await status({ path: `${path}?fallback=some` }), 400)
  await server.close()
  const limited = await listening(t, { HANDBOOK_RATE_LIMIT_MAX: '3' })
  const answers = []
  for (let turn = 0; turn < 5; turn++) answers.push(await ask(limited.port, { path }))
  t.same(
    answers.map(({ status }) => status),
    [200, 200, 200, 429, 429],
  )
  t.match(answers[4]?.headers['content-type'], 'application/problem+json')
})

t.test('behind proxies a client is whom the last trusted one was asked by', async (t) => {
  const statuses = async (trusted: number, forwarded: (string | undefined)[]) => {
    const { port } = await listening(t, { HANDBOOK_RATE_LIMIT_MAX: '1', HANDBOOK_TRUST_PROXY: String(trusted) })
    const found: (number | undefined)[] = []
    for (const chain of forwarded) {
      const headers = chain === undefined ? {} : { 'x-forwarded-for': chain }
      found.push((await ask(port, { path: `${root}/heads`, headers })).status)
    }
    return found
  }
  t.same(await statuses(0, ['192.0.2.1', '192.0.2.2']), [200, 429], 'nobody is believed')
  t.same(await statuses(1, ['192.0.2.1', '192.0.2.2', '203.0.113.9, 192.0.2.2', undefined]), [200, 200, 429, 200])
  const two = ['192.0.2.1, 10.0.0.1', '203.0.113.9,192.0.2.1 ,10.0.0.2', '192.0.2.2, 10.0.0.1']
  t.same(await statuses(2, two), [200, 429, 200])
})

t.test('spellings of one address do not fill the memory with counts', async (t) => {
  const { server, counts } = await openApp(t)
  for (const path of ['questions', '%71uestions', 'q%75estions', '%71%75estions', 'quest%69ons'])
    t.equal((await server.inject(`${root}/sv/${path}/p1-q6`)).statusCode, 200)
  t.equal([...new Set([...counts.entries()].map(({ route }) => route))].length, 2)
})
