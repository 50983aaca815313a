import t from 'tap'
import { createHandbook, type KindName, type Meta, NotFoundError, ProblemError } from '../../sdk/src/index.ts'
import { injectFetch, partialFetch } from '../inject-fetch.ts'
import { root } from '../open-app.ts'

const kinds: readonly KindName[] = ['principles', 'dimensions', 'challenges', 'questions', 'actions', 'resources']

t.test('lists, items, search, plan and bundle come as the service answers them', async (t) => {
  const { fetch, baseUrl, asked } = await injectFetch(t)
  const handbook = createHandbook({ baseUrl, fetch })
  const { items, _meta } = await handbook.principles.list()
  t.equal(items.length, 5)
  t.equal(_meta.totalRecords, 5)
  t.match(items[0], { id: 'p1', _meta: { locale: 'sv', status: 'official', release: '2023-01-r1', stale: false } })
  t.equal((await handbook.questions.get('p1-q6')).guide.actions.length, 3)
  t.equal((await handbook.resources.list({ kind: 'case-study', limit: 2 })).items[0]?.kind, 'case-study')
  t.equal((await handbook.search('portfölj', { limit: 1 })).items.length, 1)
  t.equal((await handbook.plan(['p3-q2', 'p1-q6'])).questions[0]?.id, 'p1-q6')
  t.equal((await handbook.bundle()).actions.length, 131)
  t.equal((await handbook.texts()).edition, '2023-01')
  t.ok((await handbook.locales()).items.some(({ tag }) => tag === 'fi'))
  t.equal((await handbook.releases()).items[0]?.id, '2023-01-r1')
  t.equal((await handbook.changes('2023-01-r1')).items.length, 0)
  t.match((await handbook.release('2023-01-r1')).manifest.locales.sv, /^[0-9a-f]{64}$/)
  t.ok(asked.every(({ status }) => status === 200))
})

t.test('another language and a pinned release are other clients with the same copies', async (t) => {
  const { fetch, baseUrl, asked } = await injectFetch(t)
  const handbook = createHandbook({ baseUrl: `${baseUrl}${root}/`, fetch })
  const english = handbook.in('en')
  t.match(await english.principles.get('p1'), { title: /innovation/i, _meta: { locale: 'en', status: 'unofficial' } })
  await handbook.at('2023-01-r1').in('en').principles.get('p1')
  await handbook.in('en').principles.get('p1')
  t.same(
    asked.map(({ url }) => url),
    [`${root}/en/principles/p1`, `${root}/en/principles/p1?release=2023-01-r1`],
  )
})

t.test('what is walked through page by page comes from the release of the first page', async (t) => {
  const { fetch, baseUrl, asked } = await injectFetch(t)
  const ids: string[] = []
  for await (const { id } of createHandbook({ baseUrl, fetch }).actions.iterate()) ids.push(id)
  t.equal(new Set(ids).size, 131)
  t.same(
    asked.map(({ url }) => url),
    [`${root}/sv/actions?limit=100&page=1`, `${root}/sv/actions?release=2023-01-r1&limit=100&page=2`],
  )
})

