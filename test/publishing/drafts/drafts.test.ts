import t from 'tap'
import { sourceHash } from '../../../src/handbook/source-hash.ts'
import { shipped } from '../../database.ts'
import { begin, finnish, grant, openMaintainers, release, required, title, total } from '../maintainers.ts'

const swedish = shipped().locales.sv.texts['p1.title'] as string

async function open(t: Parameters<typeof openMaintainers>[0]) {
  const maintainers = await openMaintainers(t)
  const writer = await maintainers.as('anna', grant('translator', '*'))
  const publisher = await maintainers.as('bo', grant('publisher', '*'))
  return { ...maintainers, writer, publisher }
}

t.test('a new language goes from a draft to readers, and nothing of other languages changes', async (t) => {
  const { writer, publisher, store, follow, server } = await open(t)
  t.equal((await writer('POST', '/drafts', { body: { locale: 'fi' } })).json().errors[0].pointer, '/endonym')
  for (const locale of ['id', 'sdk', 'mcp']) {
    const taken = await writer('POST', '/drafts', { body: { ...finnish, locale } })
    t.equal(taken.statusCode, 400, `${locale} has an address of its own`)
    t.match(taken.json().errors, [{ pointer: '/locale' }])
  }
  const odd = await writer('POST', '/drafts', { body: { ...finnish, locale: 'fi-fi-fi' } })
  t.equal(odd.json().errors[0].pointer, '/locale')
  const id = await begin(writer)
  const whole = (await writer('GET', `/drafts/${id}`)).json()
  t.match(whole, { status: 'open', revision: 2, texts: 1, settings: { endonym: 'suomi', state: 'machine' } })
  t.match(whole.coverage, { total: required, translated: 1, missing: required - 1 })
  const changes = (await writer('GET', `/drafts/${id}/changes`)).json()
  const ofText = { change: 'added', locale: 'fi', segment: 'p1.title', before: null, after: 'Otsikko' }
  t.match(changes.items.at(-1), { ...ofText, stateBefore: 'missing', stateAfter: 'translated', minor: false })
  const published = await release(id, publisher, publisher)
  t.equal(published.statusCode, 201)
  t.match(published.json(), { release: '2023-01-r2' })
  await follow()
  const read = (await server.inject('/handbook/v1/fi/principles/p1')).json()
  t.match(read, { title: 'Otsikko', _meta: { locale: 'fi', status: 'unofficial' } })
  const { locales, manifest } = await store.load('2023-01-r2')
  t.same(locales.fi?.sources, { 'p1.title': sourceHash(swedish) })
  const before = await store.load('2023-01-r1')
  for (const tag of ['sv', 'en']) t.equal(manifest.locales[tag], before.manifest.locales[tag], tag)
  t.match((await writer('GET', `/drafts/${id}`)).json(), { status: 'published', release: '2023-01-r2' })
  for (const [method, path, body] of [
    ['PATCH', '', title('x')],
    ['DELETE', ''],
  ] as const)
    t.equal((await writer(method, `/drafts/${id}${path}`, { ...(body && { body }) })).json().code, 'DRAFT_CLOSED')
})

t.test('everything wrong with what is written is named at once, by pointer', async (t) => {
  const { writer } = await open(t)
  const id = await begin(writer)
  const pointers = async (body: object) => {
    const answer = await writer('PATCH', `/drafts/${id}`, { body })
    t.equal(answer.statusCode, 400)
    return answer
      .json()
      .errors.map(({ pointer }: { pointer: string }) => pointer)
      .sort()
  }
  const text = (value: unknown) => ({ text: value })
  t.same(await pointers({}), [''])
  const misshapen = { dir: 'up', fallback: 'sv', texts: { 'p1.title': text(3), 'a b': text('x'), 'p2.title': 'x' } }
  t.same(await pointers(misshapen), ['/dir', '/fallback', '/texts/a b', '/texts/p1.title/text', '/texts/p2.title'])
  t.same(
    await pointers({
      fallback: ['fi', 'xx', 'en'],
      texts: {
        'p1.titel': text('Otsikko'),
        constructor: text('x'),
        'p1.title': text('<script>alert(1)</script>'),
        'p2.title': text('x'.repeat(300)),
        'p3.title': text('[linkki](resource:declaration)'),
        'p4.title': text('a\u0000b'),
        'p5.title': { text: 'Otsikko', minor: true },
      },
    }),
    [
      '/fallback',
      '/fallback/0',
      '/fallback/1',
      '/texts/constructor',
      '/texts/p1.titel',
      '/texts/p1.title/text',
      '/texts/p2.title/text',
      '/texts/p3.title/text',
      '/texts/p4.title/text',
      '/texts/p5.title/minor',
    ],
  )
  const proto = await writer('PATCH', `/drafts/${id}`, {
    body: '{"texts":{"__proto__":{"text":"x"}}}',
    headers: { 'content-type': 'application/json' },
  })
  t.equal(proto.statusCode, 400)
  t.equal((await writer('GET', `/drafts/${id}`)).json().revision, 2, 'nothing was written')
  const suggestion = await writer('PATCH', `/drafts/${id}`, {
    body: { texts: { 'p1.titel': text('x') } },
    headers: { 'accept-language': 'sv' },
  })
  t.match(suggestion.body, 'Menade du p1.title?')
})

