/** Operations that read, each with values for its required parameters. */
import { type operations, reading } from '../document.ts'

/** Values for the required parameters that have no example in the document. */
const values: Record<string, string> = { q: 'innovation', questions: 'p1-q6,p3-q2' }

interface Parameter {
  name: string
  in: string
  required?: boolean
  example?: string
  schema?: { example?: string }
}

/** The values of the required parameters in one place, in the order of the document. */
function valuesOf(
  operationId: string,
  place: string,
  { parameters = [], own }: { parameters?: Parameter[] | undefined; own: Record<string, string> },
): Record<string, string> {
  const required = parameters.filter((parameter) => parameter.required && parameter.in === place)
  return Object.fromEntries(
    required.map(({ name, example, schema }) => {
      const value = own[name] ?? example ?? schema?.example ?? values[name]
      if (value === undefined) throw new Error(`${operationId} needs a value for ${name}`)
      return [name, value]
    }),
  )
}

/** @param own Values of parameters that only a running service knows. */
export const readsOf = (from: typeof operations, own: Record<string, string> = {}) =>
  from.map(({ operationId, path, parameters, responses }) => {
    const inPath = valuesOf(operationId, 'path', { parameters, own })
    const query = valuesOf(operationId, 'query', { parameters, own })
    const filled = path.replace(/\{(\w+)\}/g, (_, name) => inPath[name] ?? '')
    const address = Object.keys(query).length > 0 ? `${filled}?${new URLSearchParams(query)}` : filled
    const isJson = 'application/json' in (responses['200']?.content ?? {})
    return { operationId, path, address, isJson, inPath, query }
  })

/** Those of the document for readers. */
export const reads = readsOf(reading)
export type Read = (typeof reads)[number]
