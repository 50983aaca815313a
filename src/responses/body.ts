import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Rendered } from './rendered.ts'

export type Encoding = 'identity' | 'gzip' | 'br'
type Compressed = Exclude<Encoding, 'identity'>

/** One quality everywhere, or the same entity tag would name different bytes. 9 is within 4 % of 11 at a tenth of the time. */
const brotliQuality = 9
/**
 * Up to this many bytes a smaller window sees the whole response all the same, and Brotli looks for repetitions in a way
 * that needs a fifth of the time and little memory: within 0.5 % of the size.
 */
const smallWindowSees = 2 ** 16 - 16
/** Below this many bytes compression gains nothing. */
const worthCompressing = 300
/** What is compressed already. */
const compressedTypes = /^(image\/(jpeg|png)|application\/gzip)$/

/** Bytes of the buffers that compression fills, one after the other. Most responses need one; 16 KiB would be waste. */
const chunkSize = 4096

const brotliOptions = (identity: Uint8Array) => ({
  chunkSize,
  params: {
    [constants.BROTLI_PARAM_QUALITY]: brotliQuality,
    [constants.BROTLI_PARAM_SIZE_HINT]: identity.length,
    [constants.BROTLI_PARAM_LGWIN]: identity.length <= smallWindowSees ? 16 : constants.BROTLI_DEFAULT_WINDOW,
  },
})

/** On the thread pool, so that reads go on meanwhile. */
const compressors: Record<Compressed, (identity: Uint8Array) => Promise<Buffer>> = {
  br: (identity) => promisify(brotliCompress)(identity, brotliOptions(identity)),
  gzip: (identity) => promisify(gzip)(identity, { level: 9, chunkSize }),
}

/**
 * A rendered response as bytes. It knows nothing of the head, so that a release which leaves it as it was takes it over.
 * Each encoding is compressed when it is first asked for.
 */
export class Body {
  readonly about: Omit<Rendered, 'body'>
  readonly identity: Buffer
  /** Hash of the identity bytes, without quotes or suffix: all that an entity tag needs. */
  readonly hash: string
  readonly #compressed: Partial<Record<Compressed, Buffer>> = {}

  constructor({ body, ...about }: Rendered) {
    this.about = about
    this.identity = Buffer.from(body)
    this.hash = createHash('sha256').update(this.identity).digest('base64url').slice(0, 27)
  }

  /** The encoding in which it is sent to a client that would rather have `wanted`. */
  encodingFor(wanted: Encoding): Encoding {
    const isWorthIt = this.identity.length >= worthCompressing && !compressedTypes.test(this.about.contentType)
    return isWorthIt ? wanted : 'identity'
  }

  /** The bytes in an encoding, where they are there already. */
  bytes(encoding: Encoding): Buffer | undefined {
    return encoding === 'identity' ? this.identity : this.#compressed[encoding]
  }

  async compress(encoding: Encoding): Promise<Buffer> {
    if (encoding === 'identity') return this.identity
    // A copy: what zlib gives is a part of its buffer, which would be held with it.
    const bytes = Buffer.from(await compressors[encoding](this.identity))
    this.#compressed[encoding] = bytes
    return bytes
  }

  /** The encodings that somebody has asked for. */
  get compressed(): Compressed[] {
    return Object.keys(this.#compressed) as Compressed[]
  }
}
