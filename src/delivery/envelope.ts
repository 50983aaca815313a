/** The headers that put an answer in its surroundings: other languages, other releases, when it last changed. */
import type { Release } from '../releases/release.ts'
import { contentLicence } from './licence.ts'
import type { Draft, Envelope } from './representation.ts'
import { root } from './root.ts'

/**
 * The `Link` header (RFC 8288). Languages stand here and not in bodies, so that a new one changes no body; pinned
 * answers lead to the current one and the one before (RFC 5829).
 */
export function linkHeader(
  { address, pinned }: Pick<Draft, 'address' | 'pinned'>,
  { release, publicUrl }: Pick<Envelope, 'release' | 'publicUrl'>,
): string[] {
  const services = [
    `<${publicUrl}${root}/openapi.json>; rel="service-desc"; type="application/json"`,
    `<${publicUrl}/docs>; rel="service-doc"; type="text/html"`,
    `<${contentLicence.url}>; rel="license"`,
  ]
  if (!address) return [...services, `<${publicUrl}/.well-known/api-catalog>; rel="api-catalog"`]
  const { base = root, locale, path, query } = address
  const { release: _, draft: _draft, ...unpinned } = query
  const at = (tag: string | undefined, given: Readonly<Record<string, string>>) => {
    const search = new URLSearchParams(given).toString().replaceAll('%2C', ',')
    return `<${publicUrl}${base}${tag === undefined ? '' : `/${tag}`}${path}${search ? `?${search}` : ''}>`
  }
  const before = query.release === undefined ? undefined : predecessor(query.release)
  const others = locale === undefined ? [] : Object.keys(release.locales).filter((tag) => tag !== locale)
  return [
    `${at(locale, query)}; rel="self"`,
    `${at(locale, unpinned)}; rel="canonical"`,
    ...(pinned && query.release !== undefined ? [`${at(locale, unpinned)}; rel="latest-version"`] : []),
    ...(before ? [`${at(locale, { ...query, release: before })}; rel="predecessor-version"`] : []),
    ...others.map((tag) => `${at(tag, query)}; rel="alternate"; hreflang="${tag}"`),
    ...services,
  ]
}

function predecessor(release: string): string | undefined {
  const [edition, number] = release.split('-r')
  return Number(number) > 1 ? `${edition}-r${Number(number) - 1}` : undefined
}

/**
 * When a representation last changed (RFC 3339): when the texts it is made of were first published, or when the head
 * last moved back, because what readers hold may then be newer than what is current. The same on every replica.
 */
export function lastModified(
  { address, pinned, ofHead, modifiedAt }: Pick<Draft, 'address' | 'pinned' | 'ofHead' | 'modifiedAt'>,
  { release, rolledBackAt }: Pick<Envelope, 'release' | 'rolledBackAt'>,
): string {
  if (ofHead) return latest([release.publishedAt, rolledBackAt])
  const { manifest, firstPublished } = release
  const hashes = [
    manifest.edition,
    ...localesOf(release, address?.locale).map((tag) => manifest.locales[tag] as string),
  ]
  const times = hashes.map((hash) => firstPublished[hash] ?? release.publishedAt)
  return latest(pinned ? times : [...times, rolledBackAt, modifiedAt ?? null])
}

const latest = (times: (string | null)[]): string =>
  times.reduce<string>((last, time) => (time !== null && time > last ? time : last), '')

/** The locale and those it falls back on; without a locale all. */
export const localesOf = ({ locales }: Release, tag: string | undefined): string[] =>
  tag === undefined
    ? Object.keys(locales)
    : [tag, ...(locales[tag]?.fallback ?? [])].filter((other) => locales[other] !== undefined)
