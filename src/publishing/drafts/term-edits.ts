/** Writing terms of the glossary in a draft. */
import { mostTerms } from '../../../schemas/locale-files.ts'
import { type Bilingual, didYouMean, type Fault, join } from '../../errors.ts'
import { mergedEdits, withTerms } from '../../handbook/glossary.ts'
import type { Term } from '../../handbook/locale.ts'
import { nearest } from '../../handbook/nearest.ts'
import { termKey } from '../../handbook/term-key.ts'
import type { Terms } from '../glossaries.ts'
import type { DraftProposal } from './draft.ts'

/** A term as somebody sends it. */
export interface TermEdit {
  source: string
  term: string
  avoid?: string[]
  note?: string | null
}

export interface TermsEdit {
  terms: readonly TermEdit[]
  removedTerms: readonly string[]
}

const plain = (words: string) => words.normalize('NFC').trim()

/** A term as it is stored, with nothing that is empty. */
function stored({ source, term, avoid = [], note }: TermEdit): Term {
  const avoided = [...new Set(avoid.map(plain))]
  return {
    source: plain(source),
    term: plain(term),
    ...(avoided.length > 0 && { avoid: avoided }),
    ...(note && { note: plain(note) }),
  }
}

const none = { written: [], removed: [] }

/** What a draft says of the glossary once more is written. @param published The glossary that it is written on. */
export function writtenTerms(
  { glossary = none }: DraftProposal,
  published: Terms,
  { terms, removedTerms }: TermsEdit,
): Pick<DraftProposal, 'glossary'> {
  const merged = mergedEdits(published, glossary, { written: terms.map(stored), removed: removedTerms.map(plain) })
  return merged ? { glossary: merged } : {}
}

/** What is wrong with terms that are to be written. @param now The glossary as the draft has it. */
export function termFaults(now: Terms, { terms, removedTerms }: TermsEdit): Fault[] {
  const there = new Set(now.map(({ source }) => termKey(source)))
  const named = new Set<string>()
  const unknown = removedTerms.flatMap((source, index): Fault[] =>
    there.has(termKey(source)) ? [] : [{ pointer: `/removedTerms/${index}`, detail: noSuchTerm(source, now) }],
  )
  const twice = [
    ...terms.map(({ source }, index) => ({ source, pointer: `/terms/${index}/source` })),
    ...removedTerms.map((source, index) => ({ source, pointer: `/removedTerms/${index}` })),
  ].flatMap(({ source, pointer }): Fault[] => {
    const isNew = !named.has(termKey(source))
    named.add(termKey(source))
    return isNew ? [] : [{ pointer, detail: namedTwice(source) }]
  })
  const made = withTerms(now, { written: terms.map(stored), removed: [...removedTerms] }).length
  const tooMany = made > Math.max(mostTerms, now.length) ? [{ pointer: '/terms', detail: full(made) }] : []
  return [...unknown, ...twice, ...terms.flatMap(avoidsItself), ...tooMany]
}

/** The checks would object to every text that uses the term. */
const avoidsItself = ({ term, avoid = [] }: TermEdit, index: number): Fault[] =>
  avoid.flatMap((word, at) =>
    termKey(word) === termKey(term)
      ? [
          {
            pointer: `/terms/${index}/avoid/${at}`,
            detail: { sv: 'Ordet är själva termen.', en: 'The word is the term itself.' },
          },
        ]
      : [],
  )

const noSuchTerm = (source: string, now: Terms): Bilingual =>
  join(
    { sv: `Ordlistan har inte ”${source}”.`, en: `The glossary has no “${source}”.` },
    didYouMean(
      nearest(
        source,
        now.map((term) => term.source),
      ),
    ),
  )

const namedTwice = (source: string): Bilingual => ({
  sv: `”${source}” står två gånger. Stora och små bokstäver räknas som samma.`,
  en: `“${source}” is named twice. Upper and lower case are the same.`,
})

const full = (made: number): Bilingual => ({
  sv: `Ordlistan skulle få ${made} termer. Den får ha högst ${mostTerms}.`,
  en: `The glossary would have ${made} terms. It can have at most ${mostTerms}.`,
})
