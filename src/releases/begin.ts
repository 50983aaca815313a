import type { Config } from '../config.ts'
import { PublishConflict } from './failures.ts'
import { contentIsNewer, publishFirst } from './offer.ts'
import type { Release } from './release.ts'
import type { Head, ReleaseStore } from './store.ts'

export interface Beginning {
  release: Release
  head: Head
  /** Whether `content/` differs from what was published of it last; a command publishes it. */
  contentIsNewer: boolean
}

/**
 * The release that a starting service serves. An empty store gets `content/` as its first; a store that has content is
 * left alone, whatever the files say.
 * @throws {ContentError} when the first release cannot be made.
 */
export async function beginServing(
  store: ReleaseStore,
  { contentDir }: Pick<Config, 'contentDir'>,
): Promise<Beginning> {
  const head = await store.head()
  if (head.release !== null) {
    const release = await store.load(head.release)
    return { release, head, contentIsNewer: await contentIsNewer(store, contentDir) }
  }
  try {
    await publishFirst(store, contentDir, 'service')
  } catch (error) {
    // Another replica that started at the same moment was first; its release is as good.
    if (!(error instanceof PublishConflict)) throw error
  }
  return beginServing(store, { contentDir })
}
