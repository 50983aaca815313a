import { type Edition, type Principle, principlesById, type Question, questionsById, resourcesById } from './edition.ts'
import { kinds, type Plural } from './kinds/index.ts'
import type { Entry } from './kinds/kind.ts'

export type { Entry }

/** The items of an edition by kind, in the order of the handbook, and quick ways to one of them. */
export interface Outline extends Record<Plural, Entry[]> {
  principle: Map<string, Principle>
  question: Map<string, Question>
  resource: Map<string, Edition['resources'][number]>
}

const known = new WeakMap<Edition, Outline>()

/** Computed once for each edition. */
export function outlineOf(edition: Edition): Outline {
  const existing = known.get(edition)
  if (existing) return existing
  const outline = {
    ...(Object.fromEntries(kinds.map((kind) => [kind.plural, kind.entries(edition)])) as Record<Plural, Entry[]>),
    principle: principlesById(edition),
    question: questionsById(edition),
    resource: resourcesById(edition),
  }
  known.set(edition, outline)
  return outline
}
