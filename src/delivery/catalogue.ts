import { Worker } from 'node:worker_threads'
import { LRUCache } from 'lru-cache'
import type { HeaderList } from '../operations/headers.ts'
import type { Release } from '../releases/release.ts'
import { localesOf } from './envelope.ts'
import { root } from './reading.ts'
import { type Draft, type Rendered, Representation, render } from './representation.ts'

/** What a release answers with: bytes made beforehand, and a bounded number made when asked for. */
interface Shelf {
  release: Release
  rolledBackAt: string | null
  ready: Map<string, Representation>
  asked: LRUCache<string, Representation>
}

/** Bytes that answers with a query (filters, pages, pinned releases, searches, plans) may hold together. */
const askedBytes = 16 * 1024 * 1024

/** Every answer there is, by its raw address. Looking one up is all that most requests cost. */
export class Catalogue {
  readonly publicUrl: string
  readonly #constant: HeaderList
  #shelf: Shelf
  #underWay = new Map<string, Promise<Representation>>()

  constructor(release: Release, publicUrl: string, constant: HeaderList, rolledBackAt: string | null = null) {
    this.publicUrl = publicUrl
    this.#constant = constant
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
    return this.#shelf.ready.get(address) ?? this.#shelf.asked.get(address)
  }

  /** An answer that is there, or is made now and kept for a while. `key` is the address and whatever else chose it. */
  async obtain(
    key: string,
    draft: () => Draft | Promise<Draft>,
    from: Release = this.release,
  ): Promise<Representation> {
    const shelf = this.#shelf
    const found = shelf.ready.get(key) ?? shelf.asked.get(key)
    if (found) return found
    const underWay = this.#underWay
    const existing = underWay.get(key)
    if (existing) return existing
    const making = (async () => {
      const representation = this.#represent(await render(await draft()), from, shelf)
      shelf.asked.set(key, representation)
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
   * leaves as it was is taken over, not made again.
   */
  async publish(release: Release, rolledBackAt: string | null = null): Promise<void> {
    const before = this.#shelf
    const shelf = newShelf(release, rolledBackAt)
    const kept = before.ready.size > 0 ? unchangedLocales(before.release, release) : []
    for (const [address, representation] of before.ready) {
      if (kept.some((tag) => address.startsWith(`${root}/${tag}/`)))
        shelf.ready.set(address, this.#represent(representation.rendered, release, shelf))
    }
    const changed = Object.keys(release.locales).filter((tag) => !kept.includes(tag))
    for (const [address, rendered] of await renderAside(release, changed, this.publicUrl)) {
      shelf.ready.set(address, this.#represent(rendered, release, shelf))
    }
    this.#put(shelf)
  }

  /** Renders the current release, unless another takes its place meanwhile. */
  async warm(): Promise<void> {
    const { release, rolledBackAt } = this.#shelf
    const rendered = await renderAside(release, Object.keys(release.locales), this.publicUrl)
    if (this.#shelf.release !== release || this.#shelf.rolledBackAt !== rolledBackAt) return
    for (const [address, one] of rendered) this.#shelf.ready.set(address, this.#represent(one, release, this.#shelf))
  }

  /** Drops what was made when asked for; the next to ask gets it anew. */
  forget(): void {
    this.#put({ ...this.#shelf, asked: newShelf(this.release, null).asked })
  }

  #put(shelf: Shelf): void {
    this.#shelf = shelf
    this.#underWay = new Map()
  }

  #represent(rendered: Rendered, release: Release, { rolledBackAt }: Shelf): Representation {
    return new Representation(rendered, {
      release,
      rolledBackAt,
      publicUrl: this.publicUrl,
      constant: this.#constant,
    })
  }
}

const newShelf = (release: Release, rolledBackAt: string | null): Shelf => ({
  release,
  rolledBackAt,
  ready: new Map(),
  asked: new LRUCache({ maxSize: askedBytes, sizeCalculation: ({ size }) => size }),
})

/** The locales whose answers are the same in both releases: same structure, same texts, same texts to fall back on. */
function unchangedLocales(before: Release, after: Release): string[] {
  const partsOf = (release: Release, tag: string) =>
    JSON.stringify([release.manifest.edition, localesOf(release, tag).map((other) => release.manifest.locales[other])])
  return Object.keys(after.locales).filter((tag) => before.locales[tag] && partsOf(before, tag) === partsOf(after, tag))
}

/** Renders and compresses the ready answers of some locales, and those without one, in a thread of its own. */
function renderAside(release: Release, locales: string[], publicUrl: string): Promise<[string, Rendered][]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./render-worker.ts', import.meta.url), {
      workerData: { release, locales, publicUrl },
    })
    const rendered: [string, Rendered][] = []
    worker.on('message', (some: [string, Rendered][]) => rendered.push(...some))
    worker.once('error', reject)
    worker.once('exit', (code) =>
      code === 0 ? resolve(rendered) : reject(new Error(`Rendering ${release.id} stopped with exit code ${code}`)),
    )
  })
}
