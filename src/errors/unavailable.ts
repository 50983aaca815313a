import { ProblemError, problems } from './problem-error.ts'

/** The service is starting, stopping, overloaded or without its database. Clients should retry after 5 seconds. */
export const unavailable = () =>
  new ProblemError('SERVICE_UNAVAILABLE', problems.SERVICE_UNAVAILABLE.cause, { headers: { 'Retry-After': '5' } })