t.test('a chain of fallback languages must make sense', async (t) => {
  const { writer } = await open(t)
  const faults = async (locale: string, fallback: string[]) => {
    const { id } = (await writer('POST', '/drafts', { body: { locale } })).json()
    const answer = await writer('PATCH', `/drafts/${id}`, { body: { fallback } })
    if (answer.statusCode === 200) return []
    return answer.json().errors.map(({ pointer, detail }: { pointer: string; detail: string }) => [pointer, detail])
  }
  t.same(await faults('en', ['sv']), [])
  t.match(await faults('sv', ['en', 'sv']), [
    ['/fallback/0', /nothing to fall back on/],
    ['/fallback/1', /nothing to fall back on/],
  ])
  t.match(await faults('en', ['en', 'sv']), [['/fallback/0', /itself/]])
  t.match(await faults('en', ['sw', 'sv']), [['/fallback/0', /“sw” is not a published locale\..*sv/]])
  t.match(await faults('en', []), [['/fallback', /must/]])
})

t.test('two people who write in one draft do not overwrite what they did not see', async (t) => {
  const { writer } = await open(t)
  const id = await begin(writer)
  const edit = (revision: number) => writer('PATCH', `/drafts/${id}`, { body: title(`Otsikko ${revision}`), revision })
  t.equal((await edit(2)).headers.etag, '"3"')
  const late = await edit(2)
  t.equal(late.statusCode, 412)
  t.match(late.json().detail, 'revision 3')
  t.equal((await writer('DELETE', `/drafts/${id}`, { revision: 2 })).statusCode, 412)
  const odd = await writer('PATCH', `/drafts/${id}`, { body: title('x'), headers: { 'if-match': 'W/"3"' } })
  t.equal(odd.statusCode, 400)
})

t.test('a draft that changes while it is published is not published', async (t) => {
  const { writer, publisher, store } = await open(t)
  const id = await begin(writer)
  await publisher('POST', `/drafts/${id}/approvals`, { body: {}, revision: 2 })
  const publish = store.publish.bind(store)
  // The draft has been read and its approval checked; the transaction has not begun.
  store.publish = async (proposal) => {
    t.equal((await writer('PATCH', `/drafts/${id}`, { body: title('Not approved') })).statusCode, 200)
    return publish(proposal)
  }
  const refused = await publisher('POST', `/drafts/${id}/publications`)
  t.equal(refused.statusCode, 412)
  t.match(refused.json(), { code: 'PRECONDITION_FAILED', detail: /revision 4/ })
  t.equal((await store.head()).release, '2023-01-r1')
  t.equal(await store.count(), 1)
  const left = (await writer('GET', `/drafts/${id}`)).json()
  t.match(left, { status: 'open', revision: 4, approval: null, release: null })
})

