/** The OpenAPI document as types of the SDK. */
import openapiTS, { astToString } from 'openapi-typescript'
import typescript from 'typescript'
import type { OpenApiDocument } from '../discovery/document.ts'

const { factory } = typescript
const anyOther = factory.createParenthesizedType(
  factory.createIntersectionTypeNode([
    factory.createKeywordTypeNode(typescript.SyntaxKind.StringKeyword),
    factory.createTypeLiteralNode([]),
  ]),
)

/** The types of a document. A choice that is open has its known values, for completion, and any other text. */
export async function typesOf(document: OpenApiDocument): Promise<string> {
  const types = await openapiTS(JSON.stringify(bare(document)), {
    immutable: true,
    transform: (schema) => {
      const { 'x-extensible-enum': known } = schema as { 'x-extensible-enum'?: string[] }
      if (known === undefined) return undefined
      const values = known.map((value) => factory.createLiteralTypeNode(factory.createStringLiteral(value)))
      return factory.createUnionTypeNode([...values, anyOther])
    },
  })
  return astToString(types)
}

/** The document without what types do not say: headers, failures and examples. */
function bare(document: OpenApiDocument): object {
  const operations = Object.entries(document.paths).map(([path, methods]) => [
    path,
    Object.fromEntries(Object.entries(methods).map(([method, operation]) => [method, bareOperation(operation)])),
  ])
  const { schemas } = document.components as { schemas: object }
  return {
    openapi: document.openapi,
    info: document.info,
    paths: Object.fromEntries(operations),
    components: { schemas },
  }
}

export interface Described {
  content?: Record<string, { schema?: object }>
}

function bareOperation(operation: { [name: string]: unknown }): object {
  const {
    responses,
    requestBody,
    security: _,
    ...rest
  } = operation as {
    responses: Record<string, Described>
    requestBody?: Described
    security?: unknown
  }
  const answers = Object.entries(responses).filter(([status]) => status.startsWith('2'))
  return {
    ...rest,
    ...(requestBody && { requestBody: bareBody(requestBody) }),
    responses: Object.fromEntries(answers.map(([status, answer]) => [status, { ...bareBody(answer), headers: {} }])),
  }
}

const bareBody = (body: Described): Described => ({
  ...body,
  ...(body.content && {
    content: Object.fromEntries(Object.entries(body.content).map(([type, { schema = {} }]) => [type, { schema }])),
  }),
})
