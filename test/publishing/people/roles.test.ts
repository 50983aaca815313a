import t from 'tap'
import { begin, finnish, grant, type Maintainer, openMaintainers, title } from '../maintainers.ts'

/** What each person may do with a Finnish draft that somebody else wrote, and with the service. */
const table = {
  //                    begin see write dryRun approve publish discard rollBack withdraw audit tokens
  'translator fi': [201, 200, 200, 200, 403, 403, 204, 403, 403, 403, 403],
  'reviewer fi': [403, 200, 403, 403, 200, 403, 403, 403, 403, 403, 403],
  'publisher fi': [403, 200, 403, 403, 200, 201, 204, 403, 403, 403, 403],
  'translator *': [201, 200, 200, 200, 403, 403, 204, 403, 403, 403, 403],
  'publisher *': [403, 200, 403, 403, 200, 201, 204, 200, 200, 200, 403],
  'publisher sv': [403, 404, 404, 404, 404, 404, 404, 403, 403, 403, 403],
  'translator sv': [403, 404, 404, 404, 404, 404, 404, 403, 403, 403, 403],
  'nothing at all': [403, 404, 404, 404, 404, 404, 404, 403, 403, 403, 403],
  administrator: [201, 200, 200, 200, 200, 201, 204, 200, 200, 200, 200],
} satisfies Record<string, number[]>

function grantsOf(name: string) {
  const [role, locale = ''] = name.split(' ') as ['translator' | 'reviewer' | 'publisher', string?]
  if (name === 'administrator') return [{ role: 'administrator' as const }]
  return name === 'nothing at all' ? [] : [grant(role, locale)]
}

t.test('every role may do what it is for, in its language, and nothing else', async (t) => {
  const { as, store } = await openMaintainers(t)
  const writer = await as('writer', grant('translator', '*'))
  const chief = await as('chief', { role: 'administrator' })
  let asked = 0
  for (const [name, expected] of Object.entries(table)) {
    const who = await as(name, ...grantsOf(name))
    const draft = () => begin(writer, finnish, title(`Otsikko ${asked}`))
    /** A draft that the administrator has approved. */
    const approved = async () => {
      const id = await draft()
      await chief('POST', `/drafts/${id}/approvals`, { body: {}, revision: 2 })
      return id
    }
    const current = async () => (await store.head()).release as string
    // Three releases, so that there is one to go back to and one to withdraw.
    for (let count = 0; count < 2; count += 1) {
      const edit = { texts: { 'p2.title': { text: `Svensk titel ${asked} ${count}` } } }
      const id = await begin(writer, { locale: 'sv' }, edit)
      await chief('POST', `/drafts/${id}/approvals`, { body: {}, revision: 2 })
      await chief('POST', `/drafts/${id}/publications`)
    }
    const [latest, before, old] = (await store.records({ limit: 3 })).map(({ id }) => id)
    t.equal(latest, await current())
    const xliff = (await writer('GET', `/drafts/${await draft()}/exports?format=xliff`)).body
    const statuses = [
      await who('POST', '/drafts', { body: finnish }),
      await who('GET', `/drafts/${await draft()}`),
      await who('PATCH', `/drafts/${await draft()}`, { body: title('Toinen') }),
      await who('POST', `/drafts/${await draft()}/imports`, {
        body: xliff,
        headers: { 'content-type': 'application/xliff+xml' },
      }),
      await who('POST', `/drafts/${await draft()}/approvals`, { body: {}, revision: 2 }),
      await who('POST', `/drafts/${await approved()}/publications`),
      await who('DELETE', `/drafts/${await draft()}`),
      await who('POST', '/heads', { body: { release: before, reason: 'Fel text.' } }),
      await who('POST', `/releases/${old}/withdrawals`, { body: { replacement: before, reason: 'Fel text.' } }),
      await who('GET', '/audit-events'),
      await who('GET', '/tokens'),
    ].map(({ statusCode }) => statusCode)
    t.same(statuses, expected, name)
    asked += statuses.length
  }
  t.equal(asked, 99)
})

