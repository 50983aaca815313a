/** What holds of every answer, whatever was asked. Each law gives what is wrong, or nothing. */
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { type ProblemCode, problems } from '../../src/errors.ts'
import { isFile, type Operation, validator } from '../document.ts'
import { publicUrl } from '../open-app.ts'
import type { Answer, Sent } from './exchange.ts'
import type { Asked, Described } from './requests.ts'
import { secretWords } from './world.ts'

const check = validator()
const problem = { $ref: '#/components/schemas/Problem' }
const trace = /^00-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}$/

const always: Record<string, RegExp> = {
  'content-security-policy': /^default-src 'none'/,
  'cross-origin-resource-policy': /^(cross|same)-origin$/,
  'referrer-policy': /^no-referrer$/,
  'strict-transport-security': /^max-age=\d{8}; includeSubDomains$/,
  'x-content-type-options': /^nosniff$/,
  'access-control-allow-origin': /^(\*|https:\/\/handbook\.example)$/,
  'ratelimit-policy': /^"default";q=/,
  'api-version': /^\d+\.\d+\.\d+$/,
}

/** Words that only our insides have. */
const inside =
  /node_modules|\bat \w[\w.<>]* \(|\.ts:\d+|node:internal|SQLITE_|sqlite3?_|SqliteError|syntax error at|invalid byte sequence|kysely|TypeError|RangeError|SyntaxError/

export interface Exchange {
  asked: Asked
  sent: Sent
  answer: Answer
}

export function faultsOf({ asked, sent, answer }: Exchange): string[] {
  const { status, headers } = answer
  const faults = [...headerFaults(answer)]
  // oEmbed has a status of its own for formats that are not there (https://oembed.com, 2.3.4).
  const isFormat =
    sent.method === 'HEAD' ? sent.url.startsWith('/oembed') : answer.body.includes('FORMAT_NOT_IMPLEMENTED')
  if (status >= 500 && !(status === 501 && isFormat)) faults.push(`the status is ${status}`)
  if (headers['content-encoding'] !== undefined && !/\baccept-encoding\b/i.test(headers.vary ?? ''))
    faults.push('it is compressed, and Vary does not say why')
  if (sent.method === 'HEAD' || status === 204 || status === 304) {
    if (answer.body.length > 0) faults.push('it has a body')
  } else if (status >= 400) faults.push(...problemFaults(sent, answer))
  const text = decoded(answer).toString('utf8')
  if (inside.test(text.replaceAll(JSON.stringify(sent.url).slice(1, -1), '')) || text.includes(process.cwd()))
    faults.push(`it tells of our insides: ${inside.exec(text)?.[0]}`)
  const isStranger = asked.who === 'nobody' || asked.who === 'stranger'
  if (isStranger && text.includes(secretWords)) faults.push('a draft is shown to a stranger')
  const { operation } = asked
  if (!asked.strayed) faults.push(...documentFaults(operation, isStranger, { asked, sent, answer }))
  return faults
}

function* headerFaults({ headers }: Answer): Generator<string> {
  for (const [name, pattern] of Object.entries(always))
    if (!pattern.test(headers[name] ?? '')) yield `${name} is ${headers[name]}`
  for (const [name, value] of Object.entries(headers)) {
    if (/[^\t\x20-\x7e]/.test(value)) yield `${name} holds what no header may: ${JSON.stringify(value)}`
    if (/^(x-injected|server|x-powered-by)$/.test(name)) yield `it sends ${name}`
  }
}

function* problemFaults(sent: Sent, { status, headers, body }: Answer): Generator<string> {
  if (!headers['content-type']?.startsWith('application/problem+json')) {
    yield `the failure is ${headers['content-type']}`
    return
  }
  const told = JSON.parse(body.toString('utf8')) as {
    code: ProblemCode
    status: number
    type: string
    instance: string
  }
  const wrong = check(problem, told)
  if (wrong) yield `the problem is not as declared: ${wrong}`
  if (!(told.code in problems)) yield `the code ${told.code} is not among the problems`
  else if (problems[told.code].status !== status) yield `${told.code} is answered with ${status}`
  if (told.status !== status) yield `the problem says ${told.status}, the answer ${status}`
  if (!told.type.startsWith(`${publicUrl}/docs/problems#`)) yield `the type is ${told.type}`
  if (!headers['cache-control']?.includes('no-store')) yield 'the failure may be kept'
  const [, id] = trace.exec(headers.traceparent ?? '') ?? []
  if (!id) yield `traceparent is ${headers.traceparent}`
  const [, given] = trace.exec(sent.headers.traceparent ?? '') ?? []
  if (given && given !== id) yield 'the trace is not continued'
}

/** Bytes that were checked by the schema of an operation already. */
const checked = new Set<string>()

function* documentFaults(
  operation: Described,
  isStranger: boolean,
  { asked, sent, answer }: Exchange,
): Generator<string> {
  const { status, headers } = answer
  const declared = operation.responses[status] as Operation['responses'][string] | undefined
  if (!declared) yield `${status} is not declared`
  const isPublic = !operation.security || operation.security.some((one) => Object.keys(one).length === 0)
  // Who asks is looked at before anything but what no service could read.
  const unread = status === 414 || answer.body.includes('MALFORMED_REQUEST')
  if (!isPublic && isStranger && status !== 401 && !unread) yield `a stranger is answered with ${status}`
  if (asked.wrong === 0 && status === 406) yield 'it is refused though nothing was said of types'
  if (!declared || status >= 300 || sent.method === 'HEAD') return
  const missing = Object.keys(declared.headers ?? {}).filter((name) => headers[name.toLowerCase()] === undefined)
  // No cache keeps a preview, so it has no tags.
  const tagNames = headers['cache-control']?.startsWith('private') ? ['Cache-Tag', 'Surrogate-Key'] : []
  for (const name of missing) if (!['RateLimit', 'traceparent', ...tagNames].includes(name)) yield `it lacks ${name}`
  if (status === 204) return
  const [type = ''] = (headers['content-type'] ?? '').split(';')
  const content = declared.content?.[type]
  if (!content) yield `the type ${type} is not declared`
  else if (!isFile(type)) yield* shapeFaults(operation, content.schema, type, answer)
}

function* shapeFaults({ operationId }: Described, schema: object, type: string, answer: Answer): Generator<string> {
  const key = answer.headers['handbook-release'] && `${operationId} ${answer.headers.etag}`
  if (key && checked.has(key)) return
  const text = decoded(answer).toString('utf8')
  const wrong = check(schema, type.endsWith('json') ? JSON.parse(text) : text)
  if (wrong) yield `the answer is not as declared: ${wrong}`
  else if (key) checked.add(key)
}

function decoded({ headers, body }: Answer): Buffer {
  const encoding = headers['content-encoding']
  if (body.length === 0 || encoding === undefined) return body
  return encoding === 'br' ? brotliDecompressSync(body) : gunzipSync(body)
}
