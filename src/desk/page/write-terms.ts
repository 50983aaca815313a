/** Writing terms of the glossary in a draft: each change can be undone, and nothing that others wrote is overwritten. */
import { termKey } from '../../handbook/term-key.ts'
import { all, ask, type Draft, Problem, type Term } from './api.ts'
import type { DraftDesk } from './draft-desk.ts'

/** A change of one term. A term whose Swedish words change is another term in its place. */
export interface TermChange {
  before: Term | undefined
  after: Term | undefined
}

export const reversed = ({ before, after }: TermChange): TermChange => ({ before: after, after: before })

/** The Swedish words that a change is called by. */
export const nameOf = ({ before, after }: TermChange): string => (after ?? before)?.source ?? ''

const plain = (text: string) => text.normalize('NFC').trim()

/** A term as the API has it once it is written. */
export const asStored = ({ source, term, avoid, note }: Term): Term => ({
  source: plain(source),
  term: plain(term),
  avoid: [...new Set(avoid.map(plain))].filter((word) => word !== ''),
  note: plain(note ?? '') || null,
})

export const findTerm = (terms: readonly Term[], source: string | undefined): Term | undefined =>
  source === undefined ? undefined : terms.find((term) => termKey(term.source) === termKey(source))

export const termsOf = ({ id, locale }: Pick<Draft, 'id' | 'locale'>): Promise<Term[]> =>
  all<Term>(`/terms?locale=${locale}&draft=${id}`)

/** Writes a change. Returns false if somebody else has changed the term meanwhile: it then stays as they left it. */
export async function writeTerm(desk: DraftDesk, { before, after }: TermChange): Promise<boolean> {
  const isRenamed = before && (!after || termKey(before.source) !== termKey(after.source))
  const edit = { ...(after && { terms: [after] }), ...(isRenamed && { removedTerms: [before.source] }) }
  for (;;) {
    const { revision } = desk.draft
    const now = await termsOf(desk.draft)
    const stands = (source: string | undefined) => JSON.stringify(findTerm(now, source))
    if (stands((before ?? after)?.source) !== JSON.stringify(before)) return false
    if (isRenamed && stands(after?.source) !== undefined) return false
    try {
      await desk.writeTerms(edit, revision)
      return true
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'PRECONDITION_FAILED') throw error
      await desk.take(await ask<Draft>('GET', desk.path))
    }
  }
}
