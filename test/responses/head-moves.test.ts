import t, { type Test } from 'tap'
import { buildApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import type { Edition } from '../../src/handbook/edition.ts'
import type { Locale } from '../../src/handbook/locale.ts'
import { releaseResponses } from '../../src/mirror/release-responses.ts'
import { embeddedResponses } from '../../src/site/embedded.ts'
import type { Release } from '../../src/store/release.ts'
import { storeSource } from '../../src/store/source.ts'
import type { Proposal, ReleaseStore } from '../../src/store/store.ts'
import { databaseAt, reworded, shipped } from '../database.ts'
import { publicUrl, root } from '../open-app.ts'

const config = readConfig({ LOG_LEVEL: 'silent', HANDBOOK_PUBLIC_URL: publicUrl, HANDBOOK_RATE_LIMIT_MAX: '0' })

/** The shipped handbook with one principle of five: enough for every kind of address, and rendered quickly. */
const { sv, en } = shipped().locales
const edition: Edition = { ...shipped().edition, principles: shipped().edition.principles.slice(0, 1) }
/** Little of Finnish is its own: the rest is English, and what English lacks is Swedish. */
const finnish: Locale = {
  ...en,
  tag: 'fi',
  endonym: 'suomi',
  fallback: ['en', 'sv'],
  texts: { 'p1.title': 'Otsikko' },
  states: {},
  sources: {},
}
const { 'p1-d1.text': _, ...withoutOne } = en.texts
const english: Locale = { ...en, texts: withoutOne }
const danish: Locale = { ...finnish, tag: 'da', endonym: 'dansk', fallback: ['sv'] }

/** What readers may ask of a release, and of those before it. */
const addressesOf = (release: Release): string[] => [
  ...[...releaseResponses(release, publicUrl)].map(([address]) => address),
  ...[...embeddedResponses(release, config)].map(([address]) => address),
  ...['/releases', '/feed', '/releases?limit=1', '/locales?release=2023-01-r1', '/releases/2023-01-r1'].map(
    (path) => root + path,
  ),
  ...Object.keys(release.locales).flatMap((tag) => [
    `${root}/${tag}/questions?limit=2`,
    `${root}/${tag}/search?q=innovation`,
    `${root}/${tag}/plan?questions=p1-q1`,
    `${root}/${tag}/principles/p1?release=2023-01-r1`,
    `${root}/${tag}/handbook?fallback=none`,
    `/${tag}/questions/p1-q1.md`,
    `/${tag}/principles/p1.md?release=2023-01-r1`,
    `/${tag}/llms.txt`,
  ]),
  ...[
    '/docs',
    '/docs.md',
    '/llms.txt',
    '/sitemap.xml',
    '/datasets/dcat',
    '/datasets/concepts',
    '/portal',
    `${root}/api-info`,
  ],
]

async function openServed(t: Test, store: ReleaseStore) {
  const { release: id, rolledBackAt } = await store.head()
  const release = await store.load(id as string)
  const app = await buildApp(config, { release, rolledBackAt, source: storeSource(store) })
  t.teardown(() => app.server.close())
  return app
}

type Served = Awaited<ReturnType<typeof openServed>>

async function responseOf({ server }: Served, url: string, encoding: string) {
  const accept = url.endsWith('/feed') ? 'application/atom+xml' : '*/*'
  const asked = await server.inject({ url, headers: { accept, 'accept-encoding': encoding } })
  const { date: _, traceparent: _trace, ...headers } = asked.headers
  return { status: asked.statusCode, headers, body: asked.rawPayload.toString('base64') }
}

t.test('whatever happens to the head, every response is what a process that starts then answers', async (t) => {
  const store = await databaseAt(t, undefined).open()
  await store.publish({ base: null, edition, locales: { sv, en: english, fi: finnish }, actor: 'ann' })
  const publish = async (locales: Proposal['locales'], more: Partial<Proposal> = {}) =>
    store.publish({ base: (await store.head()).release as string, locales, actor: 'ann', ...more })
  const steps: Record<string, () => Promise<unknown>> = {
    'nothing yet': async () => {},
    'Swedish changes where English and Finnish fall back on it': () =>
      publish({ sv: reworded(sv, 'En annan dimension', 'p1-d1.text') }),
    'a language comes': () => publish({ da: danish }),
    'a language falls back on another': () => publish({ da: { ...danish, fallback: ['en', 'sv'] } }),
    'an item goes': () => publish({}, { edition: { ...edition, resources: edition.resources.slice(1) } }),
    'the head moves back': () => store.rollback('2023-01-r2', 'ann', 'Too soon.'),
    'the head moves forth': () => store.rollback('2023-01-r4', 'ann', ''),
    'a release is withdrawn': () => store.withdraw('2023-01-r1', '2023-01-r2', 'ann', 'A licence was missing.'),
    'a language goes on which another falls back': () => publish({ en: null }),
  }
  const app = await openServed(t, store)
  const seen = new Set<string>()
  let compared = 0
  for (const [step, take] of Object.entries(steps)) {
    await take()
    await app.head.follow(await store.head())
    const fresh = await openServed(t, store)
    for (const address of addressesOf(app.head.release)) seen.add(address)
    for (const [at, address] of [...seen].entries()) {
      // One in four compressed: all of them, each time, would take a minute.
      const encoding = at % 4 === 0 && !/\.(js|css)$/.test(address) ? 'br' : 'identity'
      const [live, expected] = [await responseOf(app, address, encoding), await responseOf(fresh, address, encoding)]
      if (JSON.stringify(live) !== JSON.stringify(expected)) t.same(live, expected, `${address} after: ${step}`)
      compared += 1
    }
  }
  t.ok(seen.size > 600, `${seen.size} addresses`)
  t.equal(app.head.release.id, '2023-01-r6')
  t.ok(compared > 4000, `${compared} compared`)
})

t.test('a new head keeps what it leaves as it was, and renders what it changes before readers get it', async (t) => {
  const store = await databaseAt(t, undefined).open()
  await store.publish({ base: null, edition, locales: { sv, en }, actor: 'ann' })
  const { server, head } = await openServed(t, store)
  const [swedish, title, list, unread] = ['/sv/principles/p1', '/en/principles/p1', '/en/principles', '/en/bundle'].map(
    (path) => root + path,
  ) as [string, string, string, string]
  const encoded = { 'accept-encoding': 'br' }
  for (const url of [swedish, list, title, title]) await server.inject({ url, headers: encoded })
  /** Items are kept by their media type, too. */
  const bodyOf = (tag: string, url: string) =>
    (head.cache.find(tag, url) ?? head.cache.find(tag, `${url} application/json`))?.response.body
  const kept = bodyOf('sv', swedish)
  const before = bodyOf('en', title)
  await store.publish({ base: '2023-01-r1', locales: { en: reworded(en, 'Two') }, actor: 'ann' })
  t.equal(await head.follow(await store.head()), true)
  t.equal(bodyOf('sv', swedish), kept, 'the same bytes')
  t.not(bodyOf('en', title), before)
  for (const url of [title, list]) t.same(bodyOf('en', url)?.compressed, ['br'], `${url} is there, as it was read`)
  t.equal(bodyOf('en', unread), undefined, 'nobody has asked for it')
  t.match((await server.inject(title)).json(), { title: 'Two' })
  t.equal(await head.follow(await store.head()), false, 'nothing has changed since')
})
