import type { FastifyInstance, FastifyRequest } from 'fastify'
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
import { conceptPath } from '../responses/root.ts'
import type { ServedHead } from '../responses/served-head.ts'
import { preferring } from '../site/markdown.ts'
import { addressOf, jsonLd } from './concepts.ts'
import { apiInfoPath, type Document, documents } from './documents.ts'
import { recordPaths } from './publication.ts'
import { downloadRoutes } from './sdk-package.ts'

export interface DiscoveryOptions {
  head: ServedHead
  responder: Responder
  config: Config
}

const { isMarkdown } = preferring('text/html')

/** By month, because one document expires. */
const monthOf = (now: Date) => now.toISOString().slice(0, 7)

/** What the API says of itself. */
export async function discoveryRoutes(
  app: FastifyInstance,
  { head, responder, config }: DiscoveryOptions,
): Promise<void> {
  const { publicUrl } = config
  const hidden = { schema: { hide: true } }
  for (const [path, document] of Object.entries(documents)) {
    const { basedOn, markdown } = document
    const form = ({ headers }: FastifyRequest) =>
      markdown !== undefined && isMarkdown(headers.accept) ? (documents[markdown] as Document) : document
    const rendered =
      ({ make }: Document): Render =>
      async (release) => ({
        ...(await make({ release, config }, new Date())),
        ...(markdown !== undefined && { vary: ['Accept'] }),
        tags: [basedOn],
      })
    app.get(path, {
      schema: path === apiInfoPath ? apiInfoSchema : { hide: true },
      ...responder.route({
        basedOn,
        choose: (request) => `${monthOf(new Date())}${form(request) === document ? '' : ' Markdown'}`,
        find: (request, { cache: { release } }) => ({ release, render: rendered(form(request)), query: {} }),
      }),
    })
  }
  downloadRoutes(app, config)
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
