/** What a browser says of its own work: long tasks, and how soon it paints what follows an event. */
import type { Page } from 'playwright-core'

interface Entry {
  name: string
  startTime: number
  duration: number
  /** Present and not 0 if the event is part of a click, tap or key press. */
  interactionId?: number
}

/** What of a browser's window is used here. */
interface Watched {
  entries: Record<'longtask' | 'event' | 'paint', Entry[]>
  PerformanceObserver: new (
    then: (list: { getEntries: () => Entry[] }) => void,
  ) => { observe: (options: object) => void }
}

/** Collects the entries from the start of each page that is loaded from now on. */
export const observe = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const window = globalThis as unknown as Watched
    window.entries = { longtask: [], event: [], paint: [] }
    for (const type of ['longtask', 'event', 'paint'] as const)
      new window.PerformanceObserver((list) => window.entries[type].push(...list.getEntries())).observe({
        type,
        buffered: true,
        // The least that browsers report.
        ...(type === 'event' && { durationThreshold: 16 }),
      })
  })

/** Waits until the page has had nothing to do for a second, and its entries have been delivered. */
async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const window = globalThis as unknown as Watched
        let seen = -1
        const look = () => {
          const { length } = window.entries.longtask
          if (length === seen) return resolve()
          seen = length
          setTimeout(look, 1000)
        }
        look()
      }),
  )
}

/** Milliseconds by which tasks after the first paint took longer than 50 ms each (total blocking time). */
export async function blockingTime(page: Page): Promise<number> {
  await settle(page)
  return page.evaluate(() => {
    const { longtask, paint } = (globalThis as unknown as Watched).entries
    const first = paint.find(({ name }) => name === 'first-contentful-paint')
    if (!first) throw new Error('The page has painted nothing.')
    const blocked = longtask.map(({ startTime, duration }) =>
      // Of a task that began before the paint, only the rest counts.
      Math.max(0, startTime + duration - Math.max(startTime, first.startTime) - 50),
    )
    return blocked.reduce((sum, one) => sum + one, 0)
  })
}

/** The longest time in milliseconds from an event to the next paint (Event Timing); 16 stands for less too. */
export async function interactionTime(page: Page, act: () => Promise<unknown>): Promise<number> {
  await page.evaluate(() => {
    const { entries } = globalThis as unknown as Watched
    entries.event = []
  })
  await act()
  await settle(page)
  return page.evaluate(() => {
    const { entries } = globalThis as unknown as Watched
    const interactions = entries.event.filter(({ interactionId }) => interactionId)
    return Math.max(16, ...interactions.map(({ duration }) => duration))
  })
}
