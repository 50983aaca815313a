/** What an operation of the document lacks when it comes from its route: headers, examples, failures. */
import { constraintsOf, type Parameter } from './constraints.ts'
import { everywhere, type Json, refer, referFailure } from './document-parts.ts'
import type { Examples } from './examples.ts'

export interface Operation extends Json {
  operationId: string
  parameters?: Parameter[]
  requestBody?: { content: Record<string, Json> }
  security?: Json[]
  responses: Record<string, Json>
}

/** What any operation may fail with, what one that needs a token may, and what one that writes may. */
const failing = {
  any: [400, 406, 414, 429, 431, 500, 503],
  withToken: [401, 403],
  writing: [409, 413, 415],
}
const failingAlone: Record<string, number[]> = { importFile: [422], approveDraft: [428], rollBack: [404] }

/** Parameters that name what may not be there. */
const naming = ['draft', 'release']

export function completeOperation(method: string, operation: Operation, examples: Examples): void {
  const { operationId, parameters = [], requestBody, responses } = operation
  const isPrivate = operation.security !== undefined
  for (const parameter of parameters) parameter.description = `${parameter.description} ${constraintsOf(parameter)}`
  for (const [status, answer] of Object.entries(responses)) {
    answer.headers = refer(isPrivate ? privateHeadersOf(operationId, status) : publicHeadersOf(operation))
    showExamples(answer.content as Record<string, Json> | undefined, examples.answers[operationId])
  }
  showExamples(requestBody?.content, examples.bodies[operationId])
  const canPreview = parameters.some(({ name }) => name === 'draft')
  const namesRelease = !isPrivate && parameters.some(({ name }) => name === 'release')
  if (canPreview) operation.security = [{}, { bearerToken: [] }, { session: [] }]
  if (!isPrivate)
    responses[304] = {
      description: 'The client’s copy is still good.',
      headers: refer([...everywhere, ...onContent]),
    }
  if (!isPrivate && parameters.some((parameter) => parameter.in === 'path' && parameter.name === 'locale'))
    responses[307] = {
      description: 'The language is published with another tag, as `sv` for `sv-SE`. `Location` has its URL.',
      headers: refer([...everywhere, 'Cache-Control', 'Location']),
    }
  const statuses = [
    ...failing.any,
    ...(isPrivate ? failing.withToken : []),
    ...(canPreview ? [401] : []),
    ...(parameters.some((parameter) => parameter.in === 'path' || naming.includes(parameter.name)) ? [404] : []),
    ...(parameters.some(({ name }) => name === 'if-match') ? [412] : []),
    ...(namesRelease ? [410] : []),
    ...(method === 'get' ? [] : failing.writing),
    ...(failingAlone[operationId] ?? []),
  ]
  for (const status of statuses) responses[status] = referFailure(status)
}

/** A file has no example. */
function showExamples(content: Record<string, Json> = {}, examples: Record<string, unknown> = {}): void {
  for (const [type, example] of Object.entries(examples)) if (content[type]) content[type].example = example
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
  ...(operationId === 'exportDraft' ? ['Content-Disposition'] : []),
  ...(['createSession', 'endSession'].includes(operationId) ? ['Set-Cookie'] : []),
]
