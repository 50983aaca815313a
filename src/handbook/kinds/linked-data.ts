/** Items as linked data: concepts (SKOS), or parts of the work (schema.org). */
import type { Edition } from '../edition.ts'
import type { Entry } from './kind.ts'

/** The work itself. */
export const workId = 'handbook'

/** A text in each language that has it. */
export type Label = (segment: string) => Record<string, string>

export type LinkedData = (entry: Entry, label: Label, edition: Edition) => object

export const concept = (id: string, prefLabel: Record<string, string>) => ({
  '@id': id,
  '@type': 'Concept',
  notation: id,
  prefLabel,
  inScheme: workId,
})

export const part = (id: string, type: string, about: string | null, more: object) => ({
  '@id': id,
  '@type': type,
  ...(about !== null && { about }),
  isPartOf: workId,
  ...more,
})
