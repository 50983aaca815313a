import type { FastifyInstance, FastifyRequest } from 'fastify'
import { matchLocale } from '../../schemas/locale-match.ts'
import { sourceLocale } from '../handbook/locale.ts'
import { lookUpLocale } from '../handbook/look-up-locale.ts'
import { localisedBy } from '../responses/read-request.ts'
import type { Responder } from '../responses/responder.ts'
import type { Release } from '../store/release.ts'
import { type Asset, componentPath } from './assets.ts'
import { PortalQuery, renderPortal } from './portal.ts'

/** The language that the reader chose or prefers. */
function localeOf({ headers, query }: FastifyRequest, { locales }: Release): string {
  const tags = Object.keys(locales)
  const { lang } = query as { lang?: unknown }
  const chosen = typeof lang === 'string' ? matchLocale(lang, tags) : undefined
  return chosen ?? lookUpLocale(headers['accept-language'], tags, sourceLocale)
}

export function portalRoute(app: FastifyInstance, responder: Responder, assets: readonly Asset[]): void {
  const component = assets.find(({ path }) => path === componentPath)
  app.get('/portal', {
    schema: { hide: true, querystring: PortalQuery },
    ...responder.route({
      basedOn: 'head',
      choose: (request, { release }) => localeOf(request, release),
      find: (request, { cache: { release }, publicUrl }) => {
        const query = request.query as PortalQuery
        const locale = localeOf(request, release)
        const localisation = { locale, fallback: 'chain', pinned: false, publicUrl } as const
        return { release, render: localisedBy(localisation, renderPortal(query, component)), query }
      },
    }),
  })
}
