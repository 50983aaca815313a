import { commentProblems } from './comments.ts'
import { draftProblems } from './drafts.ts'
import { feedbackProblems } from './feedback.ts'
import { messageProblems } from './messages.ts'
import { peopleProblems } from './people.ts'
import { readingProblems } from './reading.ts'
import { requestProblems } from './requests.ts'
import { serviceProblems } from './service.ts'
import type { Bilingual } from './texts.ts'
import { translatorProblems } from './translator.ts'

/** Every error of the service by its code, which is part of the API’s contract. `/docs/problems` documents all of them. */
export const problems = {
  ...requestProblems,
  ...readingProblems,
  ...peopleProblems,
  ...draftProblems,
  ...commentProblems,
  ...feedbackProblems,
  ...messageProblems,
  ...translatorProblems,
  ...serviceProblems,
}
export type ProblemCode = keyof typeof problems

/** At most so many errors of one request are listed. */
export const mostFaults = 100

/** One error among those that a problem lists. */
export interface Fault {
  detail: Bilingual
  /** The query, path or header parameter with the error. */
  parameter?: string
  /** The location in the body, as a JSON Pointer. */
  pointer?: string
}

/** An error that the client receives as a problem body (RFC 9457). */
export class ProblemError extends Error {
  override name = 'ProblemError'
  readonly code: ProblemCode
  readonly detail: Bilingual
  readonly faults: readonly Fault[]
  readonly headers: Readonly<Record<string, string>>

  constructor(
    code: ProblemCode,
    detail: Bilingual,
    { faults = [], headers = {} }: { faults?: readonly Fault[]; headers?: Record<string, string> } = {},
  ) {
    super(detail.en)
    this.code = code
    this.detail = detail
    this.faults = faults
    this.headers = headers
  }

  get status(): number {
    return problems[this.code].status
  }

  /** Returns the same error for another parameter. */
  at(parameter: string): ProblemError {
    return new ProblemError(this.code, this.detail, {
      faults: this.faults.map((fault) => ({ ...fault, parameter })),
      headers: this.headers,
    })
  }
}
