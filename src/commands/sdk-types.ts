/** The OpenAPI document as types of the SDK. */
import type { OpenApiDocument } from '../discovery/openapi.ts'

/** The document without what types do not say: headers, failures and examples. */
export function bare(document: OpenApiDocument): object {
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
