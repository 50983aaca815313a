import { randomBytes } from 'node:crypto'

/** What is not the same twice; tests and examples bring their own. */
export interface Surroundings {
  now: () => Date
  /** So many random bytes. */
  random: (size: number) => Buffer
}

export const usualSurroundings: Surroundings = { now: () => new Date(), random: randomBytes }
