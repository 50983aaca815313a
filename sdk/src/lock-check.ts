/** Holds responses to the verified documents of a release: every text to the text that has its segment id there. */
import type { HandbookOptions } from './client.ts'
import { matchLocale } from './generated/locale-match.ts'
import { places } from './generated/texts.ts'
import { mismatch } from './lock-error.ts'
import { isExcerptOf, isSameText, isTitleOf } from './same-text.ts'
import type { LocaleDocument, Meta } from './types.ts'

type Properties = Readonly<Record<string, unknown>>
type Check = NonNullable<HandbookOptions['check']>

/** A value where a text of the handbook belongs. */
interface Place {
  value: unknown
  pointer: string
  /** The properties of the objects around it; of the nearest where several have one name. */
  around: Properties
}

/**
 * The option `check` for a client that shows only these documents. It looks at the places that this version of the
 * package knows; other properties are let through, so that later versions of the service can add some.
 */
export function checkOf(documents: readonly LocaleDocument[]): Check {
  const segments = new Set(documents.flatMap(({ texts }) => Object.keys(texts)))
  const documentOf = (locale: string | undefined) => documents.find(({ tag }) => tag === locale)

  return (body, address) => {
    const { pathname, searchParams } = new URL(address)
    // In a mirror, the file of an address.
    const path = pathname.replace(/^.*\/handbook\/v\d+|\/(index|fallback-none)\.json$/g, '')
    const [, locale, name, id] = path.split('/')
    const known = places[`/{locale}/${name}${id === undefined ? '' : '/{id}'}`]
    if (!known) return
    const { _meta: meta, ...parts } = body as Properties & { readonly _meta?: Meta }
    // `sv-se` leads to `sv`.
    const tags = documents.map(({ tag }) => tag)
    const own = documentOf(matchLocale(locale ?? '', tags))
    if (!own) throw mismatch(`The lock does not hold the language “${locale}”: write it again with that language`)
    if (meta?.locale !== own.tag) throw mismatch(`${address} returned the language “${meta?.locale}”: do not show it`)
    if (id !== undefined && parts.id !== decodeURIComponent(id))
      throw mismatch(`${address} returned another item, “${parts.id}”: do not show it`)
    const fallback =
      searchParams.get('fallback') === 'none' || pathname.endsWith('/fallback-none.json') ? [] : own.fallback
    const chain = [own, ...fallback.flatMap((tag) => documentOf(tag) ?? [])]
    for (const [place, patterns] of Object.entries(known)) {
      const isSame = name !== 'search' ? isSameText : place.endsWith('/excerpt') ? isExcerptOf : isTitleOf
      for (const { value, pointer, around } of placesIn(parts, place.split('/').slice(1))) {
        const stated = { lang: own.tag, ...meta, ...meta.deviations.find((one) => one.pointer === pointer) }
        const ids = segmentsAt(patterns, around, segments)
        if (!ids.some((id) => isServed(value, id, { chain, stated, isSame })))
          throw mismatch(
            `The text at ${pointer} of ${address} is not that of the locked release (${ids.join(', ')}): do not show it`,
          )
      }
    }
  }
}

function* placesIn(
  value: unknown,
  [key, ...rest]: readonly string[],
  pointer = '',
  around: Properties = {},
): Generator<Place> {
  // A text where a list or an object belongs is a text, too.
  if (key === undefined || typeof value === 'string') {
    if (value !== undefined) yield { value, pointer, around }
  } else if (typeof value === 'object' && value !== null) {
    const parts = value as Properties
    const within = Array.isArray(value) ? around : { ...around, ...parts }
    for (const name of key === '*' ? Object.keys(parts) : [key])
      yield* placesIn(parts[name], rest, `${pointer}/${name}`, within)
  }
}

/** The ids of the texts that can stand in one place; where the release has none of them, what they would be. */
function segmentsAt(patterns: readonly string[], around: Properties, segments: ReadonlySet<string>): readonly string[] {
  const fill = (part: string) => part.replace(/\{(\w+)\}/, (_, name: string) => `${around[name]}`)
  const existing = patterns.flatMap((pattern) => {
    const [start = '', end] = pattern.split('*').map(fill)
    if (end === undefined) return segments.has(start) ? [start] : []
    return [...segments].filter((segment) => segment.startsWith(start) && segment.endsWith(end))
  })
  return existing.length > 0 ? existing : patterns.map(fill)
}

interface Served {
  /** The language of the response, then those that fill in. */
  chain: readonly LocaleDocument[]
  /** What the response says of the text. */
  stated: { readonly lang?: unknown; readonly dir?: unknown; readonly state?: unknown }
  isSame: (value: unknown, text: string | null) => boolean
}

/** Whether a value is the text of a segment, and the response says truly which language and state it has. */
function isServed(value: unknown, segment: string, { chain, stated, isSame }: Served): boolean {
  const document = chain.find(({ texts }) => Object.hasOwn(texts, segment))
  if (!isSame(value, document?.texts[segment] ?? null)) return false
  if (value === null || !document) return true
  const { tag, dir, state, states } = document
  return stated.lang === tag && stated.dir === dir && stated.state === (states[segment] ?? state)
}
