/** The code flow with PKCE (OpenID Connect Core 1.0, 3.1; RFC 7636; RFC 9700), by hand: three requests over `jose`. */
import { createHash, randomBytes } from 'node:crypto'
import type { Person } from '../publishing/people/person.ts'
import { metadataOf, type OidcSettings, oidcVerifier, patience } from '../publishing/people/provider-tokens.ts'

/** How the provider knows this service. */
export interface Client {
  id: string
  /** Absent for a public client. */
  secret?: string | undefined
}

/** What one sign-in begins with, and must come back to. */
export interface Flow {
  state: string
  nonce: string
  verifier: string
}

const once = () => randomBytes(32).toString('base64url')

export function openProvider({ client, ...settings }: OidcSettings & { client: Client }, redirect: string) {
  const verify = oidcVerifier({ ...settings, audience: client.id })
  return {
    /** Where to send the browser. */
    begin: async (): Promise<{ address: string; flow: Flow }> => {
      const { authorization_endpoint } = await metadataOf(settings.issuer)
      const flow = { state: once(), nonce: once(), verifier: once() }
      const address = new URL(String(authorization_endpoint))
      const query = {
        response_type: 'code',
        client_id: client.id,
        redirect_uri: redirect,
        scope: 'openid',
        state: flow.state,
        nonce: flow.nonce,
        code_challenge: createHash('sha256').update(flow.verifier).digest('base64url'),
        code_challenge_method: 'S256',
      }
      for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value)
      return { address: address.href, flow }
    },
    /** Who came back; undefined where the provider let nobody in, or it is not the sign-in that began here. */
    finish: async (query: Record<string, unknown>, { state, nonce, verifier }: Flow): Promise<Person | undefined> => {
      // `iss` (RFC 9207) tells providers apart that send browsers to the same place.
      const isOurs = query.state === state && (query.iss === undefined || query.iss === settings.issuer)
      if (!isOurs || typeof query.code !== 'string') return undefined
      const { token_endpoint } = await metadataOf(settings.issuer)
      const form = {
        grant_type: 'authorization_code',
        code: query.code,
        redirect_uri: redirect,
        code_verifier: verifier,
      }
      const token = await exchange(String(token_endpoint), form, client)
      const person = await verify(token)
      const { decodeJwt } = await import('jose')
      return person && decodeJwt(token).nonce === nonce ? person : undefined
    },
  }
}

/** Gives the ID token. */
async function exchange(endpoint: string, form: Record<string, string>, { id, secret }: Client): Promise<string> {
  // RFC 6749, 2.3.1: both halves are form-encoded before they are joined.
  const encoded = (text: string) => new URLSearchParams({ text }).toString().slice('text='.length)
  const answer = await fetch(endpoint, {
    method: 'POST',
    headers: {
      Accept: 'application/json',
      ...(secret !== undefined && {
        Authorization: `Basic ${Buffer.from(`${encoded(id)}:${encoded(secret)}`).toString('base64')}`,
      }),
    },
    body: new URLSearchParams(secret === undefined ? { ...form, client_id: id } : form),
    signal: AbortSignal.timeout(patience),
  })
  const { id_token, error } = (await answer.json()) as { id_token?: unknown; error?: unknown }
  if (!answer.ok || typeof id_token !== 'string')
    throw new Error(`the token endpoint answered ${answer.status} ${String(error ?? '')}`)
  return id_token
}
