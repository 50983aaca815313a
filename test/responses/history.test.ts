import { createHash } from 'node:crypto'
import t from 'tap'
import { child, elements, parseXml, type XmlElement } from '../../src/translation/xml-tree.ts'
import { reworded, shipped } from '../database.ts'
import { publicUrl, root } from '../open-app.ts'
import { openHistory } from './history.ts'

const first = '2023-01-r1'
const api = publicUrl + root

const words = (parent: XmlElement, name: string) => child(parent, name)?.children.join('')
const named = (parent: XmlElement, name: string) => elements(parent).filter(({ local }) => local === name)
const attributes = (parent: XmlElement, name: string, attribute: string) =>
  named(parent, name).map((element) => element.attributes[attribute])

t.test('the feed says of each release that answers what it changed', async (t) => {
  const { get } = await openHistory(t)
  const answer = await get('/feed')
  t.equal(answer.headers['content-type'], 'application/atom+xml; charset=utf-8')
  t.equal(answer.headers['content-language'], 'en')
  t.equal(answer.headers['cache-control'], (await get('/heads')).headers['cache-control'])
  const feed = parseXml(answer.body)
  t.equal(words(feed, 'id'), `${api}/feed`)
  t.equal(words(feed, 'updated'), '2026-04-01T00:00:00.000Z')
  t.same(attributes(feed, 'link', 'href'), [`${api}/feed`, `${api}/releases`])
  const entries = named(feed, 'entry')
  t.same(
    entries.map((entry) => [words(entry, 'title'), words(entry, 'updated'), words(entry, 'summary')]),
    [
      [
        '2023-01-r4',
        '2026-04-01T00:00:00.000Z',
        'sv: p1; en: p1; settings of en: name English → British English, status unofficial → official; settings of da: name dansk, direction ltr, status unofficial, fallback en, sv, state of most texts machine, search words',
      ],
      ['2023-01-r2', '2026-02-01T00:00:00.000Z', 'en: p1'],
      [first, '2026-01-01T00:00:00.000Z', 'The first release.'],
    ],
  )
  t.same(
    entries.map((entry) => attributes(entry, 'link', 'href')),
    [
      [`${api}/releases/2023-01-r4`, `${api}/releases/2023-01-r4/changes?since=2023-01-r2`],
      [`${api}/releases/2023-01-r2`, `${api}/releases/2023-01-r2/changes?since=${first}`],
      [`${api}/releases/${first}`],
    ],
  )
  for (const address of entries.flatMap((entry) => attributes(entry, 'link', 'href')).map(String))
    t.equal((await get(address.slice(api.length))).statusCode, 200, address)
  const [newest, , oldest] = entries as [XmlElement, XmlElement, XmlElement]
  t.same(new Set(attributes(newest, 'category', 'scheme')), new Set([`${api}/feed#tags`]))
  t.ok(attributes(newest, 'category', 'term').includes('languages'))
  t.same(named(oldest, 'category'), [])
  for (const entry of [feed, ...entries]) {
    const between = entry.children.filter((child) => typeof child === 'string').join('')
    t.equal(between.trim(), '', 'no text outside of the elements')
  }
})

t.test('the feed has the latest twenty releases, each with what it changed', async (t) => {
  const { store, get } = await openHistory(t)
  const { en } = shipped().locales
  for (let number = 4; number < 24; number += 1)
    await store.publish({ base: `2023-01-r${number}`, locales: { en: reworded(en, `${number}`) }, actor: 'ann' })
  const entries = named(parseXml((await get('/feed')).body), 'entry')
  t.same([entries.length, words(entries[0] as XmlElement, 'title')], [20, '2023-01-r24'])
  t.same(
    entries.slice(-2).map((entry) => [words(entry, 'title'), words(entry, 'summary')]),
    [
      ['2023-01-r6', 'en: p1'],
      ['2023-01-r5', 'en: p1; settings of en: name British English → English, status official → unofficial'],
    ],
  )
})

