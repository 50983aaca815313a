/** What answers have in common whatever their operation: headers and failures, each described once. */

import { type ProblemCode, ProblemError, problems } from '../errors.ts'
import { problemBody } from '../http/problems.ts'
import { root } from '../responses/root.ts'
import { exampleAddress } from './address.ts'

export type Json = Record<string, unknown>

const string = (description: string, schema: Json): Json => ({
  description,
  schema: { type: 'string', maxLength: 4000, ...schema },
})
const words = { pattern: '\\S' }

export const headers: Record<string, Json> = {
  'API-Version': string('The API’s version.', { pattern: '^[0-9]+\\.[0-9]+\\.[0-9]+$', maxLength: 20 }),
  'Access-Control-Allow-Origin': string(
    'Any page may read what is public; what needs a token, only pages of the service’s own address.',
    { pattern: '^([*]|https?://[^/]+)$', maxLength: 300 },
  ),
  'Cache-Control': string('How long the answer may be kept.', words),
  'Cache-Tag': string('What this response depends on, for purging caches: tags, separated by commas.', {
    pattern: '^[a-zA-Z0-9.,-]+$',
    maxLength: 1000,
  }),
  'Surrogate-Key': string('The same tags, separated by spaces.', { pattern: '^[a-zA-Z0-9. -]+$', maxLength: 1000 }),
  'Content-Language': string('The address’s locale, then the languages that deviate.', words),
  'Content-Disposition': string('The file’s name.', words),
  ETag: string('The strong validator of these bytes, or the revision of a draft.', {
    pattern: '^"[^"]+"$',
    maxLength: 100,
  }),
  'Handbook-Release': string('The release that answered.', {
    pattern: '^[0-9]{4}-[0-9]{2}-r[1-9][0-9]*$',
    maxLength: 20,
  }),
  'Last-Modified': string('When this representation last changed.', words),
  Link: string('This address, the same in other languages, the documentation and the licence (RFC 8288).', {
    ...words,
    maxLength: 20_000,
  }),
  Location: string('The address of what was made.', { format: 'uri' }),
  RateLimit: string('What is left of the client’s quota; on 429 and where a token is needed.', words),
  'RateLimit-Policy': string('The quota: requests in a window of seconds.', words),
  'Retry-After': string('Seconds to wait before trying again.', { pattern: '^[0-9]+$', maxLength: 10 }),
  'Set-Cookie': string('The session, out of the reach of scripts; or its removal.', words),
  Vary: string('Which request headers chose the answer.', words),
  'WWW-Authenticate': string('How to authenticate (RFC 6750).', words),
  traceparent: string(
    'The trace this answer belongs to (W3C Trace Context); when the client sent one, on errors and where a token is needed.',
    { ...words, maxLength: 200 },
  ),
}
/** Refers to headers by their names. */
export const refer = (names: string[]) =>
  Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]))
/** The headers that every answer has. */
export const everywhere = ['API-Version', 'Access-Control-Allow-Origin', 'RateLimit', 'RateLimit-Policy', 'traceparent']

const failures: Record<string, { code: ProblemCode; name: string; headers?: string[] }> = {
  400: { code: 'INVALID_REQUEST', name: 'InvalidRequest' },
  401: { code: 'UNAUTHENTICATED', name: 'Unauthenticated', headers: ['WWW-Authenticate'] },
  403: { code: 'FORBIDDEN', name: 'Forbidden' },
  404: { code: 'ITEM_NOT_FOUND', name: 'NotFound' },
  406: { code: 'NOT_ACCEPTABLE', name: 'NotAcceptable' },
  409: { code: 'PUBLISH_CONFLICT', name: 'Conflict' },
  410: { code: 'RELEASE_WITHDRAWN', name: 'Gone' },
  412: { code: 'PRECONDITION_FAILED', name: 'PreconditionFailed' },
  413: { code: 'PAYLOAD_TOO_LARGE', name: 'PayloadTooLarge' },
  414: { code: 'URI_TOO_LONG', name: 'UriTooLong' },
  415: { code: 'UNSUPPORTED_MEDIA_TYPE', name: 'UnsupportedMediaType' },
  422: { code: 'FILE_REFUSED', name: 'FileRefused' },
  428: { code: 'PRECONDITION_REQUIRED', name: 'PreconditionRequired' },
  429: { code: 'RATE_LIMITED', name: 'TooManyRequests', headers: ['Retry-After'] },
  431: { code: 'HEADERS_TOO_LARGE', name: 'HeadersTooLarge' },
  500: { code: 'INTERNAL_ERROR', name: 'InternalError' },
  503: { code: 'SERVICE_UNAVAILABLE', name: 'ServiceUnavailable', headers: ['Retry-After'] },
}

function failureResponse({ code, headers: more = [] }: (typeof failures)[string]): Json {
  const body = problemBody(
    new ProblemError(code, problems[code].cause),
    'en',
    `${root}/sv/questions/p1-q6`,
    exampleAddress,
  )
  return {
    description: `${problems[code].title.en}. ${problems[code].cause.en}`,
    headers: refer([...everywhere, 'Cache-Control', 'Content-Language', ...more]),
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' }, example: body } },
  }
}

/** Every failure, by the name of its component. */
export const failureResponses = (): Json =>
  Object.fromEntries(Object.values(failures).map((failure) => [failure.name, failureResponse(failure)]))

/** Refers to the failure with a status. */
export const referFailure = (status: number): Json => ({ $ref: `#/components/responses/${failures[status]?.name}` })
