import type { FastifyInstance, FastifyRequest } from 'fastify'
import { type ProblemLanguage, problemLanguages } from '../errors.ts'
import { lookUpLocale } from '../handbook/look-up-locale.ts'
import type { Responder } from '../responses/responder.ts'
import { root } from '../responses/root.ts'
import { html } from './page.ts'
import { pathLink, servicePage } from './service-page.ts'

const languageOf = ({ headers }: FastifyRequest) =>
  lookUpLocale(headers['accept-language'], problemLanguages, 'en') as ProblemLanguage

export function frontRoute(app: FastifyInstance, responder: Responder): void {
  app.get('/', {
    schema: { hide: true },
    ...responder.route({
      basedOn: 'service',
      choose: languageOf,
      find: (request, { cache: { release }, publicUrl }) => ({
        release,
        render: renderFront(publicUrl, languageOf(request)),
        query: {},
      }),
    }),
  })
}

/** @param hasSearch Whether a server answers, which can search. */
export const renderFront =
  (publicUrl: string, language: ProblemLanguage, { hasSearch = true } = {}) =>
  () => ({
    contentType: html,
    body: frontPage(publicUrl, language, hasSearch),
    languages: [language],
    vary: ['Accept-Language'],
    pinned: false,
  })

/** What this is, in one screen, with three addresses to click. */
function frontPage(publicUrl: string, language: ProblemLanguage, hasSearch: boolean): string {
  const to = (path: string) => pathLink(publicUrl, path)
  const bodies: Record<ProblemLanguage, [title: string, body: string]> = {
    sv: [
      'Innovationshandboken som API',
      `<p>Innovationshandboken – fem principer för innovation i offentlig sektor och en resa i tre steg – som data: principer, utmaningar, frågor, åtgärder och resurser på svenska, engelska och andra språk, för intranät och andra webbplatser att hämta.</p>
<p>Prova:</p>
<ul>
<li>${to(`${root}/sv/principles`)} – de fem principerna</li>
<li>${to(`${root}/sv/questions/p1-q6`)} – en fråga med åtgärder, verktygslåda och fallstudie</li>${hasSearch ? `\n<li>${to(`${root}/sv/search?q=portf%C3%B6lj`)} – sökning</li>` : ''}
</ul>
<p><a href="${publicUrl}/docs">Dokumentation</a> (på engelska) · <a href="${publicUrl}${root}/openapi.json">OpenAPI</a></p>`,
    ],
    en: [
      'The innovation handbook as an API',
      `<p>The Swedish innovation handbook – five principles for public sector innovation and a journey in three steps – as data: principles, challenges, questions, actions and resources in Swedish, English and other languages, for intranets and other sites to fetch.</p>
<p>Try:</p>
<ul>
<li>${to(`${root}/en/principles`)} – the five principles</li>
<li>${to(`${root}/en/questions/p1-q6`)} – a question with its actions, toolbox and case study</li>${hasSearch ? `\n<li>${to(`${root}/en/search?q=portfolio`)} – search</li>` : ''}
</ul>
<p><a href="${publicUrl}/docs">Documentation</a> · <a href="${publicUrl}${root}/openapi.json">OpenAPI</a></p>`,
    ],
  }
  const [title, body] = bodies[language]
  return servicePage({ language, title, body: `<h1>${title}</h1>\n${body}`, publicUrl })
}
