/** The headers of responses, each described once. */

import { anyWords } from '../../schemas/parts.ts'

export type Json = Record<string, unknown>

const string = (description: string, schema: Json): Json => ({
  description,
  schema: { type: 'string', maxLength: 4000, ...schema },
})
const words = { pattern: anyWords }

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
  Deprecation: string('Since when what was requested is deprecated (RFC 9745).', {
    pattern: '^@[0-9]{1,12}$',
    maxLength: 13,
  }),
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
  Sunset: string('When what was requested will end (RFC 8594).', words),
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
