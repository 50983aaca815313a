import type { Config } from '../config.ts'
import { Reading } from '../delivery/reading.ts'
import type { Draft } from '../delivery/representation.ts'
import type { Release } from '../releases/release.ts'
import { assetDraft, readAssets } from './assets.ts'
import type { Part } from './journey.ts'
import { pageDraft } from './page.ts'
import { partAt, partPaths } from './parts.ts'
import { embedRoot } from './writer.ts'

/** Every page of a release as it is without a query, and what the pages load: what a mirror holds of them. */
export function* embeddedDrafts(
  release: Release,
  { publicUrl, frameAncestors }: Pick<Config, 'publicUrl' | 'frameAncestors'>,
): Generator<[address: string, draft: Draft]> {
  for (const locale of Object.keys(release.locales)) {
    const reading = new Reading(release, { locale, fallback: 'chain', pinned: false, publicUrl })
    for (const path of partPaths(release)) {
      const page = pageDraft(
        partAt(path, release) as Part,
        reading,
        { view: 'page', heading: 1, marked: [] },
        frameAncestors,
      )
      yield [`${embedRoot}/${locale}${path}`, page]
    }
  }
  for (const asset of readAssets())
    for (const address of [asset.path, asset.hashedPath]) yield [address, assetDraft(asset, address)]
}
