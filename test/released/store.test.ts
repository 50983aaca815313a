import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import t from 'tap'
import { eachDatabase } from '../database.ts'
import { fill, read, readJson } from './artefacts.ts'
import { changes, difference, holds } from './changes.ts'
import { startCurrent } from './current.ts'
import type { Life } from './make/life.ts'
import type { ReleasedResponse } from './make/responses.ts'
import { ask, follows, requester } from './process.ts'
import { changed, query, type Rows, rowsOf } from './rows.ts'

const sha256 = (body: string) => createHash('sha256').update(body).digest('hex')
const responses = readJson<Record<string, ReleasedResponse>>('responses.json.br')

/** Whose the tokens are. */
const actors = {
  administrator: 'token:Cecilia',
  translator: 'token:Anna',
  reviewer: 'token:Rune',
  publisher: 'token:Petra',
}

interface Release {
  digest: string
  manifest: { edition: string; locales: Record<string, string> }
}
type AuditEvent = Record<'id' | 'at' | 'actor' | 'action' | 'from' | 'to' | 'detail', unknown>

t.test('every difference that is permitted stands in the changelog', async (t) => {
  const changelog = changes.length > 0 ? readFileSync('CHANGELOG.md', 'utf8') : ''
  for (const { changelog: words } of changes) t.ok(changelog.includes(words), words)
})

t.test('a changed response may have more fields, and every earlier value', async (t) => {
  const earlier = { a: 1, list: [{ b: null }] }
  t.ok(holds(earlier, { a: 1, list: [{ b: null, c: 2 }], d: {} }))
  for (const later of [{ list: [{ b: null }] }, { a: 1, list: [] }, { a: 1, list: [{ b: 0 }] }, { a: 1, list: null }])
    t.notOk(holds(earlier, later))
})

