import { fork } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { LRUCache } from 'lru-cache'
import { unavailable } from '../errors.ts'
import type { Counts } from '../operations/counts.ts'
import type { HeaderList } from '../operations/headers.ts'
import type { Release } from '../releases/release.ts'
import { localesOf } from './envelope.ts'
import { type Parcel, unpack } from './parcel.ts'
import { root } from './reading.ts'
import type { RenderTask } from './render-process.ts'
import { type Draft, type Rendered, Representation, render } from './representation.ts'

/** What a release answers with: bytes made beforehand, and a bounded number made when asked for. */
interface Shelf {
  release: Release
  rolledBackAt: string | null
  /** What nobody has asked for yet is still packed. */
  ready: Map<string, Representation | (() => Rendered)>
  /** Whether all that can be ready is. */
  complete: boolean
  asked: LRUCache<string, Representation>
}

/** Bytes that answers with a query (filters, pages, pinned releases, searches, plans) may hold together. */
const askedBytes = 16 * 1024 * 1024

/**
 * Answers made at the same time: all of a new release and as many again. More would only wait longer, until none is in time. What is ready is sent all the same.
 */
const mostUnderWay = 500

/** Every answer there is, by its raw address. Looking one up is all that most requests cost. */
export class Catalogue {
  readonly publicUrl: string
  readonly #constant: HeaderList
  readonly #counts: Counts
  #shelf: Shelf
  #underWay = new Map<string, Promise<Representation>>()
  readonly #stop = new AbortController()
  /** Ends what is rendered aside for the current release. */
  #rendering = new AbortController()

  constructor(
    release: Release,
    { publicUrl, constant, counts }: { publicUrl: string; constant: HeaderList; counts: Counts },
    rolledBackAt: string | null = null,
  ) {
    this.publicUrl = publicUrl
    this.#constant = constant
    this.#counts = counts
    this.#shelf = newShelf(release, rolledBackAt)
  }

  /** The current release. */
  get release(): Release {
    return this.#shelf.release
  }

  /** When what readers hold last became newer than what is current (RFC 3339), if it ever did. */
  get rolledBackAt(): string | null {
    return this.#shelf.rolledBackAt
  }

  /** An answer that is there already. `address` is path and query exactly as asked. */
  find(address: string): Representation | undefined {
    return this.#findReady(address, this.#shelf) ?? this.#shelf.asked.get(address)
  }

