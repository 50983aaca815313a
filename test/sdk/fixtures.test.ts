import t from 'tap'
import { fixtureUrl as baseUrl, fixtureFetch as fetch, fixtureRelease } from '../../sdk/src/fixtures.ts'
import { createHandbook, type KindName } from '../../sdk/src/index.ts'
import { createLock, locked } from '../../sdk/src/lock.ts'
import { lang } from '../../sdk/src/text.ts'
import { check } from '../../sdk/src/validation.ts'
import { injectFetch } from '../inject-fetch.ts'

const kinds: readonly KindName[] = ['principles', 'dimensions', 'challenges', 'questions', 'actions', 'resources']

t.test('the small release answers every read, as documented, in three languages', async (t) => {
  for (const locale of ['sv', 'en', 'fi'] as const) {
    for (const fallback of ['chain', 'none'] as const) {
      const handbook = createHandbook({ baseUrl, fetch, locale, fallback, check })
      for (const kind of kinds) {
        const { items } = await handbook[kind].list({ limit: 100 })
        t.ok(items.length > 0)
        for (const { id } of items) t.equal((await handbook[kind].get(id)).id, id)
      }
      t.equal((await handbook.plan(['p1-q6'])).questions.length, 1)
      t.equal((await handbook.texts())._meta.release, fixtureRelease)
      t.ok((await handbook.search('innovation')).items.length > 0)
    }
  }
  const handbook = createHandbook({ baseUrl, fetch, check })
  t.equal((await handbook.locales()).items.length, 3)
  t.equal((await handbook.releases()).items.length, 1)
  t.equal((await handbook.changes(fixtureRelease)).items.length, 0)
  t.ok(await createLock(handbook, { locales: ['sv', 'en', 'fi'] }))
})

t.test('its texts are those of the real handbook, and its release verifies', async (t) => {
  const real = await injectFetch(t)
  const [small, whole] = [createHandbook({ baseUrl, fetch }), createHandbook(real)]
  t.same((await small.questions.get('p1-q6')).guide, (await whole.questions.get('p1-q6')).guide)
  const lock = await createLock(small, { locales: ['fi'] })
  const held = createHandbook({ baseUrl, fetch, locale: 'fi', ...(await locked(lock, { baseUrl, fetch })) })
  t.ok(await held.bundle())
  for (const type of ['principle', 'question', 'action', 'resource'] as const)
    t.ok((await held.search('', { type })).items.length > 0)
})

t.test('Finnish lacks the texts of one question, in lists and hits too', async (t) => {
  const finnish = createHandbook({ baseUrl, fetch, locale: 'fi' })
  const question = await finnish.questions.get('p1-q6')
  t.match(lang(question, '/guide/title'), { lang: 'sv' })
  t.same(lang(await finnish.questions.get('p1-q1'), '/guide/title'), {})
  const { items } = await finnish.search('', { type: 'question' })
  t.match(
    items.map((hit) => lang(hit, '/title')),
    [{}, { lang: 'sv' }],
  )
  const bare = createHandbook({ baseUrl, fetch, locale: 'fi', fallback: 'none' })
  t.equal((await bare.questions.get('p1-q6')).guide.title, null)
})

t.test('what the small release does not have is refused as the service refuses it', async (t) => {
  const handbook = createHandbook({ baseUrl, fetch })
  await t.rejects(handbook.questions.get('p2-q1'), { code: 'ITEM_NOT_FOUND', problem: { instance: /p2-q1/ } })
  await t.rejects(handbook.in('nb').principles.list(), { code: 'LOCALE_NOT_FOUND' })
  await t.rejects(handbook.at('2023-01-r9').principles.list(), { code: 'RELEASE_NOT_FOUND' })
  await t.rejects(handbook.release('2023-01-r9'), { code: 'ADDRESS_NOT_FOUND' })
  t.equal((await fetch(`${baseUrl}/handbook/v1/sv/bundle`, { method: 'POST' })).status, 405)
  const first = await fetch(`${baseUrl}/handbook/v1/sv/bundle`)
  const headers = { 'if-none-match': first.headers.get('etag') as string }
  t.equal((await fetch(`${baseUrl}/handbook/v1/sv/bundle`, { headers })).status, 304)
})
