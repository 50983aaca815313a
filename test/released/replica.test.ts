import t, { type Test } from 'tap'
import { eachDatabase } from '../database.ts'
import { soon } from '../wait.ts'
import { fill, startReleased } from './artefacts.ts'
import { changeOf, difference, holds } from './changes.ts'
import { startCurrent } from './current.ts'
import { ask, follows, type Requester, requester } from './process.ts'
import { changed, rowsOf } from './rows.ts'

/** Publishes one text as three people do. @returns The id of the release. */
async function publish(as: Record<'translator' | 'reviewer' | 'publisher', Requester>, draft: object, texts: object) {
  const { id } = await ask<{ id: string }>(as.translator, 'POST', '/drafts', { json: draft })
  const { revision } = await ask<{ revision: number }>(as.translator, 'PATCH', `/drafts/${id}`, { json: { texts } })
  await ask(as.reviewer, 'POST', `/drafts/${id}/approvals`, { json: {}, revision })
  return (await ask<{ release: string }>(as.publisher, 'POST', `/drafts/${id}/publications`)).release
}

/** What is compared beside the texts of a release. */
const lists = ['/heads', '/releases', '/locales', '/feed']

/** Compares the responses of an old and a current replica that both show a release, in some languages or in all. */
async function compare(t: Test, [old, current]: [Requester, Requester], id: string, ...tags: string[]): Promise<void> {
  const { manifest } = await ask<{ manifest: { locales: object } }>(old, 'GET', `/releases/${id}`)
  const texts = (tags.length > 0 ? tags : Object.keys(manifest.locales)).flatMap((tag) => [
    `/${tag}/bundle`,
    `/releases/${id}/locales/${tag}`,
  ])
  for (const path of [`/releases/${id}`, ...lists, ...texts]) {
    const response = await old('GET', path)
    const released = { etag: response.headers.get('etag') as string, body: await response.text() }
    if (response.status !== 200) t.fail(`${path}: status ${response.status}`)
    t.equal(await difference(current, path, released), undefined, path)
  }
}

