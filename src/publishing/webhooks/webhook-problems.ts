/** The errors about webhooks. */
import { isIP } from 'node:net'
import { type Fault, invalidRequest, ProblemError, problems } from '../../errors.ts'
import { isPublicAddress } from './public-address.ts'

export const webhookNotFound = () => new ProblemError('SUBSCRIPTION_NOT_FOUND', problems.SUBSCRIPTION_NOT_FOUND.cause)

/** @param most How many webhooks there may be. */
export const tooManyWebhooks = (most: number) =>
  invalidRequest([
    {
      pointer: '/url',
      detail: {
        sv: `Det finns redan ${most} webhookar, vilket är gränsen. Ta bort någon först.`,
        en: `There are already ${most} webhooks, which is the limit. Remove one first.`,
      },
    },
  ])

export const noFeedbackToTell = () =>
  invalidRequest([
    {
      pointer: '/about',
      detail: {
        sv: 'Tjänsten tar inte emot återkoppling. Sätt HANDBOOK_FEEDBACK=on först.',
        en: 'The service takes no feedback. Set HANDBOOK_FEEDBACK=on first.',
      },
    },
  ])

/** Checks a URL without calling it. The address that its name leads to is checked at every attempt. */
export function checkUrl(given: string, allowPrivate: boolean): void {
  const fault = urlFault(given, allowPrivate)
  if (fault) throw invalidRequest([fault])
}

function urlFault(given: string, allowPrivate: boolean): Fault | undefined {
  const url = URL.parse(given)
  const at = (sv: string, en: string): Fault => ({ pointer: '/url', detail: { sv, en } })
  if (!url || !(url.protocol === 'https:' || (allowPrivate && url.protocol === 'http:')))
    return at('url måste vara en https-adress.', 'url must be an https address.')
  if (url.username || url.password)
    return at('url får inte innehålla inloggningsuppgifter.', 'url must hold no credentials.')
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (!allowPrivate && isIP(host) && !isPublicAddress(host))
    return at('url måste leda till en publik adress.', 'url must lead to a public address.')
  return undefined
}
