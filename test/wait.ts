/** How tests wait: for what is to be seen, without a limit of their own. */
import { setTimeout as sleep } from 'node:timers/promises'

/** Looks until the result is as expected, true if nothing else is said, and returns it. */
export async function soon<Found>(
  look: () => Found | Promise<Found>,
  isExpected: (found: Found) => boolean = Boolean,
): Promise<Found> {
  const what = isExpected === Boolean ? look : isExpected
  const hint = setTimeout(() => console.error(`# still waiting until ${what}`), 20_000)
  try {
    for (;;) {
      const found = await look()
      if (isExpected(found)) return found
      await sleep(20)
    }
  } finally {
    clearTimeout(hint)
  }
}
