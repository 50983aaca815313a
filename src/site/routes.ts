import type { FastifyInstance, FastifyRequest } from 'fastify'
import { EmbedQuery } from '../../schemas/embed.ts'
import type { Config } from '../config.ts'
import { sourceLocale } from '../handbook/locale.ts'
import { lookUpLocale } from '../handbook/look-up-locale.ts'
import type { BasedOn } from '../responses/groups.ts'
import { findLocalised, localisedBy } from '../responses/read-request.ts'
import type { Responder } from '../responses/responder.ts'
import { embedRoot } from '../responses/root.ts'
import { questionsOf } from '../responses/routes/plan.ts'
import { refuseMalformedQueries } from '../responses/routes.ts'
import type { SearchIndexes } from '../responses/search-index.ts'
import type { ServedHead } from '../responses/served-head.ts'
import type { Release } from '../store/release.ts'
import { assetRoutes, readAssets } from './assets.ts'
import { renderPage } from './handbook-page.ts'
import { type Missing, missingItem } from './missing-item.ts'
import { oembedRoute } from './oembed.ts'
import { itemParts, type Plural, wholeParts } from './parts.ts'
import { plan } from './plan.ts'
import { portalRoute } from './portal-route.ts'
import { consoleRoutes } from './reference/console.ts'
import type { SharedScripts } from './shared-scripts.ts'
import { siteRoute } from './site.ts'
import type { Showing } from './writer.ts'

export interface SiteOptions {
  head: ServedHead
  responder: Responder
  config: Config
  indexes: SearchIndexes
  /** Without a store, no other version hands anything out. */
  scripts?: SharedScripts | undefined
}

/** Every way to show the handbook in a portal: pages, pieces of pages, frames, oEmbed, and the components' scripts. */
export async function siteRoutes(
  app: FastifyInstance,
  { head, responder, config, indexes, scripts }: SiteOptions,
): Promise<void> {
  refuseMalformedQueries(app)
  const pageAt = (basedOn: BasedOn, pathOf: (request: FastifyRequest) => string, missing?: Missing) =>
    responder.route({
      basedOn,
      find: async (request, from) => {
        const path = pathOf(request)
        const found = await findLocalised(request, from, missing && ((release) => missing(path, release)))
        const { release, localisation } = found
        const showing = showingOf(request, release)
        const render = localisedBy(localisation, renderPage(path, showing, config.frameAncestors))
        return { release, render, query: canonical(request, showing) }
      },
    })
  for (const { path } of wholeParts) {
    // A plan names its release.
    const basedOn = path === plan.path ? 'head' : 'page'
    app.get(`${embedRoot}/:locale${path}`, { ...page, ...pageAt(basedOn, () => path) })
  }
  for (const plural of Object.keys(itemParts) as Plural[])
    app.get(`${embedRoot}/:locale/${plural}/:id`, {
      ...page,
      ...pageAt('page', ({ params }) => `/${plural}/${(params as { id: string }).id}`, missingItem),
    })
  app.get(embedRoot, { schema: { hide: true } }, (request, reply) => {
    const tags = Object.keys(head.release.locales)
    const locale = lookUpLocale(request.headers['accept-language'], tags, sourceLocale)
    const rest = (request.raw.url as string).slice(embedRoot.length)
    return reply
      .headers({ Vary: 'Accept-Language', 'Cache-Control': 'public, max-age=60' })
      .redirect(`${config.publicUrl}${embedRoot}/${locale}${rest}`, 307)
  })
  siteRoute(app, { responder, head, operator: config.operator, indexes })
  oembedRoute(app, responder)
  const assets = readAssets()
  assetRoutes(app, responder, assets, async (address) => scripts?.find(address))
  portalRoute(app, responder, assets)
  consoleRoutes(app, responder)
}

/** The query of a page as its own links have it. */
function canonical({ query }: FastifyRequest, { view, heading, marked }: Showing): Record<string, string> {
  const { release } = query as EmbedQuery
  return {
    ...(marked.length > 0 && { questions: marked.join(',') }),
    ...(view !== 'page' && { view }),
    ...(view === 'fragment' && { heading: `${heading}` }),
    ...(release !== undefined && { release }),
  }
}

const page = { attachValidation: true, schema: { hide: true, querystring: EmbedQuery } }

/** @throws {ProblemError} naming the marks that are no questions. */
function showingOf({ query }: FastifyRequest, release: Release): Showing {
  const { view = 'page', heading = 2, questions = '' } = query as EmbedQuery
  const marked = [questions].flat().join(',')
  return {
    view,
    heading: view === 'fragment' ? heading : 1,
    marked: marked === '' ? [] : questionsOf(release, marked),
  }
}