  #findReady(address: string, shelf: Shelf): Representation | undefined {
    const found = shelf.ready.get(address)
    if (typeof found !== 'function') return found
    const representation = this.#represent(address, found(), shelf)
    shelf.ready.set(address, representation)
    return representation
  }

  /** An answer that is there, or is made now and kept for a while. `key` is the address and whatever else chose it. */
  async obtain(
    key: string,
    draft: () => Draft | Promise<Draft>,
    from: Release = this.release,
  ): Promise<Representation> {
    const shelf = this.#shelf
    const { asked } = shelf
    const found = this.#findReady(key, shelf) ?? asked.get(key)
    if (found) return found
    const underWay = this.#underWay
    const existing = underWay.get(key)
    if (existing) return existing
    if (underWay.size >= mostUnderWay) throw unavailable()
    const making = (async () => {
      const representation = this.#represent(key, await render(await draft()), shelf, from)
      asked.set(key, representation)
      return representation
    })()
    underWay.set(key, making)
    try {
      return await making
    } finally {
      underWay.delete(key)
    }
  }

  /**
   * Renders a release beside the readers and then puts it in place of the current one in one step. What the release
   * leaves as it was is taken over, not made again. `within` bounds the wait, in milliseconds: readers then get the
   * release all the same, and what is not ready yet when they ask.
   */
  async publish(release: Release, rolledBackAt: string | null = null, within?: number): Promise<void> {
    // What is still being rendered for the release before would come too late for it, and in the way of this one.
    this.#rendering.abort()
    this.#rendering = new AbortController()
    const before = this.#shelf
    const shelf = newShelf(release, rolledBackAt)
    const kept = before.complete ? unchangedLocales(before.release, release) : []
    for (const [address, found] of before.ready) {
      if (kept.some((tag) => address.startsWith(`${root}/${tag}/`))) shelf.ready.set(address, packedAgain(found))
    }
    const rendering = this.#fill(
      shelf,
      Object.keys(release.locales).filter((tag) => !kept.includes(tag)),
    )
    // A failure after the wait costs nothing but time: answers are made when asked for.
    rendering.catch(() => undefined)
    await (within === undefined ? rendering : Promise.race([rendering, sleep(within)]))
    this.#shelf = shelf
    this.#underWay = new Map()
  }

  /** Renders the current release. */
  warm(): Promise<void> {
    return this.#fill(this.#shelf, Object.keys(this.release.locales))
  }

  /** Ends rendering that is under way. */
  close(): void {
    this.#stop.abort()
  }

  /** Drops what was made when asked for; the next to ask gets it anew. */
  forget(): void {
    this.#shelf.asked = newAsked()
    this.#underWay = new Map()
  }

  async #fill(shelf: Shelf, locales: string[]): Promise<void> {
    const task = { release: shelf.release, locales, publicUrl: this.publicUrl }
    const signal = AbortSignal.any([this.#stop.signal, this.#rendering.signal])
    await renderAside(task, signal, (address, rendered) => shelf.ready.set(address, rendered))
    shelf.complete = true
  }

  #represent(address: string, rendered: Rendered, shelf: Shelf, release = shelf.release): Representation {
    return new Representation(rendered, {
      release,
      rolledBackAt: shelf.rolledBackAt,
      publicUrl: this.publicUrl,
      constant: this.#constant,
      // Earlier releases share one count: there may be thousands.
      tally: this.#counts.tally(address, release.id === shelf.release.id ? release.id : 'earlier'),
    })
  }
}

/** Holds on to the bytes alone: the representation would keep the whole release before in memory. */
function packedAgain(found: Representation | (() => Rendered)): () => Rendered {
  if (typeof found === 'function') return found
  const { rendered } = found
  return () => rendered
}

const newShelf = (release: Release, rolledBackAt: string | null): Shelf => ({
  release,
  rolledBackAt,
  ready: new Map(),
  complete: false,
  asked: newAsked(),
})

const newAsked = () =>
  new LRUCache<string, Representation>({ maxSize: askedBytes, sizeCalculation: ({ size }) => size })

/** The locales whose answers are the same in both releases: same structure, same texts, same texts to fall back on. */
function unchangedLocales(before: Release, after: Release): string[] {
  const partsOf = (release: Release, tag: string) =>
    JSON.stringify([release.manifest.edition, localesOf(release, tag).map((other) => release.manifest.locales[other])])
  return Object.keys(after.locales).filter((tag) => before.locales[tag] && partsOf(before, tag) === partsOf(after, tag))
}

/** Renders and compresses the ready answers of some locales, and those without one, in a process of its own. */
function renderAside(
  task: RenderTask,
  signal: AbortSignal,
  take: (address: string, rendered: () => Rendered) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL('./render-process.ts', import.meta.url)), {
      serialization: 'advanced',
      execArgv: [],
      // One answer is compressed at a time, so that a processor is left for readers.
      env: { ...process.env, UV_THREADPOOL_SIZE: '1' },
      signal,
    })
    child.on('message', (parcel: Parcel) => {
      for (const [address, rendered] of unpack(parcel)) take(address, rendered)
    })
    child.once('error', reject)
    child.once('close', (code, signal) =>
      code === 0
        ? resolve()
        : reject(new Error(`rendering ${task.release.id} stopped with ${signal ?? `exit code ${code}`}`)),
    )
    child.send(task, (error) => error && reject(error))
  })
}
