import type { Accounts } from './accounts.ts'
import { unauthenticated } from './people-problems.ts'
import type { Person } from './person.ts'
import type { Verify } from './provider-tokens.ts'
import { type Sent, sessionSecret } from './session-cookie.ts'
import type { Sessions } from './sessions.ts'
import { looksLikeToken } from './token-text.ts'
import type { Tokens } from './tokens.ts'

/** Longer than any provider's token; what is longer is not looked at. */
const longest = 10_000

/** Finds the person who sent a request, by the header `Authorization` (RFC 6750, 2.1) or by a browser's session. */
export type SignIn = (request: Sent) => Promise<Person>

interface Ways {
  accounts: Accounts
  tokens: Tokens
  sessions: Sessions
  publicUrl: string
  /** The organisation's identity provider, when there is one. */
  verify?: Verify | undefined
}

export function signIn({ accounts, tokens, sessions, publicUrl, verify }: Ways): SignIn {
  return async (request) => {
    const { authorization } = request.headers
    if (authorization === undefined) {
      const secret = sessionSecret(request, publicUrl)
      const person = secret === undefined ? undefined : await sessions.authenticate(secret)
      if (!person) throw unauthenticated()
      return person
    }
    const text = authorization.length <= longest ? /^Bearer +(\S+) *$/i.exec(authorization)?.[1] : undefined
    if (text === undefined) throw unauthenticated('invalid_token')
    const isOurs = looksLikeToken(text)
    const person = isOurs ? await tokens.authenticate(text) : await verify?.(text)
    if (!person) throw unauthenticated('invalid_token')
    if (!isOurs) await accounts.admit(person.actor)
    return person
  }
}
