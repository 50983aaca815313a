import type { Release } from '../store/release.ts'
import type { Rendered } from './rendered.ts'

type Published = Pick<Release, 'publishedAt' | 'manifest' | 'locales' | 'firstPublished'>

/**
 * When a response last changed (RFC 3339): when the texts it is made of were first published, or when the head last
 * moved back, because what readers hold may then be newer than what is current. The same on every replica.
 */
export function lastModified(
  { address, pinned, ofHead, modifiedAt }: Pick<Rendered, 'address' | 'pinned' | 'ofHead' | 'modifiedAt'>,
  { release, rolledBackAt }: { release: Published; rolledBackAt: string | null },
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

const latest = (times: (string | null)[]) =>
  times
    .filter((time) => time !== null)
    .sort()
    .at(-1) as string

/** The locale and those it falls back on; without a locale all. */
export const localesOf = ({ locales }: Pick<Release, 'locales'>, tag: string | undefined): string[] =>
  tag === undefined
    ? Object.keys(locales)
    : [tag, ...(locales[tag]?.fallback ?? [])].filter((other) => locales[other] !== undefined)
