/** What a draft keeps of the texts that are written in it, and what the audit trail and lists say of it. */
import t from 'tap'
import { namedFaults, textsFaults } from '../../../src/publishing/drafts/draft-faults.ts'
import { earlierWith, leftUnfinished } from '../../../src/publishing/drafts/written-texts.ts'
import { hashOfText } from '../../../src/translation/exported.ts'
import { reworded, shipped } from '../../database.ts'
import { root } from '../../open-app.ts'
import { begin, finnish, grant, openMaintainers, release, title } from '../maintainers.ts'

const { edition } = shipped()
const { sv, en } = shipped().locales

/** Maintainers at a time that the test moves. */
async function open(t: Parameters<typeof openMaintainers>[0]) {
  const clock = { time: Date.parse('2026-11-23T08:00:00Z') }
  const maintainers = await openMaintainers(t, { now: () => new Date(clock.time) })
  const anna = await maintainers.as('anna', grant('translator', '*'))
  const bo = await maintainers.as('bo', grant('publisher', '*'))
  return { ...maintainers, clock, anna, bo }
}

t.test('a text is kept in composed letters and without the spaces around it, in a state of its language', async (t) => {
  const { anna, publishing } = await open(t)
  const written = async (locale: string, body: object) => {
    const { id } = (await anna('POST', '/drafts', { body: { locale } })).json()
    t.equal((await anna('PATCH', `/drafts/${id}`, { body })).statusCode, 200)
    const { items } = (await anna('GET', `/drafts/${id}/texts?limit=100`)).json()
    const { draft } = await publishing.drafts.open({ actor: 'anna', grants: [grant('translator', '*')] }, id)
    return { items: new Map(items.map((one: { id: string }) => [one.id, one])), proposal: draft.proposal }
  }
  const texts = { 'p1.title': { text: ' A\u030asa \n' }, 'handbook.title': { text: 'Sak', state: 'reviewed' } }
  const english = await written('en', { texts, unfinished: { 'handbook.subtitle': ' A\u030a <' } })
  t.match(english.items.get('p1.title'), { target: 'Åsa', state: 'translated', proposed: true, unfinished: null })
  t.match(english.items.get('handbook.title'), { target: 'Sak', state: 'reviewed' })
  t.match(english.items.get('handbook.subtitle'), { unfinished: 'Å <', proposed: false })
  t.ok(english.proposal.texts['p1.title']?.source)
  const swedish = await written('sv', { texts: { 'p1.title': { text: 'Sak' } } })
  t.same(swedish.proposal.texts, { 'p1.title': { text: 'Sak', state: 'final' } }, 'the source has no source')
})

t.test('an empty text and one with an endless name are refused by pointer', async (t) => {
  const { anna } = await open(t)
  const id = await begin(anna)
  const faults = async (body: object) => {
    const { errors } = (await anna('PATCH', `/drafts/${id}`, { body })).json()
    return errors.map(({ pointer, detail }: Record<string, string>) => [pointer, detail])
  }
  for (const text of ['', ' \u3000', '\n'])
    t.match(
      await faults({ texts: { 'p1.title': { text } } }),
      [['/texts/p1.title/text', /empty/]],
      JSON.stringify(text),
    )
  const name = `p1${'.a'.repeat(100)}`
  t.match(await faults({ texts: { [name]: { text: 'x' } }, unfinished: { [name]: 'x' } }), [
    [`/texts/${name.slice(0, 150)}`, /^There is no such text in the handbook\./],
    [`/unfinished/${name.slice(0, 150)}`, /^There is no such text in the handbook\./],
  ])
})

