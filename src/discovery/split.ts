/** The two documents: what anyone may read, and what maintainers do. Each is complete. */
import { needsToken } from './complete-operation.ts'
import { nameComponents } from './components.ts'
import type { Documents, OpenApiDocument, Operation } from './document.ts'
import type { Json } from './document-parts.ts'

export function splitDocument(whole: OpenApiDocument, infos: Record<keyof Documents, Json>): Documents {
  const part = (which: keyof Documents) => {
    const document = structuredClone(whole)
    document.info = { ...(document.info as Json), ...infos[which] }
    document.paths = pathsOf(document, which === 'maintaining')
    if (which === 'reading') readingAlone(document)
    nameComponents(document)
    document.tags = (document.tags as { name: string }[]).filter(({ name }) => tagsOf(document).has(name))
    dropUnused(document)
    return sorted(document)
  }
  return { reading: part('reading'), maintaining: part('maintaining') }
}

const operationsOf = ({ paths, webhooks = {} }: OpenApiDocument) =>
  [...Object.values(paths), ...Object.values(webhooks as OpenApiDocument['paths'])].flatMap(
    Object.values,
  ) as Operation[]
const tagsOf = (document: OpenApiDocument) => new Set(operationsOf(document).flatMap(({ tags }) => tags as string[]))

function pathsOf({ paths }: OpenApiDocument, isMaintaining: boolean): OpenApiDocument['paths'] {
  const parts = Object.entries(paths).map(([path, methods]) => {
    const own = Object.entries(methods).filter(([, operation]) => needsToken(operation) === isMaintaining)
    return [path, Object.fromEntries(own)] as const
  })
  return Object.fromEntries(parts.filter(([, methods]) => Object.keys(methods).length > 0))
}

/** Readers have no session and are sent no messages. */
function readingAlone(document: OpenApiDocument): void {
  delete document.webhooks
  delete (document.components.securitySchemes as Json).session
  for (const operation of operationsOf(document))
    if (operation.security) operation.security = operation.security.filter((one) => !('session' in one))
}

/** What no operation refers to, directly or through another component. */
function dropUnused(document: OpenApiDocument): void {
  const { schemas, responses, parameters, headers } = document.components
  for (let dropped = 1; dropped > 0; ) {
    dropped = 0
    const text = JSON.stringify(document)
    for (const [place, kept] of Object.entries({ schemas, responses, parameters, headers }))
      for (const name of Object.keys(kept ?? {}))
        if (!text.includes(`"#/components/${place}/${name}"`)) {
          delete (kept as Json)[name]
          dropped++
        }
  }
}

const inOrder = <Value>(object: Record<string, Value>) =>
  Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)))

function sorted(document: OpenApiDocument): OpenApiDocument {
  const { openapi, info, externalDocs, servers, security, tags, paths, webhooks, components } = document
  const { schemas, parameters, responses, headers, securitySchemes } = components
  const named = { schemas, parameters, responses, headers, securitySchemes } as OpenApiDocument['components']
  return {
    openapi,
    info,
    externalDocs,
    servers,
    security,
    tags,
    paths: inOrder(paths),
    ...(webhooks !== undefined && { webhooks }),
    components: Object.fromEntries(Object.entries(named).map(([place, kept]) => [place, inOrder(kept)])),
  }
}
