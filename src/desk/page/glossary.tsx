import type { Term } from './api.ts'
import { words } from './words.ts'

interface GlossaryProps {
  terms: readonly Term[]
  source: string
  /** The language of the terms, and of what is said of them. */
  locale: string
}

/** The terms that a source has. */
export function Glossary({ terms, source, locale }: GlossaryProps) {
  const w = words().edit
  // In the source language a term is its own; it is told where there is something to know.
  const told = terms.filter(({ term, source, note, avoid }) => term !== source || note !== null || avoid.length > 0)
  const found = told.filter((term) => source.toLocaleLowerCase('sv').includes(term.source.toLocaleLowerCase('sv')))
  if (found.length === 0) return null
  return (
    <>
      <h3>{w.terms}</h3>
      <ul>
        {found.map((term) => (
          <li key={term.source}>
            <span lang="sv">{term.source}</span>: <strong lang={locale}>{term.term}</strong>
            {term.avoid.length > 0 && (
              <>
                {' '}
                ({w.avoid} <span lang={locale}>{term.avoid.join(', ')}</span>)
              </>
            )}
            {term.note && <p lang={locale}>{term.note}</p>}
          </li>
        ))}
      </ul>
    </>
  )
}
