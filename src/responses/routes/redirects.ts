import type { FastifyInstance } from 'fastify'
import { kinds } from '../../handbook/kinds/index.ts'
import { sourceLocale } from '../../handbook/locale.ts'
import { lookUpLocale } from '../../handbook/look-up-locale.ts'
import { root } from '../root.ts'
import type { ServedHead } from '../served-head.ts'

/** Addresses without their locale redirect to the negotiated one; an explicit language in the path is never overruled. */
export function redirectRoutes(app: FastifyInstance, head: ServedHead): void {
  const plurals = kinds.map((kind) => kind.plural)
  const urls = [
    ...plurals,
    'handbook',
    'interface',
    'workshop',
    'bundle',
    'search',
    'plan',
    ...plurals.map((plural) => `${plural}/:id`),
  ]
  for (const url of urls) {
    app.route({
      method: 'GET',
      url: `/${url}`,
      config: { negotiatesMedia: true },
      schema: { hide: true },
      handler: (request, reply) => {
        const locale = lookUpLocale(request.headers['accept-language'], Object.keys(head.release.locales), sourceLocale)
        const rest = (request.raw.url as string).slice(root.length)
        return reply
          .headers({ Vary: 'Accept-Language', 'Cache-Control': 'public, max-age=60' })
          .redirect(`${head.publicUrl}${root}/${locale}${rest}`, 307)
      },
    })
  }
}
