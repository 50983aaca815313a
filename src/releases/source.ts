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

/** Releases from the store. `forget` drops what a withdrawal has made untrue. */
export function storeSource(store: ReleaseStore): ReleaseSource & { forget: () => void } {
  let kept = new LRUCache<string, Promise<Release | undefined>>({ max: keptReleases })
  return {
    get: (id) => {
      const existing = kept.get(id)
      if (existing) return existing
      const into = kept
      const loading = store.load(id).catch((error: unknown) => {
        into.delete(id)
        if (error instanceof NoSuchRelease) return undefined
        throw error
      })
      into.set(id, loading)
      return loading
    },
    records: (page) => store.records(page),
    count: () => store.count(),
    document: (hash) => store.document(hash),
    // A new cache, because what is being loaded now may be from before the withdrawal.
    forget: () => {
      kept = new LRUCache({ max: keptReleases })
    },
  }
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