t.test('the feed names several items of a kind, and says of a language that goes what it had', async (t) => {
  const { store, head, get } = await openHistory(t)
  const { en } = shipped().locales
  const two = reworded(reworded(en, 'One'), 'Two', 'p2.title')
  await store.publish({ base: '2023-01-r4', locales: { en: two, da: null }, actor: 'ann' })
  await head.follow(await store.head())
  const [entry] = named(parseXml((await get('/feed')).body), 'entry') as [XmlElement]
  t.equal(
    words(entry, 'summary'),
    'en: p1, p2; settings of en: name British English → English, status official → unofficial; settings of da: name dansk → none, direction ltr → none, status unofficial → none, fallback en, sv → none, state of most texts machine → none, search words',
  )
})

t.test(
  'the Link header leads from a pinned response to the current one, the one before and other languages',
  async (t) => {
    const { get } = await openHistory(t)
    const services = [
      `<${api}/openapi.json>; rel="service-desc"; type="application/openapi+json"`,
      `<${publicUrl}/docs>; rel="service-doc"; type="text/html"`,
      '<https://creativecommons.org/licenses/by-sa/3.0/igo/>; rel="license"',
    ]
    const links = async (url: string) => String((await get(url)).headers.link).split(', ')
    const address = `${api}/en/principles/p1`
    t.same(await links('/en/principles/p1?release=2023-01-r2'), [
      `<${address}?release=2023-01-r2>; rel="self"`,
      `<${address}>; rel="canonical"`,
      `<${address}>; rel="latest-version"`,
      `<${address}?release=${first}>; rel="predecessor-version"`,
      `<${api}/sv/principles/p1?release=2023-01-r2>; rel="alternate"; hreflang="sv"`,
      ...services,
    ])
    t.same(await links(`/sv/principles/p1?release=${first}&fallback=none`), [
      `<${api}/sv/principles/p1?fallback=none&release=${first}>; rel="self"`,
      `<${api}/sv/principles/p1?fallback=none>; rel="canonical"`,
      `<${api}/sv/principles/p1?fallback=none>; rel="latest-version"`,
      `<${api}/en/principles/p1?fallback=none&release=${first}>; rel="alternate"; hreflang="en"`,
      ...services,
    ])
    t.same(await links('/heads'), [`<${api}/heads>; rel="self"`, `<${api}/heads>; rel="canonical"`, ...services])
    t.same(await links('/feed'), [`<${api}/feed>; rel="self"`, `<${api}/feed>; rel="canonical"`, ...services])
    t.same(
      (await links('/releases/2023-01-r2')).filter((one) => !services.includes(one)),
      ['self', 'canonical'].map((rel) => `<${api}/releases/2023-01-r2>; rel="${rel}"`),
    )
    for (const path of ['/sv/handbook', '/sv/interface', '/sv/bundle', '/sv/questions', '/sv/search?q=kraft'])
      t.equal((await links(path))[0], `<${api}${path}>; rel="self"`)
    t.same(await links('/api-info'), [...services, `<${publicUrl}/.well-known/api-catalog>; rel="api-catalog"`])
  },
)

t.test('a response was last modified when its own texts were, and not before readers’ copies were newer', async (t) => {
  const { get } = await openHistory(t)
  const modified = async (url: string) => (await get(url)).headers['last-modified']
  t.equal(await modified(`/sv/principles/p1?release=${first}`), 'Thu, 01 Jan 2026 00:00:00 GMT')
  t.equal(await modified('/sv/principles/p1?release=2023-01-r2'), 'Thu, 01 Jan 2026 00:00:00 GMT')
  t.equal(await modified('/en/principles/p1?release=2023-01-r2'), 'Sun, 01 Feb 2026 00:00:00 GMT')
  t.equal(await modified('/da/principles/p1'), 'Wed, 01 Apr 2026 00:00:00 GMT')
  for (const url of ['/heads', '/feed', '/releases']) t.equal(await modified(url), 'Wed, 01 Apr 2026 00:00:00 GMT', url)
})

