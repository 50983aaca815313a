import type { Socket } from 'node:net'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import Negotiator from 'negotiator'
import { matchLocale } from '../../schemas/locale-match.ts'
import {
  mostFaults,
  type ProblemCode,
  ProblemError,
  type ProblemLanguage,
  problemLanguages,
  problems,
  unavailable,
} from '../errors.ts'
import { lookUpLocale } from '../handbook/look-up-locale.ts'
import { type HeaderList, policyName } from './headers.ts'
import { continueTrace } from './trace.ts'

export interface ProblemOptions {
  publicUrl: string
  constant: HeaderList
  /** Whether an error means that the database cannot be reached at present. */
  isOutOfReach: (error: Error) => boolean
  /** The page for a URL that nothing answers, where it is one of those that people read. */
  missingPage: (url: string) => { body: string; languages: readonly string[]; policy: string } | undefined
}

/** Whether a client would rather have a page than a problem, as browsers would. */
const prefersPages = ({ headers: { accept } }: FastifyRequest): boolean =>
  accept !== undefined &&
  new Negotiator({ headers: { accept } }).mediaType(['application/problem+json', 'text/html']) === 'text/html'

const problemType = (publicUrl: string, code: ProblemCode): string =>
  `${publicUrl}/docs/problems#${code.toLowerCase().replaceAll('_', '-')}`

/** The problem body of a failure (RFC 9457), in one language. */
export function problemBody(error: ProblemError, language: ProblemLanguage, instance: string, publicUrl: string) {
  const { status, title } = problems[error.code]
  return {
    type: problemType(publicUrl, error.code),
    title: title[language],
    status,
    detail: error.detail[language],
    instance,
    code: error.code,
    errors: error.faults.slice(0, mostFaults).map(({ detail, ...place }) => ({ detail: detail[language], ...place })),
  }
}

/** The language of the path, where problems are told in it; else what the client prefers; else English. */
function problemLanguage(url: string, accept: string | undefined): ProblemLanguage {
  const ofPath = /^\/handbook\/v1\/([\w-]+)(?=[/?]|$)/.exec(url)?.[1] ?? ''
  return (matchLocale(ofPath, problemLanguages) ?? lookUpLocale(accept, problemLanguages, 'en')) as ProblemLanguage
}

/** What may stand in `instance`: the address as asked, within bounds and printable. */
const instanceOf = (url: string) =>
  url
    .slice(0, 500)
    .replace(/[^\x21-\x7e]/g, encodeURIComponent)
    .replace(/%(?![0-9a-f]{2})/gi, '%25')
    .replace(/[\\^`{|}<>"#[\]]/g, encodeURIComponent)

const generic = (code: ProblemCode) => new ProblemError(code, problems[code].cause)

/** The failures that Fastify and Node raise, by their codes. */
const byCode: Record<string, ProblemCode> = {
  FST_ERR_BAD_URL: 'MALFORMED_REQUEST',
  FST_ERR_CTP_BODY_TOO_LARGE: 'PAYLOAD_TOO_LARGE',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'UNSUPPORTED_MEDIA_TYPE',
  FST_ERR_MAX_PARAM_LENGTH: 'URI_TOO_LONG',
  HPE_HEADER_OVERFLOW: 'HEADERS_TOO_LARGE',
  ERR_HTTP_REQUEST_TIMEOUT: 'REQUEST_TIMEOUT',
}

function toProblem(error: FastifyError | ProblemError, isOutOfReach: ProblemOptions['isOutOfReach']): ProblemError {
  if (error instanceof ProblemError) return error
  const known = byCode[error.code]
  if (known) return generic(known)
  if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500)
    return generic('MALFORMED_REQUEST')
  if (error.statusCode === 503 || isOutOfReach(error)) return unavailable()
  return generic('INTERNAL_ERROR')
}

/** Answers a request with a problem. */
export function sendProblem(
  error: FastifyError | ProblemError,
  request: FastifyRequest,
  reply: FastifyReply,
  { publicUrl, constant, isOutOfReach, missingPage }: ProblemOptions,
): void {
  const problem = toProblem(error, isOutOfReach)
  const traceparent = continueTrace(request.headers.traceparent)
  const { status } = problems[problem.code]
  if (status >= 500) request.log.error({ err: error, traceparent }, 'request failed')
  const url = request.raw.url ?? '/'
  const language = problemLanguage(url, request.headers['accept-language'])
  const page = status === 404 && prefersPages(request) ? missingPage(url) : undefined
  reply
    .code(status)
    .headers(Object.fromEntries(constant))
    .headers({
      'Content-Type': page ? 'text/html; charset=utf-8' : 'application/problem+json; charset=utf-8',
      'Content-Language': page ? page.languages.join(', ') : language,
      'Cache-Control': 'no-store',
      ...(page && { [policyName]: page.policy }),
      traceparent,
      ...problem.headers,
    })
  if (page) reply.send(page.body)
  else reply.send(JSON.stringify(problemBody(problem, language, instanceOf(url), publicUrl)))
}

/** Answers what the HTTP parser refuses, before there is a request. */
export const parserErrors =
  ({ publicUrl, constant }: Pick<ProblemOptions, 'publicUrl' | 'constant'>) =>
  (error: Error & { code?: string }, socket: Socket): void => {
    if (error.code === 'ECONNRESET' || socket.destroyed) return
    const problem = generic(byCode[error.code ?? ''] ?? 'MALFORMED_REQUEST')
    const body = JSON.stringify(problemBody(problem, 'en', '/', publicUrl))
    const { status } = problems[problem.code]
    const headers = [
      ...constant,
      ['Content-Type', 'application/problem+json; charset=utf-8'],
      ['Content-Language', 'en'],
      ['Cache-Control', 'no-store'],
      ['Content-Length', String(Buffer.byteLength(body))],
      ['Date', new Date().toUTCString()],
      ['traceparent', continueTrace(undefined)],
      ['Connection', 'close'],
    ]
    if (socket.writable)
      socket.write(
        `HTTP/1.1 ${status} ${problems[problem.code].title.en}\r\n${headers.map((header) => header.join(': ')).join('\r\n')}\r\n\r\n${body}`,
      )
    socket.destroySoon()
  }

export function problemPlugin(app: FastifyInstance, options: ProblemOptions): void {
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    sendProblem(error, request, reply, options)
    return reply
  })
}
