import { setTimeout as sleep } from 'node:timers/promises'
import { LRUCache } from 'lru-cache'
import { unavailable } from '../errors.ts'
import type { Counts } from '../operations/counts.ts'
import type { HeaderList } from '../operations/headers.ts'
import type { Digest, Release } from '../releases/release.ts'
import type { ReleaseSource } from '../releases/source.ts'
import type { AnswerFolder } from './answer-folder.ts'
import type { AnswerPart } from './answer-part.ts'
import { type Part, withoutLocale } from './parts.ts'
import { type Draft, type Rendered, Representation } from './representation.ts'
import { root } from './root.ts'

/** What a release answers with: bytes made beforehand, and a bounded number made when asked for. */
interface Shelf {
  release: Release
  rolledBackAt: string | null
  /** Answers made beforehand that somebody has asked for. */
  ready: Map<string, Representation>
  parts: Map<Part, AnswerPart>
  /** Until everything is ready that can be. */
  filling: Promise<void> | undefined
  asked: LRUCache<string, Representation>
}

/** Bytes that answers with a query (filters, pages, pinned releases, searches, plans) may hold together. */
const askedBytes = 16 * 1024 * 1024

/**
 * Answers made at the same time: all of a new release and as many again. More would only wait longer, until none is in time. What is ready is sent all the same.
 */
const mostUnderWay = 500

interface CatalogueOptions {
  publicUrl: string
  constant: HeaderList
  counts: Counts
  /** Where rendered answers are kept; without it every answer is made when asked for. */
  folder: AnswerFolder | undefined
  source: ReleaseSource
}

/** Every answer there is, by its raw address. Looking one up is all that most requests cost. */
export class Catalogue {
  readonly publicUrl: string
  readonly #constant: HeaderList
  readonly #counts: Counts
  readonly #folder: AnswerFolder | undefined
  readonly #source: ReleaseSource
  #shelf: Shelf
  #underWay = new Map<string, Promise<Representation>>()
  readonly #stop = new AbortController()
  /** Told where answers cannot be rendered beforehand: they are then made when asked for. */
  onFailure: (error: Error) => void = () => undefined
  /** Ends what is rendered aside for the current release. */
  #rendering = new AbortController()

  constructor(
    release: Release,
    { publicUrl, constant, counts, folder, source }: CatalogueOptions,
    rolledBackAt: string | null = null,
  ) {
    this.publicUrl = publicUrl
    this.#constant = constant
    this.#counts = counts
    this.#folder = folder
    this.#source = source
    this.#shelf = this.#newShelf(release, rolledBackAt)
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
    return this.#findIn(this.#shelf, address)
  }

  #findIn(shelf: Shelf, address: string): Representation | undefined {
    return shelf.ready.get(address) ?? shelf.asked.get(address) ?? this.#read(shelf, address)
  }

  /** An answer made beforehand that nobody has asked for before. */
  #read(shelf: Shelf, address: string): Representation | undefined {
    const rendered = partWith(address, shelf)?.find(address)
    if (!rendered) return undefined
    const representation = this.#represent(address, rendered, shelf)
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
    // What was asked for before they were forgotten must not be kept after.
    const { asked } = shelf
    const found = this.#findIn(shelf, key)
    if (found) return found
    const underWay = this.#underWay
    const existing = underWay.get(key)
    if (existing) return existing
    if (underWay.size >= mostUnderWay) throw unavailable()
    const making = (async () => {
      const { render } = await import('./render.ts')
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
    const shelf = this.#newShelf(release, rolledBackAt, this.#shelf)
    const rendering = this.#fill(shelf)
    await (within === undefined ? rendering : Promise.race([rendering, sleep(within)]))
    this.#shelf = shelf
    this.#underWay = new Map()
  }

  /** Renders the current release; `beside` readers, unless there are none yet. */
  warm({ beside = true } = {}): Promise<void> {
    return this.#fill(this.#shelf, beside)
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

  /** Has everything ready that is not yet. A failure costs nothing but time: answers are made when asked for. */
  #fill(shelf: Shelf, beside = true): Promise<void> {
    shelf.filling ??= this.#render(shelf, beside)
      .catch((error: Error) => {
        if (error.name !== 'AbortError') this.onFailure(error)
      })
      .finally(() => {
        shelf.filling = undefined
      })
    return shelf.filling
  }

  async #render({ release, parts }: Shelf, beside: boolean): Promise<void> {
    const folder = this.#folder
    if (!folder) return
    const signal = AbortSignal.any([this.#stop.signal, this.#rendering.signal])
    folder.make()
    // What is left of earlier times may have filled the disk.
    folder.tidy([...parts.values()].map(({ file }) => file))
    const missing = new Map([...parts].filter(([, part]) => !part.isWhole))
    if (missing.size === 0) return
    const { renderAside } = await import('./render-aside.ts')
    signal.throwIfAborted()
    const document = (hash: Digest) => this.#source.document(hash)
    await renderAside({ release, parts: missing, folder, publicUrl: this.publicUrl, beside, document }, signal)
  }

  /** What the release before leaves as it was is taken over. */
  #newShelf(release: Release, rolledBackAt: string | null, before?: Shelf): Shelf {
    const parts = this.#folder?.parts(release) ?? new Map<Part, AnswerPart>()
    for (const [name, part] of parts) {
      const there = before?.parts.get(name)
      if (there?.file === part.file) parts.set(name, there)
    }
    return { release, rolledBackAt, ready: new Map(), parts, filling: undefined, asked: newAsked() }
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

/** The part that has an address, if it is ready at all. */
function partWith(address: string, { parts }: Shelf): AnswerPart | undefined {
  const start = root.length + 1
  const end = address.indexOf('/', start)
  const first = address.slice(start, end)
  return parts.get(end === -1 || first === 'releases' ? withoutLocale : first)
}

const newAsked = () =>
  new LRUCache<string, Representation>({ maxSize: askedBytes, sizeCalculation: ({ size }) => size })
