import { rmSync } from 'node:fs'
import t from 'tap'
import type { PeopleTables } from '../../../src/publishing/people/people-tables.ts'
import { localAdministrator } from '../../../src/publishing/people/person.ts'
import { copyContent, publicUrl } from '../../open-app.ts'
import { begin, grant, type Method, openMaintainers } from '../maintainers.ts'

const ours = { 'handbook-client': 'desk', 'sec-fetch-site': 'same-origin', origin: publicUrl }
const hour = 60 * 60 * 1000
const cookieOf = (answer: { headers: Record<string, unknown> }) =>
  String(answer.headers['set-cookie']).split(';')[0] as string

t.test('a token is exchanged for a cookie that no script and no other site can use', async (t) => {
  const { as, ask } = await openMaintainers(t)
  const anna = await as('Anna', grant('translator', 'fi'))
  const made = await anna('POST', '/sessions', { headers: ours })
  t.equal(made.statusCode, 201)
  const set = String(made.headers['set-cookie'])
  t.match(set, /^__Host-handbook-session=[\w-]{43}; Path=\/; HttpOnly; SameSite=strict; Secure$/)
  const cookie = cookieOf(made)
  const session = await ask(undefined, 'GET', '/sessions', { headers: { ...ours, cookie } })
  t.match(session.json(), { actor: 'token:Anna', grants: [{ role: 'translator', locale: 'fi' }] })
  const strange: Record<string, Record<string, string>> = {
    'no header of ours': { cookie },
    'another site': { ...ours, cookie, 'sec-fetch-site': 'cross-site' },
    'a sibling': { ...ours, cookie, 'sec-fetch-site': 'same-site' },
    'another origin': { ...ours, cookie, origin: 'https://evil.example' },
    'no origin': { ...ours, cookie, origin: 'null' },
    'another name': { ...ours, cookie: cookie.replace('__Host-', '') },
    'another secret': { ...ours, cookie: `${cookie.slice(0, -2)}AA` },
  }
  for (const [why, headers] of Object.entries(strange))
    t.equal((await ask(undefined, 'GET', '/sessions', { headers })).statusCode, 401, why)
  t.equal(
    (await ask(undefined, 'POST', '/sessions', { headers: { ...ours, cookie } })).statusCode,
    401,
    'prolongs itself',
  )
})

t.test('a cookie is found among others, and no page but ours counts by its origin or its host', async (t) => {
  const { as, ask } = await openMaintainers(t)
  const anna = await as('Anna', grant('translator', 'fi'))
  const cookie = cookieOf(await anna('POST', '/sessions', { headers: ours }))
  const status = async (headers: Record<string, string>) =>
    (await ask(undefined, 'GET', '/sessions', { headers: { 'handbook-client': 'desk', cookie, ...headers } }))
      .statusCode
  t.equal(await status({}), 200, 'a browser need not say where it is')
  t.equal(await status({ cookie: `a=b; ${cookie}; c=d` }), 200)
  t.equal(await status({ cookie: `a=b;${cookie}` }), 200)
  t.equal(await status({ cookie: `x${cookie}` }), 401)
  t.equal(await status({ origin: 'http://10.1.2.3:3000', host: '10.1.2.3:3000' }), 200, 'the host that was asked')
  t.equal(await status({ origin: 'http://10.1.2.3:3001', host: '10.1.2.3:3000' }), 401)
  const frame = { 'sec-fetch-site': 'same-origin', 'sec-fetch-dest': 'iframe' }
  const { headers } = await ask(undefined, 'DELETE', '/sessions', { headers: { ...ours, ...frame, cookie } })
  t.equal(headers['set-cookie'], '__Host-handbook-session=; Path=/; HttpOnly; SameSite=strict; Max-Age=0; Secure')
})

t.test('without TLS the cookie has another name, since no browser would keep it', async (t) => {
  const environment = { HANDBOOK_PUBLIC_URL: 'http://localhost:3000' }
  const { as, ask } = await openMaintainers(t, { environment })
  const anna = await as('Anna', grant('translator', 'fi'))
  const made = await anna('POST', '/sessions')
  t.match(made.headers['set-cookie'], /^handbook-session=[\w-]{43}; Path=\/; HttpOnly; SameSite=strict$/)
  const headers = { 'handbook-client': 'desk', origin: 'http://localhost:3000', cookie: cookieOf(made) }
  t.equal((await ask(undefined, 'GET', '/sessions', { headers })).statusCode, 200)
})

t.test('sessions that have ended are removed when the next begins', async (t) => {
  let time = Date.now()
  const { as, store } = await openMaintainers(t, { now: () => new Date(time) })
  const anna = await as('Anna', grant('translator', 'fi'))
  const kept = async () =>
    (await store.connection<PeopleTables>().db.selectFrom('sessions').select('actor').execute()).length
  for (const [later, count] of [
    [0, 1],
    [8 * hour, 2],
    [1, 2],
  ] as const) {
    time += later
    await anna('POST', '/sessions', { headers: ours })
    t.equal(await kept(), count, `${later}`)
  }
})

