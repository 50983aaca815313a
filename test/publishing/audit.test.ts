import { sql } from 'kysely'
import t from 'tap'
import { begin, finnish, grant, openMaintainers, title } from './maintainers.ts'

t.test('every change leaves one event that says who did what, and none that did not happen', async (t) => {
  const { as, store } = await openMaintainers(t)
  const chief = await as('chief', { role: 'administrator' })
  const anna = await as('anna', grant('translator', 'fi'))
  const id = await begin(anna)
  const file = (await anna('GET', `/drafts/${id}/exports?format=xliff`)).body
  const headers = { 'content-type': 'application/xliff+xml' }
  await anna('POST', `/drafts/${id}/imports`, { body: file, headers })
  const changed = file.replace(/(id="p2.title".*?)<target[^>]*>(<\/target>)/s, '$1<target>Toinen$2')
  await anna('POST', `/drafts/${id}/imports?apply=true&take=p2.title`, { body: changed, headers })
  await anna('PATCH', `/drafts/${id}`, { body: title('x'.repeat(300)) })
  await anna('POST', `/drafts/${id}/publications`)
  await chief('POST', `/drafts/${id}/approvals`, { body: {}, revision: 3 })
  await chief('POST', `/drafts/${id}/publications`)
  await chief('POST', '/heads', { body: { release: '2023-01-r1', reason: 'Fel.' } })
  await chief('POST', '/releases/2023-01-r2/withdrawals', { body: { replacement: '2023-01-r1', reason: 'Fel.' } })
  const other = await begin(anna, finnish)
  await anna('DELETE', `/drafts/${other}`)
  await chief('POST', '/tokens', { body: { name: 'dan', grants: [{ role: 'administrator' }] } })
  await chief('DELETE', `/tokens/${anna.id}`)

  const { items, _meta } = (await chief('GET', '/audit-events')).json()
  const told = items
    .toReversed()
    .map(({ actor, action, from, to }: Record<string, unknown>) => [actor, action, from, to])
  const [r1, r2] = ['2023-01-r1', '2023-01-r2']
  t.same(told, [
    ['test', 'publish', null, r1],
    ['local:test', 'create-token', null, null],
    ['local:test', 'create-token', null, null],
    ['token:anna', 'create-draft', r1, null],
    ['token:anna', 'edit-draft', r1, null],
    ['token:anna', 'import-file', r1, null],
    ['token:chief', 'approve-draft', r1, null],
    ['token:chief', 'publish', r1, r2],
    ['token:chief', 'rollback', r2, r1],
    ['token:chief', 'withdraw', r2, r1],
    ['token:anna', 'create-draft', r1, null],
    ['token:anna', 'edit-draft', r1, null],
    ['token:anna', 'discard-draft', r1, null],
    ['token:chief', 'create-token', null, null],
    ['token:chief', 'revoke-token', null, null],
  ])
  t.equal(_meta.totalRecords, 15)
  t.equal((await store.head()).sequence, 15, 'one change, one event')
  t.match(items.find(({ action }: { action: string }) => action === 'import-file').detail, {
    draft: id,
    locale: 'fi',
    token: anna.id,
    texts: ['p2.title'],
  })
  const paged = (await chief('GET', '/audit-events?limit=2&page=2')).json()
  t.same(
    paged.items.map((event: { id: number }) => event.id),
    [13, 12],
  )
  for (const method of ['PATCH', 'DELETE', 'POST'] as const)
    t.equal((await chief(method, '/audit-events')).statusCode, 405, method)
  await t.rejects(
    store.connection().note((transaction) => sql`delete from events`.execute(transaction)),
    /cannot be changed/,
  )
})

t.test('what a release is rolled back to or withdrawn for must be sound', async (t) => {
  const { as } = await openMaintainers(t)
  const chief = await as('chief', { role: 'administrator' })
  const post = async (path: string, body: object) => {
    const answer = await chief('POST', path, { body })
    const { code, errors } = answer.json()
    return [answer.statusCode, code, errors.length]
  }
  const reason = 'Fel text.'
  t.same(await post('/heads', { release: '2023-01-r1', reason }), [409, 'NOTHING_TO_CHANGE', 0])
  t.same(await post('/heads', { release: '2023-01-r9', reason }), [404, 'RELEASE_NOT_FOUND', 1])
  t.same(await post('/heads', { release: 'latest', reason: ' ', x: 1 }), [400, 'INVALID_REQUEST', 3])
  t.same(await post('/heads', { release: '2023-01-r1', reason: 'a\nb: forged' }), [400, 'INVALID_REQUEST', 1])
  const replacement = '2023-01-r1'
  t.same(await post('/releases/2023-01-r1/withdrawals', { replacement, reason }), [409, 'RELEASE_IN_USE', 0])
  t.same(await post('/releases/nope/withdrawals', { replacement, reason }), [404, 'RELEASE_NOT_FOUND', 1])
})

t.test('the maintainers’ addresses know their methods and are closed to pages of other sites', async (t) => {
  const { as, server } = await openMaintainers(t)
  const chief = await as('chief', { role: 'administrator' })
  const answer = await chief('GET', '/sessions')
  t.match(answer.headers, {
    'access-control-allow-origin': 'https://handbook.example',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'private, no-store',
    vary: 'Authorization, Cookie',
    ratelimit: /^"default";r=\d+;t=\d+$/,
    traceparent: /^00-/,
  })
  const wrong = await server.inject({ method: 'PATCH', url: '/handbook/v1/heads' })
  t.equal(wrong.statusCode, 405)
  t.equal(wrong.headers.allow, 'GET, HEAD, POST, OPTIONS')
  const unread = await server.inject('/handbook/v1/releases/2023-01-r1/withdrawals')
  t.equal(unread.statusCode, 405)
  t.equal(unread.headers.allow, 'POST, OPTIONS')
  t.match((await server.inject('/handbook/v1/draft')).json().detail, '/handbook/v1/drafts?')
  const preflight = await server.inject({ method: 'OPTIONS', url: '/handbook/v1/drafts' })
  t.notMatch(preflight.headers['access-control-allow-headers'], /authorization/i)
  t.equal(preflight.headers['access-control-allow-methods'], 'GET, HEAD, OPTIONS')
})
