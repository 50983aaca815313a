/** The addresses of the site: `/{locale}/…` for the handbook to read, and `/` for the reader's own language. */
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Static, TSchema } from 'typebox'
import { EmbedQuery } from '../../schemas/embed.ts'
import { matchLocale } from '../../schemas/locale-match.ts'
import type { Config } from '../config.ts'
import { sourceLocale } from '../handbook/locale.ts'
import { lookUpLocale } from '../handbook/look-up-locale.ts'
import type { BasedOn } from '../responses/groups.ts'
import type { LocalisedRelease } from '../responses/localised-release.ts'
import { findLocalised, localisedBy } from '../responses/read-request.ts'
import type { Rendered } from '../responses/rendered.ts'
import type { Responder } from '../responses/responder.ts'
import { questionsOf } from '../responses/routes/plan.ts'
import type { SearchIndexes } from '../responses/search-index.ts'
import type { ServedHead } from '../responses/served-head.ts'
import type { Release } from '../store/release.ts'
import { frontPage } from './front-page.ts'
import type { HandbookPage } from './journey.ts'
import { missingItem } from './missing-item.ts'
import { itemParts, type Plural, partAt, wholeParts } from './parts.ts'
import { plan } from './plan.ts'
import { renderReading } from './reading.ts'
import { filtersOf, ResourcesQuery, resources, resourcesPath } from './resources.ts'
import { renderSearchPage, SearchPageQuery, searchQuery } from './search.ts'
import { searchPath } from './search-form.ts'
import { statementParts } from './statements/statements.ts'
import { answerParts, renderWorker, workerAddress } from './workshop-answers.ts'
import { sitePath } from './writer.ts'

interface SiteRoutes {
  responder: Responder
  head: ServedHead
  operator: Config['operator']
  indexes: SearchIndexes
}

/** What a request is shown. */
interface Shown {
  render: (localised: LocalisedRelease) => Rendered | Promise<Rendered>
  /** What of the query chooses it, marks and release apart. */
  query?: Readonly<Record<string, string>>
}

interface Page {
  address: string
  basedOn?: BasedOn
  querystring?: TSchema
  /** The path of an item that the release may lack. */
  itemPath?: (request: FastifyRequest) => string
  show: (request: FastifyRequest, release: Release, marked: readonly string[]) => Shown
}

export function siteRoute(app: FastifyInstance, { responder, head, operator, indexes }: SiteRoutes): void {
  const at = ({ address, basedOn = 'page', querystring = EmbedQuery, itemPath, show }: Page) =>
    app.get(address, {
      attachValidation: true,
      schema: { hide: true, querystring },
      ...responder.route({
        basedOn,
        find: async (request, from) => {
          const path = itemPath?.(request)
          const missing = path === undefined ? undefined : (release: Release) => missingItem(path, release)
          const { release, localisation } = await findLocalised(request, from, missing)
          const { questions = '', release: pinned } = request.query as EmbedQuery
          const marks = [questions].flat().join(',')
          const marked = marks === '' ? [] : questionsOf(release, marks)
          const { render, query } = show(request, release, marked)
          return {
            release,
            render: localisedBy(localisation, render),
            query: {
              ...query,
              ...(marked.length > 0 && { questions: marked.join(',') }),
              ...(pinned !== undefined && { release: pinned }),
            },
          }
        },
      }),
    })
  const part = (address: string, part: HandbookPage, basedOn: BasedOn = 'page') =>
    at({ address, basedOn, show: (_request, _release, marked) => ({ render: renderReading(part, { marked }) }) })
  part('/:locale/', frontPage(operator.name), 'head')
  for (const one of wholeParts) part(sitePath(':locale', one.path), one, one.path === plan.path ? 'head' : 'page')
  for (const one of [...answerParts, ...statementParts(operator)]) part(sitePath(':locale', one.path), one)
  for (const plural of Object.keys(itemParts) as Plural[]) {
    const itemPath = ({ params }: FastifyRequest) => `/${plural}/${(params as { id: string }).id}`
    at({
      address: `/:locale/${plural}/:id`,
      itemPath,
      show: (request, release, marked) => ({
        render: renderReading(partAt(itemPath(request), release) as HandbookPage, { marked }),
      }),
    })
  }
  at({
    address: sitePath(':locale', resourcesPath),
    querystring: ResourcesQuery,
    show: ({ query }, _release, marked) => {
      const filters = filtersOf(query as Static<typeof ResourcesQuery>)
      return { render: renderReading(resources(filters), { marked }), query: filters }
    },
  })
  at({
    address: sitePath(':locale', searchPath),
    querystring: SearchPageQuery,
    show: (request, _release, marked) => {
      const query = searchQuery(request.query as Static<typeof SearchPageQuery>)
      return { render: renderSearchPage(indexes, query, marked), query }
    },
  })
  at({ address: workerAddress(':locale'), show: () => ({ render: renderWorker }) })
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
