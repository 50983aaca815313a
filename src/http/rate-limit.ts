import type { IncomingMessage } from 'node:http'
import type { FastifyRequest } from 'fastify'
import { ProblemError } from '../errors.ts'
import { clientOf } from './client-address.ts'
import type { HeaderList } from './headers.ts'

const windowSeconds = 60

/** Counts what each client does within the current minute. The window is fixed: it starts again for all clients at once. */
export class FixedWindow {
  readonly #now: () => number
  readonly #counts = new Map<string, number>()
  #end = 0

  /** @param now Milliseconds since 1970. */
  constructor(now: () => number = Date.now) {
    this.#now = now
  }

  /** Counts once more, and returns the count. */
  count(client: string): number {
    const count = this.of(client) + 1
    this.#counts.set(client, count)
    return count
  }

  of(client: string): number {
    const time = this.#now()
    if (time >= this.#end) {
      this.#counts.clear()
      this.#end = time + windowSeconds * 1000
    }
    return this.#counts.get(client) ?? 0
  }

  /** Seconds until the next window. */
  get secondsLeft(): number {
    return Math.max(0, Math.ceil((this.#end - this.#now()) / 1000))
  }
}

export interface RateLimitOptions {
  /** Requests a minute from one client; 0 sets no limit. */
  rateLimitMax: number
  /** Number of proxies in front of the service. */
  trustProxy: number
}

/** Counts every request, and rejects those above the limit. */
export class RateLimit {
  readonly #window = new FixedWindow()
  readonly #options: RateLimitOptions

  constructor(options: RateLimitOptions) {
    this.#options = options
  }

  /** @returns The problem of a request above the limit. */
  count(request: IncomingMessage): ProblemError | undefined {
    const { rateLimitMax, trustProxy } = this.#options
    if (rateLimitMax === 0 || this.#window.count(clientOf(request, trustProxy)) <= rateLimitMax) return undefined
    return rateLimited(this.#window.secondsLeft, rateLimitMax, 'requests')
  }

  /** The rest of a client's quota as a header, for responses that no other client receives. */
  readonly quota: Quota = ({ raw }) => {
    const { rateLimitMax, trustProxy } = this.#options
    if (rateLimitMax === 0) return []
    const left = Math.max(0, rateLimitMax - this.#window.of(clientOf(raw, trustProxy)))
    return [['RateLimit', `"default";r=${left};t=${this.#window.secondsLeft}`]]
  }
}

export type Quota = (request: Pick<FastifyRequest, 'raw'>) => HeaderList

const limited = {
  requests: { sv: 'förfrågningar', en: 'requests' },
  changes: { sv: 'ändringar', en: 'changes' },
  signIns: { sv: 'inloggningar', en: 'sign-in requests' },
  feedback: { sv: 'återkopplingar', en: 'messages with feedback' },
  letters: { sv: 'brev till nya e-postadresser', en: 'mails to new e-mail addresses' },
  invalidTokens: { sv: 'försök med en ogiltig nyckel', en: 'attempts with an invalid token' },
}

/** @param limit How many of `what` one client may make per minute. */
export const rateLimited = (seconds: number, limit: number, what: keyof typeof limited) =>
  new ProblemError(
    'RATE_LIMITED',
    {
      sv: `En klient får göra högst ${limit} ${limited[what].sv} per minut. Försök igen om ${seconds} sekunder.`,
      en: `One client may make at most ${limit} ${limited[what].en} per minute. Try again in ${seconds} seconds.`,
    },
    { headers: { 'Retry-After': `${seconds}`, RateLimit: `"default";r=0;t=${seconds}` } },
  )
