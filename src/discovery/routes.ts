import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { single } from '../../schemas/parts.ts'
import { NoQuery } from '../../schemas/requests.ts'
import { ApiInfo } from '../../schemas/service.ts'
import type { Config } from '../config.ts'
import type { Catalogue } from '../delivery/catalogue.ts'
import { lookUpLocale, mediaTypes } from '../delivery/negotiate.ts'
import { jsonAnswer } from '../delivery/request.ts'
import { sendRepresentation } from '../delivery/send.ts'
import { addressNotFound, type ProblemLanguage, problemLanguages } from '../errors.ts'
import { sourceLocale } from '../handbook/locale.ts'
import { addressOf, conceptPath, jsonLd } from './concepts.ts'
import { apiInfoPath, documents, type MakeDocument } from './documents.ts'
import { frontPage } from './pages.ts'
import { recordDraft, recordPaths } from './publication.ts'
import { sdkPackage } from './sdk-package.ts'

export interface DiscoveryOptions {
  catalogue: Catalogue
  config: Config
}

/** By month, because one document expires. */
const monthOf = (now: Date) => now.toISOString().slice(0, 7)

/** What the API says of itself, and the front page. */
export async function discoveryRoutes(app: FastifyInstance, { catalogue, config }: DiscoveryOptions): Promise<void> {
  const { publicUrl } = config
  const answer = (path: string, make: MakeDocument) => async (request: FastifyRequest, reply: FastifyReply) => {
    const now = new Date()
    const { release } = catalogue
    const key = `${path} ${monthOf(now)}`
    sendRepresentation(request, reply, await catalogue.obtain(key, () => make({ release, config }, now), release))
  }
  const hidden = { schema: { hide: true } }
  for (const [path, make] of Object.entries(documents))
    app.get(path, path === apiInfoPath ? { schema: apiInfoSchema } : hidden, answer(path, make))

  app.get('/', hidden, async (request, reply) => {
    const language = lookUpLocale(request.headers['accept-language'], problemLanguages, 'en') as ProblemLanguage
    const front = () => ({
      ...recordDraft('text/html; charset=utf-8', frontPage(publicUrl, language), [language]),
      vary: ['Accept-Language'],
    })
    sendRepresentation(request, reply, await catalogue.obtain(`/ ${language}`, front))
  })

  sdkPackage(app)
  app.get(`${conceptPath}/:id`, hidden, (request, reply) => {
    const { release } = catalogue
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
  summary: 'The API itself',
  description: 'Name, version, status, operator, service level and licences.',
  tags: ['api'],
  querystring: NoQuery,
  response: jsonAnswer('What the API is.', single(ApiInfo, false)),
}
