import { type Content, ContentError, readContent } from '../content/read-content.ts'
import type { Digest, Release, Snapshot } from './release.ts'
import { freeze } from './release.ts'
import { type ReleaseSource, singleSource } from './source.ts'

/** What `content/` publishes: its edition and its published locales. @throws {ContentError} when it cannot be served. */
export function snapshotOf(content: Content): Snapshot {
  if (content.faults.length > 0) throw new ContentError(content.faults)
  const published = Object.entries(content.locales).filter(([, source]) => source.published)
  return {
    edition: content.edition,
    locales: Object.fromEntries(published.map(([tag, source]) => [tag, source.locale])),
  }
}

/** `content/` as the one release there is, without a store: what `npm run dev` serves. */
export function releaseContent(folder: string, now: Date): { release: Release; source: ReleaseSource } {
  const snapshot = snapshotOf(readContent(folder))
  const { manifest, digest, documents } = freeze(snapshot)
  const publishedAt = now.toISOString()
  const release: Release = {
    ...snapshot,
    id: `${snapshot.edition.id}-r1`,
    publishedAt,
    manifest,
    digest,
    firstPublished: Object.fromEntries(documents.map(({ hash }) => [hash, publishedAt])),
  }
  const bodies = new Map<Digest, string>(documents.map(({ hash, body }) => [hash, body]))
  return { release, source: singleSource(release, bodies) }
}
