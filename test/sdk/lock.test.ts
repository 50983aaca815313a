import canonicalize from 'canonicalize'
import fc from 'fast-check'
import t from 'tap'
import { canonical } from '../../sdk/src/canonical.ts'
import { createHandbook } from '../../sdk/src/index.ts'
import { createLock, isLock, type Lock, LockError, locked, upgradeOf } from '../../sdk/src/lock.ts'
import { databaseAt, reworded, shipped } from '../database.ts'
import { fetchOf, injectFetch, partialFetch } from '../inject-fetch.ts'
import { publicUrl } from '../open-app.ts'
import { openMaintainers } from '../publishing/maintainers.ts'
import { fill, readJson } from '../released/artefacts.ts'
import { startCurrent } from '../released/current.ts'

t.test('canonical JSON is that of another implementation', async (t) => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
      return canonical(value) === canonicalize(value)
    }),
  )
  t.equal(
    canonical({ b: [1e21, -0, 'é\u2028'], a: null, '\u{1f600}': 1, '\ufb33': 2 }),
    canonicalize({ b: [1e21, -0, 'é\u2028'], a: null, '\u{1f600}': 1, '\ufb33': 2 }),
  )
})

t.test('a release is written down, and every answer of it passes', async (t) => {
  const { fetch, baseUrl } = await partialFetch(t)
  const lock = await createLock(createHandbook({ baseUrl, fetch }), { locales: ['is', 'en'] })
  t.match(lock, { release: '2023-01-r1', digest: /^[0-9a-f]{64}$/, locales: ['is', 'en'], uses: [] })
  const options = await locked(JSON.parse(JSON.stringify(lock)), { baseUrl, fetch })
  for (const locale of ['is', 'en', 'sv'] as const) {
    for (const mode of ['single', 'bundle'] as const) {
      const handbook = createHandbook({ baseUrl, fetch, locale, mode, retries: 0, ...options })
      t.equal((await handbook.bundle())._meta.release, '2023-01-r1')
      t.ok(await handbook.plan(['p1-q6']))
      t.ok(await handbook.resources.list({ limit: 100 }))
      t.ok(await handbook.search('innovation'))
      t.ok(await handbook.texts())
    }
  }
})

t.test('a lock or a document with another digest is refused', async (t) => {
  const { fetch, baseUrl } = await injectFetch(t)
  const lock = await createLock(createHandbook({ baseUrl, fetch }), { locales: ['sv'] })
  const other = 'a'.repeat(64)
  const wrong: Lock[] = [
    { ...lock, digest: other },
    { ...lock, manifest: { ...lock.manifest, edition: other } },
    { ...lock, manifest: { ...lock.manifest, locales: { ...lock.manifest.locales, sv: other } } },
  ]
  for (const one of wrong) await t.rejects(locked(one, { baseUrl, fetch }), LockError)
  await t.rejects(createLock(createHandbook({ baseUrl, fetch }), { locales: ['kl'] }), { code: 'LOCK_MISMATCH' })
  const tampering: typeof globalThis.fetch = async (...given) => {
    const response = await fetch(...given)
    const text = await response.text()
    t.match(text, /innovation/i)
    return new Response(text.replace(/innovation/i, 'inovation'), response)
  }
  await t.rejects(locked(lock, { baseUrl, fetch: tampering }), LockError)
})

t.test('a lock file of version 1.0.0 holds a client to the release that it was written for', async (t) => {
  const { env } = await fill(databaseAt(t, undefined))
  const { address: baseUrl, stop } = await startCurrent(env)
  t.teardown(stop)
  const lock = readJson<Lock>('handbook.lock.json')
  t.ok(isLock(lock))
  const options = await locked(lock, { baseUrl })
  for (const locale of lock.locales) {
    for (const fallback of ['chain', 'none'] as const) {
      const handbook = createHandbook({ baseUrl, locale, fallback, retries: 0, ...options })
      t.match((await handbook.bundle())._meta, { release: lock.release, locale })
      t.ok((await handbook.plan(['p1-q6', 'p3-q2'])).questions.length)
      t.ok((await handbook.search('innovation')).items.length)
    }
  }
})

t.test('an upgrade is foretold: what it changes and removes of what a portal uses', async (t) => {
  const { store, server, follow } = await openMaintainers(t, { database: databaseAt(t, undefined) })
  const { edition, locales } = shipped()
  const handbook = createHandbook({ baseUrl: publicUrl, ...fetchOf(server) })
  const all = await createLock(handbook, { locales: ['sv'] })
  t.match(await upgradeOf(all, handbook), { from: '2023-01-r1', to: '2023-01-r1', changes: [], removed: [] })

  const principles = edition.principles.map((one) =>
    one.id === 'p1' ? { ...one, dimensions: one.dimensions.filter((id) => id !== 'p1-d5') } : one,
  )
  const without = (locale: typeof locales.sv) => {
    const { 'p1-d5.text': _, ...texts } = reworded(locale, 'En ny rubrik').texts
    return { ...locale, texts }
  }
  await store.publish({
    base: '2023-01-r1',
    edition: { ...edition, principles },
    locales: { sv: without(locales.sv), en: without(locales.en) },
    actor: 'test',
  })
  await follow()
  const later = createHandbook({ baseUrl: publicUrl, ...fetchOf(server) })
  const upgrade = await upgradeOf(all, later)
  t.match(upgrade, { from: '2023-01-r1', to: '2023-01-r2', removed: ['p1-d5'] })
  t.ok(upgrade.changes.some(({ segment, after }) => segment === 'p1.title' && after === 'En ny rubrik'))
  t.ok(upgrade.changes.every(({ locale }) => locale === null || locale === 'sv'))
  const some = await upgradeOf({ ...all, uses: ['p2', 'p2-q1'] }, later)
  t.match(some, { to: '2023-01-r2', changes: [], removed: [] })
})