t.test('a person without a token has a session for eight hours, and one without a session can end none', async (t) => {
  const time = Date.parse('2026-11-23T08:00:00Z')
  const { as, publishing } = await openMaintainers(t, { now: () => new Date(time) })
  const { secret } = await publishing.sessions.open(localAdministrator('local:root'))
  const expiresAt = '2026-11-23T16:00:00.000Z'
  const person = { actor: 'local:root', grants: [{ role: 'administrator' }], expiresAt }
  t.same(await publishing.sessions.authenticate(secret), person)
  const anna = await as('Anna', grant('translator', 'fi'))
  t.equal((await anna('DELETE', '/sessions')).statusCode, 204)
})

t.test('in a frame of our own page a session counts for reading alone', async (t) => {
  const { as, ask } = await openMaintainers(t)
  const chief = await as('Chief', { role: 'administrator' })
  const cookie = cookieOf(await chief('POST', '/sessions', { headers: ours }))
  const frame = { cookie, 'sec-fetch-site': 'same-origin', 'sec-fetch-dest': 'iframe' }
  const id = await begin(chief)
  const status = async (method: Method, path: string, more: object = {}) =>
    (await ask(undefined, method, path, { headers: { ...frame, ...more } })).statusCode
  for (const method of ['GET', 'HEAD'] as const) t.equal(await status(method, `/drafts/${id}`), 200, method)
  for (const origin of [publicUrl, 'https://evil.example', undefined]) {
    const more = origin === undefined ? {} : { origin }
    t.equal(await status('POST', '/drafts', more), 401)
    t.equal(await status('PATCH', `/drafts/${id}`, more), 401)
    t.equal(await status('DELETE', `/drafts/${id}`, more), 401)
    t.equal(await status('DELETE', '/sessions', more), 401)
  }
  t.equal(await status('GET', `/drafts/${id}`), 200, 'the draft and the session are still there')
})

t.test('a session lasts no longer than its token, and no longer than eight hours', async (t) => {
  let time = Date.now()
  const { ask, publishing } = await openMaintainers(t, { now: () => new Date(time) })
  const administrator = localAdministrator('local:root')
  for (const hours of [1, 7, 9]) {
    const begun = time
    const expiresAt = new Date(begun + hours * hour).toISOString()
    const grants = [grant('translator', 'fi')]
    const { token } = await publishing.tokens.create(administrator, { name: `Anna ${hours}`, grants, expiresAt })
    const made = await ask(token, 'POST', '/sessions', { headers: ours })
    const end = begun + Math.min(hours, 8) * hour
    t.equal(made.json().expiresAt, new Date(end).toISOString())
    const headers = { ...ours, cookie: cookieOf(made) }
    const status = async () => (await ask(undefined, 'GET', '/sessions', { headers })).statusCode
    time = end - 1
    t.equal(await status(), 200, `just before the end of a token for ${hours} hours`)
    time = end
    t.equal(await status(), 401, `at the end of a token for ${hours} hours`)
  }
})

t.test('a session ends when it is signed out, after eight hours, and when its token is revoked', async (t) => {
  let time = Date.now()
  const { as, ask, publishing } = await openMaintainers(t, { now: () => new Date(time) })
  const root = await as('Root', { role: 'administrator' })
  const anna = await as('Anna', grant('translator', 'fi'))
  const open = async () => cookieOf(await anna('POST', '/sessions', { headers: ours }))
  const status = async (cookie: string) =>
    (await ask(undefined, 'GET', '/sessions', { headers: { ...ours, cookie } })).statusCode
  const [first, second, third] = [await open(), await open(), await open()]
  t.equal((await ask(undefined, 'DELETE', '/sessions', { headers: { ...ours, cookie: first } })).statusCode, 204)
  t.same([await status(first), await status(second)], [401, 200])
  time += 8 * hour
  t.equal(await status(second), 401)
  const fourth = await open()
  t.equal(await status(fourth), 200)
  await publishing.tokens.revoke({ actor: 'local:root', grants: [{ role: 'administrator' }] }, anna.id)
  t.same([await status(third), await status(fourth)], [401, 401])
  t.equal((await root('GET', '/tokens')).statusCode, 200)
})

t.test('how complete each language is and which terms it has is told to maintainers alone', async (t) => {
  const { as, ask } = await openMaintainers(t)
  const anna = await as('Anna', grant('translator', 'fi'))
  const { items } = (await anna('GET', '/coverages')).json()
  t.same(
    items.map((one: { locale: string }) => one.locale),
    ['en', 'sv'],
  )
  t.equal(items[0].principles.length, 5)
  t.ok((await anna('GET', '/terms?locale=en')).json()._meta.totalRecords > 5)
  t.equal((await anna('GET', '/terms?locale=is')).json()._meta.totalRecords, 0)
  for (const path of ['/coverages', '/terms?locale=en']) t.equal((await ask(undefined, 'GET', path)).statusCode, 401)
})

t.test('the files of the terms are read once, since reading them holds up everybody', async (t) => {
  const content = copyContent(t)
  const { as } = await openMaintainers(t, { environment: { HANDBOOK_CONTENT_DIR: content } })
  const anna = await as('Anna', grant('translator', 'fi'))
  const first = await anna('GET', '/terms?locale=en')
  rmSync(content, { recursive: true })
  t.equal((await anna('GET', '/terms?locale=en')).body, first.body)
})
