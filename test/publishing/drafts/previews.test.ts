import t from 'tap'
import { reading } from '../../document.ts'
import { publicUrl, root } from '../../open-app.ts'
import { begin, finnish, grant, openMaintainers, title } from '../maintainers.ts'

const real: Record<string, string> = { search: 'q=Otsikko', plan: 'questions=p1-q1' }
const ids: Record<string, string> = {
  principles: 'p1',
  dimensions: 'p1-d1',
  challenges: 'p1-c1',
  questions: 'p1-q1',
  actions: 'p1-q1-a1',
  resources: 'finland-innovation-declaration',
}

/** Every address that takes `draft`, in Finnish. */
const addresses = reading
  .filter(({ parameters = [] }) => parameters.some(({ name }) => name === 'draft'))
  .map(({ path }) => {
    const part = path.split('/').at(path.endsWith('{id}') ? -2 : -1) as string
    const query = real[part] ? `?${real[part]}` : ''
    return path.replace('{locale}', 'fi').replace('{id}', ids[part] ?? '') + query
  })

const withDraft = (address: string, id: string) => `${address}${address.includes('?') ? '&' : '?'}draft=${id}`

t.test('a draft is read at every address as if it were published, by those who may see it', async (t) => {
  const { as, ask, server, head } = await openMaintainers(t)
  const anna = await as('anna', grant('translator', 'fi'))
  const sven = await as('sven', grant('publisher', 'sv'))
  const id = await begin(anna)
  t.equal(addresses.length, 20)
  for (const address of addresses) {
    const preview = withDraft(address, id)
    const answer = await anna('GET', preview)
    t.equal(answer.statusCode, 200, address)
    t.equal(answer.headers['cache-control'], 'private, no-store', address)
    // Plans and single items have several media types.
    const isNegotiated = /^\/fi\/(plan\?|\w+\/)/.test(address)
    const vary = ['Authorization', 'Cookie', 'Accept-Encoding']
    t.equal(answer.headers.vary, [...(isNegotiated ? ['Accept'] : []), ...vary].join(', '))
    t.equal(answer.headers['access-control-allow-origin'], 'https://handbook.example')
    t.match(answer.headers, { ratelimit: /r=\d+/, traceparent: /^00-/, 'handbook-release': '2023-01-r1' })
    t.match(answer.headers.link, `draft=${id}`, 'links lead to the draft')
    t.equal((await anna('HEAD', preview)).statusCode, 200)
    for (const [token, status] of [
      [undefined, 401],
      ['hbk_wrong', 401],
      [sven.token, 404],
    ] as const) {
      const refused = await ask(token, 'GET', preview)
      t.equal(refused.statusCode, status, `${address} ${status}`)
      t.equal(refused.headers['cache-control'], 'no-store')
    }
    for (const key of ['', ' application/json'])
      t.equal(head.cache.find(undefined, root + preview + key), undefined, 'nothing is kept')
  }
  const principle = (await anna('GET', `/fi/principles/p1?draft=${id}`)).json()
  t.match(principle, {
    title: 'Otsikko',
    _meta: { locale: 'fi' },
    _links: { self: { href: new RegExp(`draft=${id}`) } },
  })
  t.equal((await anna('GET', `/fi/search?q=Otsikko&draft=${id}`)).json().items[0].id, 'p1')
  const { items } = (await anna('GET', `/locales?draft=${id}`)).json()
  t.same(
    items.map(({ tag }: { tag: string }) => tag),
    ['sv', 'en', 'fi'],
  )
  t.equal((await server.inject(`${root}/fi/principles/p1`)).statusCode, 404, 'readers see none of it')
  t.notMatch((await server.inject(`${root}/locales`)).body, 'suomi')
})

t.test('a preview shows the draft as it is now', async (t) => {
  const { as } = await openMaintainers(t)
  const anna = await as('anna', grant('translator', 'sv'))
  const id = await begin(anna, { locale: 'sv' }, title('Första'))
  const read = async () => (await anna('GET', `/sv/principles/p1?draft=${id}`)).json().title
  t.equal(await read(), 'Första')
  await anna('PATCH', `/drafts/${id}`, { body: title('Andra') })
  t.equal(await read(), 'Andra')
  const found = async (q: string) => (await anna('GET', `/sv/search?q=${q}&draft=${id}`)).json().items[0]
  t.match(await found('Andra'), { id: 'p1', title: 'Andra' })
  t.not((await anna('GET', '/sv/principles/p1')).json().title, 'Andra')
})

