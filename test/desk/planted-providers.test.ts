import t, { type Test } from 'tap'
import { publicUrl } from '../open-app.ts'
import { openMaintainers } from '../publishing/maintainers.ts'
import { client, oddSubjects, type PlantedProvider, plantProvider } from '../publishing/planted-provider.ts'

/** The desk with a planted provider, and a browser that follows no redirect. */
async function openDesk(t: Test, environment: Record<string, string> = {}) {
  const provider = await plantProvider(t)
  const settings = { ...provider.environment, HANDBOOK_OIDC_CLIENT_ID: client, ...environment }
  const { server, ask } = await openMaintainers(t, { environment: settings })
  const begin = async () => {
    const begun = await server.inject('/desk/sign-in')
    const { searchParams } = new URL(String(begun.headers.location), publicUrl)
    const cookie = String(begun.headers['set-cookie']).split(';')[0] as string
    return { begun, cookie, state: `${searchParams.get('state')}`, nonce: `${searchParams.get('nonce')}` }
  }
  /** Comes back from the provider. @returns The cookie of the session, if there is one. */
  const finish = async (cookie: string, query: Record<string, string> | [string, string][]) => {
    const url = `/desk/signed-in?${new URLSearchParams(query)}`
    const finished = await server.inject({ url, headers: { cookie } })
    const cookies = [finished.headers['set-cookie'] ?? []].flat()
    const session = cookies.find((one) => one.startsWith('__Host-handbook-session='))?.split(';')[0]
    const to = session === undefined ? `${publicUrl}/desk#/sign-in-failed` : `${publicUrl}/desk`
    t.equal(finished.statusCode, 303)
    t.equal(finished.headers.location, to)
    return session
  }
  const signIn = async (claims: (nonce: string) => Promise<string>, query: Record<string, string> = {}) => {
    const { cookie, state, nonce } = await begin()
    provider.give(() => claims(nonce))
    return finish(cookie, { code: 'c', state, ...query })
  }
  return { provider, server, ask, begin, finish, signIn }
}

const idToken =
  ({ sign }: PlantedProvider, claims: object = {}, other: Parameters<PlantedProvider['sign']>[1] = {}) =>
  (nonce: string) =>
    sign({ aud: client, nonce, roles: ['handbook:translator:fi'], ...claims }, other)

t.test('an ID token that is right in everything opens a session with its roles', async (t) => {
  const { provider, ask, signIn } = await openDesk(t)
  const cookie = (await signIn(idToken(provider))) as string
  const session = await ask(undefined, 'GET', '/sessions', { headers: { cookie, 'handbook-client': 'desk' } })
  t.match(session.json(), { actor: 'oidc:a1b2', grants: [{ role: 'translator', locale: 'fi' }] })
  t.ok(await signIn(idToken(provider, { aud: [client, 'payroll'], azp: client })), 'for several audiences, to us')
})

t.test('an ID token that is wrong in one thing opens none', async (t) => {
  const { provider, signIn } = await openDesk(t)
  const now = Math.floor(Date.now() / 1000)
  const claims: Record<string, object> = {
    'another nonce': { nonce: 'other' },
    'no nonce': { nonce: undefined },
    'another audience': { aud: 'payroll' },
    'several audiences, issued to nobody': { aud: [client, 'payroll'] },
    'several audiences, issued to another': { aud: [client, 'payroll'], azp: 'payroll' },
    'another issuer': { iss: 'https://elsewhere.example' },
    expired: { exp: now - 120 },
    'no expiry': { exp: undefined },
    'an expiry that no calendar has': { exp: 1e15 },
    'not valid yet': { nbf: now + 120 },
  }
  for (const [why, sub] of Object.entries(oddSubjects)) claims[`a subject: ${why}`] = { sub }
  for (const [why, wrong] of Object.entries(claims)) t.notOk(await signIn(idToken(provider, wrong)), why)
  const secret = Buffer.from('a secret that is long enough for it')
  t.notOk(await signIn(idToken(provider, {}, { key: provider.strange })), 'signed by another')
  t.notOk(await signIn(idToken(provider, {}, { key: secret, alg: 'HS256' })), 'signed with a shared secret')
  const unsigned = async (nonce: string) => {
    const [, payload] = (await idToken(provider)(nonce)).split('.')
    return `${Buffer.from('{"alg":"none"}').toString('base64url')}.${payload}.`
  }
  t.notOk(await signIn(unsigned), 'not signed')
  t.notOk(await signIn(async () => 'nonsense'), 'no token')
  t.ok(await signIn(idToken(provider)), 'and the next sign-in works')
})

t.test('where the provider promises to name itself, a way back without its name is refused', async (t) => {
  const { provider, signIn } = await openDesk(t)
  provider.say({ authorization_response_iss_parameter_supported: true })
  t.notOk(await signIn(idToken(provider)), 'no name')
  t.notOk(await signIn(idToken(provider), { iss: 'https://elsewhere.example' }), 'another name')
  t.ok(await signIn(idToken(provider), { iss: provider.issuer }))
})

t.test('a way back that this browser did not begin is refused before the provider is asked', async (t) => {
  const { provider, begin, finish } = await openDesk(t)
  const { cookie, state, nonce } = await begin()
  provider.give(() => idToken(provider)(nonce))
  t.notOk(await finish('', { code: 'c', state }), 'no cookie')
  t.notOk(await finish(cookie, { code: 'c', state: 'other' }), 'another state')
  t.notOk(await finish(cookie, { code: 'c' }), 'no state')
  t.notOk(await finish(cookie, { state }), 'no code')
  t.notOk(await finish(cookie, { error: 'access_denied', state }), 'refused by the provider')
  const twice: [string, string][] = [
    ['code', 'c'],
    ['state', state],
    ['state', state],
  ]
  t.notOk(await finish(cookie, twice), 'a parameter twice')
  t.notOk(provider.requests.includes('/token'))
  t.ok(await finish(cookie, { code: 'c', state }))
})

t.test('forty anonymous visits cause one request to the provider', async (t) => {
  const { provider, server, begin, finish } = await openDesk(t)
  const { cookie } = await begin()
  for (let visit = 0; visit < 20; visit += 1) {
    t.equal((await server.inject('/desk/sign-in')).statusCode, 303)
    await finish(cookie, { code: 'c', state: 'made-up' })
  }
  t.same(provider.requests, ['/.well-known/openid-configuration'])
})

t.test('a client that signs in too often is told when to come back, and others are not held up', async (t) => {
  const { server } = await openDesk(t, { HANDBOOK_RATE_LIMIT_MAX: '1000' })
  const visit = (url: string, remoteAddress = '192.0.2.1') => server.inject({ url, remoteAddress })
  for (let count = 0; count < 5; count += 1) {
    t.equal((await visit('/desk/sign-in')).statusCode, 303)
    t.equal((await visit('/desk/signed-in?code=c')).statusCode, 303)
  }
  for (const url of ['/desk/sign-in', '/desk/signed-in?code=c']) {
    const limited = await visit(url)
    t.equal(limited.statusCode, 429)
    t.ok(limited.headers['retry-after'])
    t.equal((await visit(url, '192.0.2.2')).statusCode, 303)
  }
  t.equal((await visit('/desk')).statusCode, 200, 'the desk itself can still be read')
})
