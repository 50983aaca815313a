/** The request headers of the document. No route validates them: a client that sends none, or others, is served as well. */
import { anyWords } from '../../schemas/parts.ts'
import type { Parameter } from './constraints.ts'

const header = (name: string, description: string, example: string, maxLength: number): Parameter => ({
  in: 'header',
  name,
  required: false,
  description,
  schema: { type: 'string', pattern: anyWords, maxLength },
  example,
})

const traceparent = header(
  'traceparent',
  'Trace of the client (W3C Trace Context). The service continues a valid one and ignores others.',
  '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
  200,
)
const language = header(
  'Accept-Language',
  'Languages of error messages, and of the response if the path names no language. Errors are in Swedish or English.',
  'sv, en;q=0.8',
  500,
)
const ifNoneMatch = header(
  'If-None-Match',
  'ETags of the copies that the client has. If one of them is current, the response is a 304 without a body.',
  '"6f1d0c2a9b3e4d58"',
  4000,
)
const client = header(
  'Handbook-Client',
  'Name of the client. Requests with the session cookie need it, because pages of other sites cannot send it.',
  'desk',
  100,
)

/** The headers that an operation reads; copies, because each operation completes its own. */
export const requestHeaders = ({ isPrivate, isRead }: { isPrivate: boolean; isRead: boolean }): Parameter[] =>
  structuredClone([language, ...(isPrivate ? [client] : []), ...(isRead ? [ifNoneMatch] : []), traceparent])
