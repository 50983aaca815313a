import type { Tally } from '../operations/counts.ts'
import { type HeaderList, policyName } from '../operations/headers.ts'
import type { Release } from '../releases/release.ts'
import { lastModified, linkHeader } from './envelope.ts'

export type Encoding = 'identity' | 'gzip' | 'br'

/** An answer before it is bytes. */
export interface Draft {
  contentType: string
  body: string
  /** For `Content-Language`; the first is the address's. */
  languages: readonly string[]
  /** Request headers that choose between representations of this address, `Accept-Encoding` apart. */
  vary?: readonly string[]
  /** The address in parts, for the `Link` header; absent where the service speaks of itself. */
  address?: AddressParts
  /** Whether the address names its release and so never changes. */
  pinned: boolean
  /** Whether it is for one client alone and kept by nobody. */
  isPrivate?: boolean
  /** Whether the answer changes with the head rather than with the texts. */
  ofHead?: boolean
  /** When it changed by itself (RFC 3339), where it depends on more than the release. */
  modifiedAt?: string
  /** The `Content-Security-Policy` of a page that may do more than the constant one says. */
  policy?: string
}

interface AddressParts {
  /** What the address begins with, below the public address; the root of the read contract unless said. */
  base?: string
  /** Absent for addresses without one. */
  locale?: string
  /** Below that and the locale; begins with a slash. */
  path: string
  query: Readonly<Record<string, string>>
}

/** An answer as bytes; plain data, so that it can be kept in a file. */
export interface Rendered extends Omit<Draft, 'body'> {
  /** Hash of the identity bytes, without quotes or suffix. */
  hash: string
  bodies: Partial<Record<Encoding, Uint8Array>> & { identity: Uint8Array }
}

/** One encoding of an answer, with the headers of its 200 and its 304 as arrays that `writeHead` takes as they are. */
export interface Variant {
  etag: string
  body: Uint8Array
  headers: string[]
  notModified: string[]
}

/** What headers need besides the answer itself. */
export interface Envelope {
  release: Release
  /** When the head last moved back, or null. */
  rolledBackAt: string | null
  publicUrl: string
  constant: HeaderList
  /** Where its answers are counted. */
  tally: Tally
}

const suffix: Record<Encoding, string> = { identity: '', gzip: '-gz', br: '-br' }

/** How long caches may keep an answer. Stale answers are better than none: three days of an outage are covered. */
export const cacheControl = {
  current: 'public, max-age=60, stale-while-revalidate=600, stale-if-error=259200',
  pinned: 'public, max-age=86400, immutable',
  private: 'private, no-store',
}

/** A rendered answer ready to be written; its header arrays are made when first needed and kept. */
export class Representation {
  readonly #rendered: Rendered
  readonly #envelope: Envelope
  readonly #variants: Partial<Record<Encoding, Variant>> = {}
  /** Milliseconds since 1970, whole seconds. */
  readonly lastModified: number
  readonly tally: Tally

  constructor(rendered: Rendered, envelope: Envelope) {
    this.#rendered = rendered
    this.#envelope = envelope
    this.tally = envelope.tally
    this.lastModified = Math.floor(Date.parse(lastModified(rendered, envelope)) / 1000) * 1000
  }

  get contentType(): string {
    return this.#rendered.contentType
  }

  /** Bytes held, for caches that are bounded by size. */
  get size(): number {
    return Object.values(this.#rendered.bodies).reduce((total, body) => total + body.length, 1500)
  }

  variant(wanted: Encoding): Variant {
    return this.#variants[wanted] ?? this.#makeVariant(wanted)
  }

  #makeVariant(wanted: Encoding): Variant {
    const { bodies, hash, contentType, languages, vary = [], pinned, isPrivate, policy } = this.#rendered
    const constant = this.#envelope.constant.map(([name, value]) => [name, (name === policyName && policy) || value])
    const links = linkHeader(this.#rendered, this.#envelope)
    const encoding = bodies[wanted] ? wanted : 'identity'
    const body = bodies[encoding] as Uint8Array
    const etag = `"${hash}${suffix[encoding]}"`
    const validators: [string, string][] = [
      ['ETag', etag],
      ['Last-Modified', new Date(this.lastModified).toUTCString()],
      ['Cache-Control', cacheControl[isPrivate ? 'private' : pinned ? 'pinned' : 'current']],
      ['Vary', [...vary, 'Accept-Encoding'].join(', ')],
      ['Handbook-Release', this.#envelope.release.id],
    ]
    const content: [string, string][] = [
      ['Content-Type', contentType],
      ['Content-Length', String(body.length)],
      ...(encoding === 'identity' ? [] : [['Content-Encoding', encoding] as [string, string]]),
      ...(languages.length > 0 ? [['Content-Language', languages.join(', ')] as [string, string]] : []),
      ['Link', links.join(', ')],
    ]
    const variant = {
      etag,
      body,
      headers: [...content, ...validators, ...constant].flat(),
      notModified: [...validators, ...constant].flat(),
    }
    this.#variants[wanted] = variant
    return variant
  }
}
