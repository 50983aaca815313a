import { connect } from 'node:net'
import t from 'tap'
import { problems } from '../../src/errors.ts'
import { openApp, root } from '../open-app.ts'

interface Expected {
  status: number
  code: string
  /** What the problem must say, anywhere in it. */
  says?: string | RegExp
  parameters?: string[]
}

const cases: Record<string, Expected> = {
  [`${root}/se/principles`]: {
    status: 404,
    code: 'LOCALE_NOT_FOUND',
    says: 'Did you mean sv?',
    parameters: ['locale'],
  },
  [`${root}/sv/principles/p6`]: { status: 404, code: 'ITEM_NOT_FOUND', says: 'Menade du p', parameters: ['id'] },
  [`${root}/sv/principles/P1`]: { status: 404, code: 'ITEM_NOT_FOUND', says: 'Menade du p1?' },
  [`${root}/sv/resources/opsi-facets`]: { status: 404, code: 'ITEM_NOT_FOUND' },
  [`${root}/sv/principles?release=2023-01-r9`]: {
    status: 404,
    code: 'RELEASE_NOT_FOUND',
    says: '2023-01-r1',
    parameters: ['release'],
  },
  [`${root}/sv/principles?release=latest`]: { status: 404, code: 'RELEASE_NOT_FOUND', parameters: ['release'] },
  [`${root}/releases/nope`]: { status: 404, code: 'RELEASE_NOT_FOUND' },
  [`${root}/sv/principles/`]: { status: 404, code: 'ITEM_NOT_FOUND' },
  [`${root}/sv/handbook/`]: { status: 404, code: 'ADDRESS_NOT_FOUND', says: `Menade du ${root}/sv/handbook?` },
  [`${root}/sv/Handbook`]: { status: 404, code: 'ADDRESS_NOT_FOUND', says: `Menade du ${root}/sv/handbook?` },
  [`${root}/sv/princples`]: { status: 404, code: 'ADDRESS_NOT_FOUND', says: `Menade du ${root}/sv/principles?` },
  [root]: { status: 404, code: 'ADDRESS_NOT_FOUND', says: `${root}/api-info` },
  '/handbok/v1/sv/principles': { status: 404, code: 'ADDRESS_NOT_FOUND', says: `${root}/sv/principles` },
  '/wp-login.php': { status: 404, code: 'ADDRESS_NOT_FOUND' },
  [`${root}/sv/actions?priciple=p1&limit=0&page=x`]: {
    status: 400,
    code: 'INVALID_REQUEST',
    says: 'Menade du principle?',
    parameters: ['limit', 'page', 'priciple'],
  },
  [`${root}/sv/actions?limit=101`]: {
    status: 400,
    code: 'INVALID_REQUEST',
    says: 'ett heltal från 1 till 100',
    parameters: ['limit'],
  },
  [`${root}/sv/actions?limit=1.5`]: { status: 400, code: 'INVALID_REQUEST', says: 'heltal', parameters: ['limit'] },
  [`${root}/sv/actions?page=1&page=2`]: {
    status: 400,
    code: 'INVALID_REQUEST',
    says: 'bara anges en gång',
    parameters: ['page'],
  },
  [`${root}/sv/actions?release=2023-01-r1&release=2023-01-r2`]: {
    status: 400,
    code: 'INVALID_REQUEST',
    parameters: ['release'],
  },
  [`${root}/sv/resources?kind=tolkit`]: {
    status: 400,
    code: 'INVALID_REQUEST',
    says: 'Menade du toolkit?',
    parameters: ['kind'],
  },
  [`${root}/sv/resources?country=se`]: { status: 400, code: 'INVALID_REQUEST', parameters: ['country'] },
  [`${root}/sv/handbook?fallback=nothing`]: { status: 400, code: 'INVALID_REQUEST', parameters: ['fallback'] },
  [`${root}/heads?x=1`]: { status: 400, code: 'INVALID_REQUEST', says: 'takes no parameters' },
  [`${root}/heads?__proto__=1`]: { status: 400, code: 'INVALID_REQUEST' },
  [`${root}/heads?draft=0123456789abcdef`]: { status: 400, code: 'INVALID_REQUEST', parameters: ['draft'] },
  [`${root}/heads?release=2023-01-r9`]: { status: 400, code: 'INVALID_REQUEST', parameters: ['release'] },
  [`${root}/sv/search`]: { status: 400, code: 'INVALID_REQUEST', says: 'q måste anges', parameters: ['q'] },
  [`${root}/sv/search?q=`]: { status: 400, code: 'INVALID_REQUEST', parameters: ['q'] },
  [`${root}/sv/search?q=%20`]: { status: 400, code: 'INVALID_REQUEST', parameters: ['q'] },
  [`${root}/sv/search?q=${'a'.repeat(201)}`]: { status: 400, code: 'INVALID_REQUEST', parameters: ['q'] },
  [`${root}/sv/plan`]: { status: 400, code: 'INVALID_REQUEST', parameters: ['questions'] },
  [`${root}/sv/plan?questions=p1-q66,p9-q1`]: {
    status: 400,
    code: 'INVALID_REQUEST',
    says: 'Menade du p1-q6?',
    parameters: ['questions', 'questions'],
  },
  [`${root}/sv/plan?questions=p1`]: { status: 400, code: 'INVALID_REQUEST', parameters: ['questions'] },
  [`${root}/se/actions/p1-q1-a99?fallbak=none&release=2023-01-r2`]: {
    status: 404,
    code: 'LOCALE_NOT_FOUND',
    parameters: ['fallbak', 'id', 'locale', 'release'],
  },
  [`${root}/sv/search?q=%E0%A4%A`]: { status: 400, code: 'MALFORMED_REQUEST' },
  [`${root}/sv/principles/%E0%A4%A`]: { status: 400, code: 'MALFORMED_REQUEST' },
  [`${root}/releases/%00`]: { status: 400, code: 'MALFORMED_REQUEST' },
  [`${root}/sv/handbook?release=%00`]: { status: 400, code: 'MALFORMED_REQUEST' },
  [`${root}/sv/search?q=${'a'.repeat(4100)}`]: { status: 414, code: 'URI_TOO_LONG' },
  [`${root}/sv/principles/${'a'.repeat(400)}`]: { status: 414, code: 'URI_TOO_LONG' },
}

