/** Sends feedback on an item, where the operator of the service takes it. */
import { type HandbookOptions, type ReadOptions, rootOf } from './client.ts'
import type { operations } from './generated/openapi.ts'
import { longest, request } from './transport.ts'

type Operation = operations['sendFeedback']

/** What is sent. `seconds` is the time from showing the form to sending it. */
export type NewFeedback = Operation['requestBody']['content']['application/json']
/** What the service has stored. */
export type ReceivedFeedback = Omit<Operation['responses'][201]['content']['application/json'], '_links'>

export type FeedbackOptions = Pick<HandbookOptions, 'baseUrl' | 'locale' | 'fetch' | 'timeout' | 'headers'> &
  Pick<ReadOptions, 'signal'>

/**
 * Sends feedback once. What failed may have arrived, so that only a person can tell whether to repeat it. `feedbackTerms` of
 * the bundle says whether the service takes feedback, how long it is kept, and who is responsible; tell readers before.
 *
 * @throws {NotFoundError} `FEEDBACK_OFF` where the operator takes none.
 * @throws {ProblemError} `INVALID_REQUEST` with the fields that are wrong in `problem.errors`.
 * @throws {RateLimitedError} when there is too much.
 */
export async function feedback(
  { baseUrl, locale = 'sv', timeout = 10_000, headers, fetch: given, signal }: FeedbackOptions,
  message: NewFeedback,
): Promise<ReceivedFeedback> {
  signal?.throwIfAborted()
  const controller = new AbortController()
  const abort = () => controller.abort(signal?.reason)
  signal?.addEventListener('abort', abort)
  const send: typeof fetch = (...asked) => (given ?? fetch)(...asked)
  const transport = { fetch: send, headers, timeout: Math.min(timeout, longest), retries: 0, budget: 0 }
  try {
    const { text } = await request(transport, `${rootOf(baseUrl)}/${encodeURIComponent(locale)}/feedback`, controller, {
      method: 'POST',
      credentials: 'omit',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(message),
    })
    const { _links, ...received } = JSON.parse(text)
    return received
  } finally {
    signal?.removeEventListener('abort', abort)
  }
}