t.test('what changed between two releases comes page by page', async (t) => {
  const { get } = await openHistory(t)
  const changes = async (query: string) => (await get(`/releases/2023-01-r4/changes?since=${query}`)).json()
  const all = await changes(first)
  t.ok(all.items.length > 2)
  t.equal(all._meta.totalRecords, all.items.length)
  const second = await changes(`${first}&limit=1&page=2`)
  t.same(second.items, [all.items[1]])
  t.match(second._meta, { totalRecords: all.items.length, page: 2, limit: 1, count: 1 })
  t.equal(second._links.self.href, `${api}/releases/2023-01-r4/changes?page=2&limit=1&since=${first}`)
  const withdrawn = await get('/releases/2023-01-r4/changes?since=2023-01-r3')
  t.equal(withdrawn.statusCode, 410)
  t.same(
    withdrawn.json().errors.map(({ parameter }: { parameter: string }) => parameter),
    ['since'],
  )
})

t.test('releases are listed newest first, with the reason of a withdrawal, page by page', async (t) => {
  const { get } = await openHistory(t)
  const { items, _meta, _links } = (await get('/releases?limit=2&page=1')).json()
  t.match(items, [
    { id: '2023-01-r4', edition: '2023-01', locales: ['sv', 'en', 'da'], withdrawn: null },
    { id: '2023-01-r3', withdrawn: { reason: 'wrong', replacement: '2023-01-r4' } },
  ])
  t.match(_meta, { totalRecords: 4, page: 1, limit: 2, count: 2 })
  t.equal(_links.next.href, `${api}/releases?limit=2&page=2`)
  const whole = (await get('/releases')).json()
  t.match(whole._meta, { totalRecords: 4, page: 1, limit: 100, count: 4 })
  t.equal(whole._links.self.href, `${api}/releases`)
  const one = (await get('/releases/2023-01-r2')).json()
  t.match(one, { id: '2023-01-r2', edition: '2023-01', withdrawn: null })
  t.same(one._links.self, { href: `${api}/releases/2023-01-r2`, rel: 'self', method: 'GET' })
  const second = (await get('/releases?limit=2&page=2')).json()
  t.same(
    second.items.map(({ id }: { id: string }) => id),
    ['2023-01-r2', first],
  )
  t.equal((await get('/releases')).headers['content-language'], undefined)
})

t.test('the document of a language has the hash that its release states', async (t) => {
  const { get } = await openHistory(t)
  for (const release of [first, '2023-01-r4']) {
    const { manifest } = (await get(`/releases/${release}`)).json()
    for (const [tag, hash] of Object.entries(manifest.locales)) {
      const answer = await get(`/releases/${release}/locales/${tag}`)
      t.equal(`sha256:${createHash('sha256').update(answer.rawPayload).digest('hex')}`.slice(-64), `${hash}`.slice(-64))
      t.equal(answer.headers['content-language'], tag)
      t.equal(answer.headers['content-type'], 'application/json; charset=utf-8')
      t.equal(answer.headers['cache-control'], 'public, max-age=86400, immutable')
      t.match(answer.headers.link, `<${api}/releases/${release}/locales/${tag}>; rel="self"`)
    }
  }
})

t.test(
  'a release that does not exist is answered with the nearest, a withdrawn one with its replacement',
  async (t) => {
    const { get } = await openHistory(t)
    const unknown = await get('/sv/principles/p1?release=2023-01-r44')
    t.equal(unknown.statusCode, 404)
    t.match(unknown.json(), { code: 'RELEASE_NOT_FOUND', detail: /2023-01-r4\?/ })
    const several = (await get('/zz/principles?release=2023-01-r44&limit=0')).json().errors
    t.same(
      several.map(({ parameter }: { parameter: string }) => parameter),
      ['locale', 'release', 'limit'],
      'each fault once',
    )
    const misspelt = (await get('/zz/principles?release=x')).json().errors
    t.same(
      misspelt.map(({ parameter }: { parameter: string }) => parameter),
      ['locale', 'release'],
    )
    const other = await get(`/releases/2023-01-r4/changes?since=2023-02-r1`)
    t.equal(other.statusCode, 404)
    t.match(other.json(), { detail: /2023-01-r1\?/, errors: [{ parameter: 'since' }] })
    const withdrawn = await get('/sv/principles/p1?release=2023-01-r3')
    t.equal(withdrawn.statusCode, 410)
    t.match(withdrawn.json().detail, /2023-01-r4/)
  },
)
