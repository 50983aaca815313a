/** Reads addresses through copies of answers, and keeps the copies true. */
import type { Copy, Store } from './copies.ts'
import { HandbookError, InvalidAnswerError, isPassing } from './errors.ts'
import { request, type Transport, within } from './transport.ts'
import type { Receipt } from './types.ts'

interface Answer extends Receipt {
  body: object
}

/** How one read differs from the others. */
export interface ReadOptions {
  /** Aborts the read at once. Others who wait for the same response still get it. */
  signal?: AbortSignal | undefined
  /** `no-cache` asks the service even if the copy is fresh. */
  cache?: 'no-cache' | undefined
}

/** Reads addresses with one cache. */
export interface Reader {
  read(address: string, options: ReadOptions): Promise<Answer>
  /** No copy with one of the tags, or no copy at all, is used again before the service confirms it. */
  refresh(tags?: readonly string[]): void
}

interface Flight {
  controller: AbortController
  waiting: number
  since: number
  copy: Promise<Copy>
}

export interface ReaderOptions {
  store: Store
  /** Throws if a response must not be used. */
  check?: ((body: object, address: string) => void) | undefined
  waitUntil?: ((work: Promise<unknown>) => void) | undefined
}

export function reader(transport: Transport, { store, check, waitUntil }: ReaderOptions): Reader {
  const flights = new Map<string, Flight>()
  /** What `check` has let through. */
  const checked = new WeakSet<object>()
  /** When each tag was refreshed. */
  const refreshed = new Map<string, number>()
  /** 0 while all is well. */
  let quietUntil = 0

  /** Also true of a copy from the future: the clock was set back, and nobody knows how old it is. */
  const isOutdated = ({ tags, checkedAt }: Copy) =>
    checkedAt > Date.now() || ['', ...(tags ?? refreshed.keys())].some((tag) => checkedAt <= (refreshed.get(tag) ?? 0))

  /** Throws also at what is no object, which the set refuses. */
  const verify = (body: object, address: string) => {
    if (!checked.has(body)) check?.(body, address)
    checked.add(body)
    return body
  }

  const parse = (text: string, address: string) => {
    try {
      return verify(
        JSON.parse(text, (_, value) => Object.freeze(value)),
        address,
      )
    } catch (error) {
      if (error instanceof HandbookError) throw error
      throw new InvalidAnswerError(`Invalid response: ${(error as Error).message}`, { code: 'INVALID_ANSWER' })
    }
  }

  /** A store that is full, away or slow is no reason not to answer: it has a tenth of the time of a read. */
  const stored = <Value>(use: () => Promise<Value>, signal?: AbortSignal) =>
    within(use(), transport.timeout / 10, signal).catch(() => signal?.throwIfAborted())
  const keep = (address: string, copy: Copy) => stored(async () => store.set(address, copy))

  async function ask(
    address: string,
    kept: Copy | undefined,
    { controller, since }: Flight,
    cache: ReadOptions['cache'],
  ): Promise<Copy> {
    try {
      const headers = {
        ...(kept?.etag && { 'if-none-match': kept.etag }),
        ...((cache || (kept ? isOutdated(kept) : refreshed.size)) && { 'cache-control': 'no-cache' }),
      }
      const { response, text } = await request(transport, address, controller, { headers })
      const header = (name: string) => response.headers.get(name)
      const control = header('cache-control') ?? ''
      const seconds = (name: string) => 1000 * Number(new RegExp(`${name}=(\\d+)`).exec(control)?.[1] ?? 0)
      // What was asked before a publication may be the text from before it, whenever it arrives.
      const freshUntil = since + seconds('max-age')
      const copy = {
        body: response.status === 304 && kept ? kept.body : parse(text, address),
        etag: header('etag'),
        release: header('handbook-mirror') ? '' : (header('handbook-release') ?? kept?.release ?? ''),
        tags: header('cache-tag')?.split(/[\s,]+/) ?? kept?.tags,
        checkedAt: since,
        freshUntil,
        staleUntil: freshUntil + seconds('stale-while-revalidate'),
      }
      if (!control.includes('no-store')) await keep(address, copy)
      quietUntil = 0
      return copy
    } catch (error) {
      if (isPassing(error)) {
        // Where a copy is at hand the server is left alone: five seconds, or what it asks for, but never for long.
        quietUntil = Date.now() + 1000 * Math.min(error.retryAfter ?? 5, 300)
      } else if (kept && error instanceof HandbookError) await keep(address, { ...kept, freshUntil: 0, staleUntil: 0 })
      throw error
    }
  }

  /** One request at a time for an address; it is given up when all who wait for it have. */
  async function join(address: string, kept: Copy | undefined, ends: number, options: ReadOptions): Promise<Copy> {
    const now = Date.now()
    const { signal, cache } = options
    const half = transport.timeout / 2
    let flight = flights.get(address) as Flight
    // A worker may have stopped the request that another read began, and its timers too. It counts for half the time.
    const isShared = Math.abs(now - flight?.since) < half
    const end = () => flights.get(address) === flight && flights.delete(address)
    if (!isShared) {
      flight = { controller: new AbortController(), waiting: 0, since: now } as Flight
      flight.copy = ask(address, kept, flight, cache).finally(end)
      flights.set(address, flight)
      waitUntil?.(flight.copy.catch(() => {}))
    }
    flight.waiting++
    try {
      return await within(flight.copy, (isShared ? flight.since + half : ends) - now, signal)
    } catch (error) {
      if (signal?.aborted) {
        if (--flight.waiting === 0) {
          end()
          flight.controller.abort(error)
        }
      } else if (isShared && (error as HandbookError).code === 'TIMEOUT') {
        end()
        return join(address, kept, ends, options)
      }
      throw error
    }
  }

  return {
    async read(address, options) {
      const { signal, cache } = options
      signal?.throwIfAborted()
      const ends = Date.now() + transport.timeout
      const kept = (await stored(async () => {
        const copy = await store.get(address)
        // Somebody else may have written it to the store.
        if (copy) verify(copy.body, address)
        return copy
      }, signal)) as Copy | undefined
      const now = Date.now()
      if (cache) flights.delete(address)
      else if (kept) {
        const isCurrent = !isOutdated(kept)
        if (isCurrent && now < kept.freshUntil) return answer(kept, false)
        if (now < quietUntil) return answer(kept, true)
        if (isCurrent && now < kept.staleUntil) {
          // A later read sees a failure.
          join(address, kept, ends, {}).catch(() => {})
          return answer(kept, quietUntil > 0)
        }
      }
      try {
        return answer(await join(address, kept, ends, options), false)
      } catch (error) {
        if (kept && isPassing(error)) return answer(kept, true)
        throw error
      }
    },
    refresh(tags = ['']) {
      flights.clear()
      tags.map((tag) => refreshed.set(tag, Date.now()))
      quietUntil = 0
    },
  }
}

const answer = ({ body, release, checkedAt }: Copy, stale: boolean): Answer => ({
  body,
  release,
  stale,
  checkedAt: new Date(checkedAt).toISOString(),
})
