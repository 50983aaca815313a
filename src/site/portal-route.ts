import type { FastifyInstance, FastifyRequest } from 'fastify'
import { AnyQuery } from '../../schemas/requests.ts'
import { type ProblemLanguage, problemLanguages } from '../errors.ts'
import { sourceLocale } from '../handbook/locale.ts'
import { lookUpLocale } from '../handbook/look-up-locale.ts'
import { localisedBy } from '../responses/read-request.ts'
import type { Responder } from '../responses/responder.ts'
import type { Release } from '../store/release.ts'
import type { Asset } from './assets.ts'
import { componentPath, renderPortal } from './portal.ts'

/** The language of the page, and the one in which it shows the handbook. */
function languagesOf({ headers }: FastifyRequest, { locales }: Release) {
  const accepted = headers['accept-language']
  return {
    language: lookUpLocale(accepted, problemLanguages, 'en') as ProblemLanguage,
    locale: lookUpLocale(accepted, Object.keys(locales), sourceLocale),
  }
}

export function portalRoute(app: FastifyInstance, responder: Responder, assets: readonly Asset[]): void {
  const component = assets.find(({ path }) => path === componentPath)
  app.get('/portal', {
    schema: { hide: true, querystring: AnyQuery },
    ...responder.route({
      basedOn: 'head',
      choose: (request, { release }) => Object.values(languagesOf(request, release)).join(' '),
      find: (request, { cache: { release }, publicUrl }) => {
        const { language, locale } = languagesOf(request, release)
        const localisation = { locale, fallback: 'chain', pinned: false, publicUrl } as const
        return { release, render: localisedBy(localisation, renderPortal(language, component)) }
      },
    }),
  })
}
