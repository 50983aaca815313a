/** What the reference reads of the OpenAPI documents: parameters and responses in place, schemas by name. */

export interface Schema {
  $ref?: string
  type?: string | readonly string[]
  description?: string
  format?: string
  pattern?: string
  enum?: readonly unknown[]
  const?: unknown
  'x-extensible-enum'?: readonly string[]
  default?: unknown
  minimum?: number
  maximum?: number
  minLength?: number
  maxLength?: number
  minItems?: number
  maxItems?: number
  maxProperties?: number
  items?: Schema
  properties?: Readonly<Record<string, Schema>>
  required?: readonly string[]
  additionalProperties?: Schema | boolean
  anyOf?: readonly Schema[]
}

export interface Parameter {
  name: string
  in: string
  required?: boolean
  description?: string
  example?: unknown
  schema?: Schema
}

export interface Media {
  schema?: Schema
  example?: unknown
  examples?: Readonly<Record<string, { summary: string; value: unknown }>>
}

export interface Body {
  description?: string
  content?: Readonly<Record<string, Media>>
}

export interface Operation {
  operationId: string
  summary: string
  description: string
  tags: readonly string[]
  parameters?: readonly Parameter[]
  requestBody?: Body
  responses: Readonly<Record<string, Body>>
}

type Paths = Readonly<Record<string, Readonly<Record<string, Operation>>>>

export interface ApiDescription {
  info: { title: string; version: string; description: string }
  servers: readonly { url: string }[]
  tags: readonly { name: string; description: string }[]
  paths: Paths
  webhooks?: Paths
  components: { schemas: Readonly<Record<string, Schema>> }
}

/** An operation with where it is. */
export interface Described extends Operation {
  method: string
  /** As the document has it; of a message, its type. */
  path: string
  /** `message`: what the service sends to a webhook. */
  by: 'reader' | 'maintainer' | 'message'
}

export interface Tag {
  name: string
  description: string
  operations: readonly Described[]
}

export interface Reference {
  info: ApiDescription['info']
  /** The URL that the paths of operations follow. */
  server: string
  tags: readonly Tag[]
  schemas: Readonly<Record<string, Schema>>
}

const operationsIn = (paths: Paths, by: Described['by']): Described[] =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ ...operation, path, method: method.toUpperCase(), by })),
  )

/** Both documents as one, tag by tag. In each, what readers call stands first. */
export function referenceOf(reading: ApiDescription, maintaining: ApiDescription): Reference {
  const operations = [
    ...operationsIn(reading.paths, 'reader'),
    ...operationsIn(maintaining.paths, 'maintainer'),
    ...operationsIn(maintaining.webhooks ?? {}, 'message'),
  ]
  const descriptions = new Map([...reading.tags, ...maintaining.tags].map((tag) => [tag.name, tag.description]))
  return {
    info: reading.info,
    server: reading.servers[0]?.url ?? '',
    tags: [...descriptions].map(([name, description]) => ({
      name,
      description,
      operations: operations.filter(({ tags }) => tags.includes(name)),
    })),
    // A name stands for the same schema in both.
    schemas: { ...maintaining.components.schemas, ...reading.components.schemas },
  }
}
