/**
 * The OpenAPI document. `@fastify/swagger` derives paths and shapes from the routes; what is the same for every operation
 * (headers, problems) and the examples, which are real answers, are added here. The result is committed as
 * `schemas/openapi.json`; a running service serves that file with its own address and operator in it.
 */

import swagger from '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import * as handbook from '../../schemas/handbook.ts'
import { Interface } from '../../schemas/interface.ts'
import * as parts from '../../schemas/parts.ts'
import * as publishing from '../../schemas/publishing.ts'
import * as service from '../../schemas/service.ts'
import { Problem, ProblemFault } from '../../schemas/service.ts'
import { kindShapes } from '../handbook/kinds/shapes.ts'
import { contentLicence } from '../responses/licence.ts'
import { root } from '../responses/root.ts'
import { apiVersion } from '../version.ts'
import { exampleAddress } from './address.ts'
import { completeOperation, type Operation } from './complete-operation.ts'
import { failureResponses, headers, type Json } from './document-parts.ts'
import type { Examples } from './examples.ts'
import { description, securitySchemes, tags } from './openapi-texts.ts'

export interface OpenApiDocument extends Json {
  paths: Record<string, Record<string, Operation>>
  components: Record<string, Json>
}

const named = [
  parts.RichText,
  parts.Link,
  parts.Deviation,
  ...Object.values(handbook),
  ...kindShapes,
  Interface,
  ...Object.values(service),
  ...Object.values(publishing),
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