t.test('every fault of an address is named in a problem body, with what was probably meant', async (t) => {
  const { server } = await openApp(t)
  for (const [url, { status, code, says, parameters }] of Object.entries(cases)) {
    const answer = await server.inject(url)
    const label = url.slice(0, 80)
    t.equal(answer.statusCode, status, label)
    t.equal(answer.headers['content-type'], 'application/problem+json; charset=utf-8', label)
    const problem = answer.json()
    t.equal(problem.code, code, label)
    t.equal(problem.status, status)
    t.match(problem.type, `#${code.toLowerCase().replaceAll('_', '-')}`)
    if (says) t.match(answer.body.replaceAll('\\"', '"'), says, label)
    if (parameters)
      t.same(problem.errors.map(({ parameter }: { parameter: string }) => parameter).sort(), parameters, label)
    t.equal(answer.headers['cache-control'], 'no-store')
    t.match(answer.headers.traceparent, /^00-/)
  }
})

t.test('problems speak the language of the path, else of the client, else English', async (t) => {
  const { server } = await openApp(t)
  const language = async (url: string, accept?: string) =>
    (await server.inject({ url, headers: accept ? { 'accept-language': accept } : {} })).headers['content-language']
  t.equal(await language(`${root}/sv/nope`), 'sv')
  t.equal(await language(`${root}/en/nope`, 'sv'), 'en')
  t.equal(await language('/nope', 'sv-FI, en;q=0.5'), 'sv')
  t.equal(await language('/nope'), 'en')
})

t.test('a method that an address lacks is answered 405 with those it has', async (t) => {
  const { server } = await openApp(t)
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'TRACE'] as const) {
    const payload = method === 'TRACE' ? {} : { payload: '{"broken', headers: { 'content-type': 'application/json' } }
    const answer = await server.inject({ method: method as 'POST', url: `${root}/sv/principles`, ...payload })
    t.equal(answer.statusCode, 405, method)
    t.equal(answer.headers.allow, 'GET, HEAD, OPTIONS')
    t.equal(answer.json().code, 'METHOD_NOT_ALLOWED')
  }
  const preflight = await server.inject({
    method: 'OPTIONS',
    url: `${root}/sv/principles`,
    headers: { origin: 'https://intranet.example', 'access-control-request-method': 'GET' },
  })
  t.equal(preflight.statusCode, 204)
  t.match(preflight.headers['access-control-allow-methods'], 'GET')
})

