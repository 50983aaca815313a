import t from 'tap'
import type { PeopleTables } from '../../../src/publishing/people/people-tables.ts'
import { begin, grant, openMaintainers } from '../maintainers.ts'

const day = 24 * 60 * 60 * 1000

t.test('a missing, a wrong, an expired and a revoked token get the same response, which reveals nothing', async (t) => {
  let time = Date.parse('2026-11-23T08:00:00Z')
  const { ask, as } = await openMaintainers(t, { now: () => new Date(time) })
  const anna = await as('anna', grant('translator', 'fi'))
  const chief = await as('chief', { role: 'administrator' })
  const id = await begin(anna)
  const revoked = await as('gone', { role: 'administrator' })
  t.equal((await chief('DELETE', `/tokens/${revoked.id}`)).statusCode, 204)
  const other = anna.token.replace(/.$/, (last) => (last === '0' ? '1' : '0'))
  for (const token of [undefined, 'x', 'hbk_', other, revoked.token, 'eyJhbGciOiJub25lIn0.e30.', '../../etc/passwd']) {
    const answer = await ask(token, 'GET', `/drafts/${id}`)
    t.equal(answer.statusCode, 401, `${token}`)
    t.equal(answer.json().code, 'UNAUTHENTICATED')
    t.match(
      answer.headers['www-authenticate'],
      token === undefined ? /^Bearer realm="handbook"$/ : 'error="invalid_token"',
    )
    t.equal(answer.headers['cache-control'], 'private, no-store')
    t.notMatch(answer.body, 'fi"')
  }
  for (const authorization of ['Basic YTpi', 'Bearer', `Bearer ${anna.token} x`, `Bearer ${'a'.repeat(11_000)}`])
    t.equal((await ask(undefined, 'GET', '/sessions', { headers: { authorization } })).statusCode, 401)

  t.equal((await anna('GET', '/sessions')).json().actor, 'token:anna')
  time += 90 * day
  t.equal((await anna('GET', '/sessions')).statusCode, 401, 'expired after ninety days')
})

t.test('the secret is shown once and only its hash is kept', async (t) => {
  const { as, store } = await openMaintainers(t)
  const chief = await as('chief', { role: 'administrator' })
  const body = { name: 'Cecilia Å.', grants: [{ role: 'translator', locale: 'fi' }] }
  const issued = await chief('POST', '/tokens', { body })
  t.equal(issued.statusCode, 201)
  const { token, id } = issued.json()
  t.match(token, /^hbk_[\w-]{43}[0-9a-f]{8}$/)
  t.match(issued.headers.location, id)
  const kept = JSON.stringify([
    await store.connection<PeopleTables>().db.selectFrom('tokens').selectAll().execute(),
    await store.events(),
  ])
  t.notMatch(kept, token)
  const listed = await chief('GET', '/tokens')
  t.notMatch(listed.body, token)
  t.match(
    listed.json().items.find((one: { id: string }) => one.id === id),
    { name: 'Cecilia Å.', createdBy: 'token:chief' },
  )
})

t.test('the last use is noted once a minute and is no event', async (t) => {
  let time = Date.parse('2026-11-23T08:00:00Z')
  const { as, store } = await openMaintainers(t, { now: () => new Date(time) })
  const anna = await as('anna', grant('translator', 'fi'))
  const noted = async () =>
    (await store.connection<PeopleTables>().db.selectFrom('tokens').select('last_used_at').executeTakeFirstOrThrow())
      .last_used_at
  const { sequence } = await store.head()
  await anna('GET', '/sessions')
  t.equal(await noted(), '2026-11-23T08:00:00.000Z')
  time += 59_000
  await anna('GET', '/sessions')
  t.equal(await noted(), '2026-11-23T08:00:00.000Z')
  time += 1_000
  await anna('GET', '/sessions')
  t.equal(await noted(), '2026-11-23T08:01:00.000Z')
  t.equal((await store.head()).sequence, sequence)
})

t.test('what is wrong with a new token is said at once', async (t) => {
  const { as } = await openMaintainers(t)
  const chief = await as('chief', { role: 'administrator' })
  const pointers = async (body: object) => {
    const answer = await chief('POST', '/tokens', { body })
    t.equal(answer.statusCode, 400)
    return answer.json().errors.map(({ pointer }: { pointer: string }) => pointer)
  }
  t.same(await pointers({ name: ' ', grants: [], extra: 1 }), ['/name', '/grants', '/extra'])
  t.same(await pointers({ name: 'a\nb', grants: [{ role: 'king' }] }), ['/name', '/grants/0/role'])
  t.same(await pointers({ grants: [{ role: 'reviewer', locale: 'FI' }] }), ['/name', '/grants/0/locale'])
  const roles = [{ role: 'reviewer' }, { role: 'administrator', locale: 'fi' }]
  t.same(await pointers({ name: 'a', grants: roles }), ['/grants/0/locale', '/grants/1/locale'])
  const grants = [{ role: 'administrator' }]
  t.same(await pointers({ name: 'a', grants, expiresAt: '2020-01-01T00:00:00Z' }), ['/expiresAt'])
  t.same(await pointers({ name: 'a', grants, expiresAt: '2199-01-01T00:00:00Z' }), ['/expiresAt'])
  t.same(await pointers({ name: 'a', grants, expiresAt: 'tomorrow' }), ['/expiresAt'])
  t.equal((await chief('DELETE', '/tokens/0123456789abcdef')).json().code, 'TOKEN_NOT_FOUND')
})