eachDatabase((name, fresh) => {
  t.test(`${name}: the current service on a store of the release`, async (t) => {
    const database = await fresh(t)
    const { env, life } = await fill(database)
    const before = await rowsOf(database)
    const { address, stop } = await startCurrent(env)
    t.teardown(stop)
    const anyone = requester(address)
    const as = (role: keyof Life['tokens']) => requester(address, life.tokens[role])

    await t.test('every release has its digest, its documents and the responses that clients hold', async (t) => {
      for (const id of life.releases.readable) {
        const { digest, manifest } = await ask<Release>(anyone, 'GET', `/releases/${id}`)
        const locales = Object.entries(manifest.locales).sort(([a], [b]) => (a < b ? -1 : 1))
        const sorted = { edition: manifest.edition, locales: Object.fromEntries(locales) }
        t.equal(sha256(JSON.stringify(sorted)), digest, id)
        t.equal((JSON.parse(responses[`/releases/${id}`]?.body ?? '') as Release).digest, digest)
        for (const [tag, hash] of locales)
          t.equal(sha256(await (await anyone('GET', `/releases/${id}/locales/${tag}`)).text()), hash, `${id} ${tag}`)
      }
      // The two stores were made one after the other: their texts are the same, their times are not.
      const isTimed = (path: string) => /^\/(heads|releases(\/[\w-]+)?)$/.test(path)
      const compared = Object.entries(responses).filter(([path]) => name === 'SQLite' || !isTimed(path))
      t.ok(compared.length > 100, `${compared.length} responses`)
      const differences = []
      for (const [path, released] of compared) differences.push(await difference(anyone, path, released))
      t.same(differences.filter(Boolean), [])
      const withdrawn = await anyone('GET', `/da/bundle?release=${life.releases.withdrawn}`)
      t.equal(withdrawn.status, 410)
      t.match(await withdrawn.json(), { code: 'RELEASE_WITHDRAWN' })
    })

    await t.test('the entries of the feed keep their ids', async (t) => {
      const entries = (feed: string) => [...feed.matchAll(/<id>(.+?)<\/id>/g)].map(([, id]) => id)
      const feed = entries(read('feed.xml').toString())
      t.ok(feed.length > 4)
      t.same(entries(await (await anyone('GET', '/feed')).text()), feed)
    })

    await t.test('opening the store and reading from it changes no row', async (t) => {
      const after = await rowsOf(database, before)
      t.equal(Object.keys(before.documents).length, 8)
      for (const table of Object.keys(before) as (keyof Rows)[]) t.same(changed(before, after, table), [], table)
    })

    await t.test('the migrations of the release keep their names and come first', async (t) => {
      const released = ['001-releases', '002-publishing', '003-notifications', '004-sessions']
      t.same(Object.keys(before.kysely_migration), released)
      const after = await rowsOf(database)
      t.same(Object.keys(after.kysely_migration).slice(0, released.length), released)
    })

    await t.test('tokens, the session and the audit trail are as they were', async (t) => {
      for (const [role, actor] of Object.entries(actors) as [keyof Life['tokens'], string][])
        t.match(await ask(as(role), 'GET', '/sessions'), { actor })
      t.equal((await as('revoked')('GET', '/sessions')).status, 401)
      const cookie = { cookie: life.cookie, 'handbook-client': 'test' }
      t.match(await ask(anyone, 'GET', '/sessions', { headers: cookie }), { actor: 'token:Anna' })
      const { items } = await ask<{ items: AuditEvent[] }>(as('administrator'), 'GET', '/audit-events?limit=100')
      const rows = Object.values(before.events).sort((a, b) => Number(b.id) - Number(a.id))
      t.ok(rows.length > 20, `${rows.length} events`)
      t.same(
        items.map(({ id, at, actor, action, from, to, detail }) => ({ id, at, actor, action, from, to, detail })),
        rows.map(({ id, at, actor, action, from_release, to_release, detail }) => {
          return { id, at, actor, action, from: from_release, to: to_release, detail: JSON.parse(detail as string) }
        }),
      )
      const replacing = "replace into events values (1, '', '', '', '', '', '')"
      const sweeping = database.databaseUrl ? 'truncate events' : replacing
      for (const sql of ["update events set actor = ''", 'delete from events', sweeping])
        await t.rejects(query(database, sql), /the audit trail cannot be changed/, sql)
    })

    await t.test('work on drafts goes on, and publishing leaves every earlier row alone', async (t) => {
      const { drafts } = life
      const draft = (id: string) => ask(as('translator'), 'GET', `/drafts/${id}`)
      t.match(await draft(drafts.discarded), { status: 'discarded', locale: 'en' })
      t.match(await draft(drafts.published), { status: 'published', release: '2023-01-r5' })
      t.match(await draft(drafts.new), { status: 'open', locale: 'ar', texts: 1 })
      t.match(await ask(as('translator'), 'GET', `/drafts/${drafts.open}/changes`), {
        items: [
          { locale: 'fi', segment: 'p1.title', after: 'Vahvista julkisen sektorin innovaatioita' },
          { locale: 'fi', segment: 'p2.title', after: 'Kannusta & tue kaikkia: johtoa ja henkilöstöä' },
        ],
      })
      const preview = await ask(as('translator'), 'GET', `/fi/principles/p1?draft=${drafts.open}`)
      t.match(preview, { title: 'Vahvista julkisen sektorin innovaatioita' })

      const texts = { 'p2.title': { text: 'تشجيع جميع القادة والموظفين وتجهيزهم' } }
      await ask(as('translator'), 'PATCH', `/drafts/${drafts.new}`, { json: { texts } })
      const published = await ask(as('publisher'), 'POST', `/drafts/${drafts.approved}/publications`)
      t.match(published, { release: '2023-01-r6' }, 'it was approved before the upgrade')
      await follows(address, '2023-01-r6')
      const title = 'Opmuntr og rust alle ledere og medarbejdere'
      t.match(await ask(anyone, 'GET', '/da/principles/p2'), { title })

      const after = await rowsOf(database, before)
      const kinds = [
        'documents',
        'releases',
        'events',
        'tokens',
        'sessions',
        'subscriptions',
        'kysely_migration',
      ] as const
      for (const table of kinds) t.same(changed(before, after, table), [], table)
      const touched = changed(before, after, 'drafts').map(([id]) => id)
      t.same(touched.sort(), [drafts.new, drafts.approved].sort())
      t.equal(Object.keys(after.documents).length, 9, 'one more document')
    })
  })
})
