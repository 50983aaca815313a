/** A plan before its texts are settled. */
import { guide } from '../handbook/kinds/question.ts'
import { outlineOf } from '../handbook/outline.ts'
import { licence } from './licence.ts'
import type { LocalisedRelease } from './localised-release.ts'

/** A question of a plan before its texts are settled. */
export function plannedQuestion(id: string, localised: LocalisedRelease) {
  const principle = outlineOf(localised.release.edition).questions.find((entry) => entry.id === id)?.principle as string
  return {
    id,
    principle,
    principleTitle: localised.plain(`${principle}.title`),
    question: localised.plain(`${id}.question`),
    guide: guide(id, localised),
  }
}

export const projected = (ids: readonly string[], localised: LocalisedRelease) => ({
  title: localised.plain('handbook.title'),
  questions: ids.map((id) => plannedQuestion(id, localised)),
  licence: licence(localised),
})
export type ProjectedPlan = ReturnType<typeof projected>
