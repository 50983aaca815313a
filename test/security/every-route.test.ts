/** What holds for every address there is, whatever is asked of it: read from the router, so that none is forgotten. */
import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import t from 'tap'
import { maintaining } from '../document.ts'
import { publicUrl, root } from '../open-app.ts'
import { openMaintainers } from '../publishing/maintainers.ts'

/** Every address pattern of the router. */
function patternsOf(server: FastifyInstance): string[] {
  const above: string[] = []
  const patterns: string[] = []
  for (const line of server.printRoutes({ commonPrefix: false }).split('\n')) {
    const [, indent, path, methods] = /^(.*?)(?:└── |├── )(\S*)(?: \((.+)\))?$/.exec(line) ?? []
    if (indent === undefined || path === undefined) continue
    const depth = indent.length / 4
    above.splice(depth, Number.POSITIVE_INFINITY, path)
    if (methods) patterns.push(above.join('').replaceAll('//', '/'))
  }
  return [...new Set(patterns)]
}

const examples: Record<string, string> = {
  ':locale': 'sv',
  ':release': '2023-01-r1',
  ':id': 'p1-q6',
}
const filled = (pattern: string) => pattern.replace(/:[a-zA-Z]+/g, (name) => examples[name] ?? 'x')

type Asked = { method: 'GET' | 'HEAD' | 'POST' | 'PATCH' | 'DELETE' | 'PUT' | 'OPTIONS'; url: string; payload?: string }

/** Right and wrong requests to an address: what it answers, what it refuses, what it does not know. */
const requestsTo = (url: string): Asked[] => [
  { method: 'GET', url },
  { method: 'HEAD', url },
  { method: 'GET', url: `${url}?nonsense=1` },
  { method: 'GET', url: `${url}?nonsense=%E0%A4` },
  { method: 'POST', url },
  { method: 'POST', url, payload: '{"broken' },
  { method: 'PATCH', url },
  { method: 'PUT', url },
  { method: 'DELETE', url },
  { method: 'OPTIONS', url },
]

/** Asks everything of every address, with these headers besides. */
async function everyAnswer(
  server: FastifyInstance,
  headers: Record<string, string>,
  look: (asked: Asked, pattern: string, answer: LightMyRequestResponse) => void,
) {
  await server.ready()
  const patterns = patternsOf(server)
  let answers = 0
  for (const pattern of [...patterns, '/nowhere', `${root}/sv/nowhere`, '/%zz']) {
    for (const asked of requestsTo(filled(pattern))) {
      look(asked, pattern, await server.inject({ ...asked, headers } as never))
      answers += 1
    }
  }
  return { patterns: patterns.length, answers }
}

const needsToken = new Set(
  maintaining.map(({ method, path }) => `${method.toUpperCase()} ${root}${path.replace(/\{([a-zA-Z]+)\}/g, ':$1')}`),
)

t.test('every answer of every route has the security headers, whatever goes wrong', async (t) => {
  const { server } = await openMaintainers(t)
  const expected: Record<string, RegExp> = {
    'content-security-policy': /^default-src 'none'/,
    'cross-origin-resource-policy': /^(cross|same)-origin$/,
    'referrer-policy': /^no-referrer$/,
    'strict-transport-security': /^max-age=\d{8}; includeSubDomains$/,
    'x-content-type-options': /^nosniff$/,
    'access-control-allow-origin': /./,
    'ratelimit-policy': /^"default";q=100000;w=60/,
    'api-version': /^\d+\.\d+\.\d+$/,
  }
  const statuses = new Set<number>()
  const { patterns, answers } = await everyAnswer(server, {}, ({ method, url }, _pattern, { headers, statusCode }) => {
    statuses.add(statusCode)
    for (const [name, value] of Object.entries(expected))
      if (!value.test(String(headers[name]))) t.fail(`${method} ${url} ${statusCode} ${name}: ${headers[name]}`)
    for (const name of ['server', 'x-powered-by', 'set-cookie']) if (headers[name]) t.fail(`${url} sends ${name}`)
    if (statusCode >= 500) t.fail(`${method} ${url} answered ${statusCode}`)
    if (statusCode >= 400) {
      // An error of MCP is a message of its protocol.
      const type = method === 'POST' && /^\/mcp(\?|$)/.test(url) ? 'application/json' : 'application/problem+json'
      if (!String(headers['content-type']).startsWith(type)) t.fail(`${method} ${url} no problem`)
      if (!String(headers['cache-control']).includes('no-store')) t.fail(`${method} ${url} ${statusCode} may be kept`)
    }
  })
  t.ok(patterns > 60 && answers > 600, `${answers} answers of ${patterns} routes`)
  for (const status of [200, 204, 303, 307, 400, 401, 404, 405]) t.ok(statuses.has(status), `${status} was among them`)
})

