import type { Config } from '../config.ts'
import { hashFolder } from './content-hash.ts'
import { PublishConflict } from './failures.ts'
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
  if (head.release === null) {
    await publishFirst(store, contentDir)
    return beginServing(store, { contentDir })
  }
  const published = await store.publishedContent()
  const release = await store.load(head.release)
  return { release, head, contentIsNewer: published !== null && published !== hashFolder(contentDir) }
}

async function publishFirst(store: ReleaseStore, contentDir: string): Promise<void> {
  const { readContent } = await import('../content/read-content.ts')
  const { snapshotOf } = await import('./content-releases.ts')
  const content = hashFolder(contentDir)
  const snapshot = snapshotOf(readContent(contentDir))
  try {
    await store.publish({ base: null, ...snapshot, content, actor: 'service', action: 'publish-content' })
  } catch (error) {
    // Another replica that started at the same moment was first; its release is as good.
    if (!(error instanceof PublishConflict)) throw error
  }
}
