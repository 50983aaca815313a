/**
 * The OpenAPI document. `@fastify/swagger` derives paths and shapes from the routes; what is the same for every operation
 * (headers, problems) and the examples, which are real answers, are added here. The result is committed as
 * `schemas/openapi.json`; a running service serves that file with its own address and operator in it.
 */
import swagger from '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import * as acrossKinds from '../../schemas/across-kinds.ts'
import * as apiInfo from '../../schemas/api-info.ts'
import * as differences from '../../schemas/differences.ts'
import * as drafts from '../../schemas/drafts.ts'
import * as handbook from '../../schemas/handbook.ts'
import { Interface } from '../../schemas/interface.ts'
import * as languages from '../../schemas/languages.ts'
import * as locales from '../../schemas/locales.ts'
import * as parts from '../../schemas/parts.ts'
import * as people from '../../schemas/people.ts'
import * as problem from '../../schemas/problem.ts'
import * as publications from '../../schemas/publications.ts'
import * as releases from '../../schemas/releases.ts'
import * as translationFiles from '../../schemas/translation-files.ts'
import * as webhooks from '../../schemas/webhooks.ts'
import { kinds } from '../handbook/kinds/index.ts'
import { kindShapes } from '../handbook/kinds/shapes.ts'
import { contentLicence } from '../responses/licence.ts'
import { root } from '../responses/root.ts'
import { apiVersion } from '../version.ts'
import { exampleAddress } from './address.ts'
import { completeOperation, type Operation } from './complete-operation.ts'
import { failureResponses, headers, type Json } from './document-parts.ts'
import type { Examples } from './examples.ts'

export interface OpenApiDocument extends Json {
  paths: Record<string, Record<string, Operation>>
  components: Record<string, Json>
}

const description = `The innovation handbook (Innovationshandboken, Vinnova 2023-01) as data: five principles with dimensions, challenges, questions, guides, actions and resources, in every published language, by versioned releases.

Addresses without a locale (\`/principles\`, \`/handbook\` …) redirect with 307 to the language that Accept-Language asks for.

Reading is open to everyone. Writing – drafts, approvals, releases, tokens – is for maintainers with a bearer token.

**Limitations.** Search looks in one language at a time and knows word forms only in languages that have a stemmer. Texts that a language version lacks come from its fallback chain and are marked in \`_meta.deviations\`. A client may make a limited number of requests a minute (RateLimit-Policy). The English and Finnish versions are unofficial translations. Resources without a known address have \`url: null\`.

**Begränsningar.** Sökningen letar i ett språk i taget och känner ordens böjningar bara i språk som har en stammare. Texter som en språkversion saknar hämtas från dess reservkedja och märks ut i \`_meta.deviations\`. En klient får göra ett begränsat antal förfrågningar i minuten (RateLimit-Policy). Den engelska och den finska versionen är inofficiella översättningar. Resurser utan känd adress har \`url: null\`.

This service is not an official publication of the OECD or of Vinnova. Tjänsten är inte en officiell publikation från OECD eller Vinnova.`

const tags: Record<string, string> = {
  ...Object.fromEntries(kinds.map((kind) => [kind.plural, kind.about.description])),
  api: 'The API itself.',
  drafts: 'Proposed texts of one language on top of a release, for maintainers.',
  handbook: 'The handbook’s own texts, the whole handbook in one answer, and where the text differs from its source.',
  locales: 'The languages the handbook is published in.',
  plan: 'The actions and resources for the questions a team marked.',
  releases: 'The immutable releases and the pointer to the current one.',
  search: 'Ranked search in one language.',
  subscriptions: 'Who is told of what readers see change, for administrators.',
  tokens: 'Who may write what, for maintainers.',
}

/** Both kinds of token stand in the same header (RFC 6750); browsers have a cookie that scripts cannot read. */
const securitySchemes = {
  bearerToken: {
    type: 'http' as const,
    scheme: 'bearer',
    bearerFormat: 'hbk_… or a JWT of the organisation’s identity provider',
    description: 'A token that an administrator issued, or one of the organisation’s identity provider (RFC 6750).',
  },
  session: {
    type: 'apiKey' as const,
    in: 'cookie',
    name: '__Host-handbook-session',
    description:
      'A browser’s session, opened by POST /sessions, together with the header Handbook-Client. Without TLS the cookie is called handbook-session.',
  },
}

const named = [
  parts.RichText,
  parts.Link,
  parts.Deviation,
  Interface,
  ...kindShapes,
  ...[
    handbook,
    apiInfo,
    acrossKinds,
    differences,
    drafts,
    languages,
    locales,
    people,
    problem,
    releases,
    webhooks,
    publications,
    translationFiles,
  ].flatMap((module) => Object.values<unknown>(module)),
].filter((shape): shape is typeof parts.Link => typeof shape === 'object' && shape !== null && '$id' in shape)

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
      components: { securitySchemes },
    },
    refResolver: {
      buildLocalReference: (json, _base, _fragment, index) =>
        typeof json.$id === 'string' ? json.$id : `Shape${index}`,
    },
    stripBasePath: true,
  })
}

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
    securitySchemes,
    responses: failureResponses(),
  }
  for (const shape of Object.values(document.components.schemas as Record<string, Json>)) delete shape.$id
  document.paths = sorted(document.paths) as OpenApiDocument['paths']
  for (const operations of Object.values(document.paths))
    for (const [method, operation] of Object.entries(operations)) completeOperation(method, operation, examples)
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

const sorted = <Value>(object: Record<string, Value>) =>
  Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)))
const sortedTop = ({ openapi, info, servers, security, tags, paths, components }: OpenApiDocument) =>
  ({ openapi, info, servers, security, tags, paths, components }) as OpenApiDocument
