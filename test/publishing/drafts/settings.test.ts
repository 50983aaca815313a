import t from 'tap'
import { begin, finnish, grant, openMaintainers, release, title } from '../maintainers.ts'

async function open(t: Parameters<typeof openMaintainers>[0]) {
  const maintainers = await openMaintainers(t)
  const { as } = maintainers
  return {
    ...maintainers,
    translator: await as('anna', grant('translator', '*')),
    reviewer: await as('rune', grant('reviewer', '*')),
    publisher: await as('petra', grant('publisher', '*')),
    chief: await as('cecilia', { role: 'administrator' }),
  }
}

const read = async (server: Awaited<ReturnType<typeof openMaintainers>>['server'], path: string) =>
  (await server.inject(`/handbook/v1${path}`)).json()

t.test('every setting that a translator proposes is seen before and after it is published', async (t) => {
  const { translator, publisher, chief, server, follow } = await open(t)
  // What nobody saw in version 1.0.0: a chain through another language, text from right to left, an official status.
  const proposed = { locale: 'nb', endonym: 'norsk', fallback: ['en', 'sv'], dir: 'rtl', status: 'official' }
  const { id } = (await translator('POST', '/drafts', { body: proposed })).json()
  const settings = (items: { setting: string; before: string; after: string }[]) =>
    items.filter(({ setting }) => setting !== null).map(({ setting, before, after }) => [setting, before, after])
  const told = [
    ['endonym', null, 'norsk'],
    ['dir', null, 'rtl'],
    ['status', null, 'official'],
    ['fallback', null, 'en, sv'],
    ['state', null, 'machine'],
  ]
  t.same(settings((await publisher('GET', `/drafts/${id}/changes`)).json().items), told)

  const approve = (by: typeof chief, body: object = {}) =>
    by('POST', `/drafts/${id}/approvals`, { body, revision: 1, headers: { 'accept-language': 'en' } })
  const refused = await approve(publisher, { reason: 'Beslut.' })
  t.equal(refused.statusCode, 403)
  t.match(refused.json().detail, 'An administrator must approve it')
  const unexplained = await approve(chief)
  t.equal(unexplained.statusCode, 400)
  t.match(unexplained.json().errors, [{ pointer: '/reason' }])
  const approved = await approve(chief, { reason: 'Beslut 2026-11-27.' })
  t.match(approved.json().approval, { settings: ['status'], reason: 'Beslut 2026-11-27.' })
  t.equal((await publisher('POST', `/drafts/${id}/publications`)).statusCode, 201)
  await follow()

  t.same(settings((await read(server, '/releases/2023-01-r2/changes?since=2023-01-r1')).items), told)
  const { body: feed } = await server.inject('/handbook/v1/feed')
  t.match(
    feed,
    'settings of nb: name norsk, direction rtl, status official, fallback en, sv, state of most texts machine',
  )
  const { items } = (await chief('GET', '/audit-events')).json()
  const eventOf = (wanted: string) => items.find(({ action }: { action: string }) => action === wanted).detail
  t.match(eventOf('create-draft').settings, { dir: 'rtl', status: 'official' })
  t.match(eventOf('approve-draft'), { settings: ['status'], reason: 'Beslut 2026-11-27.' })
  t.same(eventOf('publish').settings.nb.fallback, { before: null, after: 'en, sv' })
})

t.test('changed settings of a published language need a publisher, and leave its items alone', async (t) => {
  const { translator, reviewer, publisher, store } = await open(t)
  await release(await begin(translator), publisher, publisher)
  const id = (await translator('POST', '/drafts', { body: { locale: 'fi' } })).json().id
  await translator('PATCH', `/drafts/${id}`, { body: { fallback: ['sv'], endonym: 'finska' } })
  const { items } = (await reviewer('GET', `/drafts/${id}/changes`)).json()
  t.match(items, [
    { change: 'changed', locale: 'fi', item: 'language', setting: 'endonym', before: 'suomi', after: 'finska' },
    { change: 'changed', locale: 'fi', item: 'language', setting: 'fallback', before: 'en, sv', after: 'sv' },
  ])
  const refused = await reviewer('POST', `/drafts/${id}/approvals`, { body: {}, revision: 2 })
  t.equal(refused.statusCode, 403)
  t.match(refused.json().detail, /endonym, fallback/)
  const approved = await publisher('POST', `/drafts/${id}/approvals`, { body: {}, revision: 2 })
  t.match(approved.json().approval, { settings: ['endonym', 'fallback'] })
  t.equal((await publisher('POST', `/drafts/${id}/publications`)).statusCode, 201)
  const [event] = await store.events({ limit: 1 })
  t.same(event?.detail.settings, {
    fi: { endonym: { before: 'suomi', after: 'finska' }, fallback: { before: 'en, sv', after: 'sv' } },
  })
})

t.test('texts of a language that is official already need no administrator', async (t) => {
  const { translator, reviewer, publisher, chief } = await open(t)
  const official = { locale: 'fi', endonym: 'suomi', fallback: ['sv'], status: 'official' }
  const { id } = (await translator('POST', '/drafts', { body: official })).json()
  await chief('POST', `/drafts/${id}/approvals`, { body: { reason: 'Beslut.' }, revision: 1 })
  t.equal((await publisher('POST', `/drafts/${id}/publications`)).statusCode, 201)
  const texts = await begin(translator, { locale: 'fi' }, title('Otsikko'))
  t.equal((await release(texts, reviewer, publisher)).statusCode, 201)
  const renamed = await begin(translator, { locale: 'fi' }, { endonym: 'Suomi' })
  t.equal((await release(renamed, publisher, publisher)).statusCode, 201, 'nor do its other settings')
})

t.test('a reviewer approves a new language and texts as before', async (t) => {
  const { translator, reviewer, publisher } = await open(t)
  t.equal((await release(await begin(translator), reviewer, publisher)).statusCode, 201)
  const texts = await begin(translator, { locale: 'fi', fallback: ['en', 'sv'] }, title('Toinen'))
  t.equal((await release(texts, reviewer, publisher)).statusCode, 201, 'a setting that is named and stays the same')
})

t.test('an approval of version 1.0.0 covers no settings', async (t) => {
  const { translator, publisher, store } = await open(t)
  await release(await begin(translator, finnish), publisher, publisher)
  const id = (await translator('POST', '/drafts', { body: { locale: 'fi', fallback: ['sv'] } })).json().id
  await publisher('POST', `/drafts/${id}/approvals`, { body: {}, revision: 1 })
  const approval = JSON.stringify({ by: 'token:rune', at: '2026-11-23T08:00:00.000Z', overruled: false })
  await store
    .connection<{ drafts: { id: string; approval: string } }>()
    .note((transaction) => transaction.updateTable('drafts').set({ approval }).where('id', '=', id).execute())
  const refused = await publisher('POST', `/drafts/${id}/publications`)
  t.equal(refused.json().code, 'NOT_APPROVED')
})
