/** Whether memory grows: a line through what was in use after each collection. */
import { markdownTable } from '../bench/markdown-table.ts'
import type { Heap, Replica } from './replica.ts'

/** MiB of objects that may come to be in use in a minute, once the bounded caches are full. */
const mostGrowth = 1
/** The one that renders, and one before it that has been told to end. */
const mostHelpers = 2
/** Below five minutes the caches are still filling, and a line says nothing. */
export const memoryIsJudged = (seconds: number) => seconds >= 300

interface Look {
  minute: number
  heaps: Heap[]
  helpers: number[]
}

export class Memory {
  readonly #looks: Look[] = []
  readonly #replicas: readonly Replica[]
  readonly #began = performance.now()

  constructor(replicas: readonly Replica[]) {
    this.#replicas = replicas
  }

  async look(): Promise<void> {
    const heaps: Heap[] = []
    for (const replica of this.#replicas) heaps.push(await replica.heap())
    const helpers = this.#replicas.map((replica) => replica.helpers())
    this.#looks.push({ minute: (performance.now() - this.#began) / 60_000, heaps, helpers })
  }

  table(): string {
    // Enough rows to see a line, and few enough to read.
    const step = Math.ceil(this.#looks.length / 20)
    const rows = this.#looks
      .filter((_, at) => at % step === 0 || at === this.#looks.length - 1)
      .map(({ minute, heaps }) => [
        minute.toFixed(1),
        ...heaps.flatMap(({ objects, bytes }) => [objects, bytes].map((mib) => mib.toFixed(1))),
      ])
    const columns = this.#replicas.flatMap((_, at) => [`replica ${at + 1}, objects`, `replica ${at + 1}, bytes`])
    return markdownTable('MiB in use after a collection', ['minute', ...columns], rows)
  }

  /** MiB of objects a minute over the second half, for each replica. */
  growth(): number[] {
    const half = this.#looks.slice(Math.floor(this.#looks.length / 2))
    return this.#replicas.map((_, at) => slope(half.map(({ minute, heaps }) => [minute, (heaps[at] as Heap).objects])))
  }

  faults(seconds: number): string[] {
    if (this.#looks.length < 3) return ['memory was not looked at']
    const most = Math.max(...this.#looks.flatMap(({ helpers }) => helpers))
    if (most > mostHelpers) return [`a replica had ${most} processes that render, more than ${mostHelpers}`]
    if (!memoryIsJudged(seconds)) return []
    return this.growth().flatMap((mib, at) =>
      mib > mostGrowth ? [`replica ${at + 1} grows by ${mib.toFixed(2)} MiB a minute, more than ${mostGrowth}`] : [],
    )
  }
}

/** Of the line with the least squares. */
function slope(points: readonly [number, number][]): number {
  const mean = (at: 0 | 1) => points.reduce((sum, point) => sum + point[at], 0) / points.length
  const [x, y] = [mean(0), mean(1)]
  const above = points.reduce((sum, [px, py]) => sum + (px - x) * (py - y), 0)
  const below = points.reduce((sum, [px]) => sum + (px - x) ** 2, 0)
  return below === 0 ? 0 : above / below
}
