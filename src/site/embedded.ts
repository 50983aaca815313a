import type { Config } from '../config.ts'
import { sourceLocale } from '../handbook/locale.ts'
import { LocalisedRelease } from '../responses/localised-release.ts'
import type { Rendered } from '../responses/rendered.ts'
import { embedRoot } from '../responses/root.ts'
import type { Release } from '../store/release.ts'
import { readAssets, renderedAssets } from './assets.ts'
import { renderFront } from './front-page.ts'
import { renderPage } from './handbook-page.ts'
import { partPaths } from './parts.ts'
import { componentPath, renderPortal } from './portal.ts'
import type { View } from './writer.ts'

/**
 * Every page of a release with nothing marked, and what the pages load: what a mirror holds of them.
 * @param forms The forms of a page that are files beside it.
 */
export function* embeddedResponses(
  release: Release,
  { publicUrl, frameAncestors }: Pick<Config, 'publicUrl' | 'frameAncestors'>,
  forms: readonly View[] = [],
): Generator<[address: string, rendered: Rendered]> {
  for (const locale of Object.keys(release.locales)) {
    const localised = new LocalisedRelease(release, { locale, fallback: 'chain', pinned: false, publicUrl })
    for (const path of partPaths(release)) {
      const at = `${embedRoot}/${locale}${path}`
      const page = (view: View) =>
        renderPage(path, { view, heading: view === 'fragment' ? 2 : 1, marked: [] }, frameAncestors)(localised)
      yield [at, page('page')]
      for (const form of forms) yield [`${at}/${form}.html`, page(form)]
    }
  }
  const assets = readAssets()
  yield* renderedAssets(assets)
  const localised = new LocalisedRelease(release, { locale: sourceLocale, fallback: 'chain', pinned: false, publicUrl })
  const component = assets.find(({ path }) => path === componentPath)
  yield ['/portal', renderPortal('en', component)(localised)]
  yield ['/', renderFront(publicUrl, 'en', { hasSearch: false })()]
}
