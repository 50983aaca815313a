/**
 * What clients rely on in an OpenAPI document, a line for each thing, so that two versions can be compared. Additions
 * are no breaks: a new address, a new property of an answer, a new optional parameter, a new value in an answer.
 */
import type { OpenApiDocument } from './openapi.ts'

interface Schema {
  $ref?: string
  type?: string | string[]
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

/** Where a client must say something; a new one breaks those who do not. */
const demand = ' must be given'

export function contractOf(document: OpenApiDocument): string[] {
  const lines: string[] = []
  for (const [path, methods] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      const name = `${method.toUpperCase()} ${path}`
      lines.push(name)
      const {
        parameters = [],
        requestBody,
        responses,
      } = operation as unknown as {
        parameters?: Parameter[]
        requestBody?: Body & { required?: boolean }
        responses: Record<string, Body>
      }
      for (const parameter of parameters) {
        const place = `${name} ${parameter.in} ${parameter.name}`
        lines.push(...sent(parameter.schema, place), ...(parameter.required ? [place + demand] : []))
      }
      if (requestBody?.required) lines.push(`${name} body${demand}`)
      for (const [type, { schema = {} }] of Object.entries(requestBody?.content ?? {}))
        lines.push(...sent(schema, `${name} body ${type}`))
      for (const [status, { content = {} }] of Object.entries(responses)) {
        if (!status.startsWith('2')) continue
        lines.push(`${name} ${status}`)
        for (const [type, { schema = {} }] of Object.entries(content))
          lines.push(...answered(schema, `${name} ${status} ${type}`))
      }
    }
  }
  const { schemas } = document.components as { schemas: Record<string, Schema> }
  for (const [name, schema] of Object.entries(schemas)) lines.push(...answered(schema, name))
  return [...new Set(lines)].sort()
}

/** What of the released contract the current one breaks. */
export function breaks(released: readonly string[], current: readonly string[]): string[] {
  const [before, now] = [new Set(released), new Set(current)]
  const gone = released.filter((line) => !now.has(line) && !line.endsWith(demand))
  const operations = released.filter((line) => /^[A-Z]+ \S+$/.test(line))
  const demanded = current.filter(
    (line) => line.endsWith(demand) && !before.has(line) && operations.some((name) => line.startsWith(`${name} `)),
  )
  return [...gone.map((line) => `- ${line}`), ...demanded.map((line) => `+ ${line}`)]
}

const typeOf = ({ $ref, type, anyOf, allOf, enum: values }: Schema): string => {
  const [only] = allOf ?? []
  if ($ref) return $ref.split('/').at(-1) as string
  if (only) return typeOf(only)
  if (anyOf) return anyOf.map(typeOf).sort().join('|')
  return [type ?? (values ? 'string' : 'any')].flat().sort().join('|')
}

/** What an answer has: a property that is always there is promised so, its values are not. */
function answered(schema: Schema, place: string): string[] {
  const { properties = {}, required = [], items, additionalProperties } = schema
  return [
    `${place}: ${typeOf(schema)}`,
    ...required.map((name) => `${place}/${name} is always there`),
    ...Object.entries(properties).flatMap(([name, child]) => answered(child, `${place}/${name}`)),
    ...(items ? answered(items, `${place}/*`) : []),
    ...(additionalProperties ? answered(additionalProperties, `${place}/*`) : []),
  ]
}

/** What may be sent: its names, its types and each of its values. */
function sent(schema: Schema, place: string): string[] {
  const { properties = {}, required = [], items, additionalProperties, enum: values = [] } = schema
  return [
    `${place}: ${typeOf(schema)}`,
    ...values.map((value) => `${place} = ${value}`),
    ...required.map((name) => `${place}/${name}${demand}`),
    ...Object.entries(properties).flatMap(([name, child]) => sent(child, `${place}/${name}`)),
    ...(items ? sent(items, `${place}/*`) : []),
    ...(additionalProperties ? sent(additionalProperties, `${place}/*`) : []),
  ]
}
