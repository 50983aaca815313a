/** What a text said in the releases: the wordings, and who wrote, approved and published each. */
import t from 'tap'
import { eachDatabase } from '../../database.ts'
import { begin, finnish, grant, type Maintainer, openMaintainers, title } from '../maintainers.ts'

eachDatabase((name, fresh) => {
  t.test(`${name}: the wordings of a text over the releases`, async (t) => {
    const { as, publishing } = await openMaintainers(t, { database: await fresh(t) })
    const anna = await as('anna', grant('translator', 'fi'))
    const bo = await as('bo', grant('publisher', 'fi'))
    const chief = await as('chief', { role: 'administrator' })
    const publish = async (by: Maintainer, edit: object, body: object = {}) => {
      const id = await begin(by, finnish, edit)
      const { revision } = (await bo('GET', `/drafts/${id}`)).json()
      t.equal((await bo('POST', `/drafts/${id}/approvals`, { body, revision })).statusCode, 200)
      t.equal((await bo('POST', `/drafts/${id}/publications`)).statusCode, 201)
      return id
    }
    await publish(anna, title('Ensimmäinen'))
    await publish(chief, { texts: { 'p2.title': { text: 'Muu' } } })
    const last = await publish(anna, title('Toinen'), { reason: 'Parempi sana.' })
    const wordings = async (segment: string) =>
      (await anna('GET', `/drafts/${last}/wordings?segment=${segment}`)).json().items
    t.match(await wordings('p1.title'), [
      {
        release: '2023-01-r4',
        text: 'Toinen',
        state: 'translated',
        writers: ['token:anna'],
        publishedBy: 'token:bo',
        approvedBy: 'token:bo',
        reason: 'Parempi sana.',
      },
      { release: '2023-01-r2', text: 'Ensimmäinen', writers: ['token:anna'], reason: null },
    ])
    t.equal((await wordings('p1.title')).length, 2, 'a release that leaves it as it is has no wording of its own')
    t.match(await wordings('p2.title'), [{ release: '2023-01-r3', writers: ['token:chief'] }])
    t.same(await wordings('p3.title'), [])

    const replaced = { replacement: '2023-01-r4', reason: 'Fel.' }
    await publishing.withdraw({ actor: 'local:test', grants: [{ role: 'administrator' }] }, '2023-01-r2', replaced)
    const left = (await wordings('p1.title')).map(({ release }: { release: string }) => release)
    t.same(left, ['2023-01-r4', '2023-01-r3'], 'a withdrawn release is passed over')

    const { id } = (await chief('POST', '/drafts', { body: { locale: 'en' } })).json()
    t.match((await chief('GET', `/drafts/${id}/wordings?segment=p1.title`)).json().items, [
      { release: '2023-01-r1', writers: [], publishedBy: 'test', approvedBy: null },
    ])
    const unknown = await anna('GET', `/drafts/${last}/wordings?segment=p1.titel`)
    t.equal(unknown.statusCode, 400)
    t.match(unknown.json().errors, [{ parameter: 'segment', detail: /There is no such text.*p1\.title/ }])
    t.equal((await anna('GET', `/drafts/${last}/wordings`)).statusCode, 400, 'a text must be named')
    const carl = await as('carl', grant('translator', 'da'))
    t.equal((await carl('GET', `/drafts/${last}/wordings?segment=p1.title`)).statusCode, 404)
  })
})
