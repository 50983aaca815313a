import { kinds } from '../handbook/kinds/index.ts'
import { LocalisedRelease } from '../responses/localised-release.ts'
import {
  renderBundle,
  renderHandbook,
  renderInterface,
  renderItem,
  renderList,
  renderWorkshop,
} from '../responses/render-items.ts'
import { renderCorrections, renderLocales } from '../responses/render-locales.ts'
import { renderHead, renderRelease } from '../responses/render-releases.ts'
import type { Rendered } from '../responses/rendered.ts'
import { root } from '../responses/root.ts'
import type { Release } from '../store/release.ts'

/** Every address of the read contract that needs no query. A list has all its items: a mirror has no other pages. */
export function* releaseResponses(
  release: Release,
  publicUrl: string,
): Generator<[address: string, rendered: Rendered]> {
  const place = { publicUrl, pinned: false, isWhole: true }
  yield [`${root}/heads`, renderHead(publicUrl)(release)]
  yield [`${root}/locales`, renderLocales(place)(release)]
  yield [`${root}/corrections`, renderCorrections(place)(release)]
  yield [`${root}/releases/${release.id}`, renderRelease(publicUrl)(release)]
  for (const locale of Object.keys(release.locales)) {
    const localised = new LocalisedRelease(release, { locale, fallback: 'chain', pinned: false, publicUrl })
    const at = `${root}/${locale}`
    yield [`${at}/handbook`, renderHandbook(localised)]
    yield [`${at}/interface`, renderInterface(localised)]
    yield [`${at}/workshop`, renderWorkshop(localised)]
    yield [`${at}/bundle`, renderBundle(localised)]
    for (const kind of kinds) {
      const entries = kind.entries(release.edition)
      yield [`${at}/${kind.plural}`, renderList(kind, { filters: {} }, entries.length)(localised)]
      for (const { id } of entries) yield [`${at}/${kind.plural}/${id}`, renderItem(kind, id)(localised)]
    }
  }
}
