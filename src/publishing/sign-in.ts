import type { Verify } from './oidc.ts'
import type { Person } from './person.ts'
import { unauthenticated } from './problems.ts'
import { looksLikeToken } from './token-text.ts'
import type { Tokens } from './tokens.ts'

/** Longer than any provider's token; what is longer is not looked at. */
const longest = 10_000

/** Finds out who asks, from the header `Authorization` (RFC 6750, 2.1). */
export type SignIn = (authorization: string | undefined) => Promise<Person>

/** @param verify The organisation's identity provider, when there is one. */
export function signIn(tokens: Tokens, verify?: Verify): SignIn {
  return async (authorization) => {
    if (authorization === undefined) throw unauthenticated()
    const text = authorization.length <= longest ? /^Bearer +(\S+) *$/i.exec(authorization)?.[1] : undefined
    if (text === undefined) throw unauthenticated('invalid_token')
    const person = looksLikeToken(text) ? await tokens.authenticate(text) : await verify?.(text)
    if (!person) throw unauthenticated('invalid_token')
    return person
  }
}
