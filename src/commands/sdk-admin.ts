/** The methods of the SDK’s `/admin`, one for each operation of the OpenAPI document for maintainers. */
import type { OpenApiDocument } from '../discovery/document.ts'

interface Operation {
  operationId: string
  summary: string
  description: string
  parameters?: readonly { in: string; name: string; required?: boolean }[]
  requestBody?: { content: Record<string, unknown> }
  responses: Record<string, { content?: Record<string, unknown>; headers?: Record<string, unknown> }>
}

interface Method {
  verb: string
  path: string
  /** `drafts`, in which the method is a member, or nothing. */
  group: string | undefined
  name: string
  operation: Operation
}

export function adminMethods({ paths }: OpenApiDocument): string {
  const operations = Object.entries(paths).flatMap(([path, verbs]) =>
    Object.entries(verbs).map(([verb, operation]) => ({ path, verb, operation: operation as unknown as Operation })),
  )
  const methods = operations
    .filter(({ operation }) => isJson(operation) && !setsCookie(operation))
    .map((one): Method => ({ ...one, ...nameOf(one, Object.keys(paths)) }))
  const groups = [...new Set(methods.flatMap(({ group }) => group ?? []))].sort()
  const written = (group: string | undefined) => methods.filter((method) => method.group === group).map(write)
  return `import type { ReadOptions } from '../client.ts'
import type { Answered, Asked, AtRevision, callerOf, Sent } from '../maintaining.ts'

export const methodsOf = ({ call }: Pick<ReturnType<typeof callerOf>, 'call'>) => ({
${written(undefined).join('')}${groups.map((group) => `  ${group}: {\n${written(group).join('')}  },\n`).join('')}})
`
}

/** Files have no types in the document. */
const isJson = ({ requestBody, responses }: Operation) =>
  [requestBody, ...Object.entries(responses).flatMap(([status, response]) => (status < '3' ? response : []))].every(
    (body) => Object.keys(body?.content ?? {}).every((type) => type === 'application/json'),
  )
/** A browser’s session. */
const setsCookie = ({ responses }: Operation) =>
  Object.values(responses).some(({ headers }) => headers && 'Set-Cookie' in headers)

/** `listDrafts` is `drafts.list`, `listDraftTexts` `drafts.texts`, `listAuditEvents` `auditEvents`. */
function nameOf({ path, verb, operation }: Omit<Method, 'group' | 'name'>, paths: readonly string[]) {
  const { operationId } = operation
  const [, collection = '', , part] = path.split('/')
  const [first = '', ...rest] = operationId.split(/(?=[A-Z])/)
  if (paths.includes(`/${collection}/{id}`)) return { group: collection, name: first === 'list' && part ? part : first }
  const noun = rest.join('')
  if (verb === 'get') return { group: undefined, name: noun.charAt(0).toLowerCase() + noun.slice(1) }
  const ofCollection = collection.slice(0, -1)
  return { group: undefined, name: noun.toLowerCase() === ofCollection ? first : operationId }
}

function write({ verb, path, group, name, operation }: Method): string {
  const { operationId, parameters = [], requestBody, responses } = operation
  const ids = parameters.filter((one) => one.in === 'path').map((one) => one.name)
  const query = parameters.filter((one) => one.in === 'query')
  const atRevision = parameters.some((one) => one.name === 'If-Match')
  const isNeeded = '428' in responses
  const given = [...(query.length > 0 ? ['query'] : []), ...(requestBody ? ['body'] : []), '...given']
  const taken = [
    ...ids.map((id) => `${id}: string`),
    ...(requestBody ? [`body: Sent<'${operationId}'>`] : []),
    ...(query.length > 0 ? [`query${query.some((one) => one.required) ? '' : '?'}: Asked<'${operationId}'>`] : []),
    isNeeded ? 'given: AtRevision & { revision: number }' : `given?: ${atRevision ? 'AtRevision' : 'ReadOptions'}`,
  ]
  const address = path.replace(/\{(\w+)\}/g, '$${encodeURIComponent($1)}')
  const result = '204' in responses ? 'void' : `Answered<'${operationId}'>`
  const lines = [
    `/** ${operation.summary}: ${operation.description} */`,
    `${name}: (${taken.join(', ')}) =>`,
    `  call<${result}>('${verb.toUpperCase()}', \`${address}\`, { ${given.join(', ')} }),`,
  ]
  return lines.map((line) => `${group ? '    ' : '  '}${line}\n`).join('')
}
