/** People of the organisation's own identity provider (OpenID Connect), by the JWTs it issues. */

import { noProvider } from './people-problems.ts'
import { type Grant, type Person, roles } from './person.ts'

export interface OidcSettings {
  issuer: string
  audience: string
  /** The claim that holds the roles; dots lead into it. */
  rolesClaim: string
}

/** Only signatures that a provider makes with a key of its own: none with a shared secret, none without. */
const algorithms = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519']

/** Milliseconds to wait for the provider. */
export const patience = 5000
const clockTolerance = '30 seconds'

/** What `jose` says when the provider's keys could not be had; all else it says is of the token. */
const unanswered = new Set(['ERR_JOSE_GENERIC', 'ERR_JWKS_TIMEOUT', 'ERR_JWKS_INVALID'])

/** Who a token is of; undefined when it is not a valid one of this issuer for this audience. */
export type Verify = (token: string) => Promise<Person | undefined>

/** The provider's keys are fetched when first needed and again when it signs with a new one. */
export function oidcVerifier({ issuer, audience, rolesClaim }: OidcSettings): Verify {
  let keys: ReturnType<typeof keysOf> | undefined
  return async (token) => {
    const { errors, jwtVerify } = await import('jose')
    keys ??= keysOf(issuer)
    // A provider that could not be reached is asked again next time.
    keys.catch(() => {
      keys = undefined
    })
    try {
      const { payload } = await jwtVerify(token, await keys, {
        issuer,
        audience,
        algorithms,
        clockTolerance,
        requiredClaims: ['exp', 'sub'],
      })
      return {
        actor: `oidc:${payload.sub}`,
        expiresAt: new Date((payload.exp as number) * 1000).toISOString(),
        grants: grantsFrom(claimAt(payload, rolesClaim)),
      }
    } catch (error) {
      const isToken = error instanceof errors.JOSEError && !unanswered.has(error.code)
      if (isToken) return undefined
      throw noProvider()
    }
  }
}

/** What the provider says of itself (OpenID Connect Discovery 1.0, 4). */
export async function metadataOf(issuer: string): Promise<Record<string, unknown>> {
  const answer = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, {
    signal: AbortSignal.timeout(patience),
  })
  if (!answer.ok) throw new Error(`the identity provider ${issuer} answered ${answer.status}`)
  const metadata = (await answer.json()) as Record<string, unknown>
  if (metadata.issuer !== issuer) throw new Error(`the metadata of ${issuer} is of another issuer`)
  return metadata
}

async function keysOf(issuer: string) {
  const { createRemoteJWKSet } = await import('jose')
  const { jwks_uri } = await metadataOf(issuer)
  if (typeof jwks_uri !== 'string') throw new Error(`the metadata of ${issuer} names no keys`)
  return createRemoteJWKSet(new URL(jwks_uri), { timeoutDuration: patience })
}

/** `realm_access.roles` leads into an object; a claim whose own name has dots (an address) is found first. */
function claimAt(payload: Record<string, unknown>, path: string): unknown {
  if (Object.hasOwn(payload, path)) return payload[path]
  return path
    .split('.')
    .reduce<unknown>(
      (value, name) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, name)
          ? (value as Record<string, unknown>)[name]
          : undefined,
      payload,
    )
}

const administrator = 'handbook:administrator'
const roleInLocale = new RegExp(`^handbook:(${roles.join('|')}):(\\*|[a-z]{2,3}(?:-[a-z0-9]{2,8})*)$`)

/** `handbook:publisher:fi`, `handbook:administrator`; what belongs to other systems is passed over. */
function grantsFrom(claim: unknown): Grant[] {
  const values = typeof claim === 'string' ? claim.split(' ') : Array.isArray(claim) ? claim : []
  return values.flatMap((value: unknown): Grant[] => {
    if (value === administrator) return [{ role: 'administrator' }]
    const [, role, locale] = (typeof value === 'string' && roleInLocale.exec(value)) || []
    return role && locale ? [{ role: role as (typeof roles)[number], locale }] : []
  })
}
