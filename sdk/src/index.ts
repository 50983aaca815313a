export { type Client, createClient, type HandbookOptions, type ReadOptions } from './client.ts'
export type { Copy, Store } from './copies.ts'
export {
  AccessError,
  attempt,
  ConflictError,
  type Failure,
  HandbookError,
  InvalidAnswerError,
  NotFoundError,
  ProblemError,
  RateLimitedError,
  ServerError,
  UnreachableError,
} from './errors.ts'
export { actions, challenges, dimensions, principles, questions, resources } from './generated/items.ts'
export { createHandbook, type Handbook } from './handbook.ts'
export type { Items } from './items.ts'
export { bundle, changes, head, locales, plan, release, releases, search, texts } from './service.ts'
export type * from './types.ts'
