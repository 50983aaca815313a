import t from 'tap'
import { eachDatabase, reworded, shipped } from '../database.ts'
import { begin, finnish, grant, openMaintainers, release } from '../publishing/maintainers.ts'

const atom = /^application\/atom\+xml/

/** What a message says in both languages, without the time. */
const titlesOf = (answer: { json: () => unknown }) =>
  (answer.json() as { items: { title: string }[] }).items.map(({ title }) => title)

eachDatabase((name, fresh) => {
  t.test(`${name}: people read what others did and concerns them, and nothing else`, async (t) => {
    const service = await openMaintainers(t, { database: await fresh(t) })
    const { store, as } = service
    const anna = await as('Anna', grant('translator', 'fi'))
    const bertil = await as('Bertil', grant('reviewer', 'fi'))
    const cecilia = await as('Cecilia', grant('publisher', '*'))
    const dana = await as('Dana', grant('translator', 'en'), grant('reviewer', 'en'))
    t.same(titlesOf(await anna('GET', '/messages')), [])

    const id = await begin(anna, finnish)
    // Asking again about the same revision is no news.
    for (const _time of [1, 2]) t.equal((await anna('POST', `/drafts/${id}/submissions`)).statusCode, 204)
    t.match((await bertil('GET', '/messages')).json(), {
      items: [{ kind: 'submitted', title: 'Anna asks for approval of the draft in Finnish', draft: id }],
      _meta: { totalRecords: 1 },
    })
    t.match((await bertil('POST', `/drafts/${id}/submissions`)).json(), { code: 'FORBIDDEN' })
    t.match((await dana('POST', `/drafts/${id}/submissions`)).json(), { code: 'DRAFT_NOT_FOUND' })
    const { status } = (await release(id, bertil, cecilia)).json()
    t.equal(status, undefined, 'published')
    const own = await anna('GET', '/messages')
    t.same(titlesOf(own), ['Cecilia published the draft in Finnish', 'Bertil approved the draft in Finnish'])
    const [published, approved] = own.json().items
    t.match(published, {
      kind: 'published',
      by: 'token:Cecilia',
      draft: id,
      release: '2023-01-r2',
      locales: ['fi'],
      texts: null,
      read: false,
      url: `https://handbook.example/desk#/drafts/${id}/texts`,
    })
    t.match(approved, { kind: 'approved', url: `https://handbook.example/desk#/drafts/${id}/publish` })
    t.same(titlesOf(await bertil('GET', '/messages', { headers: { 'accept-language': 'sv' } })), [
      'Cecilia publicerade utkastet på finska',
      'Anna ber om godkännande av utkastet på finska',
    ])
    t.same(titlesOf(await cecilia('GET', '/messages')), [
      'Bertil approved the draft in Finnish',
      'Anna asks for approval of the draft in Finnish',
    ])
    t.match((await anna('POST', `/drafts/${id}/submissions`)).json(), { code: 'DRAFT_CLOSED' })
    t.same(titlesOf(await dana('GET', '/messages')), [], 'another language')

    const discarded = await begin(anna, { locale: 'fi' })
    await cecilia('DELETE', `/drafts/${discarded}`)
    t.equal(titlesOf(await anna('GET', '/messages'))[0], 'Cecilia discarded the draft in Finnish')

    // Dana's English follows the Swedish wording of the title and of nothing else here.
    const { release: base } = await store.head()
    const { locales } = await store.load(base as string)
    const { sv } = shipped().locales
    const swedish = reworded(sv, 'Ny rubrik')
    await store.publish({ base, locales: { sv: swedish }, actor: 'local:operator', action: 'publish-content' })
    const [news] = (await dana('GET', '/messages')).json().items
    t.match(news, { kind: 'outdated', locales: ['en'], texts: 1, draft: null })
    t.equal(news.title, 'operator published changed Swedish in release 2023-01-r3. Outdated texts: 1 in English')
    t.notMatch(titlesOf(await bertil('GET', '/messages'))[0], 'Swedish', 'only who may write is told')
    const minor = {
      ...reworded(swedish, 'Ny rubrik!'),
      minor: { 'p1.title': [locales.en?.sources['p1.title'] as string] },
    }
    await store.publish({ base: '2023-01-r3', locales: { sv: minor }, actor: 'local:operator' })
    t.equal((await dana('GET', '/messages')).json().items.length, 1, 'a minor change makes no text outdated')
  })

  t.test(`${name}: people are told of parts, returned texts, questions and replies`, async (t) => {
    const { store, as } = await openMaintainers(t, { database: await fresh(t) })
    const anna = await as('Anna', grant('translator', 'fi'))
    const bertil = await as('Bertil', grant('reviewer', 'fi'))
    const elsa = await as('Elsa', grant('translator', 'sv'))
    const draft = await begin(anna, finnish)
    const at = new Date().toISOString()
    // As the audit trail has them.
    const happens = (actor: string, action: string, detail: object) =>
      store.connection().change(({ append }) => append({ at, actor, action, detail: { locale: 'fi', ...detail } }))
    const question = { comment: 'c1', kind: 'question', segment: 'p1.title' }
    await happens('token:Chief', 'assign-section', { section: 'p1', assignee: 'token:Anna', due: '2026-12-24' })
    await happens('token:Bertil', 'return-text', { draft, segment: 'p1.title', kind: 'return', comment: 'c0' })
    await happens('token:Anna', 'create-comment', question)
    await happens('token:Anna', 'create-comment', { ...question, comment: 'c2', kind: 'comment' })
    await happens('token:Bertil', 'reply-to-comment', { ...question, comment: 'c3', thread: 'c1', kind: 'reply' })
    t.match((await anna('GET', '/messages')).json().items, [
      { kind: 'replied', title: 'Bertil replied to you about a text in Finnish' },
      {
        kind: 'returned',
        title: 'Bertil returned a text in the draft in Finnish',
        url: `https://handbook.example/desk#/drafts/${draft}/texts/p1.title`,
      },
      { kind: 'assigned', title: 'Chief assigned you a part of the handbook in Finnish' },
    ])
    t.same(titlesOf(await bertil('GET', '/messages')), ['Anna asks about a text in Finnish'])
    t.same(titlesOf(await elsa('GET', '/messages')), ['Anna asks about a text in Finnish'], 'who may correct Swedish')
  })

  t.test(`${name}: messages are read one by one or all at once, and unread again`, async (t) => {
    const { as } = await openMaintainers(t, { database: await fresh(t) })
    const anna = await as('Anna', grant('translator', 'fi'))
    const bertil = await as('Bertil', grant('publisher', 'fi'))
    for (const _one of [1, 2, 3]) await bertil('DELETE', `/drafts/${await begin(anna, finnish)}`)
    const ids = (await anna('GET', '/messages')).json().items.map((one: { id: string }) => one.id)
    t.equal(ids.length, 3)
    const unread = async () =>
      (await anna('GET', '/messages?read=false')).json().items.map((one: { id: string }) => one.id)
    const mark = (id: string, read: boolean) => anna('PATCH', `/messages/${id}`, { body: { read } })
    const [newest, middle, oldest] = ids
    t.match((await mark(middle, true)).json(), { id: middle, read: true })
    t.same(await unread(), [newest, oldest])
    t.equal((await anna('POST', '/message-readings', { body: { until: newest } })).statusCode, 204)
    t.same(await unread(), [])
    await mark(middle, false)
    t.same(await unread(), [middle])
    await Promise.all([mark(oldest, false), mark(newest, false)])
    t.same(await unread(), ids, 'two changes at once are both kept')
    t.equal((await anna('GET', '/messages?read=true')).json()._meta.totalRecords, 0)
    t.equal((await bertil('GET', '/messages')).json()._meta.totalRecords, 0, 'everybody has their own')
    t.match((await mark('1', true)).json(), { code: 'MESSAGE_NOT_FOUND' })
    t.match((await anna('POST', '/message-readings', { body: { until: '1' } })).json(), { code: 'MESSAGE_NOT_FOUND' })
    t.match((await bertil('PATCH', `/messages/${newest}`, { body: { read: true } })).json(), {
      code: 'MESSAGE_NOT_FOUND',
    })
    t.equal((await mark('x', true)).statusCode, 404)
  })

  t.test(`${name}: a feed has a secret URL that can be renewed, and ends with the tokens`, async (t) => {
    const { as, server, publishing } = await openMaintainers(t, { database: await fresh(t) })
    const anna = await as('Anna <&>', grant('translator', 'fi'))
    const bertil = await as('Bertil', grant('publisher', 'fi'))
    const chief = await as('Chief', { role: 'administrator' })
    await bertil('DELETE', `/drafts/${await begin(anna, finnish)}`)
    const feed = async (language: string) => {
      const { url } = (await anna('POST', '/message-feeds', { body: { language } })).json()
      return url.slice('https://handbook.example'.length)
    }
    const [first, second] = [await feed('en'), await feed('sv')]
    t.equal((await server.inject(first)).statusCode, 404, 'renewed')
    const answer = await server.inject(second)
    t.match(answer.headers['content-type'], atom)
    t.match(answer.headers, { 'cache-control': 'private, no-store', 'content-language': 'sv' })
    t.match(answer.body, '<title>Bertil förkastade utkastet på finska</title>')
    t.match(answer.body, /<link rel="alternate" type="text\/html" href="[^"]*\/desk#\/drafts\/[0-9a-f]{16}\/texts"\/>/)
    const { feedSince } = (await anna('GET', '/message-settings')).json()
    t.ok(Date.parse(feedSince))
    await chief('DELETE', `/tokens/${anna.id}`)
    t.equal((await server.inject(second)).statusCode, 404, 'no token is valid')
    await publishing.tokens.create(
      { actor: 'local:t', grants: [{ role: 'administrator' }] },
      {
        name: 'Anna <&>',
        grants: [grant('translator', 'en')],
      },
    )
    const later = await server.inject(second)
    t.equal(later.statusCode, 200)
    t.notMatch(later.body, '<entry>', 'the new token allows another language')
    const again = await as('Anna <&>', grant('translator', 'fi'))
    t.equal((await again('DELETE', '/message-feeds')).statusCode, 204)
    t.equal((await server.inject(second)).statusCode, 404, 'deleted')
  })
})
