import { createHmac, randomBytes } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import { tooManyOfClientToday } from './feedback-problems.ts'

const day = 24 * 3600 * 1000

/**
 * What each client has sent within a day, so that one client cannot use up what all may send. It stays in memory, for a day,
 * under a key of this process: no address can be read from it, and nothing of it is stored.
 */
export class ClientQuota {
  readonly #most: number
  readonly #key = randomBytes(32)
  readonly #sent: LRUCache<string, number>

  /** @param now Milliseconds since 1970. */
  constructor(most: number, now: () => number) {
    this.#most = most
    this.#sent = new LRUCache({ max: 1000, ttl: day, ttlAutopurge: true, noUpdateTTL: true, perf: { now } })
  }

  /** @throws {ProblemError} if the client has sent all that it may. */
  assertLeft(client: string): void {
    const name = this.#nameOf(client)
    if ((this.#sent.get(name) ?? 0) < this.#most) return
    throw tooManyOfClientToday(Math.ceil(this.#sent.getRemainingTTL(name) / 1000), this.#most)
  }

  count(client: string): void {
    const name = this.#nameOf(client)
    this.#sent.set(name, (this.#sent.get(name) ?? 0) + 1)
  }

  #nameOf(client: string): string {
    return createHmac('sha256', this.#key).update(client).digest('base64')
  }
}
