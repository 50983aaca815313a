import t from 'tap'
import { finnish, openMaintainers } from '../maintainers.ts'
import { client, oddSubjects, plantProvider } from '../planted-provider.ts'

const administrator = { roles: 'handbook:administrator' }

t.test('people of the organisation come in with its own tokens, with the roles that a claim gives', async (t) => {
  const { sign, environment } = await plantProvider(t)
  const { ask, store } = await openMaintainers(t, { environment })
  const token = await sign({ roles: ['handbook:translator:fi', 'payroll:administrator', 7] })
  const session = (await ask(token, 'GET', '/sessions')).json()
  t.match(session, { actor: 'oidc:a1b2', grants: [{ role: 'translator', locale: 'fi' }] })
  t.equal((await ask(token, 'POST', '/drafts', { body: finnish })).statusCode, 201)
  t.equal((await ask(token, 'POST', '/drafts', { body: { locale: 'en' } })).statusCode, 403)
  t.equal((await store.events({ limit: 1 }))[0]?.actor, 'oidc:a1b2')
})

t.test(
  'a token that is expired, of another issuer, for another audience or signed by another is refused',
  async (t) => {
    const { sign, strange, environment } = await plantProvider(t)
    const { ask } = await openMaintainers(t, { environment })
    const now = Math.floor(Date.now() / 1000)
    const good = await sign(administrator)
    t.equal((await ask(good, 'GET', '/tokens')).statusCode, 200)
    const [header, payload, signature] = good.split('.') as [string, string, string]
    const wrong = {
      expired: await sign({ ...administrator, exp: now - 120 }),
      'no expiry': await sign({ ...administrator, exp: undefined }),
      'not valid yet': await sign({ ...administrator, nbf: now + 120 }),
      issuer: await sign({ ...administrator, iss: 'https://elsewhere.example' }),
      audience: await sign({ ...administrator, aud: 'payroll' }),
      key: await sign(administrator, { key: strange }),
      unsigned: `${Buffer.from('{"alg":"none"}').toString('base64url')}.${payload}.`,
      shared: await sign(administrator, { key: Buffer.from('handbook'.repeat(8)), alg: 'HS256' }),
      altered: `${header}.${payload.slice(0, -2)}AA.${signature}`,
    }
    for (const [why, token] of Object.entries(wrong)) {
      const answer = await ask(token, 'GET', '/tokens')
      t.equal(answer.statusCode, 401, why)
      t.match(answer.headers['www-authenticate'], 'invalid_token')
    }
    const tolerated = await sign({ ...administrator, exp: now - 10, nbf: now + 10 })
    t.equal((await ask(tolerated, 'GET', '/tokens')).statusCode, 200, 'clocks may differ by half a minute')
    const other = await openMaintainers(t)
    t.equal((await other.ask(good, 'GET', '/tokens')).statusCode, 401, 'where no provider is configured')
  },
)

t.test('a token for several audiences counts only if it was issued to this service', async (t) => {
  const { sign, environment } = await plantProvider(t)
  const { ask } = await openMaintainers(t, { environment: { ...environment, HANDBOOK_OIDC_CLIENT_ID: client } })
  const status = async (claims: object) =>
    (await ask(await sign({ ...administrator, ...claims }), 'GET', '/tokens')).statusCode
  const both = ['handbook', 'payroll']
  t.equal(await status({ aud: ['handbook'] }), 200)
  t.equal(await status({ aud: both }), 401, 'nobody says to whom')
  for (const azp of ['payroll', '', null, 7, ['handbook']]) t.equal(await status({ aud: both, azp }), 401, `${azp}`)
  for (const azp of ['handbook', client]) t.equal(await status({ aud: both, azp }), 200, azp)
})

t.test('without the desk as a client, no party is taken for it', async (t) => {
  const { sign, environment } = await plantProvider(t)
  const { ask } = await openMaintainers(t, { environment })
  const token = await sign({ ...administrator, aud: ['handbook', 'payroll'], azp: undefined })
  t.equal((await ask(token, 'GET', '/tokens')).statusCode, 401)
})

t.test('a subject that is no plain name, and a time that no calendar has, are refused', async (t) => {
  const { sign, environment } = await plantProvider(t)
  const { ask } = await openMaintainers(t, { environment })
  const ended = async (claims: object) => ask(await sign({ ...administrator, ...claims }), 'GET', '/sessions')
  for (const [why, sub] of Object.entries(oddSubjects)) t.equal((await ended({ sub })).statusCode, 401, why)
  for (const exp of [1e15, 8.64e12, 253_402_300_800]) t.equal((await ended({ exp })).statusCode, 401, `${exp}`)
  const last = await ended({ exp: 253_402_214_400, sub: `${'a'.repeat(254)}|` })
  t.equal(last.json().expiresAt, '9999-12-31T00:00:00.000Z')
})

t.test('a provider that does not answer is not the fault of the token', async (t) => {
  const { sign, environment, stop } = await plantProvider(t)
  const { ask, as } = await openMaintainers(t, { environment })
  stop()
  const answer = await ask(await sign({}), 'GET', '/sessions')
  t.equal(answer.statusCode, 503)
  t.ok(answer.headers['retry-after'])
  const chief = await as('chief', { role: 'administrator' })
  t.equal((await chief('GET', '/sessions')).statusCode, 200, 'our own tokens work without it')
})

t.test('a provider that names another issuer or no keys is not believed', async (t) => {
  for (const metadata of [{ issuer: 'https://elsewhere.example' }, { jwks_uri: undefined }]) {
    const { sign, environment, say } = await plantProvider(t)
    const { ask } = await openMaintainers(t, { environment })
    const token = await sign({})
    say(metadata)
    t.equal((await ask(token, 'GET', '/sessions')).statusCode, 503, JSON.stringify(metadata))
    say({})
    t.equal((await ask(token, 'GET', '/sessions')).statusCode, 200, 'asked again at once, since nothing was kept')
  }
})

t.test('the provider is asked for its metadata and its keys once', async (t) => {
  const { sign, environment, requests } = await plantProvider(t)
  const { ask } = await openMaintainers(t, { environment })
  await Promise.all([1, 2, 3].map(async () => ask(await sign({}), 'GET', '/sessions')))
  await ask(await sign({}), 'GET', '/sessions')
  t.same(requests.sort(), ['/.well-known/openid-configuration', '/keys'])
})

t.test('roles stand in a claim, which may lie deep, and nothing else gives any', async (t) => {
  const { sign, environment } = await plantProvider(t)
  const nested = { ...environment, HANDBOOK_OIDC_ROLES_CLAIM: 'realm_access.roles' }
  const { ask } = await openMaintainers(t, { environment: nested })
  const grants = async (claim: unknown) => {
    const token = await sign({ realm_access: { roles: claim }, roles: ['handbook:administrator'] })
    return (await ask(token, 'GET', '/sessions')).json().grants
  }
  t.same(await grants(['handbook:publisher:*']), [{ role: 'publisher', locale: '*' }])
  t.same(await grants('handbook:reviewer:pt-br other'), [{ role: 'reviewer', locale: 'pt-br' }])
  for (const nothing of [
    undefined,
    null,
    {},
    'handbook:king:fi',
    ['handbook:publisher:FI', 'handbook:publisher:fi:sv'],
  ])
    t.same(await grants(nothing), [])
})
