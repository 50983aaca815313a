/** The addresses of the site: `/{locale}/…` for the handbook to read, and `/` for the reader's own language. */
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Static } from 'typebox'
import { matchLocale } from '../../schemas/locale-match.ts'
import type { Config } from '../config.ts'
import { sourceLocale } from '../handbook/locale.ts'
import { lookUpLocale } from '../handbook/look-up-locale.ts'
import type { BasedOn } from '../responses/groups.ts'
import type { Responder } from '../responses/responder.ts'
import type { SearchIndexes } from '../responses/search-index.ts'
import type { ServedHead } from '../responses/served-head.ts'
import { frontPage } from './front-page.ts'
import type { HandbookPage } from './journey.ts'
import { fullPath, renderFull, renderLlms } from './llms.ts'
import { llmsPath } from './llms-path.ts'
import { pageRoutes } from './page-routes.ts'
import { itemParts, type Plural, partAt, sheets, wholeParts } from './parts.ts'
import { plan } from './plan.ts'
import { renderReading } from './reading.ts'
import { filtersOf, ResourcesQuery, resourcesPath } from './resource-filters.ts'
import { resources } from './resources.ts'
import { renderSearchPage, SearchPageQuery, searchQuery } from './search.ts'
import { searchPath } from './search-form.ts'
import { choiceOf, SheetQuery } from './sheets/choice.ts'
import { sheetNames, sheetPath } from './sheets/links.ts'
import { sitePath } from './showing.ts'
import { statementParts } from './statements/statements.ts'
import { answerParts, renderWorker, workerAddress } from './workshop-answers.ts'

interface SiteRoutes {
  responder: Responder
  head: ServedHead
  config: Config
  indexes: SearchIndexes
}

export function siteRoute(app: FastifyInstance, { responder, head, config, indexes }: SiteRoutes): void {
  const { operator } = config
  const at = pageRoutes(app, responder)
  const page: typeof at = (route) => at({ ...route, hasMarkdown: true })
  const part = (address: string, part: HandbookPage, basedOn: BasedOn = 'page') =>
    page({ address, basedOn, show: (_request, _release, marked) => ({ render: renderReading(part, { marked }) }) })
  part('/:locale/', frontPage(operator.name), 'head')
  for (const one of wholeParts) part(sitePath(':locale', one.path), one, one.path === plan.path ? 'head' : 'page')
  for (const one of [...answerParts, ...statementParts(operator, config)]) part(sitePath(':locale', one.path), one)
  for (const plural of Object.keys(itemParts) as Plural[]) {
    const itemPath = ({ params }: FastifyRequest) => `/${plural}/${(params as { id: string }).id}`
    page({
      address: `/:locale/${plural}/:id`,
      itemPath,
      show: (request, release, marked) => ({
        render: renderReading(partAt(itemPath(request), release) as HandbookPage, { marked }),
      }),
    })
  }
  page({
    address: sitePath(':locale', resourcesPath),
    querystring: ResourcesQuery,
    show: ({ query }, _release, marked) => {
      const filters = filtersOf(query as Static<typeof ResourcesQuery>)
      return { render: renderReading(resources(filters), { marked }), query: filters }
    },
  })
  for (const name of sheetNames)
    page({
      address: sitePath(':locale', sheetPath(name)),
      basedOn: 'head',
      querystring: SheetQuery,
      itemPath: ({ query }) => {
        const { principle } = choiceOf(query as SheetQuery)
        return principle && `/principles/${principle}`
      },
      show: ({ query }, _release, marked) => {
        const choice = choiceOf(query as SheetQuery)
        return { render: renderReading(sheets[name](choice), { marked }), query: { ...choice } }
      },
    })
  page({
    address: sitePath(':locale', searchPath),
    querystring: SearchPageQuery,
    show: (request, _release, marked) => {
      const query = searchQuery(request.query as Static<typeof SearchPageQuery>)
      return { render: renderSearchPage(indexes, query, marked), query }
    },
  })
  at({ address: sitePath(':locale', llmsPath), basedOn: 'head', show: () => ({ render: renderLlms }) })
  at({ address: sitePath(':locale', fullPath), basedOn: 'head', show: () => ({ render: renderFull }) })
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