t.test('the bundle answers every read of items as the service does, from one request', async (t) => {
  const { fetch, baseUrl, asked } = await partialFetch(t)
  for (const locale of ['sv', 'is'] as const) {
    for (const fallback of ['chain', 'none'] as const) {
      const single = createHandbook({ baseUrl, fetch, locale, fallback })
      const bundled = createHandbook({ baseUrl, fetch, locale, fallback, mode: 'bundle' })
      const before = asked.length
      await bundled.texts()
      const same = async (read: (from: typeof single) => Promise<unknown>, what: string) => {
        const [expected, found] = await Promise.all([read(single), read(bundled)])
        t.same(spokenOf(found), spokenOf(expected), `${what} in ${locale}, ${fallback}`)
      }
      await same((from) => from.texts(), 'texts')
      await same((from) => from.plan(['p3-q2', 'p1-q6']), 'plan')
      for (const kind of kinds) {
        const { items } = await single[kind].list({ limit: 3 })
        await same((from) => from[kind].list({ limit: 3, page: 2 }), kind)
        for (const { id } of items) await same((from) => from[kind].get(id), id)
        if (kind !== 'principles') await same((from) => from[kind].list({ principle: 'p2' }), `${kind} of p2`)
      }
      await same((from) => from.resources.list({ question: 'p1-q6' }), 'resources of a question')
      await same((from) => from.resources.list({ kind: 'film' }), 'films')
      await same(
        (from) => from.resources.list({ kind: 'case-study', limit: 50 }),
        'case studies, also of an earlier kind',
      )
      await same((from) => from.resources.list({ country: 'SE' }), 'Swedish resources')
      t.equal(asked.slice(before).filter(({ url }) => url.includes('/bundle')).length, 1)
      const walked: string[] = []
      for await (const { id } of bundled.actions.iterate()) walked.push(id)
      t.equal(walked.length, 131)
    }
  }
})

t.test('where texts fall back, nothing is null but what the types say', async (t) => {
  const { fetch, baseUrl } = await partialFetch(t)
  const handbook = createHandbook({ baseUrl, fetch, locale: 'is' })
  const nulls = new Set<string>()
  const walk = (value: unknown, name: string): void => {
    if (value === null) nulls.add(name)
    else if (Array.isArray(value)) for (const one of value) walk(one, name)
    else if (typeof value === 'object')
      for (const [key, child] of Object.entries(value as object))
        walk(child, `${'urlEvidence' in (value as object) ? 'resource' : name}.${key}`.split('.').slice(-2).join('.'))
  }
  walk(await handbook.bundle(), '')
  walk((await handbook.search('innovation', { limit: 100 })).items, 'hit')
  const ofResources = ['country', 'licence', 'note', 'partOf', 'publisher', 'url'].map((name) => `resource.${name}`)
  const expected = new Set([...ofResources, 'resources.url', 'hit.principle', 'hit.excerpt'])
  for (const name of nulls) t.ok(expected.has(name) || /\.(heading|lead)$/.test(name), name)
  t.ok(nulls.size > 5)
})

t.test('the bundle refuses what the service refuses', async (t) => {
  const { fetch, baseUrl } = await injectFetch(t)
  for (const mode of ['single', 'bundle'] as const) {
    const handbook = createHandbook({ baseUrl, fetch, mode })
    await t.rejects(handbook.questions.get('p9-q9'), { code: 'ITEM_NOT_FOUND', status: 404 })
    await t.rejects(handbook.questions.get('p9-q9'), NotFoundError)
    await t.rejects(handbook.plan(['p9-q9']), { code: 'INVALID_REQUEST' })
    await t.rejects(handbook.plan([]), ProblemError)
    await t.rejects(handbook.in('xx').principles.list(), { code: 'LOCALE_NOT_FOUND' })
    for (const query of [{ limit: 1000 }, { limit: 101 }, { limit: 0 }, { page: 0 }])
      await t.rejects(handbook.actions.list(query), { code: 'INVALID_REQUEST', status: 400 }, JSON.stringify(query))
  }
})

/**
 * An answer as a reader hears it: every text with its language and state. The state that an answer names for its texts
 * as a whole depends on how many they are, so that the two ways of asking may spell the same thing differently.
 */
function spokenOf(answer: unknown): unknown {
  const { _meta, ...rest } = answer as { _meta: Meta }
  const { locale, state, deviations } = _meta
  const known = new Map(deviations.map(({ pointer, ...about }) => [pointer, about]))
  const walk = (value: unknown, pointer: string): unknown => {
    if (typeof value === 'string' && /\s/.test(value))
      return { value, about: known.get(pointer) ?? { lang: locale, state } }
    if (typeof value !== 'object' || value === null) return value
    if ('_meta' in value) return spokenOf(value)
    return Object.entries(value).map(([key, child]) => [key, walk(child, `${pointer}/${key}`)])
  }
  return walk(rest, '')
}
