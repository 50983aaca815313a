import { setImmediate as readersTurn } from 'node:timers/promises'
import type { Release } from '../store/release.ts'
import type { Head } from '../store/store.ts'
import { type CacheSettings, type Kept, ResponseCache } from './response-cache.ts'

/** Milliseconds that rendering may hold up a new head: all replicas are to agree within a second. */
const renderedWithin = 300

/** The head of the store as readers get it from this process. */
export class ServedHead {
  readonly #settings: CacheSettings
  #cache: ResponseCache

  constructor(release: Release, settings: CacheSettings, rolledBackAt: string | null = null) {
    this.#settings = settings
    this.#cache = new ResponseCache(release, rolledBackAt, settings)
  }

  /** The responses of the current head. A request takes it once and keeps it, so that it sees one release. */
  get cache(): ResponseCache {
    return this.#cache
  }

  get release(): Release {
    return this.#cache.release
  }

  get feedback(): CacheSettings['feedback'] {
    return this.#settings.feedback
  }

  get publicUrl(): string {
    return this.#settings.publicUrl
  }

  /**
   * Serves the head that the store has now.
   * @returns Whether readers see a change; they see none of a draft or a token.
   */
  async follow({ release: id, rolledBackAt }: Head): Promise<boolean> {
    // A withdrawal moves `rolledBackAt` too.
    if (id === null || (id === this.release.id && rolledBackAt === this.#cache.rolledBackAt)) return false
    const release = await this.#settings.source.get(id)
    if (release) await this.move(release, rolledBackAt)
    return release !== undefined
  }

  /** Serves another release, in one step. What it changes and readers have asked for is rendered before they get it. */
  async move(release: Release, rolledBackAt: string | null = null): Promise<void> {
    const next = new ResponseCache(release, rolledBackAt, this.#settings)
    await renderChanged(next, next.takeOver(this.#cache))
    this.#cache = next
  }
}

/** One by one, as long as there is time; readers have their turn between. */
async function renderChanged(next: ResponseCache, changed: readonly Kept[]): Promise<void> {
  const end = performance.now() + renderedWithin
  for (const kept of changed) {
    if (performance.now() >= end) return
    // An address that the release no longer has is told so when it is next asked for.
    await next.renderAnew(kept).catch(() => undefined)
    await readersTurn()
  }
}
