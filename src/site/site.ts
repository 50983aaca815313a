/** The addresses of the site: `/{locale}/…` for the handbook to read, and `/` for the reader's own language. */
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { EmbedQuery } from '../../schemas/embed.ts'
import { matchLocale } from '../../schemas/locale-match.ts'
import { sourceLocale } from '../handbook/locale.ts'
import { lookUpLocale } from '../handbook/look-up-locale.ts'
import type { BasedOn } from '../responses/groups.ts'
import { findLocalised, localisedBy } from '../responses/read-request.ts'
import type { Responder } from '../responses/responder.ts'
import { questionsOf } from '../responses/routes/plan.ts'
import type { ServedHead } from '../responses/served-head.ts'
import type { Release } from '../store/release.ts'
import { frontPage } from './front-page.ts'
import type { HandbookPage } from './journey.ts'
import { missingItem } from './missing-item.ts'
import { itemParts, type Plural, partAt, wholeParts } from './parts.ts'
import { plan } from './plan.ts'
import { renderReading } from './reading.ts'
import { sitePath } from './writer.ts'

interface SiteRoutes {
  responder: Responder
  head: ServedHead
  operator: string
}

/** The part at a path, which the release has. */
type PartOf = (path: string, release: Release) => HandbookPage

export function siteRoute(app: FastifyInstance, { responder, head, operator }: SiteRoutes): void {
  const front = frontPage(operator)
  const at = (address: string, basedOn: BasedOn, partOf: PartOf, pathOf?: (request: FastifyRequest) => string) =>
    app.get(address, {
      attachValidation: true,
      schema: { hide: true, querystring: EmbedQuery },
      ...responder.route({
        basedOn,
        find: async (request, from) => {
          const path = pathOf?.(request)
          const missing = path === undefined ? undefined : (release: Release) => missingItem(path, release)
          const { release, localisation } = await findLocalised(request, from, missing)
          const { questions = '', release: pinned } = request.query as EmbedQuery
          const marks = [questions].flat().join(',')
          const marked = marks === '' ? [] : questionsOf(release, marks)
          return {
            release,
            render: localisedBy(localisation, renderReading(partOf(path ?? '', release), marked)),
            query: {
              ...(marked.length > 0 && { questions: marked.join(',') }),
              ...(pinned !== undefined && { release: pinned }),
            },
          }
        },
      }),
    })
  at('/:locale/', 'head', () => front)
  for (const part of wholeParts)
    at(sitePath(':locale', part.path), part.path === plan.path ? 'head' : 'page', () => part)
  for (const plural of Object.keys(itemParts) as Plural[])
    at(
      `/:locale/${plural}/:id`,
      'page',
      (path, release) => partAt(path, release) as HandbookPage,
      ({ params }) => `/${plural}/${(params as { id: string }).id}`,
    )
  app.get('/:locale', { schema: { hide: true } }, (request, reply) => {
    const { locale } = request.params as { locale: string }
    const published = matchLocale(locale, Object.keys(head.release.locales))
    if (published === undefined) return reply.callNotFound()
    const query = (request.raw.url as string).split(/(?=\?)/)[1] ?? ''
    return reply.header('Cache-Control', 'public, max-age=60').redirect(`${head.publicUrl}/${published}/${query}`, 307)
  })
  app.get('/', { schema: { hide: true } }, (request, reply) => {
    const tags = Object.keys(head.release.locales)
    const locale = lookUpLocale(request.headers['accept-language'], tags, sourceLocale)
    const query = (request.raw.url as string).slice(1)
    return reply
      .headers({
        Vary: 'Accept-Language',
        'Cache-Control': 'public, max-age=60',
        Link: `<${head.publicUrl}/.well-known/api-catalog>; rel="api-catalog"`,
      })
      .redirect(`${head.publicUrl}/${locale}/${query}`, 307)
  })
}
