import type { Config } from '../config.ts'
import { sourceLocale } from '../handbook/locale.ts'
import { LocalisedRelease } from '../responses/localised-release.ts'
import type { Rendered } from '../responses/rendered.ts'
import { embedRoot } from '../responses/root.ts'
import type { Release } from '../store/release.ts'
import { componentPath, readAssets, renderedAssets } from './assets.ts'
import { frontPage } from './front-page.ts'
import { renderPage } from './handbook-page.ts'
import { partPaths } from './parts.ts'
import { renderPortal } from './portal.ts'
import { renderReading } from './reading.ts'
import { readingParts } from './reading-parts.ts'
import { sitePath, type View } from './showing.ts'
import { renderWorker, workerAddress } from './workshop-answers.ts'

/**
 * Every page of a release with nothing marked, and what the pages load: what a mirror holds of them.
 * @param forms The forms of a page that are files beside it.
 */
export function* embeddedResponses(
  release: Release,
  { publicUrl, frameAncestors, operator }: Pick<Config, 'publicUrl' | 'frameAncestors' | 'operator'>,
  forms: readonly View[] = [],
): Generator<[address: string, rendered: Rendered]> {
  const front = frontPage(operator.name)
  const mirrored = { isMirrored: true }
  for (const locale of Object.keys(release.locales)) {
    const localised = new LocalisedRelease(release, { locale, fallback: 'chain', pinned: false, publicUrl })
    for (const path of partPaths(release)) {
      const at = `${embedRoot}/${locale}${path}`
      const page = (view: View) =>
        renderPage(
          path,
          { view, heading: view === 'fragment' ? 2 : 1, marked: [], ...mirrored },
          frameAncestors,
        )(localised)
      yield [at, page('page')]
      for (const form of forms) yield [`${at}/${form}.html`, page(form)]
    }
    for (const part of readingParts(release, operator))
      yield [sitePath(locale, part.path), renderReading(part, mirrored)(localised)]
    yield [workerAddress(locale), renderWorker(localised)]
  }
  const assets = readAssets()
  yield* renderedAssets(assets)
  const localised = new LocalisedRelease(release, { locale: sourceLocale, fallback: 'chain', pinned: false, publicUrl })
  const component = assets.find(({ path }) => path === componentPath)
  yield ['/portal', renderPortal({}, component, true)(localised)]
  // The only language that every release has; the page leads to the others.
  yield ['/', renderReading(front, mirrored)(localised)]
}
