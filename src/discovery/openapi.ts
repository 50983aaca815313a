/**
 * The OpenAPI document. `@fastify/swagger` derives paths and shapes from the routes; what is the same for every operation
 * (headers, problems) and the examples, which are real answers, are added here. The result is committed as
 * `schemas/openapi.json`; a running service serves that file with its own address and operator in it.
 */
import swagger from '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import * as items from '../../schemas/items.ts'
import * as parts from '../../schemas/parts.ts'
import * as service from '../../schemas/service.ts'
import { Problem, ProblemFault } from '../../schemas/service.ts'
import { contentLicence } from '../delivery/handbook.ts'
import { kinds } from '../delivery/kinds.ts'
import { root } from '../delivery/reading.ts'
import { catalogue, type ProblemCode, ProblemError } from '../errors.ts'
import { problemBody } from '../operations/problems.ts'
import { exampleAddress } from './address.ts'
import { apiVersion } from './version.ts'

type Json = Record<string, unknown>
interface Operation extends Json {
  operationId: string
  parameters?: { in: string; name: string }[]
  responses: Record<string, Json>
}
export interface OpenApiDocument extends Json {
  paths: Record<string, Record<string, Operation>>
  components: Record<string, Json>
}

const description = `The innovation handbook (Innovationshandboken, Vinnova 2023-01) as data: five principles with dimensions, challenges, questions, guides, actions and resources, in every published language, by versioned releases.

Addresses without a locale (\`/principles\`, \`/handbook\` …) redirect with 307 to the language that Accept-Language asks for.

**Limitations.** The API is read-only. Search looks in one language at a time and knows word forms only in languages that have a stemmer. Texts that a language version lacks come from its fallback chain and are marked in \`_meta.deviations\`. A client may make a limited number of requests a minute (RateLimit-Policy). The English and Finnish versions are unofficial translations. Resources without a known address have \`url: null\`.

**Begränsningar.** API:et kan bara läsas. Sökningen letar i ett språk i taget och känner ordens böjningar bara i språk som har en stammare. Texter som en språkversion saknar hämtas från dess reservkedja och märks ut i \`_meta.deviations\`. En klient får göra ett begränsat antal förfrågningar i minuten (RateLimit-Policy). Den engelska och den finska versionen är inofficiella översättningar. Resurser utan känd adress har \`url: null\`.

This service is not an official publication of the OECD or of Vinnova. Tjänsten är inte en officiell publikation från OECD eller Vinnova.`

const tags: Record<string, string> = {
  ...Object.fromEntries(kinds.map((kind) => [kind.plural, kind.about.description])),
  api: 'The API itself.',
  handbook: 'The handbook’s own texts, the whole handbook in one answer, and where the text differs from its source.',
  locales: 'The languages the handbook is published in.',
  plan: 'The actions and resources for the questions a team marked.',
  releases: 'The immutable releases and the pointer to the current one.',
  search: 'Ranked search in one language.',
}

const named = [
  parts.RichText,
  parts.Link,
  parts.Deviation,
  ...Object.values(items),
  ...Object.values(service),
  Problem,
  ProblemFault,
].filter((shape): shape is typeof parts.Link => typeof shape === 'object' && '$id' in shape)

/** Registers the document’s skeleton. Must come before the routes. */
export async function describe(app: FastifyInstance): Promise<void> {
  for (const shape of new Set(named)) app.addSchema(shape)
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Innovation handbook API',
        version: apiVersion,
        description,
        termsOfService: `${exampleAddress}/docs`,
        contact: { name: 'The operator of this service', url: exampleAddress, email: 'operator@handbook.example' },
        license: { name: contentLicence.name, url: contentLicence.url },
      },
      servers: [
        {
          url: `${exampleAddress}${root}`,
          description: 'Production: this service, read by anyone.',
          'x-internal': false,
        } as { url: string },
      ],
      tags: Object.entries(tags)
        .sort(([a], [b]) => a.localeCompare(b))
        .map(([name, description]) => ({ name, description })),
      security: [],
    },
    refResolver: {
      buildLocalReference: (json, _base, _fragment, index) =>
        typeof json.$id === 'string' ? json.$id : `Shape${index}`,
    },
    stripBasePath: true,
  })
}

const string = (description: string, schema: Json): Json => ({
  description,
  schema: { type: 'string', maxLength: 4000, ...schema },
})
const words = { pattern: '\\S' }

