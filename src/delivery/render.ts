import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Draft, Rendered } from './representation.ts'

const compressBrotli = promisify(brotliCompress)
const compressGzip = promisify(gzip)
/** One quality everywhere, or the same entity tag would name different bytes. 9 is within 4 % of 11 at a tenth of the time. */
const brotliQuality = 9
/** Below this many bytes compression gains nothing. */
const worthCompressing = 300

/** Hashes and compresses. Bytes depend on the draft alone. */
export async function render({ body, ...draft }: Draft): Promise<Rendered> {
  const identity = Buffer.from(body)
  const hash = createHash('sha256').update(identity).digest('base64url').slice(0, 27)
  const bodies: Rendered['bodies'] = { identity }
  if (identity.length >= worthCompressing) {
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: brotliQuality,
      [constants.BROTLI_PARAM_SIZE_HINT]: identity.length,
    }
    const [br, gz] = await Promise.all([compressBrotli(identity, { params }), compressGzip(identity, { level: 9 })])
    bodies.br = br
    bodies.gzip = gz
  }
  return { ...draft, hash, bodies }
}
