/** What maintainers say about texts, and texts that come back to their translators. */
import t from 'tap'
import { eachDatabase } from '../../database.ts'
import { begin, grant, openMaintainers, title } from '../maintainers.ts'

const question = {
  locale: 'fi',
  segment: 'p1.title',
  kind: 'question',
  text: 'Vad menas med \u201dledning\u201d?\nVilken?',
}

/** A translator and a reviewer of Finnish, an editor of the source, somebody of another language, an administrator. */
async function open(t: Parameters<typeof openMaintainers>[0], around?: Parameters<typeof openMaintainers>[1]) {
  const service = await openMaintainers(t, around)
  const anna = await service.as('Anna', grant('translator', 'fi'))
  const bo = await service.as('Bo', grant('reviewer', 'fi'))
  const sven = await service.as('Sven', grant('translator', 'sv'))
  const nina = await service.as('Nina', grant('publisher', 'nb'))
  const chief = await service.as('Chief', { role: 'administrator' })
  return { ...service, anna, bo, sven, nina, chief, id: await begin(anna) }
}

eachDatabase((name, fresh) => {
  t.test(`${name}: a question is asked, answered by an editor of the source, and resolved`, async (t) => {
    const { anna, sven, nina, chief, store } = await open(t, { database: await fresh(t) })
    const asked = await anna('POST', '/comments', { body: question })
    t.equal(asked.statusCode, 201)
    const { id } = asked.json()
    t.match(asked.json(), { kind: 'question', by: 'token:Anna', text: question.text, resolvedAt: null, replies: [] })
    t.match(asked.json(), { place: 'Principle 1 \u203a title', source: /innovation/, draft: null, wording: null })
    const answered = await sven('POST', `/comments/${id}/replies`, { body: { text: 'Den h\u00f6gsta.' } })
    t.equal(answered.statusCode, 201)
    const reply = answered.json().replies[0].id
    const { items, _meta } = (await anna('GET', '/comments?locale=fi&segment=p1.title&resolved=false')).json()
    t.equal(_meta.totalRecords, 1)
    t.match(items, [{ id, replies: [{ id: reply, text: 'Den h\u00f6gsta.', by: 'token:Sven' }] }])
    t.match((await nina('GET', '/comments')).json(), { items: [], _meta: { totalRecords: 0 } })
    t.equal((await nina('POST', `/comments/${id}/replies`, { body: { text: 'x' } })).json().code, 'COMMENT_NOT_FOUND')
    t.equal((await nina('POST', '/comments', { body: question })).statusCode, 403)
    t.match((await anna('PATCH', `/comments/${id}`, { body: { resolved: true } })).json(), { resolvedBy: 'token:Anna' })
    t.match((await sven('GET', '/comments?resolved=true&kind=question')).json().items, [{ id }])
    t.match((await sven('GET', '/comments?resolved=false')).json().items, [])
    t.match((await sven('PATCH', `/comments/${id}`, { body: { resolved: false } })).json(), { resolvedAt: null })

    t.equal((await anna('DELETE', `/comments/${reply}`)).statusCode, 403, 'only one\u2019s own')
    t.equal((await anna('DELETE', `/comments/${id}`)).statusCode, 204)
    t.match((await sven('GET', '/comments')).json().items, [
      { id, text: null, resolvedBy: 'token:Anna', replies: [{ id: reply }] },
    ])
    t.equal((await anna('DELETE', `/comments/${id}`)).json().code, 'COMMENT_NOT_FOUND')
    t.equal((await chief('DELETE', `/comments/${reply}`)).statusCode, 204)
    const events = (await store.events()).filter(({ detail }) => 'comment' in detail)
    t.same(
      events.map(({ actor, action }) => `${actor} ${action}`),
      [
        'token:Chief delete-comment',
        'token:Anna delete-comment',
        'token:Sven reopen-comment',
        'token:Anna resolve-comment',
        'token:Sven reply-to-comment',
        'token:Anna create-comment',
      ],
    )
    t.match(events.at(-1)?.detail, { comment: id, locale: 'fi', segment: 'p1.title', kind: 'question' })
    t.notMatch(JSON.stringify(events), /ledning|gsta/, 'the audit trail has no words')
  })

  t.test(`${name}: a returned text cannot be approved until it is another`, async (t) => {
    const { anna, bo, id, store } = await open(t, { database: await fresh(t) })
    const back = (body: object, revision?: number) =>
      bo('POST', `/drafts/${id}/returns`, { body, ...(revision && { revision }) })
    const approve = async () => {
      const { revision } = (await bo('GET', `/drafts/${id}`)).json()
      return bo('POST', `/drafts/${id}/approvals`, { body: {}, revision })
    }
    const returned = async () =>
      (await anna('GET', `/drafts/${id}/texts?limit=100`))
        .json()
        .items.flatMap((text: { id: string; returned: boolean }) => (text.returned ? [text.id] : []))
    const reason = { segment: 'p1.title', reason: 'F\u00f6r l\u00e5ng.' }
    t.equal((await approve()).statusCode, 200)
    t.equal((await anna('POST', `/drafts/${id}/returns`, { body: reason })).statusCode, 403)
    t.equal((await back(reason, 2)).statusCode, 412, 'the reviewer saw another revision')
    t.match((await back({ ...reason, segment: 'p2.title' })).json().errors, [{ pointer: '/segment' }])
    const made = await back(reason, 3)
    t.equal(made.statusCode, 201)
    t.match(made.json(), { kind: 'return', draft: id, wording: 'Otsikko', text: 'F\u00f6r l\u00e5ng.', by: 'token:Bo' })
    t.match((await anna('GET', `/drafts/${id}`)).json(), { approval: null, revision: 4 })
    t.same(await returned(), ['p1.title'])
    t.match((await approve()).json(), { code: 'TEXTS_RETURNED', errors: [{ pointer: '/texts/p1.title' }] })
    const resolve = { body: { resolved: true } }
    t.equal((await anna('PATCH', `/comments/${made.json().id}`, resolve)).statusCode, 403, 'the reviewer decides')

    await anna('PATCH', `/drafts/${id}`, { body: { texts: { 'p1.title': { text: 'Otsikko', state: 'reviewed' } } } })
    t.same(await returned(), [], 'another state is another text')
    await anna('PATCH', `/drafts/${id}`, { body: title('Otsikko') })
    t.same(await returned(), ['p1.title'], 'the returned text is back')
    await anna('PATCH', `/drafts/${id}`, { body: title('Lyhyt') })
    t.equal((await approve()).statusCode, 200)
    await back({ ...reason, reason: 'Fortfarande.' })
    await back({ ...reason, reason: 'Igen.' })
    for (const { id } of (await bo('GET', '/comments?kind=return&resolved=false')).json().items)
      t.equal((await bo('PATCH', `/comments/${id}`, resolve)).statusCode, 200)
    t.same(await returned(), [])
    t.equal((await approve()).statusCode, 200, 'the reviewer changed their mind')
    await anna('DELETE', `/drafts/${id}`)
    t.equal((await back(reason)).json().code, 'DRAFT_CLOSED')
    const told = (await store.events()).find(({ action }) => action === 'return-text')
    t.match(told, { actor: 'token:Bo', detail: { draft: id, locale: 'fi', segment: 'p1.title', kind: 'return' } })
  })
})

