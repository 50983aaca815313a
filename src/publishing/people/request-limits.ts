import type { FastifyRequest } from 'fastify'
import type { Config } from '../../config.ts'
import { clientOf } from '../../http/client-address.ts'
import { FixedWindow, rateLimited } from '../../http/rate-limit.ts'
import type { Person } from './person.ts'
import type { SignIn } from './sign-in.ts'

/** The share of the requests of a client, in a minute, that may carry an invalid token: one in so many. */
const requestsForGuess = 200

/**
 * After repeated failures, a client's tokens are rejected without a database lookup. Sessions are not counted, because an
 * old page of the desk goes on asking with a session that has ended.
 */
export function limitGuesses(
  enter: SignIn,
  { rateLimitMax, trustProxy }: Config,
): (request: FastifyRequest) => Promise<Person> {
  const guesses = new FixedWindow()
  const most = Math.max(10, Math.round(rateLimitMax / requestsForGuess))
  return async (request) => {
    if (rateLimitMax === 0 || request.headers.authorization === undefined) return enter(request)
    const client = clientOf(request.raw, trustProxy)
    if (guesses.of(client) >= most) throw rateLimited(guesses.secondsLeft, most, 'invalidTokens')
    return enter(request).catch((error: unknown) => {
      guesses.count(client)
      throw error
    })
  }
}

/** The share of the requests of a client, in a minute, that may change something: one in so many. A change costs more than a read. */
const requestsForChange = 10

export function limitChanges(config: Config): (request: FastifyRequest) => void {
  const count = limited(config, requestsForChange, 'changes')
  return (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') count(request)
  }
}

/** The share of the requests of a client, in a minute, that may begin or finish a sign-in: one in so many. Each may cause requests to the identity provider. */
const requestsForSignIn = 100

export const limitSignIns = (config: Config): ((request: FastifyRequest) => void) =>
  limited(config, requestsForSignIn, 'signIns')

function limited({ rateLimitMax, trustProxy }: Config, share: number, what: 'changes' | 'signIns') {
  const window = new FixedWindow()
  const most = Math.max(10, Math.round(rateLimitMax / share))
  return ({ raw }: FastifyRequest): void => {
    if (rateLimitMax === 0) return
    if (window.count(clientOf(raw, trustProxy)) > most) throw rateLimited(window.secondsLeft, most, what)
  }
}
