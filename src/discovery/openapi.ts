/**
 * The OpenAPI documents. `@fastify/swagger` derives paths and shapes from the routes; what is the same for every operation
 * (headers, problems) and the examples, which are real responses, are added here. The results are committed as
 * `schemas/openapi.json` and `schemas/openapi-maintaining.json`; a running service serves those files with its own
 * address and operator in them.
 */
import swagger from '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import * as acrossKinds from '../../schemas/across-kinds.ts'
import * as apiInfo from '../../schemas/api-info.ts'
import * as assignments from '../../schemas/assignments.ts'
import { openChoice } from '../../schemas/choice.ts'
import * as comments from '../../schemas/comments.ts'
import * as differences from '../../schemas/differences.ts'
import * as drafts from '../../schemas/drafts.ts'
import * as feedback from '../../schemas/feedback.ts'
import * as handbook from '../../schemas/handbook.ts'
import { Interface } from '../../schemas/interface.ts'
import * as languages from '../../schemas/languages.ts'
import * as locales from '../../schemas/locales.ts'
import * as messages from '../../schemas/messages.ts'
import * as parts from '../../schemas/parts.ts'
import * as people from '../../schemas/people.ts'
import * as problem from '../../schemas/problem.ts'
import * as publications from '../../schemas/publications.ts'
import * as releases from '../../schemas/releases.ts'
import * as translationFiles from '../../schemas/translation-files.ts'
import * as webhooks from '../../schemas/webhooks.ts'
import * as workshop from '../../schemas/workshop.ts'
import { type ProblemCode, problems } from '../errors.ts'
import { kindShapes } from '../handbook/kinds/shapes.ts'
import { contentLicence } from '../responses/licence.ts'
import { root } from '../responses/root.ts'
import { apiVersion } from '../version.ts'
import { exampleAddress } from './address.ts'
import { completeOperation } from './complete-operation.ts'
import type { Documents, OpenApiDocument } from './document.ts'
import { externalDocs, infos, securitySchemes, serviceLevel, tags } from './document-info.ts'
import { headers, type Json } from './document-parts.ts'
import type { Examples } from './examples.ts'
import { failureResponse } from './failures.ts'
import { splitDocument } from './split.ts'
import { describedWebhooks } from './webhooks.ts'

const modules = [
  acrossKinds,
  apiInfo,
  comments,
  differences,
  drafts,
  feedback,
  handbook,
  languages,
  locales,
  messages,
  parts,
  assignments,
  people,
  problem,
  publications,
  releases,
  translationFiles,
  webhooks,
  workshop,
]
const named = [Interface, ...kindShapes, ...modules.flatMap((module) => Object.values<unknown>(module))].filter(
  (shape): shape is typeof parts.Link => typeof shape === 'object' && shape !== null && '$id' in shape,
)

/** Registers the document’s skeleton. Must come before the routes. */
export async function describe(app: FastifyInstance): Promise<void> {
  for (const shape of new Set(named)) app.addSchema(shape)
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Innovation handbook API',
        version: apiVersion,
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

/** The documents, from what the routes say and real responses. */
export function openApiDocuments(app: FastifyInstance, examples: Examples): Documents {
  const document = structuredClone(app.swagger()) as unknown as OpenApiDocument
  const schemas = document.components.schemas as Record<string, Json>
  for (const shape of Object.values(schemas)) delete shape.$id
  ;((schemas.Problem as Json).properties as Json).code = problemCode('The stable name of the problem.')
  const failures = new Map<string, readonly string[]>()
  for (const [path, methods] of Object.entries(document.paths))
    for (const [method, operation] of Object.entries(methods))
      for (const [name, codes] of completeOperation({ path, method }, operation, examples)) failures.set(name, codes)
  const responses = [...failures].map(([name, codes]) => [name, failureResponse(codes as ProblemCode[])])
  const whole: OpenApiDocument = {
    ...document,
    info: { ...(document.info as Json), 'x-sla': serviceLevel },
    externalDocs,
    webhooks: describedWebhooks(examples.webhooks),
    components: { schemas, headers, securitySchemes, responses: Object.fromEntries(responses) },
  }
  return splitDocument(whole, infos)
}

const problemCode = openChoice('ProblemCode', 'The stable name of a problem.', Object.keys(problems) as ProblemCode[])
