/** The errors about people, their tokens and their roles. */
import { ProblemError, problems } from '../../errors.ts'

/** @param error The `error` of RFC 6750, 3.1; none if no token was sent. */
export const unauthenticated = (error?: 'invalid_token') =>
  new ProblemError('UNAUTHENTICATED', problems.UNAUTHENTICATED.cause, {
    headers: { 'WWW-Authenticate': `Bearer realm="handbook"${error ? `, error="${error}"` : ''}` },
  })

export const noProvider = () =>
  new ProblemError(
    'SERVICE_UNAVAILABLE',
    {
      sv: 'Organisationens identitetstjänst svarar inte. Försök igen om 30 sekunder.',
      en: 'The organisation’s identity provider does not respond. Try again in 30 seconds.',
    },
    { headers: { 'Retry-After': '30' } },
  )

/** Does not reveal what exists. */
export const forbidden = () => new ProblemError('FORBIDDEN', problems.FORBIDDEN.cause)

export const tokenNotFound = () => new ProblemError('TOKEN_NOT_FOUND', problems.TOKEN_NOT_FOUND.cause)
