import type { OpenApiDocument, Operation } from './document.ts'
import type { Json } from './document-parts.ts'

/** The document with its parameters and responses where they are used, for those who read it operation by operation. */
export function inlined<Document extends Pick<OpenApiDocument, 'paths' | 'components'>>(document: Document): Document {
  const found = (value: Json): Json => {
    const [, place, name] = /^#\/components\/(parameters|responses)\/(.+)$/.exec(`${value.$ref}`) ?? []
    return place === undefined ? value : ((document.components[place] as Json)[name as string] as Json)
  }
  const complete = (operation: Operation): Operation => ({
    ...operation,
    ...(operation.parameters && {
      parameters: operation.parameters.map(found) as NonNullable<Operation['parameters']>,
    }),
    responses: mapped(operation.responses, found),
  })
  return { ...document, paths: mapped(document.paths, (methods) => mapped(methods, complete)) }
}

const mapped = <From, To>(object: Record<string, From>, change: (value: From) => To): Record<string, To> =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]))
