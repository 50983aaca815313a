import { createHash } from 'node:crypto'
import t, { type Test } from 'tap'
import { buildApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { releaseResponses } from '../../src/mirror/release-responses.ts'
import { storeSource } from '../../src/store/source.ts'
import type { Proposal, ReleaseStore } from '../../src/store/store.ts'
import { type Database, eachDatabase, reworded, shipped } from '../database.ts'
import { publicUrl, root } from '../open-app.ts'

/** The shipped handbook with one principle of five: enough for every kind of address, and rendered quickly. */
const handbook = {
  ...shipped(),
  edition: { ...shipped().edition, principles: shipped().edition.principles.slice(0, 1) },
}
const english = (text: string) => ({ en: reworded(shipped().locales.en, text) })
const swedish = (text: string) => ({ sv: reworded(shipped().locales.sv, text) })

/** The real app over a store with one release, and a way to change the store that the app hears of. */
async function openService(t: Test, database: Database, options?: { now?: () => Date }) {
  const store = await database.open(options)
  const release = await store.publish({ base: null, ...handbook, actor: 'ann' })
  const config = readConfig({ LOG_LEVEL: 'silent', HANDBOOK_PUBLIC_URL: publicUrl, HANDBOOK_RATE_LIMIT_MAX: '0' })
  const { server, head } = await buildApp(config, { release, source: storeSource(store) })
  t.teardown(() => server.close())
  const get = (address: string, headers: Record<string, string> = {}) =>
    server.inject({ url: `${root}${address}`, headers })
  const change = async <Result>(make: (store: ReleaseStore) => Promise<Result>): Promise<Result> => {
    const result = await make(store)
    await head.follow(await store.head())
    return result
  }
  const publish = (base: string, locales: Proposal['locales'], more: Partial<Proposal> = {}) =>
    change((store) => store.publish({ base, locales, actor: 'ann', ...more }))
  return { store, server, head, get, change, publish }
}

/** All addresses of a release that need no query, without the root. */
const addressesOf = (release: Parameters<typeof releaseResponses>[0]): string[] =>
  [...releaseResponses(release, publicUrl)].map(([address]) => address.slice(root.length))

eachDatabase((name, fresh) => {
  t.test(`${name}: a withdrawn release answers 410 with reason and replacement, and stays listed`, async (t) => {
    const { get, publish, change } = await openService(t, await fresh(t))
    await publish('2023-01-r1', english('Two'))
    const pinned = [
      '/en/principles/p1?release=2023-01-r1',
      '/locales?release=2023-01-r1',
      '/releases/2023-01-r1',
      '/releases/2023-01-r1/locales/en',
      '/releases/2023-01-r1/changes?since=2023-01-r2',
      '/releases/2023-01-r2/changes?since=2023-01-r1',
    ]
    for (const address of pinned) t.equal((await get(address)).statusCode, 200, address)
    await change((store) => store.withdraw('2023-01-r1', '2023-01-r2', 'ann', 'A licence was missing.'))
    for (const address of pinned) {
      const answer = await get(address, { 'accept-language': 'en' })
      t.equal(answer.statusCode, 410, address)
      t.match(answer.json(), { code: 'RELEASE_WITHDRAWN', detail: /A licence was missing\. Use 2023-01-r2\./ })
    }
    t.match((await get('/releases')).json().items, [
      { id: '2023-01-r2', withdrawn: null },
      { id: '2023-01-r1', withdrawn: { reason: 'A licence was missing.', replacement: '2023-01-r2' } },
    ])
    t.equal((await get('/en/principles/p1')).statusCode, 200)
  })

  t.test(`${name}: a client with one language verifies it against the release’s digest`, async (t) => {
    const { get, publish } = await openService(t, await fresh(t))
    await publish('2023-01-r1', english('Two'))
    const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
    for (const id of ['2023-01-r1', '2023-01-r2']) {
      const { digest, manifest } = (await get(`/releases/${id}`)).json()
      t.same(Object.keys(manifest.locales).sort(), ['en', 'sv'])
      for (const [tag, hash] of Object.entries(manifest.locales)) {
        const answer = await get(`/releases/${id}/locales/${tag}`)
        t.equal(sha256(answer.rawPayload), hash, `${id} ${tag}`)
      }
      const sorted = { edition: manifest.edition, locales: { en: manifest.locales.en, sv: manifest.locales.sv } }
      t.equal(sha256(Buffer.from(JSON.stringify(sorted))), digest)
    }
    const { release, digest } = (await get('/heads')).json()
    t.equal((await get(`/releases/${release}`)).json().digest, digest)
  })

  t.test(`${name}: changes since a release tell new locales, texts and structure`, async (t) => {
    const { get, publish } = await openService(t, await fresh(t))
    const { edition, locales } = handbook
    await publish('2023-01-r1', english('Two'))
    const danish = { ...locales.en, tag: 'da', endonym: 'dansk', texts: { 'p1.title': 'Tre' }, states: {}, sources: {} }
    await publish('2023-01-r2', { da: danish })
    const gone = edition.resources.at(-1)
    const resources = edition.resources.slice(0, -1)
    await publish('2023-01-r3', {}, { edition: { ...edition, resources } })
    const changes = async (to: string, since: string) =>
      (await get(`/releases/2023-01-${to}/changes?since=2023-01-${since}`)).json().items
    const item = 'p1'
    const segment = 'p1.title'
    const before = locales.en.texts[segment]
    const machine = { stateBefore: 'machine', stateAfter: 'machine' }
    const none = {
      segment: null,
      setting: null,
      before: null,
      after: null,
      stateBefore: null,
      stateAfter: null,
      minor: false,
    }
    const reworded = { ...none, ...machine, change: 'changed', locale: 'en', item, segment, before, after: 'Two' }
    const danishNow = { ...none, change: 'added', locale: 'da' }
    const settings = Object.entries({
      endonym: 'dansk',
      dir: 'ltr',
      status: 'unofficial',
      fallback: 'sv',
      state: 'machine',
      search: null,
    }).map(([setting, after]) => ({ ...danishNow, item: 'language', setting, after }))
    const added = { ...danishNow, item, segment, after: 'Tre', stateBefore: 'missing', stateAfter: 'machine' }
    const removed = { ...none, change: 'removed', locale: null, item: gone?.id }
    t.same(await changes('r2', 'r1'), [reworded])
    t.same(await changes('r3', 'r2'), [...settings, added])
    t.same(await changes('r4', 'r3'), [removed])
    t.same(await changes('r4', 'r1'), [removed, reworded, ...settings, added])
    t.match(await changes('r1', 'r2'), [{ before: 'Two', after: before }], 'backwards too')
    t.same(await changes('r2', 'r2'), [])
  })

  t.test(`${name}: a pinned answer stays, and leads to the current one and the one before`, async (t) => {
    const { get, publish } = await openService(t, await fresh(t))
    const first = await get('/en/principles/p1?release=2023-01-r1')
    await publish('2023-01-r1', english('Two'))
    const links = async (address: string) => (await get(address)).headers.link as string
    const again = await get('/en/principles/p1?release=2023-01-r1')
    t.same(again.rawPayload, first.rawPayload)
    t.equal(again.headers['handbook-release'], '2023-01-r1')
    const pinned = await links('/en/principles/p1?release=2023-01-r2')
    const at = `${publicUrl}${root}/en/principles/p1`
    t.match(pinned, `<${at}>; rel="latest-version"`)
    t.match(pinned, `<${at}?release=2023-01-r1>; rel="predecessor-version"`)
    t.notMatch(await links('/en/principles/p1?release=2023-01-r1'), 'predecessor-version')
    t.notMatch(await links('/en/principles/p1'), /latest-version|predecessor-version/)
    for (const [, href] of pinned.matchAll(/<https:\/\/handbook\.example\/handbook\/v1([^>]*)>/g))
      t.equal((await get(href as string)).statusCode, 200, `${href}`)
  })

  t.test(`${name}: publishing one language leaves every address of the others as it was`, async (t) => {
    const { get, publish, head } = await openService(t, await fresh(t))
    const addresses = addressesOf(head.release)
    const sweep = async () =>
      new Map(await Promise.all(addresses.map(async (address) => [address, await get(address)] as const)))
    const before = await sweep()
    const release = await publish('2023-01-r1', english('Two'))
    const after = await sweep()
    const changed = addresses.filter(
      (address) => before.get(address)?.headers.etag !== after.get(address)?.headers.etag,
    )
    const swedishOnes = addresses.filter((address) => address.startsWith('/sv/'))
    t.ok(swedishOnes.length > 50)
    t.same(
      changed.filter((address) => !address.startsWith('/en/')),
      ['/heads'],
      'nothing but English and the head',
    )
    t.ok(changed.includes('/en/principles/p1'))
    for (const address of swedishOnes) {
      const [was, is] = [before.get(address), after.get(address)]
      const same = was?.headers['last-modified'] === is?.headers['last-modified'] && was?.payload === is?.payload
      if (!same || is?.headers['handbook-release'] !== release.id) t.fail(address)
    }
  })

  t.test(`${name}: no copy that is not current is ever confirmed, whatever happened within a second`, async (t) => {
    const clock = new Date('2026-11-23T08:00:00.100Z')
    const { get, publish, change } = await openService(t, await fresh(t), {
      now: () => new Date(clock.setMilliseconds(clock.getMilliseconds() + 50)),
    })
    const { edition, locales } = handbook
    const steps: [string, () => Promise<unknown>][] = [
      ['a text changes', () => publish('2023-01-r1', swedish('Två'))],
      ['it changes back', () => publish('2023-01-r2', swedish(locales.sv.texts['p1.title'] as string))],
      ['the head moves back', () => change((store) => store.rollback('2023-01-r2', 'ann', ''))],
      ['the clock of another replica is behind', async () => void clock.setSeconds(clock.getSeconds() - 40)],
      ['the head moves forth', () => change((store) => store.rollback('2023-01-r3', 'ann', ''))],
      ['a release is withdrawn', () => change((store) => store.withdraw('2023-01-r2', '2023-01-r3', 'ann', 'Wrong.'))],
      ['a language goes', () => publish('2023-01-r3', { en: null })],
      ['it comes back', () => publish('2023-01-r4', { en: locales.en })],
      [
        'the structure changes',
        () => publish('2023-01-r5', {}, { edition: { ...edition, resources: edition.resources.slice(1) } }),
      ],
      ['and back', () => publish('2023-01-r6', {}, { edition })],
    ]
    const addresses = ['/sv/principles/p1', '/en/principles/p1', '/sv/resources', '/locales', '/releases', '/heads']
    const copies: { address: string; payload: string; lastModified: string }[] = []
    let [confirmed, refused] = [0, 0]
    for (const [step, take] of [['the start', async () => {}] as const, ...steps]) {
      await take()
      for (const address of addresses) {
        const now = await get(address)
        if (now.statusCode === 200)
          copies.push({ address, payload: now.payload, lastModified: now.headers['last-modified'] as string })
      }
      for (const { address, payload, lastModified } of copies) {
        const answer = await get(address, { 'if-modified-since': lastModified })
        if (answer.statusCode === 304) confirmed += 1
        else refused += 1
        if (answer.statusCode === 304 && payload !== (await get(address)).payload)
          t.fail(`after ${step}: a wrong 304 for ${address} since ${lastModified}`)
      }
    }
    t.ok(confirmed > 60 && refused > 60, `${confirmed} confirmed, ${refused} sent again`)
  })
})
