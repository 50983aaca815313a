/** What the API says of its releases. */
import { changedTags } from '../handbook/cache-tags.ts'
import { differencesBetween } from '../handbook/differences.ts'
import type { Release, ReleaseRecord } from '../store/release.ts'
import type { ReleaseSource } from '../store/source.ts'
import { given, listPage, type Paged, pageOf, plain, selfLink } from './paged-list.ts'
import { json } from './render-items.ts'
import type { Rendered } from './rendered.ts'
import { root } from './root.ts'

export const summary = ({ id, edition, publishedAt, digest, manifest, withdrawn }: ReleaseRecord) => ({
  id,
  edition,
  publishedAt,
  digest,
  locales: Object.keys(manifest.locales),
  withdrawn: withdrawn ?? null,
})

/** One page of the releases, newest first. */
export const renderReleases =
  (publicUrl: string, paged: Paged) =>
  async (_release: Release, releases: ReleaseSource): Promise<Rendered> => {
    const [records, total] = await Promise.all([releases.records(pageOf(paged)), releases.count()])
    const page = { items: records.map(summary), total, ...pageOf(paged) }
    return { ...listPage('/releases', page, given(paged), { publicUrl, pinned: false }), ofHead: true }
  }

/** A release never changes, so its address is pinned by nature. */
export const renderRelease =
  (publicUrl: string) =>
  (release: Release): Rendered => {
    const path = `/releases/${release.id}`
    const record = { ...release, edition: release.edition.id }
    return plain(
      path,
      { ...summary(record), manifest: release.manifest, _links: selfLink(`${publicUrl}${root}${path}`) },
      { publicUrl, pinned: true },
    )
  }

/** The document whose SHA-256 the manifest states, byte for byte; nothing may be put around it. */
export const renderLocaleDocument =
  (tag: string) =>
  async ({ id, manifest }: Release, releases: Pick<ReleaseSource, 'document'>): Promise<Rendered> => {
    const hash = manifest.locales[tag] as string
    const body = await releases.document(hash)
    if (body === undefined) throw new Error(`the store lacks the document ${hash} of ${id}`)
    return {
      contentType: json,
      body,
      languages: [tag],
      address: { path: `/releases/${id}/locales/${tag}`, query: {} },
      pinned: true,
    }
  }

/** One page of what changed from one release to another. */
export const renderChanges =
  (since: string, publicUrl: string, paged: Paged) =>
  async (release: Release, releases: ReleaseSource): Promise<Rendered> => {
    const { page, limit, offset } = pageOf(paged)
    const before = (await releases.get(since)) as Release
    const all = differencesBetween(before, release)
    const items = all.slice(offset, offset + limit)
    const path = `/releases/${release.id}/changes`
    const query = given(paged, { since })
    const meta = { tags: changedTags(before, release) }
    return listPage(path, { items, total: all.length, page, limit }, query, { publicUrl, pinned: true }, meta)
  }

export const renderHead =
  (publicUrl: string) =>
  ({ id, digest, publishedAt }: Release): Rendered => ({
    ...plain(
      '/heads',
      { release: id, digest, publishedAt, _links: selfLink(`${publicUrl}${root}/heads`) },
      { publicUrl, pinned: false },
    ),
    ofHead: true,
  })
