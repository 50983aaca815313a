/**
 * What clients rely on in the OpenAPI documents, a line for each thing, so that two versions can be compared. Additions
 * are no breaks: a new address, a new property of a response, a new optional parameter, a new value in a response. A
 * reference counts as what it leads to, so that it makes no difference whether a shape has a name.
 */

import type { OpenApiDocument } from './document.ts'
import { inlined } from './inlined.ts'

interface Schema {
  $ref?: string
  type?: string | string[]
  format?: string
  enum?: string[]
  required?: string[]
  properties?: Record<string, Schema>
  additionalProperties?: Schema | false
  items?: Schema
  anyOf?: Schema[]
  allOf?: Schema[]
}
interface Body {
  content?: Record<string, { schema?: Schema }>
}
interface Parameter {
  in: string
  name: string
  required?: boolean
  schema: Schema
}

interface DescribedOperation {
  parameters?: Parameter[]
  requestBody?: Body & { required?: boolean }
  responses: Record<string, Body>
}

/** Where a client must say something; a new one breaks those who do not. */
const demand = ' must be given'

/** The documents of one version, together. */
export const contractOf = (...documents: OpenApiDocument[]): string[] =>
  [...new Set(documents.flatMap((document) => [...linesOf(document)]))].sort()

function* linesOf(document: OpenApiDocument): Generator<string> {
  const schemas = document.components.schemas as Record<string, Schema>
  for (const [path, methods] of Object.entries(inlined(document).paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      const name = `${method.toUpperCase()} ${path}`
      yield name
      const { parameters = [], requestBody, responses } = operation as unknown as DescribedOperation
      for (const parameter of parameters) {
        // Names of headers are the same in any case (RFC 9110, 5.1).
        const written = parameter.in === 'header' ? parameter.name.toLowerCase() : parameter.name
        const place = `${name} ${parameter.in} ${written}`
        yield* sent(parameter.schema, place, schemas)
        if (parameter.required) yield place + demand
      }
      if (requestBody?.required) yield `${name} body${demand}`
      for (const [type, { schema = {} }] of Object.entries(requestBody?.content ?? {}))
        yield* sent(schema, `${name} body ${type}`, schemas)
      for (const [status, { content = {} }] of Object.entries(responses)) {
        if (!status.startsWith('2')) continue
        yield `${name} ${status}`
        for (const [type, { schema = {} }] of Object.entries(content))
          yield* answered(schema, `${name} ${status} ${type}`, schemas)
      }
    }
  }
  for (const [name, schema] of Object.entries(schemas)) yield* answered(schema, name, schemas)
}

/** What of the released contract the current one breaks. */
export function breaks(released: readonly string[], current: readonly string[]): string[] {
  const [before, now] = [new Set(released), new Set(current)]
  const gone = released.filter((line) => !now.has(line) && !line.endsWith(demand))
  const operations = released.filter((line) => /^[A-Z]+ \S+$/.test(line))
  const demanded = current.filter(
    (line) =>
      line.endsWith(demand) &&
      !before.has(line) &&
      operations.some((name) => line.startsWith(`${name} `)) &&
      !isWithinAddition(line, released),
  )
  return [...gone.map((line) => `- ${line}`), ...demanded.map((line) => `+ ${line}`)]
}

/** Whether a client must say something only within a part of a body that no earlier client sends. */
function isWithinAddition(line: string, released: readonly string[]): boolean {
  const part = line.slice(0, line.lastIndexOf('/'))
  return line.includes(' body ') && !released.some((one) => one.startsWith(`${part}: `))
}

type Schemas = Readonly<Record<string, Schema>>

/** The types that a schema can be said to have: its name, and what the name stands for. */
function typesOf({ $ref, type, format, anyOf, allOf, enum: values }: Schema, schemas: Schemas): string[] {
  // A file is bytes, for which JSON has no type.
  if (format === 'binary') return ['any']
  const [only] = allOf ?? []
  if ($ref) return [nameIn($ref), ...typesOf(schemas[nameIn($ref)] ?? {}, schemas)]
  if (only) return typesOf(only, schemas)
  if (anyOf) {
    const each = anyOf.map((one) => typesOf(one, schemas))
    return [0, 1].map((index) =>
      each
        .map((types) => types[index] ?? (types[0] as string))
        .sort()
        .join('|'),
    )
  }
  return [[type ?? (values ? 'string' : 'any')].flat().sort().join('|')]
}

const nameIn = (reference: string) => reference.split('/').at(-1) as string

/** What a response has: a property that is always there is promised so, its values are not. */
function* answered(schema: Schema, place: string, schemas: Schemas): Generator<string> {
  for (const type of typesOf(schema, schemas)) yield `${place}: ${type}`
  const { properties = {}, required = [], items, additionalProperties } = resolved(schema, schemas)
  for (const name of required) yield `${place}/${name} is always there`
  for (const [name, child] of Object.entries(properties)) yield* answered(child, `${place}/${name}`, schemas)
  if (items) yield* answered(items, `${place}/*`, schemas)
  if (additionalProperties) yield* answered(additionalProperties, `${place}/*`, schemas)
}

/** What may be sent: its names, its types and each of its values. */
function* sent(schema: Schema, place: string, schemas: Schemas): Generator<string> {
  for (const type of typesOf(schema, schemas)) yield `${place}: ${type}`
  const { properties = {}, required = [], items, additionalProperties, enum: values = [] } = resolved(schema, schemas)
  for (const value of values) yield `${place} = ${value}`
  for (const name of required) yield `${place}/${name}${demand}`
  for (const [name, child] of Object.entries(properties)) yield* sent(child, `${place}/${name}`, schemas)
  if (items) yield* sent(items, `${place}/*`, schemas)
  if (additionalProperties) yield* sent(additionalProperties, `${place}/*`, schemas)
}

const resolved = (schema: Schema, schemas: Schemas): Schema =>
  schema.$ref ? resolved(schemas[nameIn(schema.$ref)] ?? {}, schemas) : schema
