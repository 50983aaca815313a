import type { Config } from '../config.ts'
import { PublishConflict } from './failures.ts'
import type { Release } from './release.ts'
import type { Head, ReleaseStore } from './store.ts'

export interface OpeningRelease {
  release: Release
  head: Head
}

/**
 * The release that a starting service serves. An empty store gets `content/` as its first; a store that has content is
 * left alone, whatever the files say.
 * @throws {ContentError} when the first release cannot be made.
 */
export async function openingRelease(
  store: ReleaseStore,
  { contentDir }: Pick<Config, 'contentDir'>,
): Promise<OpeningRelease> {
  const head = await store.head()
  if (head.release !== null) return { release: await store.load(head.release), head }
  const { publishFirst } = await import('./publish-content.ts')
  try {
    await publishFirst(store, contentDir, 'service')
  } catch (error) {
    // Another replica that started at the same moment was first; its release is as good.
    if (!(error instanceof PublishConflict)) throw error
  }
  return openingRelease(store, { contentDir })
}
