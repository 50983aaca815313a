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
