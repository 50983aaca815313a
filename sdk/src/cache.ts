/** Copies of answers by address, and how they are kept true. */
import { HandbookError, InvalidAnswerError, isPassing } from './errors.ts'
import { request, type Transport } from './transport.ts'
import type { Receipt } from './types.ts'

/** An answer as it is kept; plain JSON, so that it can be stored anywhere. */
export interface Copy {
  body: object
  etag: string | null
  release: string
  /** Milliseconds since 1970: when the server last said so, and until when it is served unasked or while asking. */
  checkedAt: number
  freshUntil: number
  staleUntil: number
}

/** Where copies are kept. A `Map` will do; one on disk survives a restart. */
export interface Store {
  get(address: string): Copy | undefined | Promise<Copy | undefined>
  set(address: string, copy: Copy): unknown
}

interface Answer extends Receipt {
  body: object
}

/** Reads addresses with one cache. `check` throws on a response that must not be used. */
export type Read = (address: string, signal?: AbortSignal) => Promise<Answer>

interface Flight {
  controller: AbortController
  waiting: number
  copy: Promise<Copy>
}

export function reader(transport: Transport, store: Store, check?: (body: object, address: string) => void): Read {
  const flights = new Map<string, Flight>()
  /** What `check` has let through. */
  const checked = new WeakSet<object>()
  /** 0 while all is well. */
  let quietUntil = 0

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

  /** A full store is no reason not to answer. */
  const keep = async (address: string, copy: Copy) => {
    try {
      await store.set(address, copy)
    } catch {}
  }

  async function ask(address: string, kept: Copy | undefined, controller: AbortController): Promise<Copy> {
    try {
      const headers: Record<string, string> = kept?.etag ? { 'if-none-match': kept.etag } : {}
      const { response, text } = await request(transport, address, controller, { headers })
      const control = response.headers.get('cache-control') ?? ''
      const seconds = (name: string) => 1000 * Number(new RegExp(`${name}=(\\d+)`).exec(control)?.[1] ?? 0)
      const checkedAt = Date.now()
      const freshUntil = checkedAt + seconds('max-age')
      const copy = {
        body: response.status === 304 && kept ? kept.body : parse(text, address),
        etag: response.headers.get('etag'),
        release: response.headers.get('handbook-release') ?? kept?.release ?? '',
        checkedAt,
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
      } else if (kept && !controller.signal.aborted) await keep(address, { ...kept, freshUntil: 0, staleUntil: 0 })
      throw error
    }
  }

  /** One request at a time for an address; it is given up when all who wait for it have. */
  function join(address: string, kept: Copy | undefined, signal?: AbortSignal): Promise<Copy> {
    let flight = flights.get(address)
    if (!flight) {
      const controller = new AbortController()
      const end = () => flights.get(address) === flight && flights.delete(address)
      flight = { controller, waiting: 0, copy: ask(address, kept, controller).finally(end) }
      flights.set(address, flight)
    }
    const { controller, copy } = flight
    flight.waiting += 1
    if (!signal) return copy
    return new Promise<Copy>((resolve, reject) => {
      const leave = () => {
        if (--flight.waiting === 0) {
          flights.delete(address)
          controller.abort(signal.reason)
        }
        reject(signal.reason)
      }
      signal.addEventListener('abort', leave)
      copy.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave))
    })
  }

  return async (address, signal) => {
    signal?.throwIfAborted()
    let kept = await store.get(address)
    try {
      if (kept) verify(kept.body, address)
    } catch {
      // Somebody else wrote it to the store.
      kept = undefined
    }
    const now = Date.now()
    if (kept && now < kept.freshUntil) return answer(kept, false)
    if (kept && now < quietUntil) return answer(kept, true)
    if (kept && now < kept.staleUntil) {
      // Whoever waits next learns of a failure.
      join(address, kept).catch(() => {})
      return answer(kept, quietUntil > 0)
    }
    try {
      return answer(await join(address, kept, signal), false)
    } catch (error) {
      if (kept && isPassing(error)) return answer(kept, true)
      throw error
    }
  }
}

const answer = ({ body, release, checkedAt }: Copy, stale: boolean): Answer => ({
  body,
  release,
  stale,
  checkedAt: new Date(checkedAt).toISOString(),
})

/** Copies in memory, the oldest given up first. */
export function memory(most = 500): Store {
  const copies = new Map<string, Copy>()
  return {
    get: (address) => copies.get(address),
    set(address, copy) {
      copies.delete(address)
      copies.set(address, copy)
      if (copies.size > most) copies.delete(copies.keys().next().value as string)
    },
  }
}
