import type { Release } from '../releases/release.ts'
import { localesOf } from './envelope.ts'

/** A part of a release's ready answers: those of a locale, by its tag, or those without one. */
export type Part = string
export const withoutLocale = ''

/**
 * The parts of a release with what their answers follow from, as text: the same structure, texts, and texts to fall back
 * on are the same answers, whatever the release.
 */
export function partsOf(release: Release): Map<Part, string> {
  const { manifest, id, publishedAt, digest } = release
  const textsOf = (tag: string) => localesOf(release, tag).map((other) => manifest.locales[other])
  return new Map([
    [withoutLocale, JSON.stringify([id, publishedAt, digest])],
    ...Object.keys(release.locales).map((tag): [Part, string] => [
      tag,
      JSON.stringify([manifest.edition, textsOf(tag)]),
    ]),
  ])
}
