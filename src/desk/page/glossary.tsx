import { termPlaces } from '../../translation/checks/glossary.ts'
import { linkTo } from './address.ts'
import type { Term } from './api.ts'
import { words } from './words.ts'

interface GlossaryProps {
  terms: readonly Term[]
  source: string
  /** The language of the terms, and of what is said of them. */
  locale: string
  /** Puts a term into the text; absent where nobody may write. */
  onInsert: ((term: string) => void) | undefined
  /** The draft, whose glossary has them. */
  draft: string
}

/** The terms that tell something: in the source language a term is its own. */
export const toldOf = (terms: readonly Term[]): Term[] =>
  terms.filter(({ term, source, note, avoid }) => term !== source || note !== null || avoid.length > 0)

/** How many terms have keys of their own. */
const withKeys = 9

/** The terms that a source has, in its order. */
export function Glossary({ terms, source, locale, onInsert, draft }: GlossaryProps) {
  const w = words().edit
  const { open, openOf } = words().glossary
  const places = termPlaces(source, terms).toSorted((a, b) => a.start - b.start)
  const found = [...new Set(places.map(({ term }) => term))]
  if (found.length === 0) return null
  return (
    <>
      <h3>{w.terms}</h3>
      <ul class="terms">
        {found.map((term, index) => (
          <li key={term.source}>
            <span lang="sv">{term.source}</span>: <strong lang={locale}>{term.term}</strong>{' '}
            {onInsert && <InsertTerm term={term.term} number={index + 1} onInsert={onInsert} />}
            <a href={linkTo(`drafts/${draft}/terms`, { q: term.source })} aria-label={openOf(term.source)}>
              {open}
            </a>
            {term.avoid.length > 0 && (
              <p>
                {w.avoid} <span lang={locale}>{term.avoid.join(', ')}</span>
              </p>
            )}
            {term.note && <p lang={locale}>{term.note}</p>}
          </li>
        ))}
      </ul>
    </>
  )
}

interface InsertTermProps {
  term: string
  number: number
  onInsert: (term: string) => void
}

function InsertTerm({ term, number, onInsert }: InsertTermProps) {
  const w = words().edit
  const keys = number <= withKeys ? `Alt+Shift+${number}` : undefined
  return (
    <>
      <button
        type="button"
        class="small plain"
        aria-label={w.insertTerm(term)}
        aria-keyshortcuts={keys}
        onClick={() => onInsert(term)}
      >
        {w.insertHere}
      </button>{' '}
      {keys && <kbd>{keys}</kbd>}
    </>
  )
}
