/** Whether what readers saw is what the releases they were told of answer. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Seen } from './readers.ts'
import type { Truth } from './truth.ts'

/** Compares what readers saw with what the release they were told of answers; beside them, and to the last. */
export function checkAll(truth: Truth, unchecked: Seen[]) {
  const compared = new Set<string>()
  const outcome = { checked: 0, mixed: [] as string[] }
  let isOver = false
  const check = async ({ path, pinned, release, etag, body }: Seen) => {
    outcome.checked += 1
    const key = `${release} ${path} ${etag} ${body}`
    if (compared.has(key)) return
    const right = await truth.of(release, path)
    const isRight =
      etag === right.etag && (body === undefined || body === right.body) && (!pinned || pinned === release)
    if (isRight) compared.add(key)
    else outcome.mixed.push(`${path} said it was of ${release} and was not`)
  }
  const run = async () => {
    while (!isOver || unchecked.length > 0) {
      // A reader may see a release before the maintainer is told that it is published.
      const at = unchecked.findIndex(({ release }) => truth.has(release))
      const [seen] = at < 0 ? [] : unchecked.splice(at, 1)
      if (seen) await check(seen)
      else if (isOver) {
        outcome.mixed.push(...unchecked.map(({ path, release }) => `${path} is of ${release}, which nobody published`))
        return
      } else await sleep(50)
    }
  }
  const running = run()
  return {
    finish: async () => {
      isOver = true
      await running
      return outcome
    },
  }
}

/** Whether the releases a reader saw follow each other as the heads did; it may have missed some. */
export function isInOrder(order: readonly string[], heads: readonly string[]): boolean {
  let at = 0
  return order.every((release) => {
    at = heads.indexOf(release, at)
    return at >= 0
  })
}