t.test('a draft remembers its twenty latest wordings of each text, and none twice', async (t) => {
  const draftOf = (text: string, earlier?: Record<string, string[]>) => ({
    proposal: { settings: {}, texts: { a: { text, state: 'translated' as const } }, ...(earlier && { earlier }) },
  })
  const source = { ...sv, texts: { a: 'Källa' } }
  const hash = (text: string) => hashOfText(text, 'Källa')
  const after = (text: string, earlier?: Record<string, string[]>) =>
    earlierWith(draftOf(text, earlier), { a: { text: 'new', state: 'translated' } }, source)
  t.same(after('new'), {}, 'a text that stays is no earlier one')
  t.same(after('old'), { earlier: { a: [hash('old')] } })
  t.same(earlierWith(draftOf('old'), {}, source), { earlier: { a: [hash('old')] } }, 'nor is one that was taken back')
  t.same(earlierWith(draftOf('old'), {}, { ...sv, texts: {} }), { earlier: { a: [hashOfText('old', '')] } })
  t.same(after('old', { a: [hash('old'), 'x'], b: ['y'] }), { earlier: { a: ['x', hash('old')], b: ['y'] } })
  const many = Array.from({ length: 20 }, (_, at) => `${at}`)
  t.same(after('old', { a: many }), { earlier: { a: [...many.slice(1), hash('old')] } })
})

t.test('unfinished texts stay until they end, and a draft without any has none', async (t) => {
  const draft = { proposal: { settings: {}, texts: {}, unfinished: { a: 'A', b: 'B' } } }
  t.same(leftUnfinished(draft, { ended: ['a'] }), { unfinished: { b: 'B' } })
  t.same(leftUnfinished(draft, { unfinished: { c: ' C ' }, ended: ['b'] }), { unfinished: { a: 'A', c: 'C' } })
  t.same(leftUnfinished(draft, { ended: ['a', 'b'] }), {})
  t.same(leftUnfinished({ proposal: { settings: {}, texts: {} } }, { ended: [] }), {})
})

t.test('the audit trail says what a change of a draft was, and nothing that it was not', async (t) => {
  const { anna, bo, store } = await open(t)
  const lastDetail = async () => {
    const [event] = await store.events({ limit: 1 })
    return [event?.action, event?.detail]
  }
  const { locale, ...settings } = finnish
  const { id } = (await anna('POST', '/drafts', { body: finnish })).json()
  const about = { draft: id, locale, token: anna.id }
  t.same(await lastDetail(), ['create-draft', { ...about, settings }])
  const { id: plain } = (await anna('POST', '/drafts', { body: { locale: 'en' } })).json()
  t.same(await lastDetail(), ['create-draft', { draft: plain, locale: 'en', token: anna.id }])
  const edit = (body: object) => anna('PATCH', `/drafts/${id}`, { body })
  await edit(title('Otsikko'))
  t.same(await lastDetail(), ['edit-draft', { ...about, texts: ['p1.title'] }])
  const more = { base: '2023-01-r1', endonym: 'Suomi', unfinished: { 'p2.title': 'x' }, reverted: ['p3.title'] }
  await edit(more)
  const said = { base: '2023-01-r1', settings: { endonym: 'Suomi' }, texts: [], unfinished: ['p2.title'] }
  t.same(await lastDetail(), ['edit-draft', { ...about, ...said, reverted: ['p3.title'] }])
  await bo('POST', `/drafts/${id}/approvals`, { body: {}, revision: 3 })
  const ofBo = { draft: id, token: bo.id }
  t.same(await lastDetail(), ['approve-draft', { ...ofBo, locale, revision: 3, overruled: false }])
  const publication = await bo('POST', `/drafts/${id}/publications`)
  const place = `https://handbook.example${root}/releases/2023-01-r2`
  t.same([publication.headers.location, publication.json()._links.self.href], [place, place])
  const { settings: _, locales, ...published } = (await lastDetail())[1] as Record<string, unknown>
  t.same(locales, ['fi'])
  t.same(published, { ...ofBo, writers: ['token:anna'], approvedBy: 'token:bo', overruled: false })
  await anna('DELETE', `/drafts/${plain}`)
  t.same(await lastDetail(), ['discard-draft', { draft: plain, locale: 'en', token: anna.id }])
})