t.test('what cannot be said is named, and there is a limit to what can', async (t) => {
  const { anna, chief, publishing } = await open(t)
  const pointers = async (body: object, by = anna) =>
    (await by('POST', '/comments', { body })).json().errors.map(({ pointer }: { pointer: string }) => pointer)
  t.same(await pointers({ ...question, segment: 'p1.titel' }), ['/segment'])
  t.same(await pointers({ ...question, locale: 'nb' }, chief), ['/locale'])
  t.same(await pointers({ ...question, kind: 'return', text: ' \n' }), ['/kind', '/text'])
  t.same(await pointers({ ...question, text: 'x'.repeat(2001) }), ['/text'])
  t.same(await pointers({ ...question, text: 'a\u0007b' }), ['/text'])
  const { id } = (await anna('POST', '/comments', { body: question })).json()
  for (let count = 0; count < 100; count += 1)
    await publishing.comments.reply({ actor: 'token:Anna', grants: [grant('translator', 'fi')] }, id, `${count}`)
  const { items } = (await anna('GET', '/comments')).json()
  t.same(
    items[0].replies.map(({ text }: { text: string }) => text),
    Array.from({ length: 100 }, (_, count) => `${count}`),
  )
  t.match((await anna('POST', `/comments/${id}/replies`, { body: { text: 'x' } })).json().errors, [
    { pointer: '/text' },
  ])
})
