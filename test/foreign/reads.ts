/** The read operations of the document, each with values for its required parameters. */
import { reading } from '../document.ts'

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
function valuesOf(operationId: string, place: string, parameters: Parameter[] = []): Record<string, string> {
  const required = parameters.filter((parameter) => parameter.required && parameter.in === place)
  return Object.fromEntries(
    required.map(({ name, example, schema }) => {
      const value = example ?? schema?.example ?? values[name]
      if (value === undefined) throw new Error(`${operationId} needs a value for ${name}`)
      return [name, value]
    }),
  )
}

export const reads = reading.map(({ operationId, path, parameters, responses }) => {
  const inPath = valuesOf(operationId, 'path', parameters)
  const query = valuesOf(operationId, 'query', parameters)
  const filled = path.replace(/\{(\w+)\}/g, (_, name) => inPath[name] ?? '')
  const address = Object.keys(query).length > 0 ? `${filled}?${new URLSearchParams(query)}` : filled
  const isJson = 'application/json' in (responses['200']?.content ?? {})
  return { operationId, path, address, isJson, inPath, query }
})
export type Read = (typeof reads)[number]
