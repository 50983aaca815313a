import { type Bilingual, invalidRequest, ProblemError, problems } from '../errors.ts'
import { rateLimited } from '../http/rate-limit.ts'

export const feedbackOff = () => new ProblemError('FEEDBACK_OFF', problems.FEEDBACK_OFF.cause)

export const feedbackNotFound = () => new ProblemError('FEEDBACK_NOT_FOUND', problems.FEEDBACK_NOT_FOUND.cause)

export const unknownIn = (pointer: string, detail: Bilingual) => invalidRequest([{ pointer, detail }])

/** @param most How much the service takes in a day, from all senders together. */
export const tooMuchToday = (most: number) =>
  new ProblemError(
    'RATE_LIMITED',
    {
      sv: `Tjänsten tar emot högst ${most} återkopplingar per dygn. Försök igen om en timme.`,
      en: `The service accepts at most ${most} messages with feedback a day. Try again in an hour.`,
    },
    { headers: { 'Retry-After': '3600' } },
  )

export const tooManyOfClient = (seconds: number, most: number) => rateLimited(seconds, most, 'feedback')

/** @param most How much one client may send in a day. */
export const tooManyOfClientToday = (seconds: number, most: number) =>
  new ProblemError(
    'RATE_LIMITED',
    {
      sv: `En klient får skicka högst ${most} återkopplingar per dygn. Försök igen i morgon.`,
      en: `One client may send at most ${most} messages with feedback a day. Try again tomorrow.`,
    },
    { headers: { 'Retry-After': `${seconds}` } },
  )
