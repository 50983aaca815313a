import { itemNotFound } from '../errors.ts'
import { nearest } from '../handbook/nearest.ts'
import { outlineOf } from '../handbook/outline.ts'
import type { Release } from '../store/release.ts'
import { type Plural, partAt } from './parts.ts'

/** The problem of a path below the locale that names no item of the release. */
export function missingItem(path: string, release: Release) {
  if (partAt(path, release)) return undefined
  const [, plural, id] = path.split('/') as [string, Plural, string]
  const ids = outlineOf(release.edition)[plural].map((entry) => entry.id)
  return itemNotFound(plural, id, nearest(id, ids))
}