const headers: Record<string, Json> = {
  'API-Version': string('The API’s version.', { pattern: '^[0-9]+\\.[0-9]+\\.[0-9]+$', maxLength: 20 }),
  'Access-Control-Allow-Origin': string('Any page may read this.', { const: '*', maxLength: 1 }),
  'Cache-Control': string('How long the answer may be kept.', words),
  'Content-Language': string('The address’s locale, then the languages that deviate.', words),
  ETag: string('The strong validator of these bytes.', { pattern: '^"[^"]+"$', maxLength: 100 }),
  'Handbook-Release': string('The release that answered.', {
    pattern: '^[0-9]{4}-[0-9]{2}-r[1-9][0-9]*$',
    maxLength: 20,
  }),
  'Last-Modified': string('When this representation last changed.', words),
  Link: string('This address, the same in other languages, the documentation and the licence (RFC 8288).', {
    ...words,
    maxLength: 20_000,
  }),
  RateLimit: string('What is left of the client’s quota; only on 429.', words),
  'RateLimit-Policy': string('The quota: requests in a window of seconds.', words),
  'Retry-After': string('Seconds to wait before trying again.', { pattern: '^[0-9]+$', maxLength: 10 }),
  Vary: string('Which request headers chose the answer.', words),
  traceparent: string(
    'The trace this answer belongs to (W3C Trace Context); when the client sent one, and on errors.',
    { ...words, maxLength: 200 },
  ),
}
const refer = (names: string[]) =>
  Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]))
const everywhere = ['API-Version', 'Access-Control-Allow-Origin', 'RateLimit', 'RateLimit-Policy', 'traceparent']
const onContent = ['Cache-Control', 'ETag', 'Last-Modified', 'Handbook-Release', 'Vary']

const failures: Record<string, { code: ProblemCode; name: string; headers?: string[] }> = {
  400: { code: 'INVALID_REQUEST', name: 'InvalidRequest' },
  404: { code: 'ITEM_NOT_FOUND', name: 'NotFound' },
  406: { code: 'NOT_ACCEPTABLE', name: 'NotAcceptable' },
  414: { code: 'URI_TOO_LONG', name: 'UriTooLong' },
  429: { code: 'RATE_LIMITED', name: 'TooManyRequests', headers: ['Retry-After'] },
  431: { code: 'HEADERS_TOO_LARGE', name: 'HeadersTooLarge' },
  500: { code: 'INTERNAL_ERROR', name: 'InternalError' },
  503: { code: 'SERVICE_UNAVAILABLE', name: 'ServiceUnavailable', headers: ['Retry-After'] },
}

function failureResponse({ code, headers: more = [] }: (typeof failures)[string]): Json {
  const body = problemBody(
    new ProblemError(code, catalogue[code].cause),
    'en',
    `${root}/sv/questions/p1-q6`,
    exampleAddress,
  )
  return {
    description: `${catalogue[code].title.en}. ${catalogue[code].cause.en}`,
    headers: refer([...everywhere, 'Cache-Control', 'Content-Language', ...more]),
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' }, example: body } },
  }
}

/** Real answers by operation and media type. */
export type Examples = Record<string, Record<string, unknown>>

/** The whole document, from what the routes say and real answers. */
export function openApiDocument(app: FastifyInstance, examples: Examples): OpenApiDocument {
  const document = structuredClone(app.swagger()) as unknown as OpenApiDocument
  document.info = {
    ...(document.info as Json),
    'x-sla': {
      availability: 'Not stated by the operator.',
      responseTime: 'Not stated by the operator.',
      support: 'By e-mail to the contact above; times are not stated by the operator.',
    },
  }
  document.components = {
    schemas: sorted(document.components.schemas as Json),
    headers,
    responses: Object.fromEntries(Object.values(failures).map((failure) => [failure.name, failureResponse(failure)])),
  }
  for (const shape of Object.values(document.components.schemas as Record<string, Json>)) delete shape.$id
  document.paths = sorted(document.paths) as OpenApiDocument['paths']
  for (const operations of Object.values(document.paths))
    for (const operation of Object.values(operations)) complete(operation, examples)
  dropUnused(document)
  return sortedTop(document)
}

/** Shapes that stand inline in one answer alone need no name. */
function dropUnused(document: OpenApiDocument): void {
  const schemas = document.components.schemas as Json
  const text = () => JSON.stringify(document)
  for (let before = -1; before !== Object.keys(schemas).length; ) {
    before = Object.keys(schemas).length
    for (const name of Object.keys(schemas))
      if (!text().includes(`"#/components/schemas/${name}"`)) delete schemas[name]
  }
}

function complete(operation: Operation, examples: Examples): void {
  const localised = operation.parameters?.some(({ name }) => name === 'locale') ?? false
  const answer = operation.responses[200] as Json & { content: Record<string, Json> }
  answer.headers = refer([...everywhere, ...onContent, 'Link', ...(localised ? ['Content-Language'] : [])])
  for (const [type, content] of Object.entries(answer.content))
    content.example = examples[operation.operationId]?.[type]
  operation.responses[304] = {
    description: 'The client’s copy is still good.',
    headers: refer([...everywhere, ...onContent]),
  }
  for (const [status, { name }] of Object.entries(failures))
    operation.responses[status] = { $ref: `#/components/responses/${name}` }
}

const sorted = <Value>(object: Record<string, Value>) =>
  Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)))
const sortedTop = ({ openapi, info, servers, security, tags, paths, components }: OpenApiDocument) =>
  ({ openapi, info, servers, security, tags, paths, components }) as OpenApiDocument
