/** The committed OpenAPI documents, and checks by another implementation than ours. */
import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { needsToken } from '../src/discovery/complete-operation.ts'
import type { OpenApiDocument } from '../src/discovery/document.ts'
import { inlined } from '../src/discovery/inlined.ts'

export type Json = Record<string, unknown>
interface Media {
  schema: object
  example?: unknown
  examples?: Record<string, { summary: string; value: unknown }>
}
export interface Operation {
  operationId: string
  parameters?: { name: string; in: string; required?: boolean; schema?: object }[]
  security?: Json[]
  requestBody?: { content: Record<string, Media> }
  responses: Record<string, { description: string; content?: Record<string, Media>; headers?: Json }>
}
export const committed = ['openapi', 'openapi-maintaining'].map(
  (name) => JSON.parse(readFileSync(`schemas/${name}.json`, 'utf8')) as OpenApiDocument,
)
const [readers, maintainers] = committed.map(inlined) as [OpenApiDocument, OpenApiDocument]
/** Both documents together; parameters and responses stand in the operations. */
export const document = {
  paths: Object.fromEntries(
    [...new Set([...Object.keys(readers.paths), ...Object.keys(maintainers.paths)])].map((path) => [
      path,
      { ...readers.paths[path], ...maintainers.paths[path] },
    ]),
  ) as unknown as Record<string, Record<string, Operation>>,
  components: { schemas: { ...(readers.components.schemas as Json), ...(maintainers.components.schemas as Json) } },
}
export const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, ...operation })),
)
/** The read contract; the maintainers' operations are asked in `test/publishing`. */
export const reading = operations.filter((operation) => !needsToken(operation as never) && operation.method === 'get')
/** What anyone may send. */
export const sending = operations.filter((operation) => !needsToken(operation as never) && operation.method !== 'get')
export const maintaining = operations.filter((operation) => needsToken(operation as never))

/** The examples of a body, one or several. */
export const examplesOf = ({ example, examples }: Media): unknown[] =>
  examples ? Object.values(examples).map(({ value }) => value) : example === undefined ? [] : [example]

/**
 * A schema in which no object has more than it declares. Clients must allow additions; a response of this version has
 * none that the document does not describe.
 */
function strict(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strict)
  if (typeof value !== 'object' || value === null) return value
  const children = Object.fromEntries(Object.entries(value).map(([key, child]) => [key, strict(child)]))
  return 'properties' in value && 'type' in value && !('additionalProperties' in value)
    ? { ...children, additionalProperties: false }
    : children
}

/** What no example can show. */
export const isFile = (type: string) =>
  ['application/xliff+xml', 'application/x-tbx', 'text/csv'].includes(type) || type.endsWith('.sheet')

/** Checks a body by the schema that an operation declares for it. */
export function validator() {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats.default(ajv)
  ajv.addFormat('int32', true)
  ajv.addSchema({ $id: 'doc', components: strict(document.components) } as object)
  const compiled = new Map<object, ReturnType<Ajv2020['compile']>>()
  return (schema: object, value: unknown): string => {
    let check = compiled.get(schema)
    if (!check) {
      check = ajv.compile(JSON.parse(JSON.stringify(strict(schema)).replaceAll('"#/components', '"doc#/components')))
      compiled.set(schema, check)
    }
    return check(value) ? '' : ajv.errorsText(check.errors)
  }
}