t.test('of two who publish the same language one gets a conflict, and goes on from what changed', async (t) => {
  const { writer, publisher, store } = await open(t)
  const [first, second] = [await begin(writer), await begin(writer, finnish, title('Toinen'))] as [string, string]
  t.equal((await release(first, publisher, publisher)).statusCode, 201)
  const conflict = await release(second, publisher, publisher)
  t.equal(conflict.statusCode, 409)
  const { code, errors } = conflict.json()
  t.equal(code, 'PUBLISH_CONFLICT')
  const pointers = errors.map(({ pointer }: { pointer: string }) => pointer)
  t.same(
    pointers,
    ['endonym', 'dir', 'status', 'fallback', 'state', 'p1.title'].map((what) => `/fi/${what}`),
  )
  t.equal((await store.head()).release, '2023-01-r2')
  t.equal((await writer('PATCH', `/drafts/${second}`, { body: { base: '2023-01-r1' } })).statusCode, 400)
  t.equal((await writer('PATCH', `/drafts/${second}`, { body: { base: '2023-01-r2' } })).statusCode, 200)
  const seen = (await writer('GET', `/drafts/${second}/changes`)).json().items
  t.match(seen, [{ change: 'changed', before: 'Otsikko', after: 'Toinen' }])
  t.equal((await release(second, publisher, publisher)).statusCode, 201)
})

t.test('drafts of different languages that were begun on the same release merge', async (t) => {
  const { writer, publisher, store } = await open(t)
  const english = await begin(writer, { locale: 'en' }, title('Another title'))
  const finnishDraft = await begin(writer)
  const answers = await Promise.all([english, finnishDraft].map((id) => release(id, publisher, publisher)))
  t.same(
    answers.map(({ statusCode }) => statusCode),
    [201, 201],
  )
  const { locales } = await store.load((await store.head()).release as string)
  t.equal(locales.en?.texts['p1.title'], 'Another title')
  t.equal(locales.fi?.texts['p1.title'], 'Otsikko')
})

t.test('a draft published twice at once becomes one release', async (t) => {
  const { writer, publisher, store } = await open(t)
  const id = await begin(writer)
  await publisher('POST', `/drafts/${id}/approvals`, { body: {}, revision: 2 })
  const answers = await Promise.all([1, 2, 3].map(() => publisher('POST', `/drafts/${id}/publications`)))
  t.same(answers.map(({ statusCode }) => statusCode).sort(), [201, 409, 409])
  t.equal(await store.count(), 2)
})

t.test('a text is taken back, a draft discarded, and a draft that changes nothing is not published', async (t) => {
  const { writer, publisher } = await open(t)
  const id = await begin(writer, { locale: 'en' })
  const reverted = await writer('PATCH', `/drafts/${id}`, { body: { reverted: ['p1.title'] } })
  t.match(reverted.json(), { texts: 0 })
  t.equal((await release(id, publisher, publisher)).json().code, 'NOTHING_TO_CHANGE')
  t.equal((await writer('DELETE', `/drafts/${id}`)).statusCode, 204)
  t.equal((await writer('GET', `/drafts/${id}`)).json().status, 'discarded')
  t.equal((await writer('GET', '/drafts?status=open')).json()._meta.totalRecords, 0)
})

t.test('a minor change of the source keeps translations current; another makes them outdated', async (t) => {
  const { writer, publisher, store } = await open(t)
  await release(await begin(writer), publisher, publisher)
  const outdated = async () => {
    const draft = (await writer('POST', '/drafts', { body: { locale: 'fi' } })).json()
    const { items } = (await writer('GET', `/drafts/${draft.id}/texts?state=outdated`)).json()
    return items.map(({ id, oldSource }: { id: string; oldSource: string }) => [id, oldSource])
  }
  const change = async (text: string, minor: boolean) => {
    const texts = { 'p1.title': { text, ...(minor && { minor }) } }
    const answer = await release(await begin(writer, { locale: 'sv' }, { texts }), publisher, publisher)
    t.equal(answer.statusCode, 201, text)
  }
  await change(`${swedish}.`, true)
  t.same(await outdated(), [])
  await change(`${swedish}!`, true)
  t.same(await outdated(), [], 'a second minor change counts back to the first')
  const { locales: now } = await store.load((await store.head()).release as string)
  t.same(now.sv?.minor, { 'p1.title': [`${swedish}.`, swedish].map(sourceHash) })
  await change('En helt annan titel', false)
  t.same(await outdated(), [['p1.title', swedish]])
  await change('En helt annan titel.', true)
  t.same(await outdated(), [['p1.title', swedish]], 'what was outdated before a minor change stays so')
  const { locales } = await store.load((await store.head()).release as string)
  t.same(locales.sv?.sources, {})
  t.equal(locales.sv?.states['p1.title'] ?? locales.sv?.state, 'final')
})

