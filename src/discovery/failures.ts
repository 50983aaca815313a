/** The errors of the document: which codes each status of an operation can have. */
import { type ProblemCode, ProblemError, problems } from '../errors.ts'
import { problemBody } from '../http/problems.ts'
import { root } from '../responses/root.ts'
import { exampleAddress } from './address.ts'
import type { Parameter } from './constraints.ts'
import { everywhere, type Json, refer } from './document-parts.ts'

interface Failing {
  operationId: string
  isPrivate: boolean
  isWriting: boolean
  path: string
  parameters: readonly Parameter[]
}

type Codes = readonly ProblemCode[]

const ofEvery: Codes[] = [
  ['INVALID_REQUEST', 'MALFORMED_REQUEST'],
  ['NOT_ACCEPTABLE'],
  ['URI_TOO_LONG'],
  ['RATE_LIMITED'],
  ['HEADERS_TOO_LARGE'],
  ['INTERNAL_ERROR'],
  ['SERVICE_UNAVAILABLE'],
]
const ofWriting: Codes[] = [['PAYLOAD_TOO_LARGE'], ['UNSUPPORTED_MEDIA_TYPE']]

const closed: Codes = ['DRAFT_CLOSED']
const inUse: Codes = ['RELEASE_IN_USE', 'NOTHING_TO_CHANGE']
/** What only some operations can fail with. */
const ofOne: Record<string, Codes[]> = {
  sendFeedback: [['LOCALE_NOT_FOUND', 'FEEDBACK_OFF']],
  listFeedback: [['FEEDBACK_OFF']],
  exportFeedback: [['FEEDBACK_OFF']],
  updateFeedback: [['FEEDBACK_NOT_FOUND', 'FEEDBACK_OFF']],
  deleteFeedback: [['FEEDBACK_NOT_FOUND', 'FEEDBACK_OFF']],
  readMessages: [['MESSAGE_NOT_FOUND']],
  addMailAddress: [['MAIL_OFF'], ['MAIL_NOT_SENT', 'SERVICE_UNAVAILABLE']],
  translateText: [closed, ['DRAFT_NOT_FOUND', 'TRANSLATOR_OFF'], ['TRANSLATOR_FAILED']],
  updateDraft: [closed],
  listTerms: [['DRAFT_NOT_FOUND']],
  exportTerms: [['DRAFT_NOT_FOUND']],
  discardDraft: [closed],
  submitDraft: [closed],
  importFile: [closed, ['FILE_REFUSED']],
  returnText: [closed],
  approveDraft: [['TEXTS_RETURNED', 'DRAFT_CLOSED'], ['OWN_WORK', 'FORBIDDEN'], ['PRECONDITION_REQUIRED']],
  publishDraft: [['PUBLISH_CONFLICT', 'NOT_APPROVED', 'DRAFT_CLOSED', 'NOTHING_TO_CHANGE']],
  rollBack: [inUse, ['RELEASE_NOT_FOUND']],
  withdrawRelease: [inUse, ['RELEASE_NOT_FOUND']],
}

/** By the collection in the path of a maintainer's operation. */
const missing: Record<string, ProblemCode> = {
  comments: 'COMMENT_NOT_FOUND',
  drafts: 'DRAFT_NOT_FOUND',
  assignments: 'ASSIGNMENT_NOT_FOUND',
  feedback: 'FEEDBACK_NOT_FOUND',
  messages: 'MESSAGE_NOT_FOUND',
  people: 'PERSON_NOT_FOUND',
  tokens: 'TOKEN_NOT_FOUND',
  subscriptions: 'SUBSCRIPTION_NOT_FOUND',
}

function notFound({ path, parameters, isPrivate }: Failing): ProblemCode[] {
  const has = (place: string, ...names: string[]) =>
    parameters.some((parameter) => parameter.in === place && names.includes(parameter.name))
  if (isPrivate) return has('path', 'id') ? [missing[path.split('/')[1] as string] as ProblemCode] : []
  return [
    ...(has('path', 'id') ? (['ITEM_NOT_FOUND'] as const) : []),
    ...(has('path', 'locale') ? (['LOCALE_NOT_FOUND'] as const) : []),
    ...(has('path', 'release') || has('query', 'release') ? (['RELEASE_NOT_FOUND'] as const) : []),
    ...(has('query', 'draft') ? (['DRAFT_NOT_FOUND'] as const) : []),
  ]
}

/** The codes of an operation by status. */
export function failuresOf(operation: Failing): Map<number, Codes> {
  const { operationId, isPrivate, isWriting, parameters } = operation
  const names = (name: string) => parameters.some((parameter) => parameter.name === name)
  const withoutStatus: Codes[] = [
    ...ofEvery,
    ...(isPrivate || names('draft') ? [['UNAUTHENTICATED'] as const] : []),
    ...(isPrivate ? [['FORBIDDEN'] as const] : []),
    notFound(operation),
    ...(names('If-Match') ? [['PRECONDITION_FAILED'] as const] : []),
    ...(!isPrivate && names('release') ? [['RELEASE_WITHDRAWN'] as const] : []),
    ...(isWriting ? ofWriting : []),
    ...(ofOne[operationId] ?? []),
  ]
  return new Map(
    withoutStatus.flatMap((codes) => {
      const [first] = codes
      return first ? [[problems[first].status, codes]] : []
    }),
  )
}

const pascal = (code: string) =>
  code
    .toLowerCase()
    .split('_')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')

/** The name of the response with these codes: after what is missing, or after the first. */
export const failureName = (codes: Codes): string =>
  codes.every((code) => problems[code].status === 404)
    ? `${codes.map((code) => pascal(code).replace('NotFound', '')).join('Or')}NotFound`
    : pascal(codes[0] as string)

const moreHeaders: Partial<Record<ProblemCode, string[]>> = {
  UNAUTHENTICATED: ['WWW-Authenticate'],
  RATE_LIMITED: ['Retry-After'],
  SERVICE_UNAVAILABLE: ['Retry-After'],
}

const exampleOf = (code: ProblemCode) =>
  problemBody(new ProblemError(code, problems[code].cause), 'en', `${root}/sv/questions/p1-q6`, exampleAddress)

/** The response with these codes, with an example of each. */
export function failureResponse(codes: Codes): Json {
  const [first] = codes as [ProblemCode]
  const meanings = codes.map((code) => `\`${code}\`: ${problems[code].cause.en}`)
  const examples =
    codes.length === 1
      ? { example: exampleOf(first) }
      : {
          examples: Object.fromEntries(
            codes.map((code) => [code, { summary: problems[code].title.en, value: exampleOf(code) }]),
          ),
        }
  return {
    description: meanings.join('\n'),
    headers: refer([...everywhere, 'Cache-Control', 'Content-Language', ...(moreHeaders[first] ?? [])]),
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' }, ...examples } },
  }
}
