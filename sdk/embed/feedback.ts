import { h } from './dom.ts'
import type { Stage } from './stage.ts'

/** A place for the form, which loads where the operator takes feedback. Without it, the item is shown as ever. */
export function feedbackOf(stage: Stage, item: string): Node[] {
  if (!stage.words.bundle.feedbackTerms) return []
  const place = h('div')
  void import('./feedback-form.ts').then(
    ({ feedbackForm }) => place.append(feedbackForm(stage, item)),
    () => undefined,
  )
  return [place]
}
