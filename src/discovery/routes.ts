import { readFileSync } from 'node:fs'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { single } from '../../schemas/parts.ts'
import { NoQuery } from '../../schemas/requests.ts'
import { ApiInfo } from '../../schemas/service.ts'
import type { Config } from '../config.ts'
import type { Catalogue } from '../delivery/catalogue.ts'
import { json } from '../delivery/drafts.ts'
import { contentLicence } from '../delivery/handbook.ts'
import { lookUpLocale } from '../delivery/negotiate.ts'
import { root } from '../delivery/reading.ts'
import type { Draft } from '../delivery/representation.ts'
import { jsonAnswer } from '../delivery/request.ts'
import { sendRepresentation } from '../delivery/send.ts'
import { type ProblemLanguage, problemLanguages } from '../errors.ts'
import { exampleAddress } from './address.ts'
import { docsPage, frontPage, problemsPage, stylesheet } from './pages.ts'
import { sdkPackage } from './sdk-package.ts'
import { apiReleased, apiVersion } from './version.ts'

export interface DiscoveryOptions {
  catalogue: Catalogue
  config: Config
}

/** What the API says of itself: api-info, the OpenAPI document, the documentation and the front page. */
export async function discoveryRoutes(app: FastifyInstance, { catalogue, config }: DiscoveryOptions): Promise<void> {
  const { publicUrl, operator } = config
  const draft = (contentType: string, body: string, languages: string[] = []): Draft => ({
    contentType,
    body,
    languages,
    pinned: false,
  })
  const send = async (request: FastifyRequest, reply: FastifyReply, make: () => Draft | Promise<Draft>) => {
    sendRepresentation(request, reply, await catalogue.obtain(request.raw.url as string, make))
  }
  const document = () => operated(readFileSync(new URL('../../schemas/openapi.json', import.meta.url), 'utf8'), config)

  app.get(
    `${root}/api-info`,
    {
      schema: {
        operationId: 'getApiInfo',
        summary: 'The API itself',
        description: 'Name, version, status, operator, service level and licences.',
        tags: ['api'],
        querystring: NoQuery,
        response: jsonAnswer('What the API is.', single(ApiInfo, false)),
      },
    },
    (request, reply) =>
      send(request, reply, () =>
        draft(
          json,
          JSON.stringify({
            apiName: 'Innovation handbook API',
            apiVersion,
            apiReleased,
            apiDocumentation: `${publicUrl}/docs`,
            apiStatus: 'active',
            operator,
            serviceLevel: 'Not stated by the operator.',
            codeLicence: 'MIT',
            contentLicence: {
              ...contentLicence,
              attribution:
                'OECD Observatory of Public Sector Innovation (OPSI) and Vinnova, Innovationshandboken, version 2023-01. Texts corrected and translated; the changes are listed.',
              notice: 'This service is not an official publication of the OECD or of Vinnova.',
            },
            _links: {
              self: { href: `${publicUrl}${root}/api-info`, rel: 'self', method: 'GET' },
              describedby: { href: `${publicUrl}${root}/corrections`, rel: 'describedby', method: 'GET' },
              license: { href: contentLicence.url, rel: 'license', method: 'GET' },
              service: { href: `${publicUrl}/docs`, rel: 'service', method: 'GET' },
            },
          }),
        ),
      ),
  )
  const hidden = { schema: { hide: true } }
  app.get(`${root}/openapi.json`, hidden, (request, reply) =>
    send(request, reply, () => draft('application/openapi+json; charset=utf-8', document())),
  )
  app.get(`${root}/openapi.yaml`, hidden, (request, reply) =>
    send(request, reply, async () => {
      const { stringify } = await import('yaml')
      return draft(
        'application/openapi+yaml; charset=utf-8',
        stringify(JSON.parse(document()), { aliasDuplicateObjects: false }),
      )
    }),
  )
  const html = (body: string) => draft('text/html; charset=utf-8', body, ['en'])
  app.get('/', hidden, async (request, reply) => {
    const language = lookUpLocale(request.headers['accept-language'], problemLanguages, 'en') as ProblemLanguage
    const front = (): Draft => ({
      ...draft('text/html; charset=utf-8', frontPage(publicUrl, language), [language]),
      vary: ['Accept-Language'],
    })
    sendRepresentation(request, reply, await catalogue.obtain(`/ ${language}`, front))
  })
  app.get('/docs', hidden, (request, reply) =>
    send(request, reply, () => html(docsPage(JSON.parse(document()), publicUrl))),
  )
  app.get('/docs/problems', hidden, (request, reply) => send(request, reply, () => html(problemsPage(publicUrl))))
  sdkPackage(app)
  app.get('/assets/pages.css', hidden, (request, reply) =>
    send(request, reply, () => draft('text/css; charset=utf-8', stylesheet)),
  )
}

/** The committed document with this service’s address and operator in it. */
function operated(text: string, { publicUrl, operator }: Config): string {
  const document = JSON.parse(text.replaceAll(exampleAddress, publicUrl)) as { info: { contact: object } }
  document.info.contact = operator
  return JSON.stringify(document)
}
