import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { EmbedQuery } from '../../schemas/embed.ts'
import type { Config } from '../config.ts'
import { sourceLocale } from '../handbook/locale.ts'
import { lookUpLocale } from '../handbook/look-up-locale.ts'
import type { Responder } from '../responses/responder.ts'
import { embedRoot } from '../responses/root.ts'
import { refuseMalformedQueries } from '../responses/routes.ts'
import type { SearchIndexes } from '../responses/search-index.ts'
import type { ServedHead } from '../responses/served-head.ts'
import { assetRoutes, readAssets } from './assets.ts'
import { renderPage } from './handbook-page.ts'
import { oembedRoute } from './oembed.ts'
import { pageRoutes } from './page-routes.ts'
import { itemParts, type Plural, wholeParts } from './parts.ts'
import { plan } from './plan.ts'
import { portalRoute } from './portal-route.ts'
import { consoleRoutes } from './reference/console.ts'
import type { SharedScripts } from './shared-scripts.ts'
import { viewQuery } from './showing.ts'
import { siteRoute } from './site.ts'

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
  const at = pageRoutes(app, responder)
  const show = (path: string, { query }: FastifyRequest, marked: readonly string[]) => {
    const { view = 'page', heading = 2 } = query as EmbedQuery
    const showing = { view, heading: view === 'fragment' ? heading : 1, marked }
    return { render: renderPage(path, showing, config.frameAncestors), query: viewQuery(showing) }
  }
  for (const { path } of wholeParts)
    at({
      address: `${embedRoot}/:locale${path}`,
      // A plan names its release.
      basedOn: path === plan.path ? 'head' : 'page',
      show: (request, _release, marked) => show(path, request, marked),
    })
  for (const plural of Object.keys(itemParts) as Plural[]) {
    const itemPath = ({ params }: FastifyRequest) => `/${plural}/${(params as { id: string }).id}`
    at({
      address: `${embedRoot}/:locale/${plural}/:id`,
      itemPath,
      show: (request, _release, marked) => show(itemPath(request), request, marked),
    })
  }
  app.get(embedRoot, { schema: { hide: true } }, (request, reply) => {
    const tags = Object.keys(head.release.locales)
    const locale = lookUpLocale(request.headers['accept-language'], tags, sourceLocale)
    const rest = (request.raw.url as string).slice(embedRoot.length)
    return reply
      .headers({ Vary: 'Accept-Language', 'Cache-Control': 'public, max-age=60' })
      .redirect(`${config.publicUrl}${embedRoot}/${locale}${rest}`, 307)
  })
  siteRoute(app, { responder, head, config, indexes })
  oembedRoute(app, responder)
  const assets = readAssets()
  assetRoutes(app, responder, assets, async (address) => scripts?.find(address))
  portalRoute(app, responder, assets)
  consoleRoutes(app, responder)
}
