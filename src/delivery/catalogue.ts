import { Worker } from 'node:worker_threads'
import { LRUCache } from 'lru-cache'
import type { HeaderList } from '../operations/headers.ts'
import type { Release } from '../releases/release.ts'
import { type Draft, type Rendered, Representation, render } from './representation.ts'

/** What a release answers with: bytes made beforehand, and a bounded number made when asked for. */
interface Shelf {
  release: Release
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
  readonly #underWay = new Map<string, Promise<Representation>>()

  constructor(release: Release, publicUrl: string, constant: HeaderList) {
    this.publicUrl = publicUrl
    this.#constant = constant
    this.#shelf = this.#newShelf(release)
  }

  /** The current release. */
  get release(): Release {
    return this.#shelf.release
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
    const found = this.find(key)
    if (found) return found
    const shelf = this.#shelf
    const existing = this.#underWay.get(key)
    if (existing) return existing
    const making = (async () => {
      const representation = this.#represent(await render(await draft()), from)
      shelf.asked.set(key, representation)
      return representation
    })()
    this.#underWay.set(key, making)
    try {
      return await making
    } finally {
      this.#underWay.delete(key)
    }
  }

  /** Renders a release beside the readers and then puts it in place of the current one in one step. */
  async publish(release: Release): Promise<void> {
    const shelf = this.#newShelf(release)
    for (const [address, rendered] of await renderAside(release, this.publicUrl)) {
      shelf.ready.set(address, this.#represent(rendered, release))
    }
    this.#shelf = shelf
  }

  #newShelf(release: Release): Shelf {
    return {
      release,
      ready: new Map(),
      asked: new LRUCache({ maxSize: askedBytes, sizeCalculation: ({ size }) => size }),
    }
  }

  #represent(rendered: Rendered, release: Release): Representation {
    return new Representation(rendered, {
      release: release.id,
      lastModified: release.publishedAt,
      constant: this.#constant,
    })
  }
}

/** Renders and compresses every ready answer in a thread of its own. */
function renderAside(release: Release, publicUrl: string): Promise<[string, Rendered][]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./render-worker.ts', import.meta.url), { workerData: { release, publicUrl } })
    const rendered: [string, Rendered][] = []
    worker.on('message', (some: [string, Rendered][]) => rendered.push(...some))
    worker.once('error', reject)
    worker.once('exit', (code) =>
      code === 0 ? resolve(rendered) : reject(new Error(`Rendering ${release.id} stopped with exit code ${code}`)),
    )
  })
}
