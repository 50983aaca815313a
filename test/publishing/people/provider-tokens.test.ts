import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import t, { type Test } from 'tap'
import { finnish, openMaintainers } from '../maintainers.ts'

const audience = 'handbook'

/** An identity provider with real keys on a real socket. */
async function openProvider(t: Test) {
  const [own, strange] = await Promise.all([generateKeyPair('ES256'), generateKeyPair('ES256')])
  let isUp = true
  const server = createServer(async (request, response) => {
    if (!isUp) return response.writeHead(502).end()
    const metadata = { issuer, jwks_uri: `${issuer}/keys` }
    const keys = { keys: [{ ...(await exportJWK(own.publicKey)), kid: 'one', alg: 'ES256', use: 'sig' }] }
    return response
      .writeHead(200, { 'Content-Type': 'application/json' })
      .end(JSON.stringify(request.url === '/keys' ? keys : metadata))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.teardown(() => server.close())
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const usual = { key: own.privateKey, expires: '5m', issuer, audience }
  const sign = (claims: Record<string, unknown>, other: Partial<typeof usual> = {}) => {
    const about = { ...usual, ...other }
    return new SignJWT(claims)
      .setProtectedHeader({ alg: 'ES256', kid: 'one' })
      .setIssuer(about.issuer)
      .setAudience(about.audience)
      .setSubject('a1b2')
      .setIssuedAt()
      .setExpirationTime(about.expires)
      .sign(about.key)
  }
  const environment = { HANDBOOK_OIDC_ISSUER: issuer, HANDBOOK_OIDC_AUDIENCE: audience }
  const stop = () => {
    isUp = false
  }
  return { sign, strange: strange.privateKey, environment, stop }
}

t.test('people of the organisation come in with its own tokens, with the roles that a claim gives', async (t) => {
  const { sign, environment } = await openProvider(t)
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
    const { sign, strange, environment } = await openProvider(t)
    const { ask } = await openMaintainers(t, { environment })
    const roles = { roles: 'handbook:administrator' }
    const good = await sign(roles)
    t.equal((await ask(good, 'GET', '/tokens')).statusCode, 200)
    const [header, payload, signature] = good.split('.') as [string, string, string]
    const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${payload}.`
    const shared = `${Buffer.from('{"alg":"HS256"}').toString('base64url')}.${payload}.${signature}`
    const wrong = {
      expired: await sign(roles, { expires: '-2m' }),
      issuer: await sign(roles, { issuer: 'https://elsewhere.example' }),
      audience: await sign(roles, { audience: 'payroll' }),
      key: await sign(roles, { key: strange }),
      unsigned,
      shared,
      altered: `${header}.${payload.slice(0, -2)}AA.${signature}`,
    }
    for (const [why, token] of Object.entries(wrong)) {
      const answer = await ask(token, 'GET', '/tokens')
      t.equal(answer.statusCode, 401, why)
      t.match(answer.headers['www-authenticate'], 'invalid_token')
    }
    const other = await openMaintainers(t)
    t.equal((await other.ask(good, 'GET', '/tokens')).statusCode, 401, 'where no provider is configured')
  },
)

t.test('a provider that does not answer is not the fault of the token', async (t) => {
  const { sign, environment, stop } = await openProvider(t)
  const { ask, as } = await openMaintainers(t, { environment })
  stop()
  const answer = await ask(await sign({}), 'GET', '/sessions')
  t.equal(answer.statusCode, 503)
  t.ok(answer.headers['retry-after'])
  const chief = await as('chief', { role: 'administrator' })
  t.equal((await chief('GET', '/sessions')).statusCode, 200, 'our own tokens work without it')
})

t.test('roles stand in a claim, which may lie deep, and nothing else gives any', async (t) => {
  const { sign, environment } = await openProvider(t)
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
