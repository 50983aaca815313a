/** An identity provider with real keys on a real socket, which can be made to answer wrongly. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'

interface Test {
  teardown: (close: () => unknown) => void
}

const audience = 'handbook'
export const client = 'handbook-desk'

export async function plantProvider(t: Test) {
  const [own, strange] = await Promise.all([generateKeyPair('ES256'), generateKeyPair('ES256')])
  /** The paths that were requested. */
  const requests: string[] = []
  let metadata: object = {}
  let token: () => Promise<string> | string = () => 'none'
  let isUp = true
  const server = createServer(async (request, response) => {
    requests.push(request.url as string)
    if (!isUp) return response.writeHead(502).end()
    const bodies: Record<string, () => unknown> = {
      '/keys': async () => ({
        keys: [{ ...(await exportJWK(own.publicKey)), kid: 'one', alg: 'ES256', use: 'sig' }],
      }),
      '/token': async () => ({ access_token: 'unused', token_type: 'Bearer', id_token: await token() }),
      '/.well-known/openid-configuration': () => ({
        issuer,
        jwks_uri: `${issuer}/keys`,
        authorization_endpoint: `${issuer}/auth`,
        token_endpoint: `${issuer}/token`,
        id_token_signing_alg_values_supported: ['ES256', 'HS256', 'none'],
        ...metadata,
      }),
    }
    const body = await bodies[request.url as string]?.()
    return response
      .writeHead(body === undefined ? 404 : 200, { 'Content-Type': 'application/json' })
      .end(JSON.stringify(body ?? {}))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.teardown(() => server.close())
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  const usual = { key: own.privateKey as Parameters<SignJWT['sign']>[0], alg: 'ES256' }
  const sign = (claims: Record<string, unknown>, { key, alg }: Partial<typeof usual> = {}) => {
    const now = Math.floor(Date.now() / 1000)
    const all = { iss: issuer, aud: audience, sub: 'a1b2', iat: now, exp: now + 300, ...claims }
    return new SignJWT(all).setProtectedHeader({ alg: alg ?? usual.alg, kid: 'one' }).sign(key ?? usual.key)
  }
  return {
    issuer,
    requests,
    sign,
    strange: strange.privateKey,
    environment: { HANDBOOK_OIDC_ISSUER: issuer, HANDBOOK_OIDC_AUDIENCE: audience },
    stop: () => {
      isUp = false
    },
    /** Makes the metadata say something else. */
    say: (other: object) => {
      metadata = other
    },
    /** Makes the token endpoint give this ID token. */
    give: (made: typeof token) => {
      token = made
    },
  }
}

export type PlantedProvider = Awaited<ReturnType<typeof plantProvider>>

/** Subjects that could pass for another, break a line of the log or are no text at all, by what a test calls them. */
export const oddSubjects: Record<string, unknown> = {
  empty: '',
  'a space': ' ',
  'a space before': ' anna',
  'a space after': 'anna ',
  'a line break': 'an\nna',
  'a null character': 'an\u0000na',
  'a line separator': 'an\u2028na',
  'a zero-width space': 'an\u200bna',
  'a Cyrillic letter': '\u0430nna',
  'too long': 'a'.repeat(256),
  'an object': { toString: 'anna' },
  'a list': ['anna'],
  'a number': 7,
  null: null,
  absent: undefined,
}
