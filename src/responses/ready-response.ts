import { tags } from '../handbook/cache-tags.ts'
import { cacheTagHeaders, type HeaderList, policyName } from '../http/headers.ts'
import type { Release } from '../store/release.ts'
import type { Body, Encoding } from './body.ts'
import { lastModified } from './last-modified.ts'
import { linkHeader } from './link-header.ts'

/** What the headers of a response need besides its body. */
export interface HeaderSource {
  release: Release
  /** When the head last moved back, or null. */
  rolledBackAt: string | null
  publicUrl: string
  constant: HeaderList
  /** Whether it is for one client alone, and kept by nobody. */
  isPrivate?: boolean
}

/** The headers of one encoding, as flat arrays that `writeHead` takes as they are. */
export interface Headers {
  etag: string
  /** Of a 304. */
  notModified: string[]
  /** Of a 200, once its length is known. */
  whole?: string[]
}

const suffix: Record<Encoding, string> = { identity: '', gzip: '-gz', br: '-br' }

/** How long caches may keep a response. Stale ones are better than none: three days of an outage are covered. */
export const cacheControl = {
  current: 'public, max-age=60, stale-while-revalidate=600, stale-if-error=259200',
  pinned: 'public, max-age=86400, immutable',
  private: 'private, no-store',
}

/** A pinned response ends when its release, or the one that it is compared with, is withdrawn; no text changes it. */
function tagsOf({ pinned, ofHead, address, tags: given }: Body['about'], { id }: Release): string[] {
  if (!pinned || !(address || given))
    return [...new Set([...(ofHead ? [tags.head] : []), ...(given ?? [tags.service])])]
  const pieces = address ? [address.locale, ...address.path.split('/'), address.query.since] : []
  return [...new Set([...pieces.filter((piece): piece is string => piece !== undefined && piece !== ''), id])]
}

type Pair = readonly [name: string, value: string]

/** A body with the headers of the head that it is sent under. Headers are built when first needed, and kept. */
export class ReadyResponse {
  readonly body: Body
  readonly #headers: Partial<Record<Encoding, Headers>> = {}
  #of: HeaderSource | undefined
  #shared: { lastModified: number; content: Pair[]; validators: Pair[]; constant: Pair[] } | undefined

  constructor(body: Body, of: HeaderSource) {
    this.body = body
    this.#of = of
  }

  /** Milliseconds since 1970, whole seconds. */
  get lastModified(): number {
    return this.#common.lastModified
  }

  /** All that a 304 needs: it waits for no compression. */
  headers(encoding: Encoding): Headers {
    const known = this.#headers[encoding]
    if (known) return known
    const { validators, constant } = this.#common
    const etag = `"${this.body.hash}${suffix[encoding]}"`
    const headers = { etag, notModified: [['ETag', etag], ...validators, ...constant].flat() }
    this.#headers[encoding] = headers
    return headers
  }

  /** The headers of a 200 whose bytes are there. */
  whole(encoding: Encoding, bytes: Buffer): string[] {
    const headers = this.headers(encoding)
    if (headers.whole) return headers.whole
    const { contentType, languages } = this.body.about
    const { content, validators, constant } = this.#common
    const ofEncoding: Pair[] = [
      ['Content-Type', contentType],
      ['Content-Length', String(bytes.length)],
      ...(encoding === 'identity' ? [] : [['Content-Encoding', encoding] as const]),
      ...(languages.length > 0 ? [['Content-Language', languages.join(', ')] as const] : []),
    ]
    headers.whole = [...ofEncoding, ...content, ['ETag', headers.etag] as const, ...validators, ...constant].flat()
    return headers.whole
  }

  get #common() {
    this.#shared ??= this.#build()
    return this.#shared
  }

  /** Drops the release once its headers are built: an old one that is read once would stay in memory with them. */
  #build() {
    const of = this.#of as HeaderSource
    this.#of = undefined
    const { about } = this.body
    const at = Math.floor(Date.parse(lastModified(about, of)) / 1000) * 1000
    const keeping = of.isPrivate ? 'private' : about.pinned ? 'pinned' : 'current'
    const validators: Pair[] = [
      ['Last-Modified', new Date(at).toUTCString()],
      ['Cache-Control', cacheControl[keeping]],
      ['Vary', [...(about.vary ?? []), 'Accept-Encoding'].join(', ')],
      ['Handbook-Release', of.release.id],
      ...(of.isPrivate ? [] : cacheTagHeaders(tagsOf(about, of.release))),
    ]
    const constant = of.constant.map(([name, value]): Pair => [name, (name === policyName && about.policy) || value])
    return { lastModified: at, content: [['Link', linkHeader(about, of).join(', ')] as const], validators, constant }
  }
}
