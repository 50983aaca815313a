/** Matches language tags: RFC 4647 lookup with likely subtags. The service, the SDK and the components share this file. */

/** Macrolanguages whose texts are in one of their languages, where `Intl.Locale` keeps the macrolanguage. */
const macrolanguages: Readonly<Record<string, string>> = { no: 'nb' }

/** Reads a tag as people, browsers and operating systems write it; undefined if it names no language. */
function read(tag: string): Intl.Locale | undefined {
  // Operating systems add a character set and a variant, as in sv_SE.UTF-8 and sv_SE@euro.
  let rest = tag.replace(/[.@].*/s, '').replaceAll('_', '-')
  if (rest.length > 100 || !/^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i.test(rest)) return undefined
  // `Intl.Locale` rejects extended language subtags, as in zh-cmn-hans (RFC 5646, 2.2.2).
  rest = rest.replace(/^([a-z]{2,3})(-[a-z]{3})+(?=-|$)/i, '$1')
  for (; rest !== ''; rest = rest.slice(0, Math.max(0, rest.lastIndexOf('-'))))
    try {
      const { baseName, language } = new Intl.Locale(rest)
      // An undetermined language would be likely to be English.
      if (baseName.startsWith('und')) return undefined
      return new Intl.Locale(baseName, { language: macrolanguages[language] ?? language })
    } catch {}
  return undefined
}

/** Reading a tag takes microseconds, and the same few are read over and over. */
const known = new Map<string, string>()

/** Language, script and region as far as they are likely, as `sv-Latn-SE` for `sv`; empty if the tag names no language. */
function likely(tag: string): string {
  let whole = known.get(tag)
  if (whole === undefined) {
    whole = read(tag)?.maximize().baseName ?? ''
    if (known.size >= 500) known.clear()
    known.set(tag, whole)
  }
  return whole
}

/** Whether two tags name the same language, script and region, as `sv` and `sv-SE` do. */
export const isSameLocale = (one: string, other: string): boolean => likely(one) !== '' && likely(one) === likely(other)

/**
 * The tag among `tags` that fits a wanted one best. The wanted tag is cut short from its end until one of them is as likely;
 * its script is only cut for a tag that names no script. A language never matches another, however close.
 */
export function matchLocale(wanted: string, tags: readonly string[]): string | undefined {
  const plain = wanted.replaceAll('_', '-').toLowerCase()
  if (tags.includes(plain)) return plain
  const parts = likely(wanted).split('-')
  for (let length = parts.length; length > 1; length -= 1) {
    const range = parts.slice(0, length).join('-')
    const [best] = tags.filter((tag) => isSameLocale(tag, range)).sort((a, b) => a.length - b.length)
    if (best !== undefined) return best
  }
  return tags.find((tag) => tag === parts[0])
}
