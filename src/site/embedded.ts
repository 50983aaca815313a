import type { Config } from '../config.ts'
import { LocalisedRelease } from '../responses/localised-release.ts'
import type { Rendered } from '../responses/rendered.ts'
import type { Release } from '../store/release.ts'
import { readAssets, renderAsset } from './assets.ts'
import { renderPage } from './handbook-page.ts'
import { partPaths } from './parts.ts'
import { embedRoot } from './writer.ts'

/** Every page of a release as it is without a query, and what the pages load: what a mirror holds of them. */
export function* embeddedResponses(
  release: Release,
  { publicUrl, frameAncestors }: Pick<Config, 'publicUrl' | 'frameAncestors'>,
): Generator<[address: string, rendered: Rendered]> {
  for (const locale of Object.keys(release.locales)) {
    const localised = new LocalisedRelease(release, { locale, fallback: 'chain', pinned: false, publicUrl })
    for (const path of partPaths(release)) {
      const page = renderPage(path, { view: 'page', heading: 1, marked: [] }, frameAncestors)(localised)
      yield [`${embedRoot}/${locale}${path}`, page]
    }
  }
  for (const asset of readAssets())
    for (const address of [asset.path, asset.hashedPath]) yield [address, renderAsset(asset, address)()]
}
