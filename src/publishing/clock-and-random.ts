import { randomBytes } from 'node:crypto'

/** What differs from one run to the next. Tests and the examples of the OpenAPI document pass their own. */
export interface ClockAndRandom {
  now: () => Date
  /** So many random bytes. */
  random: (size: number) => Buffer
}

export const systemClockAndRandom: ClockAndRandom = { now: () => new Date(), random: randomBytes }