eachDatabase((name, fresh) => {
  t.test(`${name}: a replica of the release and a current one share a store`, async (t) => {
    const database = await fresh(t)
    const { env, life } = await fill(database)
    const before = await rowsOf(database)
    const startOld = startReleased(t)
    let old = await startOld(env)
    t.teardown(() => old.stop())
    const current = await startCurrent(env)
    t.teardown(() => current.stop())
    const oldAs = (role: keyof typeof life.tokens) => requester(old.address, life.tokens[role])
    const currentAs = (role: keyof typeof life.tokens) => requester(current.address, life.tokens[role])
    const people = (as: typeof oldAs) => ({
      translator: as('translator'),
      reviewer: as('reviewer'),
      publisher: as('publisher'),
    })
    const both = (): [Requester, Requester] => [requester(old.address), requester(current.address)]
    const bothFollow = (id: string) => Promise.all([old, current].map(({ address }) => follows(address, id)))

    await t.test('both serve the same', async (t) => {
      await compare(t, both(), '2023-01-r5')
    })

    await t.test('each follows what the other publishes', async (t) => {
      const first = await publish(people(oldAs), { locale: 'en' }, { 'p3.title': { text: 'By the old one' } })
      await bothFollow(first)
      await compare(t, both(), first, 'en')
      t.match(await ask(both()[1], 'GET', '/en/principles/p3'), { title: 'By the old one' })
      const second = await publish(people(currentAs), { locale: 'sv' }, { 'p3.title': { text: 'Av den nya' } })
      await bothFollow(second)
      await compare(t, both(), second, 'sv')
      t.match(await ask(both()[0], 'GET', '/sv/principles/p3'), { title: 'Av den nya' })
      const norwegian = { locale: 'nb', endonym: 'norsk bokmål', fallback: ['da', 'sv'] }
      const third = await publish(people(currentAs), norwegian, { 'p1.title': { text: 'Omfavn innovasjon' } })
      await bothFollow(third)
      await compare(t, both(), third, 'nb', 'da')
      const fourth = await publish(people(oldAs), { locale: 'nb' }, { 'p2.title': { text: 'Oppmuntre alle' } })
      await bothFollow(fourth)
      await compare(t, both(), fourth, 'nb')
      t.match(await ask(both()[1], 'GET', '/nb/principles/p2'), { title: 'Oppmuntre alle' })
      t.equal(fourth, '2023-01-r9')
    })

    await t.test('a draft that one began is written, approved and published on either', async (t) => {
      for (const [beginner, other] of [
        [oldAs, currentAs],
        [currentAs, oldAs],
      ] as const) {
        const json = { locale: 'fi' }
        const { id } = await ask<{ id: string }>(beginner('translator'), 'POST', '/drafts', { json })
        const texts = (text: string) => ({ json: { texts: { 'p4.title': { text } } } })
        await ask(beginner('translator'), 'PATCH', `/drafts/${id}`, texts('Yksi'))
        await ask(other('translator'), 'PATCH', `/drafts/${id}`, texts(`Kaksi ${id}`))
        const { revision } = await ask<{ revision: number }>(beginner('reviewer'), 'GET', `/drafts/${id}`)
        await ask(beginner('reviewer'), 'POST', `/drafts/${id}/approvals`, { json: {}, revision })
        const path = `/drafts/${id}/publications`
        const { release } = await ask<{ release: string }>(other('publisher'), 'POST', path)
        await bothFollow(release)
        await compare(t, both(), release, 'fi')
        t.match(await ask(both()[0], 'GET', '/fi/principles/p4'), { title: `Kaksi ${id}` })
        t.match(await ask(beginner('translator'), 'GET', `/drafts/${id}`), { status: 'published', release })
      }
    })

    await t.test('a draft that was open before the upgrade is published by the old replica', async (t) => {
      await ask(currentAs('translator'), 'PATCH', `/drafts/${life.drafts.new}`, { json: { base: '2023-01-r11' } })
      const { revision } = await ask<{ revision: number }>(oldAs('reviewer'), 'GET', `/drafts/${life.drafts.new}`)
      const path = `/drafts/${life.drafts.new}`
      await ask(currentAs('reviewer'), 'POST', `${path}/approvals`, { json: {}, revision })
      const { release } = await ask<{ release: string }>(oldAs('publisher'), 'POST', `${path}/publications`)
      await bothFollow(release)
      await compare(t, both(), release, 'ar')
    })

    await t.test('tokens and sessions of one are known to the other', async (t) => {
      for (const [issuer, other] of [
        [oldAs, currentAs],
        [currentAs, oldAs],
      ] as const) {
        const json = { name: 'Eva', grants: [{ role: 'translator', locale: 'fi' }] }
        const { id, token } = await ask<{ id: string; token: string }>(issuer('administrator'), 'POST', '/tokens', {
          json,
        })
        const place = other === oldAs ? old : current
        t.match(await ask(requester(place.address, token), 'GET', '/sessions'), { actor: 'token:Eva' })
        const opened = await requester(place.address, token)('POST', '/sessions')
        const [cookie = ''] = (opened.headers.get('set-cookie') ?? '').split(';')
        const headers = { cookie, 'handbook-client': 'test' }
        const issuing = requester(issuer === oldAs ? old.address : current.address)
        t.match(await ask(issuing, 'GET', '/sessions', { headers }), { actor: 'token:Eva' })
        await ask(other('administrator'), 'DELETE', `/tokens/${id}`)
        t.equal((await issuing('GET', '/sessions', { headers: { authorization: `Bearer ${token}` } })).status, 401)
        t.equal((await issuing('GET', '/sessions', { headers })).status, 401, 'the session ends with its token')
      }
    })

    await t.test('a rollback and a withdrawal by one are shown by the other', async (t) => {
      const back = { release: '2023-01-r6', reason: 'To see it.' }
      await ask(oldAs('administrator'), 'POST', '/heads', { json: back })
      await bothFollow('2023-01-r6')
      await compare(t, both(), '2023-01-r6', 'sv')
      const withdrawal = { replacement: '2023-01-r6', reason: 'Wrong.' }
      await ask(currentAs('administrator'), 'POST', '/releases/2023-01-r7/withdrawals', { json: withdrawal })
      await ask(oldAs('administrator'), 'POST', '/releases/2023-01-r8/withdrawals', { json: withdrawal })
      for (const request of both())
        for (const release of ['2023-01-r7', '2023-01-r8'])
          await soon(async () => (await request('GET', `/sv/principles/p3?release=${release}`)).status === 410)
      t.pass('neither serves what either withdrew')
    })

    await t.test(
      'the old replica starts again on the store that the current one has opened and written to',
      async (t) => {
        await old.stop()
        old = await startOld(env)
        await compare(t, both(), '2023-01-r6')
        const release = await publish(people(oldAs), { locale: 'en' }, { 'p5.title': { text: 'After a restart' } })
        await bothFollow(release)
        await compare(t, both(), release, 'en')
      },
    )

    await t.test('both list the same audit trail, and every earlier row is as it was', async (t) => {
      const trail = async (as: typeof oldAs) => (await as('administrator')('GET', '/audit-events')).json()
      const [listed, expected] = [await trail(currentAs), await trail(oldAs)]
      if (changeOf('/audit-events')) t.ok(holds(expected, listed))
      else t.same(listed, expected)
      const after = await rowsOf(database, before)
      for (const table of ['documents', 'releases', 'events', 'kysely_migration'] as const)
        t.same(changed(before, after, table), [], table)
    })
  })
})
