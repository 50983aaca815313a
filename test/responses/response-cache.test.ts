import t, { type Test } from 'tap'
import { buildApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { type ReleaseSource, storeSource } from '../../src/store/source.ts'
import { databaseAt, reworded, shipped } from '../database.ts'
import { openApp, publicUrl, root } from '../open-app.ts'

type App = Awaited<ReturnType<typeof openApp>>

/** How many responses were rendered; each below is asked for without waiting for others. */
const made = ({ counts }: App) =>
  [...counts.entries()].reduce((sum, { outcome, count }) => sum + (outcome === 'made' ? count : 0), 0)

const trace = '4bf92f3577b34da6a3ce929d0e0e4736'

t.test('a kept response is what was rendered, whatever is asked of it', async (t) => {
  const paths = ['/heads', '/locales', '/corrections', '/sv/bundle', '/sv/questions', '/en/questions/p1-q6']
  const urls = [
    ...paths.map((path) => root + path),
    '/embed/sv',
    '/embed/en/plan',
    '/docs',
    '/sitemap.xml',
    '/sv/',
    '/sv/questions/p1-q6',
  ]
  const first = await openApp(t)
  const etags = new Map<string, string>()
  for (const url of urls) etags.set(url, (await first.server.inject(url)).headers.etag as string)
  const variants: ((url: string) => { method?: 'HEAD'; headers?: Record<string, string> })[] = [
    () => ({}),
    () => ({ method: 'HEAD' }),
    () => ({ headers: { 'accept-encoding': 'br' } }),
    () => ({ headers: { 'accept-encoding': 'gzip', accept: '*/*' } }),
    (url) => ({ headers: { 'if-none-match': etags.get(url) as string } }),
    () => ({ headers: { 'if-modified-since': new Date().toUTCString() } }),
    () => ({ headers: { traceparent: `00-${trace}-00f067aa0ba902b7-01` } }),
  ]
  let compared = 0
  for (const variant of variants) {
    const app = await openApp(t)
    for (const url of urls) {
      const asked = variant(url)
      const ask = async () => {
        const { statusCode, headers, rawPayload } = await app.server.inject({ url, ...asked })
        const { date: _, traceparent, ...rest } = headers
        if (asked.headers?.traceparent) t.match(traceparent, new RegExp(`^00-${trace}-[0-9a-f]{16}-01$`))
        return { statusCode, headers: rest, rawPayload }
      }
      const rendered = await ask()
      const before = made(app)
      t.same(await ask(), rendered, `${url} ${JSON.stringify(asked)}`)
      t.equal(made(app), before, 'the second was kept')
      compared += 1
    }
  }
  t.equal(compared, variants.length * urls.length)
})

/** Spellings of one request; the first is the canonical one, which `self` names. */
const spellings: Record<string, string[]> = {
  list: [
    `${root}/sv/questions`,
    `${root}/sv/%71uestions`,
    `${root}/sv/questions?`,
    `${root}/sv/questions?page=1`,
    `${root}/sv/questions?limit=20&page=1&fallback=chain`,
  ],
  page: [
    `${root}/sv/actions?principle=p1&page=2&limit=5`,
    `${root}/sv/actions?limit=5&page=2&principle=p1`,
    `${root}/sv/actions?limit=05&principle=%701&page=%32`,
  ],
  item: [
    `${root}/sv/questions/p1-q6`,
    `${root}/sv/questions/p1%2Dq6`,
    `${root}/sv/questions/p1-q6?fallback=chain`,
    `${root}/sv/questions/p1-q6?fallback=%63hain`,
  ],
  pinned: [
    `${root}/sv/handbook?fallback=none&release=2023-01-r1`,
    `${root}/sv/handbook?release=2023-01-r1&fallback=none`,
  ],
  search: [
    `${root}/sv/search?q=ny+kraft`,
    `${root}/sv/search?q=ny%20kraft`,
    `${root}/sv/search?page=1&q=ny%20kraft&limit=20`,
  ],
  plan: [
    `${root}/sv/plan?questions=p1-q1,p3-q2`,
    `${root}/sv/plan?questions=p3-q2,p1-q1`,
    `${root}/sv/plan?questions=p3-q2%2Cp1-q1,p1-q1&fallback=chain`,
  ],
  locales: [`${root}/locales`, `${root}/locales?limit=100`, `${root}/locales?page=1`],
  embedded: [
    '/embed/sv/plan?questions=p1-q1,p3-q2',
    '/embed/sv/plan?questions=p3-q2&questions=p1-q1',
    '/embed/sv/plan?view=page&heading=3&questions=p3-q2%2Cp1-q1',
  ],
  script: ['/embed/embed.css', '/embed/embed.css?v=2'],
}

t.test('equal requests share one rendering, however they are spelt', async (t) => {
  for (const [name, urls] of Object.entries(spellings)) {
    for (const order of [urls, urls.toReversed()]) {
      const app = await openApp(t)
      const responses = []
      for (const url of order) responses.push(await app.server.inject(url))
      t.equal(made(app), 1, `${name} is rendered once`)
      const [first] = responses
      for (const { statusCode, rawPayload, headers } of responses) {
        t.equal(statusCode, 200, name)
        t.same([rawPayload, headers.etag, headers.link], [first?.rawPayload, first?.headers.etag, first?.headers.link])
      }
      const self = /<([^>]*)>; rel="self"/.exec(String(first?.headers.link))?.[1]
      if (self) t.equal(self.replaceAll('+', '%20'), `${publicUrl}${urls[0]?.replaceAll('+', '%20')}`, 'self names it')
    }
  }
})

t.test('what differs is not taken for the same', async (t) => {
  const { server } = await openApp(t)
  const etagOf = async (url: string, accept = '*/*') => (await server.inject({ url, headers: { accept } })).headers.etag
  const plan = `${root}/sv/plan?questions=p1-q1`
  const etags = [
    await etagOf(plan, 'application/json'),
    await etagOf(plan, 'text/markdown'),
    await etagOf(plan, 'text/html'),
    await etagOf(`${plan}&fallback=none`),
    await etagOf(`${plan},p1-q2`),
    await etagOf(`${root}/sv/questions?limit=3`),
    await etagOf(`${root}/sv/questions?limit=4`),
    await etagOf(`${root}/en/questions?limit=3`),
    await etagOf(`${root}/sv/questions?limit=3&release=2023-01-r1`),
    await etagOf('/embed/sv/principles/p1'),
    await etagOf('/embed/sv/principles/p1?view=frame'),
    await etagOf('/embed/sv/principles/p1?view=fragment'),
    await etagOf('/embed/sv/principles/p1?view=fragment&heading=3'),
  ]
  t.equal(new Set(etags).size, etags.length)
})

t.test('a 304 waits for no compression', async (t) => {
  const address = `${root}/sv/bundle`
  const known = await openApp(t)
  const { headers } = await known.server.inject({ url: address, headers: { 'accept-encoding': 'br' } })
  const { server, head } = await openApp(t)
  for (let turn = 0; turn < 2; turn += 1) {
    const url = { url: address, headers: { 'accept-encoding': 'br', 'if-none-match': headers.etag as string } }
    t.equal((await server.inject(url)).statusCode, 304)
    t.same(head.cache.find('sv', address)?.response.body.compressed, [])
  }
  await server.inject({ url: address, headers: { 'accept-encoding': 'gzip' } })
  t.same(head.cache.find('sv', address)?.response.body.compressed, ['gzip'], 'each encoding when it is asked for')
})

/** The real app over a real store with two releases, of which one step of reading can be held open. */
async function openHeld(t: Test) {
  const store = await databaseAt(t, undefined).open()
  const { edition, locales } = shipped()
  await store.publish({ base: null, edition, locales, actor: 'ann' })
  const en = reworded(locales.en, 'Two')
  const release = await store.publish({ base: '2023-01-r1', locales: { en }, actor: 'ann' })
  const steps = { asked: 0, reached: (_asked: number) => {}, hold: Promise.resolve() }
  const real = storeSource(store)
  const held =
    <Given extends unknown[], Result>(read: (...given: Given) => Promise<Result>) =>
    async (...given: Given) => {
      const result = await read(...given)
      steps.asked += 1
      steps.reached(steps.asked)
      await steps.hold
      return result
    }
  const source: ReleaseSource = { ...real, get: held(real.get), records: held(real.records) }
  const config = readConfig({ LOG_LEVEL: 'silent', HANDBOOK_PUBLIC_URL: publicUrl, HANDBOOK_RATE_LIMIT_MAX: '0' })
  const { server, head } = await buildApp(config, { release, source })
  t.teardown(() => server.close())
  return { store, server, head, steps }
}

t.test('everyone who waits for a response gets the one that is rendered', async (t) => {
  const { server, steps } = await openHeld(t)
  const gate = Promise.withResolvers<void>()
  steps.hold = gate.promise
  const reading = new Promise<void>((resolve) => (steps.reached = () => resolve()))
  const waiting = Array.from({ length: 50 }, (_, at) =>
    server.inject({
      url: `${root}/releases${at % 2 ? '' : '?page=1'}`,
      headers: { 'accept-encoding': at % 3 ? 'br' : '' },
    }),
  )
  await reading
  gate.resolve()
  const responses = await Promise.all(waiting)
  t.ok(responses.every(({ statusCode }) => statusCode === 200))
  t.equal(new Set(responses.map(({ headers }) => String(headers.etag).replace('-br', ''))).size, 1)
  t.equal(steps.asked, 1, 'the store was asked once')
})

t.test('nothing withdrawn comes back with a response that was being rendered meanwhile', async (t) => {
  const { store, server, head, steps } = await openHeld(t)
  const pinned = `${root}/en/principles/p1?release=2023-01-r1`
  const gate = Promise.withResolvers<void>()
  steps.hold = gate.promise
  // The release and the list are read, and nothing is withdrawn yet.
  const reading = new Promise<void>((resolve) => (steps.reached = (asked) => asked === 2 && resolve()))
  const early = Promise.all([server.inject(pinned), server.inject(`${root}/releases`)])
  await reading
  await store.withdraw('2023-01-r1', '2023-01-r2', 'ann', 'A licence was missing.')
  const following = store.head().then((news) => head.follow(news))
  gate.resolve()
  t.equal(await following, true)
  t.same(
    (await early).map(({ statusCode }) => statusCode),
    [200, 200],
    'they were asked before',
  )
  for (let turn = 0; turn < 2; turn += 1) t.equal((await server.inject(pinned)).statusCode, 410)
  t.match((await server.inject(`${root}/releases`)).json().items[1].withdrawn, { reason: 'A licence was missing.' })
})
