import { sql } from 'kysely'
import t from 'tap'
import { Publishing } from '../../src/publishing/publishing.ts'
import { eachDatabase } from '../database.ts'
import { begin, finnish, grant, openMaintainers, release, title } from './maintainers.ts'

eachDatabase((name, fresh) => {
  t.test(`${name}: a language goes the whole way, is rolled back, and every step is told`, async (t) => {
    const { as, store } = await openMaintainers(t, { database: await fresh(t) })
    const anna = await as('anna', grant('translator', 'fi'))
    const chief = await as('chief', { role: 'administrator' })
    const id = await begin(anna)
    t.equal((await release(id, chief, chief)).statusCode, 201)
    t.match((await anna('GET', `/drafts/${id}`)).json(), { status: 'published', release: '2023-01-r2' })
    const back = { release: '2023-01-r1', reason: 'Fel text.' }
    t.equal((await chief('POST', '/heads', { body: back })).statusCode, 200)
    t.match((await chief('GET', '/drafts?locale=fi')).json(), { items: [{ id }], _meta: { totalRecords: 1 } })
    t.equal((await chief('GET', '/audit-events')).json()._meta.totalRecords, (await store.head()).sequence)
    t.match((await chief('GET', '/tokens')).json().items.length, 2)
    await t.rejects(
      store.connection().note((transaction) => sql`update events set actor = 'x'`.execute(transaction)),
      /cannot be changed/,
    )
  })

  t.test(
    `${name}: two replicas that publish at once make one release of a draft, and one of two of a language`,
    async (t) => {
      const database = await fresh(t)
      const { as, publishing, store } = await openMaintainers(t, { database })
      const other = new Publishing(await database.open())
      const anna = await as('anna', grant('translator', 'fi'))
      const bo = await as('bo', grant('publisher', 'fi'))
      const person = { actor: 'token:bo', grants: [grant('publisher', 'fi')] }
      const approved = async (text: string) => {
        const id = await begin(anna, finnish, title(text))
        await bo('POST', `/drafts/${id}/approvals`, { body: {}, revision: 2 })
        return id
      }
      const outcome = (results: PromiseSettledResult<unknown>[]) =>
        results.map((result) => (result.status === 'fulfilled' ? 'published' : result.reason.code)).sort()
      const [same, first, second] = [await approved('Yksi'), await approved('Kaksi'), await approved('Kolme')]
      const twice = [publishing, other].map(({ review }) => review.publish(person, { id: same }))
      t.match(outcome(await Promise.allSettled(twice)), [/CONFLICT|CLOSED|PRECONDITION/, 'published'])
      t.equal(await store.count(), 2)
      const both = [publishing.review.publish(person, { id: first }), other.review.publish(person, { id: second })]
      t.same(
        outcome(await Promise.allSettled(both)),
        ['PUBLISH_CONFLICT', 'PUBLISH_CONFLICT'],
        'written before the release',
      )
      t.equal(await store.count(), 2)
      for (const id of [first, second]) {
        await anna('PATCH', `/drafts/${id}`, { body: { base: '2023-01-r2' } })
        await bo('POST', `/drafts/${id}/approvals`, { body: {}, revision: 4 })
      }
      const race = [publishing.review.publish(person, { id: first }), other.review.publish(person, { id: second })]
      t.same(outcome(await Promise.allSettled(race)), ['PUBLISH_CONFLICT', 'published'])
      t.equal(await store.count(), 3)
    },
  )
})
