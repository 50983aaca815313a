import { LRUCache } from 'lru-cache'
import { NoSuchRelease } from './failures.ts'
import type { Digest, Release, ReleaseRecord } from './release.ts'
import type { ReleaseStore } from './store.ts'

/** Where readers' releases come from: the store, or `content/` itself while it is being written. */
export interface ReleaseSource {
  /** A release by its id; a withdrawn one says so. */
  get: (id: string) => Promise<Release | undefined>
  /** Newest first. */
  records: (page: { offset: number; limit: number }) => Promise<ReleaseRecord[]>
  count: () => Promise<number>
  /** The document that a hash of a manifest names, as canonical JSON. */
  document: (hash: Digest) => Promise<string | undefined>
}

/** Releases kept assembled; their documents are shared and bounded by the store. */
const keptReleases = 8

/** Releases from the store, as they are when they are asked for. */
export const storeSource = (store: ReleaseStore): ReleaseSource => ({
  get: (id) =>
    store.load(id).catch((error: unknown) => {
      if (error instanceof NoSuchRelease) return undefined
      throw error
    }),
  records: (page) => store.records(page),
  count: () => store.count(),
  document: (hash) => store.document(hash),
})

/** The same releases, each loaded once: for as long as none of them is withdrawn. */
export function rememberReleases(source: ReleaseSource): ReleaseSource {
  const kept = new LRUCache<string, Promise<Release | undefined>>({ max: keptReleases })
  const get = (id: string) => {
    const existing = kept.get(id)
    if (existing) return existing
    const loading = source.get(id)
    kept.set(id, loading)
    loading.catch(() => kept.delete(id))
    return loading
  }
  return { ...source, get }
}

/** One release that is not in a store. */
export function singleSource(release: Release, documents: Map<Digest, string>): ReleaseSource {
  const { edition, locales: _locales, firstPublished: _firstPublished, ...record } = release
  return {
    get: async (id) => (id === release.id ? release : undefined),
    records: async ({ offset }) => (offset === 0 ? [{ ...record, edition: edition.id }] : []),
    count: async () => 1,
    document: async (hash) => documents.get(hash),
  }
}
