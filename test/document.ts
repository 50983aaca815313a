/** The committed OpenAPI document, and checks by another implementation than ours. */
import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

export type Json = Record<string, unknown>
export interface Operation {
  operationId: string
  parameters?: { name: string; in: string; required?: boolean }[]
  security?: object[]
  requestBody?: { content: Record<string, { schema: object; example?: unknown }> }
  responses: Record<string, { content?: Record<string, { schema: object; example: unknown }>; headers?: Json }>
}
export const document = JSON.parse(readFileSync('schemas/openapi.json', 'utf8')) as {
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Json }
}
export const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, ...operation })),
)
/** The read contract; the maintainers' operations are asked in `test/publishing`. */
export const reading = operations.filter(({ security = [{}] }) => security.some((one) => Object.keys(one).length === 0))
export const maintaining = operations.filter((operation) => !reading.includes(operation))

/** What no example can show. */
export const isFile = (type: string) => type === 'application/xliff+xml' || type.endsWith('.sheet')

/** Checks a body by the schema that an operation declares for it. */
export function validator() {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats.default(ajv)
  ajv.addFormat('int32', true)
  ajv.addSchema({ $id: 'doc', ...document })
  const compiled = new Map<object, ReturnType<Ajv2020['compile']>>()
  return (schema: object, value: unknown): string => {
    let check = compiled.get(schema)
    if (!check) {
      check = ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"doc#/components')))
      compiled.set(schema, check)
    }
    return check(value) ? '' : ajv.errorsText(check.errors)
  }
}
