import { outlineOf } from '../handbook/outline.ts'
import type { Release } from '../releases/release.ts'
import { bundleDraft, handbookDraft, interfaceDraft, itemDraft, listDraft } from './drafts.ts'
import { kinds } from './kinds.ts'
import { type Part, withoutLocale } from './parts.ts'
import { Reading } from './reading.ts'
import { correctionsDraft, headsDraft, localesDraft, releaseDraft } from './release-drafts.ts'
import type { Draft } from './representation.ts'
import { root } from './root.ts'

/**
 * The addresses whose bytes are made once for a release, before anyone asks: everything without a query. `wholeLists`
 * puts every item on the first page of its list, for a mirror, which has no other pages.
 */
export function* readyDrafts(
  release: Release,
  parts: Iterable<Part>,
  publicUrl: string,
  { wholeLists = false } = {},
): Generator<[address: string, draft: Draft]> {
  const outline = outlineOf(release.edition)
  for (const part of parts) {
    if (part === withoutLocale) {
      yield* draftsWithoutLocale(release, publicUrl)
      continue
    }
    const reading = new Reading(release, { locale: part, fallback: 'chain', pinned: false, publicUrl })
    const at = `${root}/${part}`
    yield [`${at}/handbook`, handbookDraft(reading)]
    yield [`${at}/interface`, interfaceDraft(reading)]
    yield [`${at}/bundle`, bundleDraft(reading)]
    for (const kind of kinds) {
      yield [
        `${at}/${kind.plural}`,
        listDraft(reading, kind, { filters: {} }, wholeLists ? outline[kind.plural].length : undefined),
      ]
      for (const entry of outline[kind.plural])
        yield [`${at}/${kind.plural}/${entry.id}`, itemDraft(reading, kind, entry)]
    }
  }
}

function* draftsWithoutLocale(release: Release, publicUrl: string): Generator<[address: string, draft: Draft]> {
  const place = { publicUrl, pinned: false }
  yield [`${root}/heads`, headsDraft(release, place)]
  yield [`${root}/locales`, localesDraft(release, place)]
  yield [`${root}/corrections`, correctionsDraft(release, place)]
  yield [`${root}/releases/${release.id}`, releaseDraft(release, place)]
}
