/** What an operation of the document lacks when it comes from its route: headers, examples, failures. */
import { constraintsOf, type Parameter } from './constraints.ts'
import type { Operation } from './document.ts'
import { everywhere, type Json, refer } from './document-parts.ts'
import type { Examples } from './examples.ts'
import { failureName, failuresOf } from './failures.ts'
import { requestHeaders } from './request-headers.ts'

/** Whether an operation is a maintainer's: nobody calls it without a token. */
export const needsToken = ({ security = [] }: Pick<Operation, 'security'>) =>
  security.length > 0 && security.every((one) => Object.keys(one).length > 0)

/** @returns the codes of its errors by the name of their response. */
export function completeOperation(
  { path, method }: { path: string; method: string },
  operation: Operation,
  examples: Examples,
): Map<string, readonly string[]> {
  const { operationId, requestBody, responses } = operation
  const isPrivate = operation.security !== undefined
  const isRead = !isPrivate && method === 'get'
  const parameters = [...(operation.parameters ?? []), ...structuredClone(requestHeaders({ isPrivate, isRead }))].sort(
    inOrder,
  )
  operation.parameters = parameters
  for (const parameter of parameters) completeParameter(parameter)
  const isDeprecated = [operation, ...parameters].some((one) => one.deprecated)
  const announcing = isDeprecated ? ['Deprecation', 'Sunset'] : []
  for (const [status, answer] of Object.entries(responses)) {
    answer.headers = refer([
      ...(isRead
        ? publicHeadersOf(operation)
        : isPrivate
          ? privateHeadersOf(operationId, status)
          : [...everywhere, 'Cache-Control']),
      ...announcing,
    ])
    showExamples(answer.content as Record<string, Json> | undefined, operationId, examples.answers)
  }
  showExamples(requestBody?.content, operationId, examples.bodies)
  if (!isPrivate && parameters.some(({ name }) => name === 'draft'))
    operation.security = [{}, { bearerToken: [] }, { session: [] }]
  if (isRead)
    responses[304] = {
      description: 'The client’s copy is still good.',
      headers: refer([...everywhere, ...onContent]),
    }
  if (isRead && parameters.some((parameter) => parameter.in === 'path' && parameter.name === 'locale'))
    responses[307] = {
      description: 'The language is published with another tag, as `sv` for `sv-SE`. `Location` has its URL.',
      headers: refer([...everywhere, 'Cache-Control', 'Location']),
    }
  const failures = failuresOf({ operationId, path, isPrivate, isWriting: method !== 'get', parameters })
  for (const [status, codes] of failures) responses[status] = { $ref: `#/components/responses/${failureName(codes)}` }
  return new Map([...failures.values()].map((codes) => [failureName(codes), codes]))
}

const places = ['path', 'query', 'header']
/** Path parameters first, since most generators make them the first arguments of a function. */
const inOrder = (one: Parameter, other: Parameter) => places.indexOf(one.in) - places.indexOf(other.in)

/** Canonical spelling, bounds in words, and an example beside the schema. */
function completeParameter(parameter: Parameter): void {
  const { schema = {} }: { schema?: Json } = parameter
  if (parameter.name === 'if-match') parameter.name = 'If-Match'
  parameter.required ??= false
  parameter.description = `${parameter.description} ${constraintsOf(parameter)}`
  parameter.example ??= schema.example ?? schema.default ?? (schema.enum as string[] | undefined)?.[0]
  delete schema.example
  for (const name of ['deprecated', 'x-deprecation'] as const) {
    if (schema[name] !== undefined) parameter[name] = schema[name]
    delete schema[name]
  }
}

/** A file has no example, and is bytes. */
function showExamples(content: Record<string, Json> = {}, operationId: string, examples: Examples['answers']): void {
  for (const [type, media] of Object.entries(content)) {
    const example = examples[operationId]?.[type]
    if (example) Object.assign(media, example)
    else if ('contentMediaType' in (media.schema as Json))
      media.schema = { type: 'string', format: 'binary', maxLength: 5 * 1024 * 1024, description: 'The file.' }
  }
}

const onContent = ['Cache-Control', 'ETag', 'Last-Modified', 'Handbook-Release', 'Vary', 'Cache-Tag', 'Surrogate-Key']

const publicHeadersOf = ({ parameters = [] }: Operation) => [
  ...everywhere,
  ...onContent,
  'Link',
  ...(parameters.some(({ name }) => name === 'locale') ? ['Content-Language'] : []),
]

/** Operations that answer with a draft, or with what became of it, name its revision. */
const withRevision = ['createDraft', 'getDraft', 'updateDraft', 'approveDraft', 'importFile']

const privateHeadersOf = (operationId: string, status: string) => [
  ...everywhere,
  'Cache-Control',
  'Vary',
  ...(status === '201' ? ['Location'] : []),
  ...(withRevision.includes(operationId) ? ['ETag'] : []),
  ...(['exportDraft', 'exportFeedback', 'exportTerms'].includes(operationId) ? ['Content-Disposition'] : []),
  ...(['createSession', 'endSession'].includes(operationId) ? ['Set-Cookie'] : []),
]
