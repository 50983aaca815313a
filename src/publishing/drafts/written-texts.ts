import { type Locale, sourceLocale } from '../../handbook/locale.ts'
import { segmentsOf } from '../../handbook/segments.ts'
import { sourceHash } from '../../handbook/source-hash.ts'
import type { Release } from '../../store/release.ts'
import type { ReleaseStore } from '../../store/store.ts'
import { hashOfText } from '../../translation/exported.ts'
import type { Draft, DraftProposal, WrittenText } from './draft.ts'
import { minorWith } from './earlier-wordings.ts'

/** A text as it is to be written. */
export interface TextEdit {
  text: string
  /** How far it has come; `translated` unless stated, and `final` in the source language. */
  state?: WrittenText['state']
  /** In the source language: whether it means the same as the wording before it, so that translations stay current. */
  minor?: boolean
}

/**
 * What a draft says of texts once more are written and some are taken back. Texts that the edition of `base` no longer
 * has are let go.
 */
export async function writtenTexts(
  store: ReleaseStore,
  draft: Draft,
  base: Release,
  { texts, reverted }: { texts: Record<string, TextEdit>; reverted: readonly string[] },
): Promise<Record<string, WrittenText>> {
  const known = new Set(segmentsOf(base.edition).map(({ id }) => id))
  const kept = Object.entries(draft.proposal.texts).filter(([id]) => known.has(id) && !reverted.includes(id))
  const made = new Map(kept)
  const isSource = draft.locale === sourceLocale
  const source = base.locales[sourceLocale] as Locale
  for (const [id, edit] of Object.entries(texts)) {
    const text = edit.text.normalize('NFC').trim()
    const minor = edit.minor ? await minorWith(store, base, id, text) : undefined
    made.set(id, {
      text,
      state: edit.state ?? (isSource ? 'final' : 'translated'),
      ...(!isSource && { source: sourceHash(source.texts[id] as string) }),
      ...(minor && { minor }),
    })
  }
  return Object.fromEntries(made)
}

/** Wordings of one text that are remembered. The desk writes one each time that a person pauses. */
const mostEarlier = 20

/** What a draft remembers of its wordings once it has other texts, so that an older file does not bring them back. */
export function earlierWith(
  { proposal }: Pick<Draft, 'proposal'>,
  texts: DraftProposal['texts'],
  source: Locale,
): Pick<DraftProposal, 'earlier'> {
  const earlier = { ...proposal.earlier }
  for (const [id, { text }] of Object.entries(proposal.texts))
    if (texts[id]?.text !== text) {
      const hash = hashOfText(text, source.texts[id] ?? '')
      earlier[id] = [...(earlier[id] ?? []).filter((one) => one !== hash), hash].slice(-mostEarlier)
    }
  return Object.keys(earlier).length > 0 ? { earlier } : {}
}

/** The unfinished texts of a draft once more are left, and others have ended because they were written or taken back. */
export function leftUnfinished(
  { proposal }: Pick<Draft, 'proposal'>,
  { unfinished = {}, ended }: { unfinished?: Record<string, string>; ended: readonly string[] },
): Pick<DraftProposal, 'unfinished'> {
  const normalized = Object.entries(unfinished).map(([id, text]) => [id, text.normalize('NFC').trim()])
  const left = { ...proposal.unfinished, ...Object.fromEntries(normalized) }
  for (const id of ended) delete left[id]
  return Object.keys(left).length > 0 ? { unfinished: left } : {}
}
