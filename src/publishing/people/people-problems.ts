/** The errors about people, their tokens and their roles. */
import { catalogue, ProblemError } from '../../errors.ts'

/** @param error The `error` of RFC 6750, 3.1; none if no token was sent. */
export const unauthenticated = (error?: 'invalid_token') =>
  new ProblemError('UNAUTHENTICATED', catalogue.UNAUTHENTICATED.cause, {
    headers: { 'WWW-Authenticate': `Bearer realm="handbook"${error ? `, error="${error}"` : ''}` },
  })

export const noProvider = () =>
  new ProblemError(
    'SERVICE_UNAVAILABLE',
    {
      sv: 'Organisationens identitetstjänst svarar inte; försök igen om en stund.',
      en: 'The organisation’s identity provider does not answer; try again in a while.',
    },
    { headers: { 'Retry-After': '30' } },
  )

/** Does not reveal what exists. */
export const forbidden = () => new ProblemError('FORBIDDEN', catalogue.FORBIDDEN.cause)

export const tokenNotFound = () => new ProblemError('TOKEN_NOT_FOUND', catalogue.TOKEN_NOT_FOUND.cause)
