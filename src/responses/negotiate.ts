import Negotiator from 'negotiator'
import type { Encoding } from './body.ts'

/** Remembers the choice for a header value: portals send the same few over and over. */
function remembering<Choice>(decide: (header: string) => Choice): (header: string | undefined) => Choice {
  const known = new Map<string, Choice>()
  return (header = '') => {
    let choice = known.get(header)
    if (choice === undefined) {
      choice = decide(header)
      if (known.size >= 500) known.clear()
      known.set(header, choice)
    }
    return choice
  }
}

const smallestFirst = ['br', 'gzip', 'identity'] as const

/** The content coding to use: the smallest the client accepts (RFC 9110, 12.5.3). Nothing said means identity. */
export const encodingFor = remembering<Encoding>((header) => {
  const accepted = new Negotiator({ headers: { 'accept-encoding': header } }).encodings([...smallestFirst])
  return (header === '' ? undefined : smallestFirst.find((encoding) => accepted.includes(encoding))) ?? 'identity'
})

/** The media type to answer with, or null when the client accepts none of them (RFC 9110, 12.5.1). */
export const mediaTypes = (types: readonly string[]) =>
  remembering<string | null>((header) =>
    header === ''
      ? (types[0] as string)
      : (new Negotiator({ headers: { accept: header } }).mediaType([...types]) ?? null),
  )

export const acceptsJson = mediaTypes(['application/json'])
