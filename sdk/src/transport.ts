/** One request to the server: within a time, tried again where that is safe, never for ever. */
import { HandbookError, isPassing, UnreachableError } from './errors.ts'

export interface Transport {
  fetch: typeof fetch
  headers: Readonly<Record<string, string>> | undefined
  /** Milliseconds for a request with all its repetitions. */
  timeout: number
  /** How many times a read may be repeated. */
  retries: number
  /** Repetitions at hand: each costs one, each success earns a tenth, so that an outage is not made worse. */
  budget: number
}
export const fullBudget = 10

export interface Received {
  response: Response
  text: string
}

/** Milliseconds. A timer for more than 24 days would end at once. */
export const longest = 2e9
const tooLate = () => new UnreachableError('Timed out', { code: 'TIMEOUT' })

/**
 * Waits at most this many milliseconds, and no longer than the signal permits. The timer is cleared in every case.
 * @throws {UnreachableError} `TIMEOUT`, or the reason of the signal.
 */
export function within<Value>(work: PromiseLike<Value>, time: number, signal?: AbortSignal): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined
  let end!: () => void
  const ended = new Promise<never>((_, reject) => {
    end = () => reject(signal?.reason ?? tooLate())
    timer = setTimeout(end, time)
    signal?.addEventListener('abort', end)
  })
  return Promise.race([work, ended]).finally(() => {
    clearTimeout(timer)
    signal?.removeEventListener('abort', end)
  })
}

/**
 * Aborting the controller gives the request up; so does the end of its time.
 * @throws {UnreachableError} when no answer came in time.
 * @throws {ProblemError} when the answer is neither a success nor 304.
 */
export async function request(
  transport: Transport,
  address: string,
  controller: AbortController,
  init: RequestInit = {},
): Promise<Received> {
  const { timeout, retries } = transport
  const { signal } = controller
  const ends = Date.now() + timeout
  const timer = setTimeout(() => controller.abort(tooLate()), timeout)
  try {
    for (let tried = 0; ; tried++) {
      try {
        // A `fetch` that ignores its signal must not hold us either.
        return await within(once(transport, address, { ...init, signal }), timeout, signal)
      } catch (error) {
        // What the server asks for, otherwise doubling, spread so that clients do not return together.
        const { retryAfter } = error as HandbookError
        const wait = retryAfter ? 1000 * retryAfter : 2 ** tried * (100 + Math.random() * 200)
        if (init.method || tried >= retries || transport.budget < 1 || !isPassing(error) || Date.now() + wait > ends)
          throw error
        transport.budget--
        await within(new Promise(() => {}), wait, signal).catch(() => signal.throwIfAborted())
      }
    }
  } finally {
    clearTimeout(timer)
  }
}

async function once(transport: Transport, address: string, init: RequestInit): Promise<Received> {
  const { fetch, headers } = transport
  try {
    const response = await fetch(address, {
      ...init,
      headers: { accept: 'application/json', ...headers, ...init.headers },
    })
    const text = await response.text()
    if (response.status > 399) throw (await import('./failure.ts')).failureOf(response, text)
    transport.budget = Math.min(fullBudget, transport.budget + 0.1)
    return { response, text }
  } catch (error) {
    init.signal?.throwIfAborted()
    if (error instanceof HandbookError) throw error
    // A `fetch` may throw anything.
    const thrown = error as (Error & { cause?: { code?: string } }) | undefined
    // Not kept as the cause: what a `fetch` throws may hold the request, and that holds a token.
    throw new UnreachableError(`Unreachable: ${thrown?.cause?.code ?? thrown?.message ?? thrown}`, { code: 'NETWORK' })
  }
}
