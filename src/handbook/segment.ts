import { limits } from '../../schemas/content.ts'

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