t.test(
  'pages of any site may read what is public, and none but our own what needs a token, on every route',
  async (t) => {
    const { server } = await openMaintainers(t)
    let closed = 0
    let open = 0
    await everyAnswer(
      server,
      { origin: 'https://attacker.example' },
      ({ method, url }, pattern, { headers, statusCode }) => {
        if (headers['access-control-allow-credentials']) t.fail(`${method} ${url} takes credentials`)
        const allowed = headers['access-control-allow-origin']
        if (allowed === 'https://attacker.example') t.fail(`${method} ${url} repeats the origin it is asked from`)
        if (
          method === 'OPTIONS' &&
          (pattern === `${root}/:locale/feedback`
            ? /authorization|PATCH|DELETE/i
            : /authorization|POST|PATCH|DELETE/i
          ).test(`${headers['access-control-allow-headers']} ${headers['access-control-allow-methods']}`)
        )
          t.fail(`${url} lets other sites send tokens`)
        if (needsToken.has(`${method} ${pattern}`)) {
          if (statusCode !== 401 && statusCode !== 400)
            t.fail(`${method} ${url} answered ${statusCode} without a token`)
          if (statusCode === 401 && allowed !== publicUrl) t.fail(`${method} ${url} is open: ${allowed}`)
          closed += 1
        } else if (method === 'GET' && statusCode === 200) {
          if (allowed !== '*') t.fail(`${url} is closed: ${allowed}`)
          open += 1
        }
      },
    )
    t.ok(closed > 15, `${closed} closed`)
    t.ok(open > 25, `${open} open`)
  },
)

t.test('no route believes Host or a forwarded header', async (t) => {
  const { server } = await openMaintainers(t)
  const headers = {
    host: 'impostor.example',
    forwarded: 'for=192.0.2.1;host=impostor.example;proto=gopher',
    'x-forwarded-host': 'impostor.example',
    'x-forwarded-proto': 'gopher',
    'x-forwarded-prefix': '/impostor',
    'x-original-url': '/impostor',
    'x-rewrite-url': '/impostor',
    referer: 'https://impostor.example/',
  }
  const { answers } = await everyAnswer(server, headers, ({ method, url }, _pattern, { headers, body, statusCode }) => {
    const whole = `${JSON.stringify(headers)} ${body}`
    if (/impostor|gopher/.test(whole)) t.fail(`${method} ${url} ${statusCode} repeats what it was told`)
  })
  t.ok(answers > 600)
})

t.test('a client cannot pass for another by X-Forwarded-For unless a proxy is configured', async (t) => {
  const statuses = async (trustProxy: string) => {
    const { server } = await openMaintainers(t, {
      environment: { HANDBOOK_RATE_LIMIT_MAX: '2', HANDBOOK_TRUST_PROXY: trustProxy },
    })
    const found: number[] = []
    for (const client of ['192.0.2.1', '192.0.2.2', '192.0.2.3'])
      found.push((await server.inject({ url: `${root}/heads`, headers: { 'x-forwarded-for': client } })).statusCode)
    return found
  }
  t.same(await statuses('0'), [200, 200, 429])
  t.same(await statuses('1'), [200, 200, 200])
})
