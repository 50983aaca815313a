import { randomBytes } from 'node:crypto'
import t from 'tap'
import type { PeopleTables } from '../../../src/publishing/people/people-tables.ts'
import { isTokenText, looksLikeToken, newTokenText } from '../../../src/publishing/people/token-text.ts'
import { begin, grant, openMaintainers } from '../maintainers.ts'

const day = 24 * 60 * 60 * 1000

t.test('a missing, a wrong, an expired and a revoked token get the same response, which reveals nothing', async (t) => {
  let time = Date.parse('2026-11-23T08:00:00Z')
  const { ask, as, store } = await openMaintainers(t, { now: () => new Date(time) })
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
  const accounts = store.connection<PeopleTables>().db.selectFrom('accounts')
  t.same(await accounts.selectAll().execute(), [], 'the name of a token is no account of the provider')
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

t.test('tokens are listed newest first, with who made them, when they end and when they were last used', async (t) => {
  let time = Date.parse('2026-11-23T08:00:00Z')
  const { as, store } = await openMaintainers(t, { now: () => new Date(time) })
  const chief = await as('chief', { role: 'administrator' })
  const ids: string[] = []
  for (const name of ['a', 'b', 'c']) {
    time += 1000
    const grants = [{ role: 'translator', locale: 'fi' }]
    ids.unshift((await chief('POST', '/tokens', { body: { name, grants } })).json().id)
  }
  const list = async (query = '') => (await chief('GET', `/tokens${query}`)).json()
  const { items, _meta } = await list('?limit=2')
  t.same([items[0].id, items[1].id, items.length, _meta.totalRecords], [ids[0], ids[1], 2, 4])
  t.equal((await list('?limit=2&page=2')).items[0].id, ids[2])
  const expiresAt = new Date(time + 90 * day).toISOString()
  t.match(items[0], { name: 'c', createdBy: 'token:chief', createdAt: '2026-11-23T08:00:03.000Z', expiresAt })
  t.match(items[0], { lastUsedAt: null, revokedAt: null, grants: [{ role: 'translator', locale: 'fi' }] })
  const [made] = await store.events({ limit: 1 })
  t.same(made?.detail, { token: ids[0], name: 'c', grants: items[0].grants, expiresAt })
  await chief('DELETE', `/tokens/${ids[0]}`)
  const [revoked] = await store.events({ limit: 1 })
  t.match(revoked, { actor: 'token:chief', action: 'revoke-token' })
  t.same(revoked?.detail, { token: ids[0], name: 'c' })
  const anna = await as('anna', grant('publisher', '*'))
  for (const [method, path, body] of [
    ['GET', ''],
    ['DELETE', `/${ids[1]}`],
    ['POST', '', { name: 'd', grants: [{ role: 'administrator' }] }],
  ] as const)
    t.equal((await anna(method, `/tokens${path}`, { ...(body && { body }) })).statusCode, 403, method)
  time += 1000
  t.equal((await chief('DELETE', `/tokens/${ids[0]}`)).statusCode, 204)
  const one = (await list()).items.find(({ id }: { id: string }) => id === ids[0])
  t.equal(one.revokedAt, '2026-11-23T08:00:03.000Z', 'the first time counts')
})

t.test('a token may last for two years, and not a moment longer', async (t) => {
  const time = Date.parse('2026-11-23T08:00:00Z')
  const { as } = await openMaintainers(t, { now: () => new Date(time) })
  const chief = await as('chief', { role: 'administrator' })
  const status = async (life: number) => {
    const expiresAt = new Date(time + life).toISOString()
    const body = { name: 'a', grants: [{ role: 'administrator' }], expiresAt }
    return (await chief('POST', '/tokens', { body })).statusCode
  }
  const longest = 2 * 366 * day
  t.same(await Promise.all([0, 1, longest, longest + 1].map(status)), [400, 201, 201, 400])
})

t.test('a token is told by its form, and a mistyped one by its checksum', async (t) => {
  for (let count = 0; count < 50; count += 1) {
    const token = newTokenText(randomBytes)
    t.match(token, /^hbk_[\w-]{43}[0-9a-f]{8}$/)
    t.ok(isTokenText(token) && looksLikeToken(token))
    const mistyped = token.replace(/(?<=^hbk_)./, (letter) => (letter === 'a' ? 'b' : 'a'))
    for (const other of [mistyped, `x${token}`, `${token}0`, token.slice(1)]) t.notOk(isTokenText(other), other)
  }
  const zero = Array.from({ length: 1000 }, (_, at) => newTokenText(() => Buffer.alloc(32, `${at}`)))
  t.ok(zero.every(isTokenText), 'also where the checksum begins with a zero')
  t.ok(zero.some((token) => token.at(-8) === '0'))
  t.notOk(looksLikeToken('eyJhbGciOiJub25lIn0'))
})

t.test('the header takes a token in every spelling that RFC 6750 allows', async (t) => {
  const { as, ask } = await openMaintainers(t)
  const { token } = await as('anna', grant('translator', 'fi'))
  const status = async (authorization: string) =>
    (await ask(undefined, 'GET', '/sessions', { headers: { authorization } })).statusCode
  for (const text of [`bearer ${token}`, `BEARER   ${token}`, `Bearer ${token}  `])
    t.equal(await status(text), 200, text)
  for (const text of [token, `xBearer ${token}`, `Bearer${token}`, `Bearer ${token},x`])
    t.equal(await status(text), 401)
  t.equal(await status(`Bearer ${token}${' '.repeat(9_989 - token.length)}`), 200)
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
  const { errors } = (await chief('POST', '/tokens', { body: { name: 'a', grants: roles } })).json()
  t.match(errors, [
    { pointer: '/grants/0/locale', detail: 'must be given' },
    { pointer: '/grants/1/locale', detail: 'has no locale' },
  ])
  const grants = [{ role: 'administrator' }]
  t.same(await pointers({ name: 'a', grants, expiresAt: '2020-01-01T00:00:00Z' }), ['/expiresAt'])
  t.same(await pointers({ name: 'a', grants, expiresAt: '2199-01-01T00:00:00Z' }), ['/expiresAt'])
  t.same(await pointers({ name: 'a', grants, expiresAt: 'tomorrow' }), ['/expiresAt'])
  t.equal((await chief('DELETE', '/tokens/0123456789abcdef')).json().code, 'TOKEN_NOT_FOUND')
})
