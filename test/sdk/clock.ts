/** A clock for the SDK, which asks `Date.now()` for the time and waits with `setTimeout`. */

interface Test {
  teardown: (restore: () => unknown) => void
}

/** Time stands still but for what the test and the waiting add. */
export function holdClock(t: Test) {
  const { setTimeout } = globalThis
  const { now } = Date
  const clock = {
    time: now(),
    /** The milliseconds of each wait, in order. Waits of less than ten seconds, the limit of a read, end at once. */
    waits: [] as number[],
  }
  const wait = (then: () => void, milliseconds = 0) => {
    if (milliseconds >= 10_000) return setTimeout(then, milliseconds)
    return setTimeout(() => {
      clock.waits.push(milliseconds)
      clock.time += milliseconds
      then()
    }, 0)
  }
  Object.assign(Date, { now: () => clock.time })
  Object.assign(globalThis, { setTimeout: wait })
  t.teardown(() => {
    Object.assign(Date, { now })
    Object.assign(globalThis, { setTimeout })
  })
  return clock
}
