import type { CorrectionsFile } from '../../schemas/corrections-file.ts'
import type { EditionFile, ResourceFacts } from '../../schemas/edition-files.ts'
import type { WorkshopStructure } from '../../schemas/workshop.ts'

type PrincipleInFile = EditionFile['principles'][number]
type QuestionInFile = PrincipleInFile['questions'][number]

/** A question, with the resources that the source's texts of its guide link, in the order of the text. */
export interface Question extends QuestionInFile {
  /** Absent where there are none, as in releases of version 1.0.0. */
  actionResources?: string[]
  toolbox: string[]
  caseStudy: string[]
}

export interface Principle extends PrincipleInFile {
  questions: Question[]
}

/** The language-neutral half of a release: structure, facts about resources, and how the text differs from its source. */
export interface Edition extends EditionFile {
  principles: Principle[]
  resources: ResourceFacts[]
  corrections: CorrectionsFile['corrections']
  kept: CorrectionsFile['kept']
  /** Resources whose note exists, in the source locale's words: an optional segment exists where the source has it. */
  notes: string[]
  /** The texts of `laterTexts` in `segments.ts` that it has. Absent in releases of version 1.0.0, which have none. */
  laterTexts?: readonly string[]
  /** The guide for a workshop. Absent in releases of version 1.0.0. */
  workshop?: WorkshopStructure
}

/** The resources that a guide links, by the part of the guide, in reading order. */
export const linkedBy = ({ actionResources: actions = [], toolbox, caseStudy }: Question) => ({
  actions,
  toolbox,
  caseStudy,
})

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
