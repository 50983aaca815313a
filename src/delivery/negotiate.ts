import Negotiator from 'negotiator'
import type { Encoding } from './representation.ts'

/** Remembers the answer for a header value: portals send the same few over and over. */
function remembering<Answer>(decide: (header: string) => Answer): (header: string | undefined) => Answer {
  const known = new Map<string, Answer>()
  return (header = '') => {
    let answer = known.get(header)
    if (answer === undefined) {
      answer = decide(header)
      if (known.size >= 500) known.clear()
      known.set(header, answer)
    }
    return answer
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

const byType = new Map<string, (accept: string | undefined) => string | null>()

/** Whether a client accepts an answer of a type, whatever its parameters. */
export function accepts(contentType: string, accept: string | undefined): boolean {
  let asked = byType.get(contentType)
  if (!asked) {
    asked = mediaTypes([contentType.split(';', 1)[0] as string])
    byType.set(contentType, asked)
  }
  return asked(accept) !== null
}

interface Range {
  tag: string
  quality: number
}

function ranges(header: string): Range[] {
  return header
    .split(',', 50)
    .map((part, index) => {
      // A pattern for spaces round a semicolon would try a long run of them from each of its places.
      const [tag = '', ...parameters] = part
        .toLowerCase()
        .split(';')
        .map((piece) => piece.trim())
      const q = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? '1'
      return { tag, quality: /^(0(\.\d{0,3})?|1(\.0{0,3})?)$/.test(q) ? Number(q) : 0, index }
    })
    .filter(({ tag, quality }) => quality > 0 && /^(\*|[a-z]{1,8}(-[a-z0-9]{1,8})*)$/.test(tag))
    .sort((a, b) => b.quality - a.quality || a.index - b.index)
}

/** Picks a locale by RFC 4647 lookup: each range in order of preference, cut short from its end until it fits. */
export function lookUpLocale(header: string | undefined, tags: readonly string[], otherwise: string): string {
  for (const { tag } of ranges(header ?? '')) {
    if (tag === '*') return otherwise
    for (const range of truncations(tag)) {
      if (tags.includes(range)) return range
    }
  }
  return otherwise
}

function* truncations(tag: string): Generator<string> {
  let parts = tag.split('-')
  while (parts.length > 0) {
    yield parts.join('-')
    parts = parts.slice(0, -1)
    // A single letter or digit is cut together with what follows it (RFC 4647, 3.4).
    if (parts.at(-1)?.length === 1) parts = parts.slice(0, -1)
  }
}