t.test('a media type that an address lacks is answered 406', async (t) => {
  const { server } = await openApp(t)
  for (const url of [`${root}/sv/principles`, `${root}/sv/principles?limit=2`, `${root}/sv/plan?questions=p1-q1`]) {
    const answer = await server.inject({ url, headers: { accept: 'image/png' } })
    t.equal(answer.statusCode, 406, url)
    t.match(answer.json().detail, 'application/json')
  }
  const feed = async (accept: string) => (await server.inject({ url: `${root}/feed`, headers: { accept } })).statusCode
  t.same([await feed('image/png'), await feed('*/*'), await feed('image/png')], [406, 200, 406], 'made before or not')
})

t.test('of very many faults the first hundred are named, and how many there are', async (t) => {
  const { server } = await openApp(t)
  const names = Array.from({ length: 600 }, (_, at) => `a${at}=`).join('&')
  const ids = Array.from({ length: 120 }, (_, at) => `p${at + 100}-q9`).join(',')
  for (const [url, count] of [
    [`${root}/heads?${names}`, 600],
    [`${root}/sv/plan?questions=${ids}`, 120],
    [`${root}/se/handbook?${names}`, 601],
  ] as const) {
    const { errors, detail } = (await server.inject(url)).json()
    t.equal(errors.length, 100)
    t.match(detail, new RegExp(`${count} (errors|fel)`))
  }
})

/** Sends bytes as they are and gives what comes back. */
const exchange = (port: number, bytes: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes))
    let text = ''
    socket.on('data', (data) => {
      text += data
    })
    socket.on('close', () => resolve(text))
    socket.on('error', reject)
  })

t.test('what the parser refuses is a problem too', async (t) => {
  const { server } = await openApp(t)
  await server.listen({ port: 0, host: '127.0.0.1' })
  const { port } = server.server.address() as { port: number }
  const inputs: [string, number, string][] = [
    ['NONSENSE\r\n\r\n', 400, 'MALFORMED_REQUEST'],
    ['GET / HTTP/1.1\r\nHost: a\r\nBad Header: x\r\n\r\n', 400, 'MALFORMED_REQUEST'],
    ['GET / HTTP/1.1\r\nHost: a\r\nhost: b\r\nConnection: close\r\n\r\n', 400, 'MALFORMED_REQUEST'],
    [`GET / HTTP/1.1\r\nHost: a\r\nCookie: ${'x'.repeat(20_000)}\r\n\r\n`, 431, 'HEADERS_TOO_LARGE'],
    ['GET / HTTP/1.1\r\nConnection: close\r\n\r\n', 400, 'MALFORMED_REQUEST'],
    ['PROPFIND /handbook/v1/sv/principles HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', 405, 'METHOD_NOT_ALLOWED'],
  ]
  for (const [bytes, status, code] of inputs) {
    const answer = await exchange(port, bytes)
    t.match(answer, new RegExp(`^HTTP/1.1 ${status} `), bytes.slice(0, 40))
    t.match(answer, /content-type: application\/problem\+json/i)
    t.match(answer, `"code":"${code}"`)
    t.match(answer, /x-content-type-options: nosniff/i)
  }
  const expecting = `GET ${root}/heads HTTP/1.1\r\nHost: a\r\nExpect: miracles\r\nConnection: close\r\n\r\n`
  t.match(await exchange(port, expecting), /^HTTP\/1.1 200 /, 'what else is expected is passed over')
})

t.test('a failure of ours says nothing of our insides', async (t) => {
  const { server, head } = await openApp(t)
  head.cache.obtain = () => Promise.reject(new Error('/srv/secret.ts SELECT password'))
  const answer = await server.inject(`${root}/sv/principles?limit=3`)
  t.equal(answer.statusCode, 500)
  t.equal(answer.json().code, 'INTERNAL_ERROR')
  t.notMatch(answer.body, /secret|SELECT|\.ts/)
})

t.test('the documentation explains every problem, and no other', async (t) => {
  const { server } = await openApp(t)
  for (const path of ['/docs/problems', '/docs/sv/problems']) {
    const { body } = await server.inject(path)
    const documented = [...body.matchAll(/<a id="([a-z-]+)">/g)].map(([, id]) => id?.toUpperCase().replaceAll('-', '_'))
    t.same(documented.sort(), Object.keys(problems).sort(), path)
  }
  for (const { cause, remedy } of Object.values(problems)) t.ok(cause.sv && cause.en && remedy.sv && remedy.en)
})
