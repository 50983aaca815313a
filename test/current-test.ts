/** What test files import as `tap` while `npm test` runs several of them in one process: the test of the present file. */
import type { Test } from 'tap'

let current: Test

export function setCurrent(test: Test): void {
  current = test
}

export { current as default }
