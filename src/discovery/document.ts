/** The types of an OpenAPI document. */
import type { Parameter } from './constraints.ts'
import type { Json } from './document-parts.ts'

export interface Operation extends Json {
  operationId: string
  parameters?: Parameter[]
  requestBody?: { content: Record<string, Json> }
  security?: Json[]
  responses: Record<string, Json>
}

export interface OpenApiDocument extends Json {
  paths: Record<string, Record<string, Operation>>
  components: Record<string, Json>
}

/** Both documents. */
export interface Documents {
  reading: OpenApiDocument
  maintaining: OpenApiDocument
}
