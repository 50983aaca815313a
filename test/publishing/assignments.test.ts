/** Who works on which section of a language, who may say so, and what the audit trail tells of it. */
import t from 'tap'
import { eachDatabase } from '../database.ts'
import { begin, finnish, grant, openMaintainers } from './maintainers.ts'

eachDatabase((name, fresh) => {
  t.test(`${name}: sections are assigned, taken and given back`, async (t) => {
    const { as, store, publishing } = await openMaintainers(t, { database: await fresh(t) })
    const anna = await as('anna', grant('translator', 'fi'))
    const eva = await as('eva', grant('translator', 'fi'))
    const bo = await as('bo', grant('reviewer', 'fi'))
    const carl = await as('carl', grant('translator', 'da'))
    const oidc = { actor: 'oidc:7', grants: [grant('translator', 'fi')] }
    await publishing.sessions.open(oidc)
    const p1 = { locale: 'fi', section: 'p1', assignee: 'token:anna', due: '2026-12-18' }
    t.match((await bo('POST', '/assignments', { body: p1 })).json(), { errors: [{ pointer: '/locale' }] }, 'not begun')
    await begin(anna, finnish)
    const names = (await bo('GET', '/assignees?locale=fi')).json().items.map(({ actor }: { actor: string }) => actor)
    t.same(names, ['oidc:7', 'token:anna', 'token:eva'], 'those who may write in the language')
    t.equal((await carl('GET', '/assignees?locale=fi')).statusCode, 403)

    const given = await bo('POST', '/assignments', { body: p1 })
    t.equal(given.statusCode, 201)
    t.match(given.json(), { ...p1, assignedBy: 'token:bo' })
    const events = () => store.events({ limit: 1 })
    t.match(await events(), [{ action: 'assign-section', actor: 'token:bo', detail: { ...p1, before: null } }])
    t.match((await anna('GET', '/assignments?locale=fi')).json().items, [p1])
    t.same((await carl('GET', '/assignments')).json().items, [], 'another language’s are not seen')

    const own = { locale: 'fi', section: 'handbook', assignee: 'token:eva' }
    t.match((await eva('POST', '/assignments', { body: own })).json(), { assignee: 'token:eva', due: null })
    t.equal((await eva('POST', '/assignments', { body: { ...p1, assignee: 'token:eva' } })).statusCode, 403, 'taken')
    t.equal((await eva('POST', '/assignments', { body: { ...own, assignee: 'token:anna' } })).statusCode, 403)
    t.equal((await eva('DELETE', `/assignments/${given.json().id}`)).statusCode, 403)
    t.equal((await carl('DELETE', `/assignments/${given.json().id}`)).statusCode, 404, 'hidden like a missing one')
    const moved = (await bo('POST', '/assignments', { body: { ...p1, assignee: 'oidc:7' } })).json()
    t.match(await events(), [{ detail: { assignee: 'oidc:7', before: 'token:anna' } }])
    t.equal((await bo('GET', '/assignments')).json()._meta.totalRecords, 2, 'a section has one assignment')
    t.equal((await bo('DELETE', `/assignments/${moved.id}`)).statusCode, 204)
    t.match(await events(), [{ action: 'unassign-section', detail: { section: 'p1', assignee: 'oidc:7' } }])
    t.equal((await bo('DELETE', `/assignments/${moved.id}`)).statusCode, 404)

    const wrong = { locale: 'fi', section: 'p9', assignee: 'token:carl' }
    t.match((await bo('POST', '/assignments', { body: wrong })).json().errors, [
      { pointer: '/section', detail: /There are: p1, / },
      { pointer: '/assignee', detail: /^Nobody of that name may write/ },
    ])
    t.equal((await bo('POST', '/assignments', { body: { ...p1, due: '2026-02-30' } })).statusCode, 400)
  })
})