t.test('previews are counted apart, by what became of them', async (t) => {
  const { as, counts } = await openMaintainers(t)
  const anna = await as('anna', grant('translator', 'fi'))
  const address = `/fi/principles/p1?draft=${await begin(anna)}`
  const { headers } = await anna('GET', address)
  const again = { headers: { 'if-none-match': String(headers.etag) } }
  for (let turn = 0; turn < 2; turn += 1) t.equal((await anna('GET', address, again)).statusCode, 304)
  const ofDrafts = [...counts.entries()].filter(({ release }) => release === 'draft')
  t.match(
    ofDrafts.toSorted((a, b) => a.count - b.count).filter(({ count }) => count !== 0),
    [
      { route: `${root}/:locale/principles/:id`, status: '200', outcome: 'made', count: 1 },
      { route: `${root}/:locale/principles/:id`, status: '304', outcome: 'notModified', count: 2 },
    ],
  )
})

t.test('a draft and a release are not asked for at once, and a draft that is not there is not found', async (t) => {
  const { as, ask } = await openMaintainers(t)
  const anna = await as('anna', grant('translator', 'fi'))
  const id = await begin(anna, finnish)
  const both = await anna('GET', `/fi/handbook?draft=${id}&release=2023-01-r1`)
  t.equal(both.statusCode, 400)
  t.match(both.json().errors, [{ parameter: 'draft' }])
  for (const other of ['0123456789abcdef', 'nonsense', "x'--"])
    t.equal((await anna('GET', `/fi/handbook?draft=${encodeURIComponent(other)}`)).statusCode, 404, other)
  t.equal(
    (await anna('GET', `/fi/handbook?draft=${id}&draft=${id}`)).statusCode,
    404,
    'twice is a list: no such locale',
  )
  t.equal(
    (await ask(undefined, 'GET', `/fi/handbook?draft=${id}`)).headers['www-authenticate'],
    'Bearer realm="handbook"',
  )
  const { headers } = await anna('GET', `/fi/handbook?draft=${id}`, { headers: { 'if-none-match': '"x"' } })
  const unchanged = await anna('GET', `/fi/handbook?draft=${id}`, {
    headers: { 'if-none-match': String(headers.etag) },
  })
  t.equal(unchanged.statusCode, 304)
  t.equal(unchanged.headers['cache-control'], 'private, no-store')
})

t.test('the desk shows a draft’s pages in frames of its own, and no other site can', async (t) => {
  const { as, server } = await openMaintainers(t)
  const anna = await as('anna', grant('translator', 'fi'))
  const id = await begin(anna)
  const made = await anna('POST', '/sessions', { headers: { 'handbook-client': 'desk', origin: publicUrl } })
  const cookie = String(made.headers['set-cookie']).split(';')[0] as string
  const page = (headers: Record<string, string>) =>
    server.inject({ url: `/embed/fi/principles/p1?draft=${id}`, headers: { accept: 'text/html', cookie, ...headers } })
  const own = await page({ 'sec-fetch-site': 'same-origin', 'sec-fetch-dest': 'iframe' })
  t.equal(own.statusCode, 200)
  t.match(own.body, '>Otsikko</h1>')
  t.match(own.body, new RegExp(`href="[^"]+/embed/fi\\?draft=${id}"`), 'links lead on in the draft')
  t.match(own.headers['content-security-policy'], /frame-ancestors 'self'(;|$)/, 'no other site can frame it')
  t.match(own.body, `name="draft" value="${id}"`, 'and so does the form')
  t.equal(own.headers['cache-control'], 'private, no-store')
  t.equal(own.headers['access-control-allow-origin'], publicUrl)
  for (const headers of [
    {},
    { 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'iframe' },
    { 'sec-fetch-site': 'same-site', 'sec-fetch-dest': 'iframe' },
    { 'sec-fetch-site': 'same-origin', 'sec-fetch-dest': 'script' },
  ] as Record<string, string>[])
    t.equal((await page(headers)).statusCode, 401, JSON.stringify(headers))
})

t.test(
  'no other site can frame a private page, whatever the page is and whoever may frame the public ones',
  async (t) => {
    const paths = [
      '/fi',
      '/fi/handbook',
      '/fi/plan',
      '/fi/principles/p1',
      '/fi/challenges/p1-c1',
      '/fi/questions/p1-q1',
    ]
    for (const sites of ['*', "'none'", 'https://portal.example']) {
      const { as, server } = await openMaintainers(t, { environment: { HANDBOOK_FRAME_ANCESTORS: sites } })
      const anna = await as('anna', grant('translator', 'fi'))
      const id = await begin(anna)
      const headers = { authorization: `Bearer ${anna.token}` }
      const framers = async (path: string, query: string) => {
        const { statusCode, headers: answered } = await server.inject({ url: `/embed${path}?${query}`, headers })
        const [, ancestors] = /frame-ancestors ([^;]*)/.exec(String(answered['content-security-policy'])) ?? []
        return [statusCode, ancestors]
      }
      for (const path of paths)
        for (const view of ['page', 'frame', 'fragment'])
          t.same(await framers(path, `draft=${id}&view=${view}`), [200, "'self'"], `${sites} ${path} ${view}`)
      t.same(await framers('/fi/principles/p9', `draft=${id}`), [404, "'none'"], 'an error shows nothing to frame')
    }
  },
)
