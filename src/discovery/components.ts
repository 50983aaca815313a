/** Names for what occurs in several places of a document: choices, parameters and the responses of single items. */
import type { Parameter } from './constraints.ts'
import type { OpenApiDocument, Operation } from './document.ts'
import type { Json } from './document-parts.ts'

/** The keywords by which a shape says its name. They are no part of the document. */
const marks = { choice: 'x-component', parameter: 'x-parameter', response: 'x-response' } as const

export function nameComponents(document: OpenApiDocument): void {
  const { components } = document
  const names = { parameters: {} as Json, responses: components.responses as Json, schemas: components.schemas as Json }
  document.paths = namedChoices(document.paths, names.schemas) as OpenApiDocument['paths']
  for (const [name, shape] of Object.entries(names.schemas)) names.schemas[name] = namedChoices(shape, names.schemas)
  if (document.webhooks) document.webhooks = namedChoices(document.webhooks, names.schemas) as Json
  const operations = [document.paths, (document.webhooks ?? {}) as OpenApiDocument['paths']].flatMap((paths) =>
    Object.values(paths).flatMap((methods) => Object.values(methods)),
  )
  for (const operation of operations) {
    operation.parameters = (operation.parameters ?? []).map((parameter) => {
      const { [marks.parameter]: given, ...schema } = (parameter.schema ?? {}) as Json
      const name = (given as string) ?? pascal(parameter.name)
      return refer('parameters', name, { ...parameter, schema }, names.parameters) as unknown as Parameter
    })
  }
  nameResponses(operations, names.responses)
  document.components = { ...components, ...names }
}

/** Puts what a name stands for where names are kept. One name stands for one thing. */
function refer(place: string, name: string, value: Json, kept: Json): Json {
  const before = kept[name]
  if (before !== undefined && JSON.stringify(before) !== JSON.stringify(value))
    throw new Error(`Two ${place} are called ${name}: give one of them another name in its schema.`)
  kept[name] = value
  return { $ref: `#/components/${place}/${name}` }
}

const pascal = (name: string) =>
  name
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')

/** A choice becomes a reference; what it means in this place stays beside it. */
function namedChoices(value: unknown, schemas: Json): unknown {
  if (Array.isArray(value)) return value.map((one) => namedChoices(one, schemas))
  if (typeof value !== 'object' || value === null) return value
  const { [marks.choice]: component, allOf, ...rest } = value as Json
  // Beside a reference in `allOf` stands what it means in this place; OpenAPI 3.1 lets both stand in one object.
  if (Array.isArray(allOf)) return { ...allOf[0], ...rest }
  if (component === undefined)
    return Object.fromEntries(Object.entries(rest).map(([key, child]) => [key, namedChoices(child, schemas)]))
  const { name, description: about } = component as { name: string; description: string }
  const { description, default: usual, [marks.parameter]: parameter, ...shape } = rest
  return {
    ...refer('schemas', name, { ...shape, description: about }, schemas),
    ...(description !== about && { description }),
    ...(usual !== undefined && { default: usual }),
    ...(parameter !== undefined && { [marks.parameter]: parameter }),
  }
}

/** The responses of single items. What else is called so differs in its headers, as that of a thing just created. */
function nameResponses(operations: readonly Operation[], kept: Json): void {
  for (const wanted of ['200', '201'])
    for (const { responses } of operations) {
      const response = responses[wanted]
      const content = response?.content as Record<string, { schema: Json }> | undefined
      const media = content?.['application/json']
      const { [marks.response]: shape, ...schema } = media?.schema ?? {}
      if (response === undefined || media === undefined || shape === undefined) continue
      media.schema = schema
      const same = kept[`${shape}Response`] as Json | undefined
      const isSame = same === undefined || JSON.stringify(same.headers) === JSON.stringify(response.headers)
      const name = isSame ? `${shape}Response` : `Created${shape}Response`
      kept[name] ??= response
      responses[wanted] = { $ref: `#/components/responses/${name}` }
    }
}