t.test('a draft of another language and one that is not there look the same', async (t) => {
  const { as } = await openMaintainers(t)
  const id = await begin(await as('anna', grant('translator', 'fi')))
  const swede = await as('sven', grant('publisher', 'sv'), grant('translator', 'sv'))
  const ways: [Parameters<Maintainer>[0], string, object?][] = [
    ['GET', ''],
    ['PATCH', '', title('x')],
    ['DELETE', ''],
    ['GET', '/texts'],
    ['GET', '/changes'],
    ['GET', '/exports?format=xliff'],
    ['POST', '/approvals', {}],
    ['POST', '/publications'],
  ]
  for (const [method, path, body] of ways) {
    const [there, absent] = await Promise.all(
      [id, '0123456789abcdef'].map((draft) =>
        swede(method, `/drafts/${draft}${path}`, { revision: 2, ...(body && { body }) }),
      ),
    )
    t.equal(there?.statusCode, 404, path)
    t.equal(there?.body.replaceAll(id, '0123456789abcdef'), absent?.body, `${method} ${path}`)
  }
  t.equal((await swede('GET', '/drafts')).json()._meta.totalRecords, 0, 'nor is it listed')
  t.equal((await swede('GET', `/drafts?locale=fi`)).json()._meta.totalRecords, 0)
  t.equal(
    (await swede('POST', '/drafts', { body: finnish })).body,
    (await swede('POST', '/drafts', { body: { locale: 'zz' } })).body,
  )
})

t.test('nobody approves their own work but an administrator who says so', async (t) => {
  const { as, store } = await openMaintainers(t)
  const both = await as('anna', grant('translator', 'fi'), grant('reviewer', 'fi'), grant('publisher', 'fi'))
  const id = await begin(both)
  const refused = await both('POST', `/drafts/${id}/approvals`, { body: { overrule: true }, revision: 2 })
  t.equal(refused.statusCode, 403)
  t.equal(refused.json().code, 'OWN_WORK')
  const again = await as('anna', grant('reviewer', 'fi'))
  t.equal(
    (await again('POST', `/drafts/${id}/approvals`, { body: {}, revision: 2 })).json().code,
    'OWN_WORK',
    'a second token is the same person',
  )
  t.equal((await both('POST', `/drafts/${id}/publications`)).json().code, 'NOT_APPROVED')

  const chief = await as('chief', { role: 'administrator' })
  await chief('PATCH', `/drafts/${id}`, { body: title('Uusi otsikko') })
  t.equal((await chief('POST', `/drafts/${id}/approvals`, { body: {}, revision: 3 })).json().code, 'OWN_WORK')
  const overruled = await chief('POST', `/drafts/${id}/approvals`, { body: { overrule: true }, revision: 3 })
  t.same(overruled.json().approval.overruled, true)
  t.equal((await chief('POST', `/drafts/${id}/publications`)).statusCode, 201)
  const [publication, approval] = await store.events({ limit: 2 })
  t.match(approval, { action: 'approve-draft', actor: 'token:chief', detail: { overruled: true } })
  t.match(publication, { action: 'publish', detail: { overruled: true, approvedBy: 'token:chief', draft: id } })
})

t.test('an approval is of what was seen, and is gone when somebody writes', async (t) => {
  const { as } = await openMaintainers(t)
  const writer = await as('anna', grant('translator', 'fi'))
  const publisher = await as('bo', grant('publisher', 'fi'))
  const id = await begin(writer)
  const approve = (revision?: number) =>
    publisher('POST', `/drafts/${id}/approvals`, { body: {}, ...(revision && { revision }) })
  t.equal((await approve()).json().code, 'PRECONDITION_REQUIRED')
  t.equal((await approve(1)).json().code, 'PRECONDITION_FAILED')
  const approved = await approve(2)
  t.equal(approved.headers.etag, '"3"')
  t.match(approved.json(), { approval: { by: 'token:bo', overruled: false }, writers: ['token:anna'] })
  t.equal(approved.json().coverage.translated, 1, 'no state changed')
  t.equal((await writer('PATCH', `/drafts/${id}`, { body: title('Toinen') })).json().approval, null)
  t.equal((await publisher('POST', `/drafts/${id}/publications`)).json().code, 'NOT_APPROVED')
})
