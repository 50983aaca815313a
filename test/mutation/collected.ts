/** Stands in for tap while test files load. It keeps their tests, so that they can run many times. */
import type { Test } from 'tap'

export interface CollectedTest {
  name: string
  options: { skip?: boolean | string }
  run: (t: Test) => unknown
}

export const collected: CollectedTest[] = []

export default {
  test(name: string, ...rest: [CollectedTest['run']] | [CollectedTest['options'], CollectedTest['run']]): void {
    const [options, run] = rest.length === 2 ? rest : [{}, rest[0]]
    collected.push({ name, options, run })
  },
  // What a file opens for all its tests stays open until the process ends.
  teardown(): void {},
}
