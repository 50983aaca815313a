import type { CorrectionsFile, EditionFile, ResourceFacts } from '../../schemas/content.ts'

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
