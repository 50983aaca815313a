import t, { type Test } from 'tap'
import { buildApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { changedTags } from '../../src/handbook/cache-tags.ts'
import type { Edition } from '../../src/handbook/edition.ts'
import type { Locale } from '../../src/handbook/locale.ts'
import { releaseResponses } from '../../src/mirror/release-responses.ts'
import { webhookBody } from '../../src/publishing/webhooks/webhook-events.ts'
import { embeddedResponses } from '../../src/site/embedded.ts'
import { storeSource } from '../../src/store/source.ts'
import type { Proposal, ReleaseStore } from '../../src/store/store.ts'
import { databaseAt, reworded, shipped } from '../database.ts'
import { openApp, publicUrl, root } from '../open-app.ts'

const config = readConfig({ LOG_LEVEL: 'silent', HANDBOOK_PUBLIC_URL: publicUrl, HANDBOOK_RATE_LIMIT_MAX: '0' })
const { sv, en } = shipped().locales as { sv: Locale; en: Locale }
/** Two principles of five, and a language of which little is its own: every kind of address, quickly rendered. */
const edition: Edition = { ...shipped().edition, principles: shipped().edition.principles.slice(0, 2) }
const fi: Locale = {
  ...en,
  tag: 'fi',
  endonym: 'suomi',
  fallback: ['sv'],
  texts: { 'p1.title': 'Otsikko' },
  states: {},
  sources: {},
}

const more = (tag: string) => [
  ...['/questions?limit=2', '/resources?limit=5', '/search?q=innovation', '/search?q=innovation&type=question'].map(
    (path) => `${root}/${tag}${path}`,
  ),
  ...['/plan?questions=p1-q1', '/plan?questions=p1-q6,p2-q1', '/principles/p1?fallback=none'].map(
    (path) => `${root}/${tag}${path}`,
  ),
  `/oembed?url=${publicUrl}/embed/${tag}/principles/p1`,
  `/${tag}/questions/p1-q6.md`,
  `/${tag}/llms.txt`,
]

async function serve(t: Test, store: ReleaseStore) {
  const release = await store.load((await store.head()).release as string)
  const { server } = await buildApp(config, { release, source: storeSource(store) })
  t.teardown(() => server.close())
  const addresses = [
    ...[...releaseResponses(release, publicUrl)].map(([address]) => address),
    ...[...embeddedResponses(release, config)].map(([address]) => address),
    ...['/', '/docs', '/portal', '/sitemap.xml', '/datasets/dcat', '/datasets/concepts', '/.well-known/api-catalog'],
    ...[
      '/releases',
      '/feed',
      '/heads',
      '/releases/2023-01-r1',
      '/questions',
      '/sv-SE/questions',
      '/sv/handbook?release=2023-01-r1',
      '/en/bundle?release=2023-01-r1',
    ].map((path) => root + path),
    ...Object.keys(release.locales).flatMap(more),
  ]
  const found = new Map<string, { etag: string; tags: string[] }>()
  for (const address of new Set(addresses)) {
    const { headers, statusCode, body } = await server.inject({ url: address, headers: { accept: '*/*' } })
    t.ok(statusCode < 400, address)
    const list = String(headers['cache-tag'] ?? '')
    const tags = list.split(',')
    t.equal(headers['surrogate-key'], tags.join(' '))
    if (!/^[a-zA-Z0-9.-]+(,[a-zA-Z0-9.-]+)*$/.test(list) || list.length > 1000 || tags.length > 50)
      t.fail(`${address}: ${tags.length} tags, ${list.length} characters: ${list}`)
    found.set(address, { etag: `${headers.etag ?? headers.location} ${body.length}`, tags })
  }
  return { release, found, server }
}

/** The responses that a purge by these tags leaves, and those that it takes without need. */
function purge(before: Awaited<ReturnType<typeof serve>>['found'], after: typeof before, tags: string[]) {
  const isPurged = ({ tags: own }: { tags: string[] }) => own.some((tag) => tags.includes(tag))
  const stale: string[] = []
  const needless: string[] = []
  let changed = 0
  for (const [address, one] of before) {
    const hasChanged = after.has(address) && after.get(address)?.etag !== one.etag
    changed += Number(hasChanged)
    if (hasChanged && !isPurged(one)) stale.push(address)
    if (!hasChanged && isPurged(one)) needless.push(address)
  }
  return { stale, needless, changed }
}

t.test('a purge by the tags of a change finds every response that differs', async (t) => {
  const store = await databaseAt(t, undefined).open()
  await store.publish({ base: null, edition, locales: { sv, en, fi }, actor: 'ann' })
  let before = await serve(t, store)
  const collections =
    /\/handbook\/v1\/\w+\/(questions|bundle|search)|^\/portal$|^\/(sitemap|datasets)|\/corrections$|^(\/embed)?\/\w+\/workshop$|^\/\w+\/(resources|llms\.txt)$/
  const steps: [what: string, changed: Partial<Proposal>, needless: RegExp | undefined][] = [
    ['a Swedish text', { locales: { sv: reworded(sv, 'En annan fråga?', 'p1-q6.question') } }, collections],
    ['a Swedish summary', { locales: { sv: reworded(sv, 'Kort.', 'p1-q6.guide.summary') } }, collections],
    ['the state of a text', { locales: { en: { ...en, states: { 'p1-q6.question': 'reviewed' } } } }, undefined],
    ['a text that was missing', { locales: { fi: reworded(fi, 'Kysymys?', 'p2-q1.question') } }, undefined],
    [
      'words of search',
      { locales: { en: { ...en, search: { ...en.search, synonyms: [['team', 'group']] } } as Locale } },
      undefined,
    ],
    ['a setting of a language', { locales: { sv: { ...sv, endonym: 'Svenska' } } }, undefined],
    ['a new language', { locales: { da: { ...fi, tag: 'da', endonym: 'dansk' } } }, undefined],
    [
      'the structure',
      {
        edition: {
          ...edition,
          resources: edition.resources.map((one, at) => (at ? one : { ...one, url: null })),
        } as Edition,
      },
      undefined,
    ],
  ]
  for (const [what, change, needless] of steps) {
    await store.publish({ base: before.release.id, locales: {}, actor: 'ann', ...change })
    const after = await serve(t, store)
    const tags = changedTags(before.release, after.release)
    const found = purge(before.found, after.found, tags)
    t.same(found.stale, [], what)
    t.ok(found.changed > 3, `${what}: ${found.changed} of ${before.found.size} differ`)
    if (needless)
      t.same(
        found.needless.filter((address) => !needless.test(address)),
        [],
        `${what}: beside them collections`,
      )
    const changes = (
      await after.server.inject(`${root}/releases/${after.release.id}/changes?since=${before.release.id}&limit=1`)
    ).json()
    t.same(changes._meta.tags, tags, 'the changes list them')
    const feed = (await after.server.inject({ url: `${root}/feed`, headers: { accept: '*/*' } })).body
    const [entry = ''] = feed.split('<entry>').slice(1)
    t.same(
      [...entry.matchAll(/<category scheme="[^"]+" term="([^"]+)"\/>/g)].map(([, term]) => term),
      tags,
      'the feed too',
    )
    const event = await store.eventAfter(0, ['publish']).then(async (first) => {
      let last = first
      for (let next = first; next; next = await store.eventAfter(next.id, ['publish'])) last = next
      return last
    })
    if (!event) throw new Error('nothing was published')
    t.same(JSON.parse(await webhookBody(event, store, publicUrl)).data.tags, tags, 'and the webhook')
    before = after
  }
  const released = before.release.id
  await store.withdraw('2023-01-r1', released, 'ann', 'A licence was missing.')
  const event = await store.eventAfter(0, ['withdraw'])
  if (!event) throw new Error('nothing was withdrawn')
  const { tags } = JSON.parse(await webhookBody(event, store, publicUrl)).data as { tags: string[] }
  const pinned = [...before.found].filter(([address]) => address.includes('2023-01-r1'))
  t.ok(pinned.length > 2)
  for (const [address, one] of pinned)
    t.ok(
      one.tags.some((tag) => tags.includes(tag)),
      address,
    )
})

t.test('a text changes the responses that show it, and of the others collections alone', async (t) => {
  const { server } = await openApp(t)
  const tagsOf = async (url: string) => String((await server.inject(url)).headers['cache-tag']).split(',')
  t.same(
    (await tagsOf(`${root}/sv/principles/p1`)).filter((tag) => !tag.includes('.')),
    ['sv', 'principles', 'p1', 'edition'],
  )
  const item = await tagsOf(`${root}/sv/questions/p1-q6`)
  t.ok(item.includes('sv.p1-q6.question') && !item.includes('sv.questions'))
  const list = await tagsOf(`${root}/sv/questions`)
  t.ok(list.includes('sv.questions') && !list.includes('sv.p1-q6'))
  t.ok((await tagsOf(`${root}/sv/bundle`)).includes('sv.questions'))
  t.ok(
    !(await tagsOf(`${root}/en/questions/p1-q6`)).some((tag) => tag.startsWith('sv')),
    'English borrows nothing here',
  )
  const again = await server.inject({ url: `${root}/sv/handbook`, headers: { 'if-none-match': '*' } })
  t.equal(again.statusCode, 304)
  t.match(again.headers['cache-tag'], 'sv.handbook')
})
