import { invalidRequest, ProblemError, problems } from '../errors.ts'

export const messageNotFound = () => new ProblemError('MESSAGE_NOT_FOUND', problems.MESSAGE_NOT_FOUND.cause)

export const mailOff = () => new ProblemError('MAIL_OFF', problems.MAIL_OFF.cause)

export const mailNotSent = () =>
  new ProblemError('MAIL_NOT_SENT', problems.MAIL_NOT_SENT.cause, { headers: { 'Retry-After': '60' } })

export const wrongCode = () =>
  invalidRequest([
    {
      pointer: '/code',
      detail: {
        sv: 'Koden hör inte till det senaste brevet till dig, eller är äldre än ett dygn. Ange adressen igen.',
        en: 'The code is not from the last mail to you, or is older than a day. State the address again.',
      },
    },
  ])

export const noAddress = () =>
  invalidRequest([
    {
      pointer: '/frequency',
      detail: { sv: 'Ange en e-postadress först.', en: 'State an e-mail address first.' },
    },
  ])
