import type { Edition, Principle, Question } from './edition.ts'

/** An item, where it belongs and where it stands among its siblings, counted from 1. */
export interface Entry {
  id: string
  position: number
  principle: string | null
  question: string | null
}

/** The items of an edition by kind, in the order of the handbook, and quick ways to one of them. */
export interface Outline {
  principles: Entry[]
  dimensions: Entry[]
  challenges: Entry[]
  questions: Entry[]
  actions: Entry[]
  resources: Entry[]
  principle: Map<string, Principle>
  question: Map<string, Question>
  resource: Map<string, Edition['resources'][number]>
}

const known = new WeakMap<Edition, Outline>()

/** Computed once for each edition. */
export function outlineOf(edition: Edition): Outline {
  const existing = known.get(edition)
  if (existing) return existing
  const outline = makeOutline(edition)
  known.set(edition, outline)
  return outline
}

const entries = (ids: readonly string[], principle: string | null, question: string | null = null): Entry[] =>
  ids.map((id, index) => ({ id, position: index + 1, principle, question }))

function makeOutline(edition: Edition): Outline {
  const { principles } = edition
  const questions = principles.flatMap((principle) => principle.questions)
  const ids = (items: readonly { id: string }[]) => items.map((item) => item.id)
  return {
    principles: entries(ids(principles), null),
    dimensions: principles.flatMap((principle) => entries(principle.dimensions, principle.id)),
    challenges: principles.flatMap((principle) => entries(principle.challenges, principle.id)),
    questions: principles.flatMap((principle) => entries(ids(principle.questions), principle.id)),
    actions: principles.flatMap((principle) =>
      principle.questions.flatMap((question) => entries(question.actions, principle.id, question.id)),
    ),
    resources: entries(ids(edition.resources), null),
    principle: new Map(principles.map((principle) => [principle.id, principle])),
    question: new Map(questions.map((question) => [question.id, question])),
    resource: new Map(edition.resources.map((resource) => [resource.id, resource])),
  }
}
