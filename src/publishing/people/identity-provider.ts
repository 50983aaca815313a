/** The organisation's identity provider (OpenID Connect): its metadata, and the person that its tokens are about. */
import type { JWTVerifyGetKey } from 'jose'
import type { Configuration } from 'openid-client'
import type { Person } from './person.ts'
import { grantsFrom } from './provider-roles.ts'

export interface OidcSettings {
  issuer: string
  audience: string
  /** The claim that holds the roles. Dots lead to a nested claim. */
  rolesClaim: string
  /** The language desk as a client of the provider. The secret is absent for a public client. */
  client?: { id: string; secret: string | undefined } | undefined
}

/** Seconds to wait for the provider. */
const patience = 5
/** Seconds that the clocks may differ. */
export const tolerance = 30
/** Milliseconds for which the metadata is kept, even if sign-ins fail. Otherwise each failure would cause a request. */
const keepAtLeast = 60_000

interface Metadata {
  configuration: Configuration
  /** The keys are fetched when they are first needed, and again when the provider signs with a new one. */
  keys: JWTVerifyGetKey
}

/** The metadata is fetched when it is first needed, once for all who wait. */
export class IdentityProvider {
  readonly settings: OidcSettings
  readonly #now: () => number
  #metadata: Promise<Metadata> | undefined
  #fetchedAt = 0

  /** @param now Milliseconds since 1970. */
  constructor(settings: OidcSettings, now: () => number = Date.now) {
    this.settings = settings
    this.#now = now
  }

  /** Rejects if the provider does not respond or is another one. The next call then tries again. */
  metadata(): Promise<Metadata> {
    if (this.#metadata) return this.#metadata
    this.#fetchedAt = this.#now()
    const metadata = discover(this.settings)
    metadata.catch(() => {
      this.#metadata = undefined
    })
    this.#metadata = metadata
    return metadata
  }

  /** Drops the metadata after a failed sign-in, because the provider may have changed it. */
  forget(): void {
    if (this.#now() - this.#fetchedAt >= keepAtLeast) this.#metadata = undefined
  }
}

async function discover({ issuer, audience, client }: OidcSettings): Promise<Metadata> {
  const [oidc, { createRemoteJWKSet }] = await Promise.all([import('openid-client'), import('jose')])
  const configuration = await oidc.discovery(
    new URL(issuer),
    client?.id ?? audience,
    { [oidc.clockTolerance]: tolerance },
    client?.secret === undefined ? oidc.None() : oidc.ClientSecretBasic(client.secret),
    {
      timeout: patience,
      execute: [
        // OpenID Connect Core 1.0, 3.1.3.7 trusts TLS instead of the signature. This service checks both.
        oidc.enableNonRepudiationChecks,
        ...(issuer.startsWith('http:') ? [oidc.allowInsecureRequests] : []),
      ],
    },
  )
  // The library accepts some providers under several names, such as every tenant of one host.
  const { issuer: named, jwks_uri } = configuration.serverMetadata()
  if (named !== issuer) throw new Error(`the metadata of ${issuer} names another issuer`)
  if (jwks_uri === undefined) throw new Error(`the metadata of ${issuer} names no keys`)
  return { configuration, keys: createRemoteJWKSet(new URL(jwks_uri), { timeoutDuration: patience * 1000 }) }
}

/** OpenID Connect Core 1.0, 2 allows 255 ASCII characters. A name in the audit trail has no control characters. */
const subject = /^(?! )[\x20-\x7e]{1,255}(?<! )$/
/** Seconds since 1970: the last year that RFC 3339 can write. */
const lastYear = Date.UTC(9999, 11, 31) / 1000

/** @param claims Verified claims. @returns Undefined if they cannot be those of a person. */
export function personOf({ sub, exp, ...claims }: Record<string, unknown>, rolesClaim: string): Person | undefined {
  if (typeof sub !== 'string' || !subject.test(sub)) return undefined
  if (typeof exp !== 'number' || exp > lastYear) return undefined
  return {
    actor: `oidc:${sub}`,
    expiresAt: new Date(exp * 1000).toISOString(),
    grants: grantsFrom(claims, rolesClaim),
  }
}
