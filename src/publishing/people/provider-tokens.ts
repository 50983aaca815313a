/** Bearer tokens (JWT) that the organisation's identity provider issued. */
import type { JWTPayload } from 'jose'
import { type IdentityProvider, personOf, tolerance } from './identity-provider.ts'
import { noProvider } from './people-problems.ts'
import type { Person } from './person.ts'

/** Only signatures that a provider makes with a key of its own: none with a shared secret, none without. */
const algorithms = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519']

/** The codes of `jose` for keys that could not be fetched. All its other errors are about the token. */
const unanswered = new Set(['ERR_JOSE_GENERIC', 'ERR_JWKS_TIMEOUT', 'ERR_JWKS_INVALID'])

/** Returns the person that a token is about, or undefined if the token is not a valid one for this service. */
export type Verify = (token: string) => Promise<Person | undefined>

export function oidcVerifier(provider: IdentityProvider): Verify {
  const { issuer, audience, client, rolesClaim } = provider.settings
  const parties = [audience, client?.id]
  return async (token) => {
    const { errors, jwtVerify } = await import('jose')
    try {
      const { keys } = await provider.metadata()
      const { payload } = await jwtVerify(token, keys, {
        issuer,
        audience,
        algorithms,
        clockTolerance: tolerance,
        requiredClaims: ['exp', 'sub'],
      })
      return isForUs(payload, parties) ? personOf(payload, rolesClaim) : undefined
    } catch (error) {
      const isToken = error instanceof errors.JOSEError && !unanswered.has(error.code)
      if (isToken) return undefined
      provider.forget()
      throw noProvider()
    }
  }
}

/** A token for several audiences must be issued to this service (OpenID Connect Core 1.0, 3.1.3.7). */
const isForUs = ({ aud, azp }: JWTPayload, parties: readonly unknown[]): boolean =>
  !Array.isArray(aud) || aud.length === 1 || (azp !== undefined && parties.includes(azp))
