import type { FastifyInstance } from 'fastify'
import { ApiInfo } from '../../schemas/api-info.ts'
import { single } from '../../schemas/parts.ts'
import { NoQuery } from '../../schemas/requests.ts'
import type { Config } from '../config.ts'
import { addressNotFound } from '../errors.ts'
import { sourceLocale } from '../handbook/locale.ts'
import { lookUpLocale } from '../handbook/look-up-locale.ts'
import { jsonResponse } from '../responses/json-response.ts'
import { mediaTypes } from '../responses/negotiate.ts'
import type { Responder } from '../responses/responder.ts'
import type { Render } from '../responses/response-cache.ts'
import type { ServedHead } from '../responses/served-head.ts'
import { addressOf, conceptPath, jsonLd } from './concepts.ts'
import { apiInfoPath, documents } from './documents.ts'
import { recordPaths } from './publication.ts'
import { downloadRoutes } from './sdk-package.ts'

export interface DiscoveryOptions {
  head: ServedHead
  responder: Responder
  config: Config
}

/** By month, because one document expires. */
const monthOf = (now: Date) => now.toISOString().slice(0, 7)

/** What the API says of itself. */
export async function discoveryRoutes(
  app: FastifyInstance,
  { head, responder, config }: DiscoveryOptions,
): Promise<void> {
  const { publicUrl } = config
  const hidden = { schema: { hide: true } }
  for (const [path, { make, basedOn }] of Object.entries(documents)) {
    const render: Render = async (release) => ({ ...(await make({ release, config }, new Date())), tags: [basedOn] })
    app.get(path, {
      schema: path === apiInfoPath ? apiInfoSchema : { hide: true },
      ...responder.route({
        basedOn,
        choose: () => monthOf(new Date()),
        find: (_request, { cache: { release } }) => ({ release, render, query: {} }),
      }),
    })
  }
  downloadRoutes(app)
  app.get(`${conceptPath}/:id`, hidden, (request, reply) => {
    const { release } = head
    const { accept, 'accept-language': languages } = request.headers
    const locale = lookUpLocale(languages, Object.keys(release.locales), sourceLocale)
    const { id } = request.params as { id: string }
    const item = addressOf(id, release, locale)
    if (item === undefined) throw addressNotFound(`${conceptPath}/${id.slice(0, 100)}`, undefined)
    return reply
      .headers({ Vary: 'Accept, Accept-Language', 'Cache-Control': 'public, max-age=60' })
      .redirect(`${publicUrl}${prefersLinkedData(accept) === jsonLd ? recordPaths.concepts : item}`, 303)
  })
}

const prefersLinkedData = mediaTypes(['application/json', jsonLd])

const apiInfoSchema = {
  operationId: 'getApiInfo',
  summary: 'Returns the API’s name, version and status',
  description: 'Name, version, status, operator, service level and licences.',
  tags: ['api'],
  querystring: NoQuery,
  response: jsonResponse('What the API is.', single(ApiInfo, false)),
}
