/** How a part of the handbook is shown, and where. */
import type { EmbedQuery } from '../../schemas/embed.ts'
import { questionsOf } from '../responses/routes/plan.ts'
import type { Release } from '../store/release.ts'

/** As a page of its own, in a frame of another page, or as a piece of one. */
export type View = NonNullable<EmbedQuery['view']>

export interface Showing {
  /** `site`: the handbook to read, with the head and foot of the site. */
  view: View | 'site'
  /** The level of the first heading, from 1 to 3: a piece of another page stands under headings of that page. */
  heading: number
  /** The questions marked so far, in the order of the handbook. */
  marked: readonly string[]
  /** Whether it is a file of a mirror, where nothing answers a search or a filter. */
  isMirrored?: boolean
}

/** Where a part of the handbook is read, below the public address; the address without a path is the front page. */
export const sitePath = (locale: string, path: string): string => `/${locale}${path === '' ? '/start' : path}`

/** @throws {ProblemError} naming the marks that are no questions. */
export function markedIn(questions: EmbedQuery['questions'] = '', release: Release): string[] {
  // The form of a page repeats the name.
  const marks = [questions].flat().join(',')
  return marks === '' ? [] : questionsOf(release, marks)
}

/** The marks as the query of a page's own links has them. */
export const marksQuery = (marked: readonly string[]): Record<string, string> =>
  marked.length > 0 ? { questions: marked.join(',') } : {}

/** The view as the query of a page's own links has it. */
export const viewQuery = ({ view, heading }: Pick<Showing, 'view' | 'heading'>): Record<string, string> => ({
  ...(view !== 'page' && { view }),
  ...(view === 'fragment' && { heading: `${heading}` }),
})
