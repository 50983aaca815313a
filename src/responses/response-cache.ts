import { LRUCache } from 'lru-cache'
import { unavailable } from '../errors.ts'
import type { HeaderList } from '../http/headers.ts'
import type { ResponseCounts, Tally } from '../http/response-counts.ts'
import type { Release } from '../store/release.ts'
import { type ReleaseSource, rememberReleases } from '../store/source.ts'
import { Body, type Encoding } from './body.ts'
import { fingerprints, type Group } from './groups.ts'
import { ReadyResponse } from './ready-response.ts'
import type { Rendered } from './rendered.ts'

/** Bytes that responses to addresses with a query (filters, pages, pinned releases, searches, plans) may hold together. */
const mostBytes = 16 * 1024 * 1024

/** Renderings and compressions under way at once; more would only wait longer. What is ready is sent all the same. */
const mostWaiting = 500

/** Renders the response to one address from any release, so that the next head can render it again. */
export type Render = (release: Release, releases: ReleaseSource) => Rendered | Promise<Rendered>

/** Which response is asked for. */
export interface Key {
  /** The canonical address, with whatever else chose the response: a media type, a language. */
  address: string
  /** What its bytes follow from; absent where the address has a query or names a release. */
  group: Group | undefined
  /** The pattern of its route, under which it is counted. */
  route: string
}

/** A response with what is known of it besides. */
export interface Kept {
  key: Key
  response: ReadyResponse
  render: Render
  tally: Tally
  /** How often it was read, under this head and those before it. */
  reads: number
}

export interface CacheSettings {
  publicUrl: string
  /** What readers are promised who send feedback; absent where none is taken. */
  feedback?: { days: number; privacyUrl: string } | undefined
  /** The headers that every response carries. */
  constant: HeaderList
  counts: ResponseCounts
  source: ReleaseSource
}

/**
 * The responses of one head. A request keeps to the cache that was current when it came, and finds its release in it too:
 * whatever it renders is kept there and nowhere else, so that nothing withdrawn comes back.
 */
export class ResponseCache {
  readonly release: Release
  /** When what readers hold last became newer than what is current (RFC 3339), if it ever did. */
  readonly rolledBackAt: string | null
  /** Releases by id, as they were since this head. */
  readonly releases: ReleaseSource
  readonly #settings: CacheSettings
  readonly #groups: Map<Group, { fingerprint: string | undefined; kept: Map<string, Kept> }>
  readonly #others = new LRUCache<string, Kept>({ maxSize: mostBytes, sizeCalculation: sizeOf })
  readonly #underWay = new Map<string, Promise<unknown>>()

  constructor(release: Release, rolledBackAt: string | null, settings: CacheSettings) {
    this.release = release
    this.rolledBackAt = rolledBackAt
    this.releases = rememberReleases(settings.source)
    this.#settings = settings
    this.#groups = new Map(
      [...fingerprints(release)].map(([group, fingerprint]) => [group, { fingerprint, kept: new Map() }]),
    )
  }

  /** A response that is there already. */
  find(group: Group | undefined, address: string): Kept | undefined {
    return group === undefined ? this.#others.get(address) : this.#groups.get(group)?.kept.get(address)
  }

  /** A response that is there, or is rendered now; everyone who asks for it meanwhile gets the same. */
  async obtain(key: Key, release: Release, render: Render): Promise<Kept> {
    return (
      this.find(key.group, key.address) ??
      this.#once(key.address, async () => {
        const body = new Body(await render(release, this.releases))
        return this.#keep(key, body, release, render)
      })
    )
  }

  /** The bytes of a response, compressed now where they are not yet. */
  async bytes({ key, response: { body } }: Kept, encoding: Encoding): Promise<Buffer> {
    return body.bytes(encoding) ?? this.#once(`${key.address} ${encoding}`, () => body.compress(encoding))
  }

  /**
   * Takes over what this head leaves as it was before. Headers are built again.
   * @returns What it changes, most read first.
   */
  takeOver(before: ResponseCache): Kept[] {
    const changed: Kept[] = []
    for (const [group, { fingerprint, kept }] of this.#groups) {
      const earlier = before.#groups.get(group)
      const isSame = fingerprint !== undefined && earlier?.fingerprint === fingerprint
      for (const [address, one] of earlier?.kept ?? [])
        if (isSame) kept.set(address, this.#entry(one, one.response.body))
        else changed.push(one)
    }
    return changed.sort((a, b) => b.reads - a.reads)
  }

  /** Renders and compresses again what was asked for under the head before. */
  async renderAnew({ key, render, reads, response: { body } }: Kept): Promise<void> {
    const kept = await this.obtain(key, this.release, render)
    kept.reads = reads
    for (const encoding of body.compressed) await this.bytes(kept, encoding)
  }

  /** A response with the headers of a release, kept by nobody. */
  respond(body: Body, release: Release): ReadyResponse {
    const { publicUrl, constant } = this.#settings
    return new ReadyResponse(body, { release, rolledBackAt: this.rolledBackAt, publicUrl, constant })
  }

  #keep(key: Key, body: Body, release: Release, render: Render): Kept {
    const kept = this.#entry({ key, render, reads: 0 }, body, release)
    if (key.group === undefined) this.#others.set(key.address, kept)
    else this.#groups.get(key.group)?.kept.set(key.address, kept)
    return kept
  }

  #entry({ key, render, reads }: Pick<Kept, 'key' | 'render' | 'reads'>, body: Body, release = this.release): Kept {
    // Earlier releases share one count: there may be thousands.
    const tally = this.#settings.counts.tally(key.route, release === this.release ? release.id : 'earlier')
    return { key, render, reads, tally, response: this.respond(body, release) }
  }

  async #once<Result>(what: string, make: () => Promise<Result>): Promise<Result> {
    const underWay = this.#underWay.get(what) as Promise<Result> | undefined
    if (underWay) return underWay
    if (this.#underWay.size >= mostWaiting) throw unavailable()
    const making = make().finally(() => this.#underWay.delete(what))
    this.#underWay.set(what, making)
    return making
  }
}

/** With room for the encodings that may be asked for, and for headers. */
function sizeOf({ response: { body } }: Kept): number {
  return 2 * body.identity.length + 3000
}