t.test('a draft names everybody who wrote in it, last the person who wrote last', async (t) => {
  const { anna, as } = await open(t)
  const carl = await as('carl', grant('translator', '*'))
  const id = await begin(anna)
  const write = async (by: typeof anna) => (await by('PATCH', `/drafts/${id}`, { body: title('x') })).json().writers
  t.same(await write(carl), ['token:anna', 'token:carl'])
  t.same(await write(carl), ['token:anna', 'token:carl'])
  t.same(await write(anna), ['token:carl', 'token:anna'])
})

t.test('a draft goes out in each format under its name, and nothing but such a file comes in', async (t) => {
  const { anna } = await open(t)
  const id = await begin(anna)
  const xliff = 'application/xliff+xml'
  const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  for (const [format, type, extension, beginning] of [
    ['xliff', xliff, 'xlf', /^<\?xml[^>]*>\s*<xliff [^>]*version="1\.2"/],
    ['xliff2', `${xliff};version=2.1`, 'xlf', /^<\?xml[^>]*>\s*<xliff [^>]*version="2\.1"/],
    ['xlsx', workbook, 'xlsx', /^PK/],
  ] as const) {
    const accept = type.split(';')[0] as string
    const { statusCode, headers, body } = await anna('GET', `/drafts/${id}/exports?format=${format}`, {
      headers: { accept },
    })
    t.equal(statusCode, 200, format)
    t.equal(String(headers['content-type']).replaceAll(' ', ''), type)
    t.equal(headers['content-disposition'], `attachment; filename="handbook-${id}.${extension}"`)
    t.match(body, beginning)
  }
  for (const type of ['application/json', 'text/plain'])
    t.equal(
      (await anna('POST', `/drafts/${id}/imports`, { body: '{}', headers: { 'content-type': type } })).statusCode,
      415,
    )
})

t.test('texts that the handbook does not have are named, with the nearest', async (t) => {
  const { store } = await open(t)
  const release = await store.load('2023-01-r1')
  t.same(namedFaults(['p1.title'], release), [])
  t.match(namedFaults(['p1.title', 'p1.titel'], release), [
    { parameter: 'take', detail: { en: 'p1.titel: There is no such text in the handbook. Did you mean p1.title?' } },
  ])
  // Swedish may still have texts of what the edition has lost.
  const less = { ...release, edition: { ...edition, principles: edition.principles.slice(0, 1) } }
  t.match(textsFaults('en', { 'p5.title': { text: 'x' } }, less), [{ pointer: '/texts/p5.title' }])
  t.same(textsFaults('en', { 'p1.title': { text: 'x' } }, less), [])
})

t.test('a closed draft says what became of it, and keeps what it says', async (t) => {
  const { anna, bo } = await open(t)
  const [published, discarded] = [await begin(anna), await begin(anna, { locale: 'en' }, title('x'))]
  await release(published, bo, bo)
  await anna('DELETE', `/drafts/${discarded}`)
  const refused = async (id: string) => (await anna('PATCH', `/drafts/${id}`, { body: title('y') })).json().detail
  t.match(await refused(published), /^The draft is published in 2023-01-r2\./)
  t.match(await refused(discarded), /^The draft is discarded\./)
  t.match((await anna('GET', `/drafts/${discarded}`)).json(), { texts: 1, revision: 3, writers: ['token:anna'] })
})

t.test('drafts are listed newest first, for a language and a status, as far as a person may see them', async (t) => {
  const { anna, as, clock } = await open(t)
  const ids: string[] = []
  for (const locale of ['en', 'sv', 'en']) {
    clock.time += 1000
    ids.unshift((await anna('POST', '/drafts', { body: { locale } })).json().id)
  }
  clock.time += 1000
  await anna('DELETE', `/drafts/${ids[0]}`)
  const carl = await as('carl', grant('reviewer', 'sv'))
  const listed = async (query: string, by = anna) => {
    const { items, _meta } = (await by('GET', `/drafts${query}`)).json()
    t.equal(_meta.totalRecords, items.length)
    return items.map(({ id }: { id: string }) => ids.indexOf(id))
  }
  t.same(await listed(''), [0, 1, 2])
  t.same(await listed('?locale=en'), [0, 2])
  t.same(await listed('?locale=en&status=open'), [2])
  t.same(await listed('?status=discarded'), [0])
  t.same(await listed('', carl), [1])
  const [first] = (await anna('GET', '/drafts')).json().items
  t.match(first, {
    createdAt: '2026-11-23T08:00:03.000Z',
    createdBy: 'token:anna',
    updatedAt: '2026-11-23T08:00:04.000Z',
    status: 'discarded',
    revision: 2,
  })
})

