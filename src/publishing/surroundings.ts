/** What is not the same twice; tests and examples bring their own. */
export interface Surroundings {
  now: () => Date
  /** So many random bytes. */
  random: (size: number) => Buffer
}
