/** The service behind a cache: every address, requests as different clients spell them, and those that reach the service. */
import { Agent, type IncomingHttpHeaders, request } from 'node:http'
import { buffer } from 'node:stream/consumers'
import type { Test } from 'tap'
import { readConfig } from '../../src/config.ts'
import { releaseResponses } from '../../src/mirror/release-responses.ts'
import { embeddedResponses } from '../../src/site/embedded.ts'
import { openDesk } from '../desk/desk.ts'
import { root } from '../open-app.ts'

interface Read {
  status: number
  headers: IncomingHttpHeaders
  bytes: Buffer
}

const agent = new Agent({ keepAlive: true, maxSockets: 20 })

/** Reads as it is sent: nothing is decompressed, followed or added. */
export const read = (url: string, headers: Record<string, string> = {}): Promise<Read> =>
  new Promise((resolve, reject) => {
    request(url, { agent, headers }, async (response) => {
      const bytes = await buffer(response).catch(reject)
      if (bytes) resolve({ status: response.statusCode as number, headers: response.headers, bytes })
    })
      .on('error', reject)
      .end()
  })

/** What clients send, and the encoding that they get. */
const spellings: [acceptEncoding: string | undefined, encoding: string | undefined][] = [
  ['gzip, deflate, br, zstd', 'br'],
  ['br;q=1.0, gzip;q=0.8, *;q=0.1', 'br'],
  ['gzip, deflate', 'gzip'],
  ['gzip;q=1.0, br;q=0', 'gzip'],
  ['GZIP', 'gzip'],
  ['identity', undefined],
  [undefined, undefined],
]

/** What portals send with each read, whatever it is of. */
const portals = [
  { accept: 'application/json' },
  { accept: '*/*', cookie: '_ga=GA1.2.3; consent=yes' },
  { accept: 'application/json, text/plain, */*', 'accept-language': 'sv' },
  { accept: 'application/json;odata=verbose, */*;q=0.1', 'accept-language': 'sv', dnt: '1' },
]

/** The whole handbook in Swedish and English, published on a socket. */
export async function openService(t: Test) {
  const desk = await openDesk(t, {
    principles: 5,
    environment: () => ({ HANDBOOK_RATE_LIMIT_MAX: '0', HANDBOOK_PRIVATE_RECEIVERS: 'allow' }),
  })
  const { server, store, publicUrl } = desk
  const reached: string[] = []
  server.server.on('request', ({ url = '', headers }) => {
    if (url.startsWith('/health/')) return
    const isAgain = headers['if-none-match'] !== undefined
    reached.push(`${url} ${headers['accept-encoding'] ?? 'identity'}${isAgain ? ' if-none-match' : ''}`)
  })
  const release = await store.load((await store.head()).release as string)
  const config = readConfig({ HANDBOOK_PUBLIC_URL: publicUrl })
  const addresses = [
    ...[...releaseResponses(release, publicUrl)].map(([address]) => address),
    ...[...embeddedResponses(release, config)].map(([address]) => address),
    ...['/docs', '/portal', '/sitemap.xml', '/datasets/dcat', '/embed/embed.css'],
    ...['/releases', '/feed', '/heads', '/sv/search?q=innovation', '/sv/plan?questions=p1-q6'].map(
      (path) => root + path,
    ),
  ]
  /** What the service itself would send now. */
  const etagOf = async (url: string, encoding: string | undefined) =>
    (await server.inject({ url, headers: { accept: '*/*', ...(encoding && { 'accept-encoding': encoding }) } })).headers
      .etag
  // The front page of a mirror; the service leads on from there.
  return { ...desk, reached, addresses: [...new Set(addresses)].filter((address) => address !== '/'), etagOf }
}

/** Reads everything in every spelling, `total` times in all, twenty at a time. */
export async function readAll(t: Test, cache: string, addresses: string[], total: number): Promise<void> {
  let next = 0
  const one = async () => {
    while (next < total) {
      const at = next++
      const round = Math.floor(at / addresses.length)
      const place = at % addresses.length
      const address = addresses[place] as string
      // Each address comes in another spelling each round, however many there are.
      const [acceptEncoding, encoding] = spellings[(place + round) % spellings.length] as (typeof spellings)[number]
      const headers = {
        // The feed and pages have one type each, and some pages vary by language.
        ...(/\/feed|^\/(?!handbook)/.test(address) ? { accept: '*/*' } : (portals[round % portals.length] as object)),
        ...(acceptEncoding !== undefined && { 'accept-encoding': acceptEncoding }),
      }
      const { status, headers: got } = await read(cache + address, headers)
      // Short texts and pictures are not compressed.
      const isExpected = got['content-encoding'] === encoding || got['content-encoding'] === undefined
      if (status !== 200 || !isExpected) t.fail(`${address} ${acceptEncoding}: ${status} ${got['content-encoding']}`)
    }
  }
  await Promise.all(Array.from({ length: 20 }, one))
}

/** What stands in a list more than once. */
export const repeated = (lines: string[]): string[] => lines.filter((line, at) => lines.indexOf(line) !== at)

/** What a cache could get wrong: it gives each client its own type and language, keeps nothing private, and outlives the service. */
export async function testVariants(t: Test, cache: string, service: Awaited<ReturnType<typeof openService>>) {
  const { server, reached, tokenOf } = service
  const get = (path: string, headers: Record<string, string>) => read(`${cache}${root}${path}`, headers)
  for (const [accept, type] of [
    ['text/html,application/xhtml+xml,*/*;q=0.8', 'text/html'],
    ['text/markdown; charset=utf-8', 'text/markdown'],
    ['application/json;odata=verbose', 'application/json'],
    ['*/*', 'application/json'],
    [' text/html', 'text/html'],
  ] as const)
    for (const _ of ['miss', 'hit'])
      t.match((await get('/sv/plan?questions=p1-q6', { accept })).headers['content-type'], type, accept)
  t.equal((await get('/sv/plan?questions=p1-q7', { accept: 'image/png' })).status, 406)
  for (const languages of ['sv', 'en', 'en-GB,en;q=0.8', 'fi, en;q=0.5'])
    for (const url of ['/questions', '/sv-SE/questions', '/sv/questions'])
      for (const _ of ['miss', 'hit']) {
        const headers = { 'accept-language': languages }
        const expected = await server.inject({ url: root + url, headers })
        const { location } = (await get(url, headers)).headers
        t.equal(location, expected.headers.location, `${url} ${languages}`)
      }
  const compressed = await get('/sv/questions/p1-q6', { 'accept-encoding': 'gzip;q=0.9, br' })
  t.equal(compressed.headers['content-encoding'], 'br')
  const etag = compressed.headers.etag as string
  const again = await get('/sv/questions/p1-q6', { 'accept-encoding': 'gzip, br', 'if-none-match': etag })
  t.equal(again.status, 304)

  const authorization = `Bearer ${await tokenOf('ann', { role: 'translator', locale: 'sv' })}`
  for (const _ of ['first', 'second']) t.equal((await get('/drafts', { authorization })).status, 200)
  t.equal((await get('/drafts', {})).status, 401, 'nobody else reads what a maintainer does')
  t.equal(reached.filter((line) => line.includes('/drafts')).length, 3)

  server.server.closeAllConnections()
  await server.close()
  t.equal((await get('/sv/questions/p1-q6', { 'accept-encoding': 'br' })).status, 200, 'a copy outlives the service')
}
