/** The page that ends mail to somebody without signing in, and the endpoint behind the button of mail programs (RFC 8058). */
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { ProblemLanguage } from '../errors.ts'
import { languageOf } from '../publishing/json-responses.ts'
import { html } from '../site/page.ts'
import { pagePolicy } from '../site/policy.ts'
import { servicePage } from '../site/service-page.ts'
import type { AddressStore } from './address-store.ts'

const path = '/unsubscribe'

export const unsubscribeUrl = (publicUrl: string, secret: string): string => `${publicUrl}${path}/${secret}`

const words = {
  sv: {
    title: 'Avsluta brev',
    ask: 'Vill du inte längre få brev om det som händer på språkbordet? Meddelandena finns kvar på språkbordet.',
    button: 'Avsluta brev',
    done: 'Du får inga fler brev. På språkbordet kan du ta bort adressen helt, eller välja brev igen.',
    unknown: 'Länken gäller inte längre. Adressen är borttagen eller utbytt, och inga brev skickas till den.',
  },
  en: {
    title: 'Stop mail',
    ask: 'Do you want no more mail about what happens on the language desk? The messages stay on the language desk.',
    button: 'Stop mail',
    done: 'You will get no more mail. On the language desk, you can delete the address, or choose mail again.',
    unknown: 'The link is no longer valid. The address was deleted or replaced, and no mail is sent to it.',
  },
} satisfies Record<ProblemLanguage, unknown>

export function unsubscribeRoutes(app: FastifyInstance, addresses: AddressStore, publicUrl: string): void {
  // Mail programs post a form of either kind. The secret in the URL says all there is to know.
  app.removeAllContentTypeParsers()
  app.addContentTypeParser(
    ['application/x-www-form-urlencoded', 'multipart/form-data'],
    { parseAs: 'string' },
    (_request, _body, done) => done(null, undefined),
  )
  const show = (reply: FastifyReply, language: ProblemLanguage, said: 'ask' | 'done' | 'unknown') => {
    const { title, button, ...texts } = words[language]
    const form = `<form method="post"><p><button class="handbook-button">${button}</button></p></form>`
    const body = `<h1>${title}</h1>\n<p>${texts[said]}</p>\n${said === 'ask' ? form : ''}`
    // An unknown link is no error: its owner wants no mail, and gets none.
    return reply
      .headers({
        'Cache-Control': 'no-store',
        'Content-Language': language,
        'Content-Security-Policy': pagePolicy(publicUrl, "'none'", false),
        'Content-Type': html,
        'X-Robots-Tag': 'noindex',
        Vary: 'Accept-Language',
      })
      .send(servicePage({ language, title, body, publicUrl }))
  }
  const url = `${path}/:secret`
  app.get<{ Params: { secret: string } }>(url, { schema: { hide: true } }, async (request, reply) => {
    // A program that looks at every link in a mail must not end it.
    const isKnown = await addresses.isUnsubscribe(request.params.secret)
    return show(reply, languageOf(request), isKnown ? 'ask' : 'unknown')
  })
  app.post<{ Params: { secret: string } }>(url, { schema: { hide: true } }, async (request, reply) => {
    const isKnown = await addresses.unsubscribe(request.params.secret)
    return show(reply, languageOf(request), isKnown ? 'done' : 'unknown')
  })
}
