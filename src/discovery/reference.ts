import { type ApiDescription, type Reference, referenceOf } from '../site/reference/document.ts'
import { constraintsOf, type Parameter } from './constraints.ts'
import type { OpenApiDocument, Operation } from './document.ts'
import type { Json } from './document-parts.ts'
import { inlined } from './inlined.ts'

/** The two documents as the pages of the reference show them. */
export const referenceFrom = (reading: OpenApiDocument, maintaining: OpenApiDocument): Reference =>
  referenceOf(shown(reading), shown(maintaining))

/** A document with all in place, and without the bounds in descriptions: the pages have a column for them. */
function shown(document: OpenApiDocument): ApiDescription {
  const { paths, webhooks = {}, components, ...about } = document
  const schemas = components.schemas as Record<string, Json>
  const bare = (parameter: Parameter): Parameter => {
    const { $ref, ...beside } = (parameter.schema ?? {}) as Json
    const schema = { ...schemas[`${$ref}`.replace(/.*\//, '')], ...beside }
    const { description = '' } = parameter
    return { ...parameter, description: description.replace(` ${constraintsOf({ ...parameter, schema })}`, '') }
  }
  const inPlace = (all: OpenApiDocument['paths']): OpenApiDocument['paths'] =>
    Object.fromEntries(
      Object.entries(inlined({ paths: all, components }).paths).map(([path, methods]) => [
        path,
        Object.fromEntries(
          Object.entries(methods).map(([method, operation]): [string, Operation] => [
            method,
            { ...operation, parameters: (operation.parameters ?? []).map(bare) },
          ]),
        ),
      ]),
    )
  const webhookPaths = inPlace(webhooks as OpenApiDocument['paths'])
  return { ...about, paths: inPlace(paths), webhooks: webhookPaths, components } as unknown as ApiDescription
}
