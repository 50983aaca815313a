import type { Problem } from './types.ts'

/** What is known of a failure. Never holds a header that was sent, so never a secret. */
export interface Failure {
  /** Stable; one of the API’s catalogue, or `NETWORK`, `TIMEOUT`, `INVALID_ANSWER`, `INVALID_OPTION`. */
  code: string
  status?: number | undefined
  /** The problem body (RFC 9457), where the server sent one. */
  problem?: Problem | undefined
  /** The server’s name for this very request. */
  requestId?: string | undefined
  /** The trace it belongs to (W3C Trace Context); say it when you report a failure. */
  traceId?: string | undefined
  /** Seconds that the server asks to wait. */
  retryAfter?: number | undefined
}

export interface HandbookError extends Readonly<Failure> {}
/** Every failure of this package. Match on `code`, or on the class. */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the constructor assigns every property of Failure.
export class HandbookError extends Error {
  override name = 'HandbookError'
  constructor(message: string, failure: Failure) {
    super(message)
    Object.assign(this, failure)
  }
}

/** No response came: `NETWORK` or `TIMEOUT`. */
export class UnreachableError extends HandbookError {
  override name = 'UnreachableError'
}

/** The response cannot be the handbook’s, for example because it is a sign-in page: `INVALID_ANSWER`. */
export class InvalidAnswerError extends HandbookError {
  override name = 'InvalidAnswerError'
}

/** The server refused; `code` and `problem` say why. */
export class ProblemError extends HandbookError {
  override name = 'ProblemError'
}

/** There is no such item, language, release or address, or the release is withdrawn: 404 and 410. */
export class NotFoundError extends ProblemError {
  override name = 'NotFoundError'
}

/** The token is missing or may not do this: 401 and 403. */
export class AccessError extends ProblemError {
  override name = 'AccessError'
}

/** Somebody else changed it first, or it is not in a state for this: 409, 412 and 428. */
export class ConflictError extends ProblemError {
  override name = 'ConflictError'
}

/** Too many requests: 429; `retryAfter` says how long to wait. */
export class RateLimitedError extends ProblemError {
  override name = 'RateLimitedError'
}

/** The server failed: 500 and above. */
export class ServerError extends ProblemError {
  override name = 'ServerError'
}

/** Whether asking again later may help, and a copy at hand is better than nothing. */
export const isPassing = (error: unknown): error is HandbookError =>
  error instanceof UnreachableError ||
  error instanceof InvalidAnswerError ||
  error instanceof ServerError ||
  error instanceof RateLimitedError

/**
 * The variant that does not throw: `const { value, error } = await attempt(handbook.questions.get('p1-q6'))`.
 * What is no failure of this package, an abort for instance, is still thrown.
 */
export async function attempt<Value>(
  promise: Promise<Value>,
): Promise<{ value: Value; error?: never } | { value?: never; error: HandbookError }> {
  try {
    return { value: await promise }
  } catch (error) {
    if (error instanceof HandbookError) return { error }
    throw error
  }
}
