/** The glossary of a language: which terms are the same, what somebody changes of it, and how two of them differ. */
import { isDeepStrictEqual } from 'node:util'
import { changeOf, type Difference, ofNoText, type ShownTerm } from './difference.ts'
import type { Term } from './locale.ts'
import { termKey } from './term-key.ts'

export const shownTerm = ({ source, term, avoid = [], note }: Term): ShownTerm => ({
  source,
  term,
  avoid,
  note: note ?? null,
})

/** What a draft changes of a glossary. */
export interface TermEdits {
  /** Terms that are new or changed. */
  written: Term[]
  /** The Swedish terms that are no longer there. */
  removed: string[]
}

const byKey = (terms: readonly Term[]): Map<string, Term> => new Map(terms.map((term) => [termKey(term.source), term]))

/** A glossary with what is changed. Terms keep their place, and new ones come last. */
export function withTerms(terms: readonly Term[], { written, removed }: TermEdits): Term[] {
  const made = byKey(terms)
  for (const term of written) made.set(termKey(term.source), term)
  for (const source of removed) made.delete(termKey(source))
  return [...made.values()]
}

/** Earlier edits with later ones. What ends as `terms` have it is no edit. */
export function mergedEdits(terms: readonly Term[], earlier: TermEdits, later: TermEdits): TermEdits | undefined {
  const published = byKey(terms)
  const named = new Set([...later.written.map(({ source }) => source), ...later.removed].map(termKey))
  const written = [...earlier.written.filter(({ source }) => !named.has(termKey(source))), ...later.written]
  const removed = [...earlier.removed.filter((source) => !named.has(termKey(source))), ...later.removed]
  const merged = {
    written: written.filter((term) => !isDeepStrictEqual(term, published.get(termKey(term.source)))),
    removed: removed.filter((source) => published.has(termKey(source))),
  }
  return merged.written.length + merged.removed.length > 0 ? merged : undefined
}

/** What differs between two glossaries of a locale, term by term. */
export function* termDifferences(tag: string, before: readonly Term[], after: readonly Term[]): Generator<Difference> {
  const [had, has] = [byKey(before), byKey(after)]
  for (const key of new Set([...has.keys(), ...had.keys()])) {
    const [was, is] = [had.get(key), has.get(key)]
    if (isDeepStrictEqual(was && shownTerm(was), is && shownTerm(is))) continue
    yield {
      change: changeOf(was, is),
      locale: tag,
      item: 'language',
      setting: 'glossary',
      before: was?.term ?? null,
      after: is?.term ?? null,
      ...ofNoText,
      term: { before: was ? shownTerm(was) : null, after: is ? shownTerm(is) : null },
    }
  }
}
