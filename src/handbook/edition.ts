import type { CorrectionsFile } from '../../schemas/corrections-file.ts'
import type { EditionFile, ResourceFacts } from '../../schemas/edition-files.ts'

/** The language-neutral half of a release: structure, facts about resources, and how the text differs from its source. */
export interface Edition extends EditionFile {
  resources: ResourceFacts[]
  corrections: CorrectionsFile['corrections']
  kept: CorrectionsFile['kept']
  /** Resources whose note exists, in the source locale's words: an optional segment exists where the source has it. */
  notes: string[]
}

export type Principle = Edition['principles'][number]
export type Question = Principle['questions'][number]

/** Finds what an edition says of an item by its id; the map is made once for each edition. */
function byId<Item extends { id: string }>(list: (edition: Edition) => readonly Item[]) {
  const known = new WeakMap<Edition, Map<string, Item>>()
  return (edition: Edition): Map<string, Item> => {
    const existing = known.get(edition)
    if (existing) return existing
    const made = new Map(list(edition).map((item) => [item.id, item]))
    known.set(edition, made)
    return made
  }
}

export const principlesById = byId(({ principles }) => principles)
export const questionsById = byId(({ principles }) => principles.flatMap(({ questions }) => questions))
export const resourcesById = byId(({ resources }) => resources)
