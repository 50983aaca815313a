/** The code flow with PKCE (OpenID Connect Core 1.0, 3.1; RFC 7636; RFC 9207; RFC 9700). */
import { type IdentityProvider, personOf } from '../publishing/people/identity-provider.ts'
import type { Person } from '../publishing/people/person.ts'

/** What one sign-in begins with. The browser must come back with the same. */
export interface Flow {
  state: string
  nonce: string
  verifier: string
}

/** @param redirect The URL that the provider sends the browser back to. */
export function codeFlow(provider: IdentityProvider, redirect: string) {
  return {
    /** The URL to send the browser to. */
    begin: async (): Promise<{ address: string; flow: Flow }> => {
      const oidc = await import('openid-client')
      const { configuration } = await provider.metadata()
      const flow = { state: oidc.randomState(), nonce: oidc.randomNonce(), verifier: oidc.randomPKCECodeVerifier() }
      const address = oidc.buildAuthorizationUrl(configuration, {
        redirect_uri: redirect,
        scope: 'openid',
        state: flow.state,
        nonce: flow.nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(flow.verifier),
        code_challenge_method: 'S256',
      })
      return { address: address.href, flow }
    },
    /**
     * Exchanges the code for the person.
     * @param search The query as the browser sent it.
     * @throws {Error} if the provider did not let the person in, or another sign-in began here.
     */
    finish: async (search: string, { state, nonce, verifier }: Flow): Promise<Person> => {
      const oidc = await import('openid-client')
      try {
        const { configuration } = await provider.metadata()
        const tokens = await oidc.authorizationCodeGrant(configuration, new URL(search, redirect), {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
          idTokenExpected: true,
        })
        const person = personOf({ ...tokens.claims() }, provider.settings.rolesClaim)
        if (!person) throw new Error('the claims of the ID token name no person')
        return person
      } catch (error) {
        provider.forget()
        throw error
      }
    },
  }
}
