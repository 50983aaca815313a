/** The shapes that the SDK checks responses against. */
import type { OpenApiDocument } from '../discovery/document.ts'
import type { Described } from './sdk-types.ts'

/** What answers without a token look like, without words: for checks at run time. */
export function shapes(document: OpenApiDocument): string {
  const answers = Object.entries(document.paths).flatMap(([path, { get }]) => {
    const content = get?.responses[200]?.content as Described['content']
    const schema = content?.['application/json']?.schema
    return schema ? [[path, checked(schema)]] : []
  })
  const { schemas } = document.components as { schemas: Record<string, object> }
  const parts = Object.entries(schemas).map(([name, schema]) => [name, checked(schema)])
  return `import type { Shape } from '../shape.ts'

export const answers: Readonly<Record<string, Shape>> = ${JSON.stringify(Object.fromEntries(answers))}

export const parts: Readonly<Record<string, Shape>> = ${JSON.stringify(Object.fromEntries(parts))}
`
}

const keptWords: readonly string[] = [
  'type',
  'required',
  'properties',
  'items',
  'anyOf',
  'allOf',
  '$ref',
  'pattern',
  'additionalProperties',
]

/** Only what a check reads. Later versions may add properties and values, so neither is closed. */
function checked(value: unknown, isNames = false): unknown {
  if (Array.isArray(value)) return value.map((one) => checked(one))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, child]) => {
      if (!isNames && (!keptWords.includes(key) || child === false)) return []
      return [[key, key === '$ref' ? child.split('/').at(-1) : checked(child, !isNames && key === 'properties')]]
    }),
  )
}
