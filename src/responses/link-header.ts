import type { Release } from '../store/release.ts'
import { withQuery } from './address.ts'
import { contentLicence } from './licence.ts'
import type { Rendered } from './rendered.ts'
import { root } from './root.ts'

/**
 * The `Link` header (RFC 8288). Languages stand here and not in bodies, so that a new one changes no body; pinned
 * responses lead to the current one and the one before (RFC 5829).
 */
export function linkHeader(
  { address, pinned }: Pick<Rendered, 'address' | 'pinned'>,
  { release, publicUrl }: { release: Release; publicUrl: string },
): string[] {
  const services = [
    `<${publicUrl}${root}/openapi.json>; rel="service-desc"; type="application/openapi+json"`,
    `<${publicUrl}/docs>; rel="service-doc"; type="text/html"`,
    `<${contentLicence.url}>; rel="license"`,
  ]
  if (!address) return [...services, `<${publicUrl}/.well-known/api-catalog>; rel="api-catalog"`]
  const { base = root, locale, path, form = '', query, canonical } = address
  const { release: _, draft: _draft, ...unpinned } = query
  const at = (tag: string | undefined, given: Readonly<Record<string, string>>) => {
    return `<${withQuery(`${publicUrl}${base}${tag === undefined ? '' : `/${tag}`}${path}${form}`, given)}>`
  }
  const before = query.release === undefined ? undefined : predecessor(query.release)
  const others = locale === undefined ? [] : Object.keys(release.locales).filter((tag) => tag !== locale)
  return [
    `${at(locale, query)}; rel="self"`,
    `${canonical === undefined ? at(locale, unpinned) : `<${publicUrl}${canonical}>`}; rel="canonical"`,
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
