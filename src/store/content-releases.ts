import { type Content, ContentError, readContent } from '../content/read-content.ts'
import type { Release, Snapshot } from './release.ts'
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

/** A snapshot as the one release there is, without a store. */
export function singleRelease(snapshot: Snapshot, publishedAt: string): { release: Release; source: ReleaseSource } {
  const { manifest, digest, documents } = freeze(snapshot)
  const release: Release = {
    ...snapshot,
    id: `${snapshot.edition.id}-r1`,
    publishedAt,
    manifest,
    digest,
    firstPublished: Object.fromEntries(documents.map(({ hash }) => [hash, publishedAt])),
  }
  return { release, source: singleSource(release, new Map(documents.map(({ hash, body }) => [hash, body]))) }
}

/** `content/` as the one release there is: what `npm run dev` serves. */
export const releaseContent = (folder: string, now: Date) =>
  singleRelease(snapshotOf(readContent(folder)), now.toISOString())
