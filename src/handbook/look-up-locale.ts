import { isSameLocale, matchLocale } from '../../schemas/locale-match.ts'

interface Range {
  tag: string
  quality: number
}

/** The language ranges of a header, best first. Ranges that are malformed say nothing. */
function rangesIn(header: string): Range[] {
  return header
    .split(',', 50)
    .map((part) => {
      // A pattern for spaces round a semicolon would try a long run of them from each of its places.
      const [tag = '', ...parameters] = part
        .toLowerCase()
        .split(';')
        .map((piece) => piece.trim())
      const q = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? '1'
      return {
        tag: tag.replaceAll('_', '-'),
        quality: /^(0(\.\d*)?|1(\.0*)?)$/.test(q) ? Number(q) : undefined,
      }
    })
    .filter(
      (range): range is Range => range.quality !== undefined && /^(\*|[a-z]{1,8}(-[a-z0-9]{1,8})*)$/.test(range.tag),
    )
    .sort((a, b) => b.quality - a.quality)
}

const covers = (range: string, tag: string) => tag === range || tag.startsWith(`${range}-`) || isSameLocale(range, tag)

/** The range that speaks of a tag most exactly; `*` speaks of those that no other range does (RFC 9110, 12.5.4). */
const rangeFor = (tag: string, ranges: readonly Range[]): Range | undefined =>
  ranges
    .filter((range) => range.tag !== '*' && covers(range.tag, tag))
    .sort((a, b) => Number(b.tag === tag) - Number(a.tag === tag) || b.tag.length - a.tag.length)[0]

/** Picks the locale for an `Accept-Language` header: never one that the header excludes, unless it excludes all. */
export function lookUpLocale(header: string | undefined, tags: readonly string[], otherwise: string): string {
  const ranges = rangesIn(header ?? '')
  const accepted = tags.filter((tag) => rangeFor(tag, ranges)?.quality !== 0)
  const preferred = accepted.includes(otherwise) ? [otherwise, ...accepted] : accepted
  for (const { tag, quality } of ranges) {
    if (quality === 0) break
    const found = tag === '*' ? preferred.find((one) => !rangeFor(one, ranges)) : matchLocale(tag, accepted)
    if (found !== undefined) return found
  }
  return preferred[0] ?? otherwise
}
