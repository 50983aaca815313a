/** Makes errors of responses; loaded with the first one. */
import { AccessError, ConflictError, NotFoundError, ProblemError, RateLimitedError, ServerError } from './errors.ts'
import type { Problem } from './types.ts'

const byStatus: Record<number, typeof ProblemError> = {
  401: AccessError,
  403: AccessError,
  404: NotFoundError,
  409: ConflictError,
  410: NotFoundError,
  412: ConflictError,
  428: ConflictError,
  429: RateLimitedError,
}

/** The error for a response that is no success. */
export function failureOf({ status, headers }: Response, text: string): ProblemError {
  let problem: Problem | undefined
  try {
    const body = JSON.parse(text)
    if (body?.code && body.detail) problem = body
  } catch {
    // A proxy answered in its own words; the status says enough.
  }
  const [, traceId, span] = headers.get('traceparent')?.split('-') ?? []
  // Seconds, or a date (RFC 9110, 10.2.3).
  const after = headers.get('retry-after') ?? ''
  const seconds = Number(after) || (Date.parse(after) - Date.now()) / 1000
  const Class = byStatus[status] ?? (status < 500 ? ProblemError : ServerError)
  return new Class(problem?.detail ?? `Status ${status}`, {
    code: problem?.code ?? `HTTP_${status}`,
    status,
    problem,
    requestId: headers.get('x-request-id') ?? span,
    traceId,
    retryAfter: seconds > 0 ? seconds : undefined,
  })
}
