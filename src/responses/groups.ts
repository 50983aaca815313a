import type { Release } from '../store/release.ts'
import { localesOf } from './last-modified.ts'

/** What the bytes of a response follow from, besides its address and the settings of the service. */
export type BasedOn =
  /** The texts of one language, and of those it falls back on. */
  | 'language'
  /** The same, and which languages there are. */
  | 'page'
  /** The current release, or which releases there are. */
  | 'head'
  /** Nothing of the handbook. */
  | 'service'

/** Responses that a new head leaves as they were together, or changes together. */
export type Group = string

export const groupOf = (basedOn: BasedOn, locale: string | undefined): Group =>
  basedOn === 'language' ? `${locale}` : basedOn === 'page' ? `${locale} page` : basedOn

/** The groups of a release, each with what its bytes follow from as text: where that is the same, so are the bytes. */
export function fingerprints(release: Pick<Release, 'manifest' | 'locales'>): Map<Group, string | undefined> {
  const { manifest, locales } = release
  const tags = Object.keys(locales)
  const texts = (tag: string) => [manifest.edition, ...localesOf(release, tag).map((other) => manifest.locales[other])]
  return new Map<Group, string | undefined>([
    ['service', ''],
    // Nothing in a release says whether the list of releases is as it was.
    ['head', undefined],
    ...tags.flatMap((tag): [Group, string][] => [
      [groupOf('language', tag), texts(tag).join()],
      [groupOf('page', tag), [...texts(tag), ...tags].join()],
    ]),
  ])
}
