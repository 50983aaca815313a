import { limits } from '../../schemas/content.ts'

export const optionalGroups = ['summaries', 'workshop'] as const
export type OptionalGroup = (typeof optionalGroups)[number]

export interface Segment {
  /** Stable for ever, the same in every language: `p1-q1.guide.title`. */
  id: string
  /** The file that holds it, from the locale's folder. */
  file: string
  /** The keys that lead to it in that file. */
  path: string[]
  /** Whether it may carry links. */
  rich: boolean
  /** In characters. */
  maxLength: number
  /**
   * A text in plain language that a language may lack. No other language stands in for it, coverage counts it apart under
   * this name, and the list of corrections names it, because the handbook’s publisher did not write it.
   */
  optional?: OptionalGroup
}

export const plain = (id: string, file: string, path: string[], maxLength: number): Segment => ({
  id,
  file,
  path,
  rich: false,
  maxLength,
})

export const rich = (id: string, file: string, path: string[]): Segment => ({
  id,
  file,
  path,
  rich: true,
  maxLength: limits.paragraph,
})

export const summary = (id: string, file: string, path: string[]): Segment => ({
  ...plain(id, file, path, limits.statement),
  optional: 'summaries',
})
