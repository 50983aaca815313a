import type { Config } from '../config.ts'
import type { Release } from '../store/release.ts'
import { frontPage } from './front-page.ts'
import type { HandbookPage } from './journey.ts'
import { partAt, partPaths, siteParts } from './parts.ts'

/** Every page of the site in a language, the search apart. */
export const readingParts = (release: Release, operator: Config['operator']): HandbookPage[] => [
  ...partPaths(release).map((path) => partAt(path, release) as HandbookPage),
  ...siteParts(operator),
  frontPage(operator.name),
]
