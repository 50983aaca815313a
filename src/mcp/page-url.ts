import type { LocalisedRelease } from '../responses/localised-release.ts'

/** The page for people with all of what a result shows. `path` is that of the page below its language. */
export const pageUrl = ({ options: { publicUrl, locale } }: LocalisedRelease, path: string): string =>
  `${publicUrl}/${locale}${path}`
