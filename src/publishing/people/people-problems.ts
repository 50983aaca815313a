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

/** Does not reveal the name of the other account. */
export const accountLooksAlike = () =>
  new ProblemError('FORBIDDEN', {
    sv: 'Ditt kontos namn går att förväxla med ett annat kontos. Be en administratör koppla ihop dem om båda är dina.',
    en: 'The name of your account looks like that of another account. If both are yours, ask an administrator to link them.',
  })

export const personNotFound = () => new ProblemError('PERSON_NOT_FOUND', problems.PERSON_NOT_FOUND.cause)

export const tokenNotFound = () => new ProblemError('TOKEN_NOT_FOUND', problems.TOKEN_NOT_FOUND.cause)
