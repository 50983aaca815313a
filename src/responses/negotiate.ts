import { LRUCache } from 'lru-cache'
import Negotiator from 'negotiator'
import type { Encoding } from './body.ts'

/** Remembers the choice for a header value: portals send the same few over and over. */
function remembering<Choice>(decide: (header: string) => Choice): (header: string | undefined) => Choice {
  const known = new LRUCache<string, { choice: Choice }>({
    max: 500,
    memoMethod: (header) => ({ choice: decide(header) }),
  })
  return (header = '') => known.memo(header).choice
}

const smallestFirst = ['br', 'gzip', 'identity'] as const

/** The content coding to use: the smallest the client accepts (RFC 9110, 12.5.3). Nothing said means identity. */
export const encodingFor = remembering<Encoding>((header) => {
  const accepted = new Negotiator({ headers: { 'accept-encoding': header } }).encodings([...smallestFirst])
  return (header === '' ? undefined : smallestFirst.find((encoding) => accepted.includes(encoding))) ?? 'identity'
})

/**
 * The media ranges of an `Accept` header without their parameters: no response here has another form by a parameter, and
 * clients add `charset`, `odata` or `version`. `*` alone, which Java sends, is any type.
 */
function rangesOf(header: string): string[] {
  // Separators within quoted strings separate nothing.
  const unquoted = header.replaceAll(/\\./g, '').split('"')
  return unquoted
    .filter((_, at) => at % 2 === 0)
    .join('')
    .split(',')
    .flatMap((range) => {
      const [type = '', ...parameters] = range.split(';').map((piece) => piece.trim())
      const whole = type === '*' ? '*/*' : type
      if (!/^[^\s/]+\/[^\s/]+$/.test(whole)) return []
      // A quality in quotation marks is empty here.
      const q = Number(parameters.find((parameter) => /^q=/i.test(parameter))?.slice(2) || 1)
      return [`${whole};q=${q >= 0 && q <= 1 ? q : 1}`]
    })
}

/**
 * The media type to answer with, or null when the client accepts none of them (RFC 9110, 12.5.1). A header without a media
 * range says nothing.
 */
export const mediaTypes = (types: readonly string[]) =>
  remembering<string | null>((header) => {
    const accept = rangesOf(header).join(',')
    if (accept === '') return types[0] as string
    return new Negotiator({ headers: { accept } }).mediaType([...types]) ?? null
  })

export const acceptsJson = mediaTypes(['application/json'])