t.test('a conflict says what somebody else changed, in the texts and in the structure', async (t) => {
  const { anna, bo, store } = await open(t)
  const conflict = async (id: string) => {
    const { detail, errors } = (await release(id, bo, bo)).json()
    return [detail, ...errors.map(({ pointer, detail }: Record<string, string>) => `${pointer} ${detail}`)]
  }
  const id = await begin(anna, { locale: 'en' }, title('Mine'))
  const { 'p2.title': _, ...fewer } = reworded(en, 'Theirs').texts
  const news = { en: { ...en, texts: fewer }, sv: { ...sv, endonym: 'Svenska' } }
  await store.publish({ base: '2023-01-r1', locales: news, actor: 'x' })
  t.same(await conflict(id), [
    '2023-01-r2 was published after 2023-01-r1. 2 changes concern the same texts as the draft.',
    '/en/p1.title en: p1.title was changed.',
    '/en/p2.title en: p2.title was removed.',
  ])
  const other = await begin(anna, { locale: 'en' }, title('Mine'))
  const shorter = { ...edition, resources: edition.resources.slice(0, -1) }
  await store.publish({ base: '2023-01-r2', edition: shorter, locales: {}, actor: 'x' })
  t.match(await conflict(other), [/1 changes/, /^\/edition\/\S+ edition: \S+ was removed\.$/])
})

t.test('each list names itself and its pages, and each new thing its place', async (t) => {
  const { anna, as, server } = await open(t)
  const chief = await as('chief', { role: 'administrator' })
  const id = await begin(anna)
  const at = (path: string) => `https://handbook.example${root}${path}`
  const lists = {
    '/drafts': 20,
    [`/drafts/${id}/texts`]: 20,
    [`/drafts/${id}/changes`]: 100,
    '/coverages': 100,
    '/terms?locale=en': 100,
    '/audit-events': 100,
    '/tokens': 100,
    '/people': 100,
    '/subscriptions': 100,
  }
  for (const [path, limit] of Object.entries(lists)) {
    const { _meta, _links } = (await chief('GET', path)).json()
    t.match(_meta, { page: 1, limit }, path)
    t.equal(_links.self.href, at(path))
  }
  for (const path of [`/drafts/${id}/texts`, '/coverages', '/tokens', '/terms?locale=en']) {
    const and = path.includes('?') ? '&' : '?'
    const whole = (await chief('GET', `${path}${and}limit=100`)).json()
    const second = (await chief('GET', `${path}${and}limit=1&page=2`)).json()
    t.same(second.items, [whole.items[1]], path)
    t.match(second._meta, { totalRecords: whole._meta.totalRecords, page: 2, limit: 1, count: 1 })
  }
  t.equal((await chief('GET', '/heads')).json()._links.self.href, at('/heads'))
  const made: [string, object][] = [
    ['/drafts', { locale: 'en' }],
    ['/tokens', { name: 'dan', grants: [{ role: 'administrator' }] }],
    ['/people', { accounts: ['oidc:a', 'oidc:b'] }],
    ['/subscriptions', { url: 'https://portal.example/' }],
  ]
  for (const [path, body] of made) {
    const { statusCode, headers, ...answer } = await chief('POST', path, { body })
    const { id: one, _links } = answer.json()
    t.same([statusCode, headers.location], [201, at(`${path}/${one}`)])
    t.same([_links.self.href, _links.collection.href], [at(`${path}/${one}`), at(path)])
  }
  const session = await server.inject({
    method: 'POST',
    url: `${root}/sessions`,
    headers: { authorization: `Bearer ${anna.token}` },
  })
  t.same([session.headers.location, session.json()._links.self.href], [at('/sessions'), at('/sessions')])
})