t.test('a change that was published without saying so can be called minor afterwards', async (t) => {
  const { writer, publisher } = await open(t)
  await release(await begin(writer), publisher, publisher)
  const publish = async (edit: object) => release(await begin(writer, { locale: 'sv' }, edit), publisher, publisher)
  await publish({ texts: { 'p1.title': { text: `${swedish}.` } } })
  const fi = (await writer('POST', '/drafts', { body: { locale: 'fi' } })).json()
  t.equal(fi.outdated, 1)
  t.equal((await publish({ texts: { 'p1.title': { text: `${swedish}.`, minor: true } } })).statusCode, 201)
  t.equal((await writer('POST', '/drafts', { body: { locale: 'fi' } })).json().outdated, 0)
})

t.test('lists have pages whose links keep the query', async (t) => {
  const { writer } = await open(t)
  const ids = [await begin(writer), await begin(writer), await begin(writer, { locale: 'en' })]
  const page = (await writer('GET', '/drafts?locale=fi&limit=1&page=2')).json()
  t.match(page._meta, { totalRecords: 2, page: 2, limit: 1, count: 1 })
  t.match(page._links.prev.href, /drafts\?.*limit=1.*page=1|page=1.*limit=1/)
  t.match(page._links.first.href, 'locale=fi')
  t.equal(ids.length, 3)
  const texts = (await writer('GET', `/drafts/${ids[0]}/texts?state=missing&limit=100&page=2`)).json()
  t.match(texts._meta, { totalRecords: total - 1, count: 100 })
  t.match(texts.items[0], { target: null, proposed: false, state: 'missing' })
  t.equal((await writer('GET', '/drafts?state=x')).statusCode, 400)
})

t.test('a fault under a name of any length is told within bounds', async (t) => {
  const { as } = await openMaintainers(t)
  const anna = await as('Anna', grant('translator', 'fi'))
  const id = await begin(anna)
  const name = 'a-'.repeat(3000)
  for (const wrong of ['no edit', { text: 5 }, { text: 'x', state: name }, { text: 'x', [name]: 1 }]) {
    // Every answer is held to the document, which says how long a detail may be.
    const answer = await anna('PATCH', `/drafts/${id}`, { body: { texts: { [`${name}a`]: wrong } } })
    t.equal(answer.statusCode, 400)
    t.ok(answer.body.length < 2000, `${answer.body.length} bytes`)
  }
})

t.test('an unfinished text stays in the draft until it is written or taken back, and is never published', async (t) => {
  const { writer, publisher, server, follow } = await open(t)
  const id = await begin(writer)
  const edit = (body: object) => writer('PATCH', `/drafts/${id}`, { body })
  const left = async () => {
    const { items } = (await writer('GET', `/drafts/${id}/texts?limit=100`)).json()
    return items.flatMap(({ id, unfinished }: Record<string, string>) =>
      unfinished === null ? [] : [[id, unfinished]],
    )
  }
  t.equal((await edit({ unfinished: { 'p1.title': 'Kesken {1}', 'handbook.title': '<b' } })).statusCode, 200)
  t.same(await left(), [
    ['handbook.title', '<b'],
    ['p1.title', 'Kesken {1}'],
  ])
  await edit({ reverted: ['handbook.title'] })
  t.same(await left(), [['p1.title', 'Kesken {1}']])
  const refused = await edit({ unfinished: { 'p1.titel': 'x' } })
  t.match(refused.json().errors, [{ pointer: '/unfinished/p1.titel', detail: 'p1.title' }])
  await release(id, publisher, publisher)
  await follow()
  t.equal((await server.inject('/handbook/v1/fi/principles/p1')).json().title, 'Otsikko')

  const other = await begin(writer, { locale: 'fi' }, { unfinished: { 'p1.title': 'Kesken' } })
  await writer('PATCH', `/drafts/${other}`, { body: title('Valmis') })
  const { items } = (await writer('GET', `/drafts/${other}/texts?limit=100`)).json()
  t.same(
    items.filter(({ unfinished }: { unfinished: string | null }) => unfinished !== null),
    [],
  )
})
