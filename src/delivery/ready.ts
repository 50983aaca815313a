import { outlineOf } from '../handbook/outline.ts'
import type { Release } from '../releases/release.ts'
import { bundleDraft, handbookDraft, interfaceDraft, itemDraft, listDraft } from './drafts.ts'
import { kinds } from './kinds.ts'
import { Reading, root } from './reading.ts'
import { correctionsDraft, headsDraft, localesDraft, releaseDraft } from './release-drafts.ts'
import type { Draft } from './representation.ts'

/**
 * The addresses whose bytes are made once for a release, before anyone asks: everything without a query, in some of
 * its locales. With all of them, what this yields is what a mirror of the release would hold.
 */
export function* readyDrafts(
  release: Release,
  locales: readonly string[],
  publicUrl: string,
): Generator<[address: string, draft: Draft]> {
  const place = { publicUrl, pinned: false }
  yield [`${root}/heads`, headsDraft(release, place)]
  yield [`${root}/locales`, localesDraft(release, place)]
  yield [`${root}/corrections`, correctionsDraft(release, place)]
  yield [`${root}/releases/${release.id}`, releaseDraft(release, place)]
  const outline = outlineOf(release.edition)
  for (const locale of locales) {
    const reading = new Reading(release, { locale, fallback: 'chain', pinned: false, publicUrl })
    const at = `${root}/${locale}`
    yield [`${at}/handbook`, handbookDraft(reading)]
    yield [`${at}/interface`, interfaceDraft(reading)]
    yield [`${at}/bundle`, bundleDraft(reading)]
    for (const kind of kinds) {
      yield [`${at}/${kind.plural}`, listDraft(reading, kind, { filters: {} })]
      for (const entry of outline[kind.plural])
        yield [`${at}/${kind.plural}/${entry.id}`, itemDraft(reading, kind, entry)]
    }
  }
}
