/** A plan as a document, made from the same projection as its JSON. */
import { type DocumentText, type Piece, type PlanDocument, type PlanWords, planBlocks } from '../../schemas/plan.ts'
import { withQuery } from './address.ts'
import type { LocalisedRelease } from './localised-release.ts'
import type { ProjectedPlan } from './projected-plan.ts'
import { embedRoot } from './root.ts'
import type { Slot } from './settle.ts'

/** A text of a projection for a document. */
const documentText =
  (localised: LocalisedRelease) =>
  ({ served }: Slot): DocumentText => ({
    pieces: localised.pieces(served),
    ...(served.lang !== localised.options.locale && { lang: served.lang, isRtl: served.dir === 'rtl' }),
  })

/** The words of a plan for which the team still has to write something of its own. */
export function planWords(localised: LocalisedRelease): PlanWords<Slot> {
  const text = documentText(localised)
  const own = [text(localised.plain('handbook.labels.ownProposal'))]
  return {
    lang: localised.options.locale,
    isRtl: localised.locale.dir === 'rtl',
    text,
    actions: localised.plain('handbook.labels.actions'),
    own: () => own,
  }
}

/** The link to the page with all corrections, where there are words for it. */
function corrections(localised: LocalisedRelease): Piece[] {
  const { value, lang, dir } = localised.served('interface.corrections')
  if (value === null) return []
  const { locale, path, query } = localised.parts('/corrections')
  const url = withQuery(`${localised.options.publicUrl}${embedRoot}/${locale}${path}`, query)
  return [{ words: value, url, ...(lang !== locale && { lang, isRtl: dir === 'rtl' }) }, ' · ']
}

/** @param self The URL of the plan. */
export function planDocument(plan: ProjectedPlan, localised: LocalisedRelease, self: string): PlanDocument {
  const words = planWords(localised)
  const { attribution, translationNotice, notice, name, url } = plan.licence
  const titles = [plan.title, localised.plain('handbook.labels.guide')].flatMap(({ served }) => served.value ?? [])
  // A language without fallback may lack both, and a document without a title cannot be told from others.
  const title = titles.join(': ') || self
  return {
    title,
    lang: words.lang,
    isRtl: words.isRtl,
    blocks: [{ kind: 'heading', level: 1, text: { pieces: [title] } }, ...planBlocks(plan.questions, words)],
    source: [
      ...[attribution, translationNotice, notice].map(words.text).filter(({ pieces }) => pieces.length > 0),
      { pieces: [{ words: name, url, rel: 'license' }, ' · ', ...corrections(localised), { words: self, url: self }] },
    ],
  }
}
