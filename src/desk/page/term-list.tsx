import type { ComponentChildren } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { termPlaces } from '../../translation/checks/glossary.ts'
import { type Address, addressNow, go, linkTo } from './address.ts'
import type { DraftText, Term } from './api.ts'
import { TextField } from './form.tsx'
import { useSettled } from './hooks.ts'
import { words } from './words.ts'

/** How many source texts have each of some terms, by the Swedish term. */
export type UsageOf = (terms: readonly Term[]) => Map<string, number>

/** Counts as the list beside a text does: a term within a longer one does not count. */
export function usesOf(texts: readonly DraftText[], terms: readonly Term[]): Map<string, number> {
  const uses = new Map<string, number>()
  for (const { source } of texts)
    for (const term of new Set(termPlaces(source, terms).map((place) => place.term.source)))
      uses.set(term, (uses.get(term) ?? 0) + 1)
  return uses
}

/** Terms that are drawn at once. */
const atOnce = 100
/** Milliseconds without a key until the list follows. */
const typingPause = 120

interface TermListProps {
  terms: readonly Term[]
  locale: string
  dir: 'ltr' | 'rtl'
  address: Address
  /** The draft that the terms are of. */
  draft?: string
  usage?: UsageOf
  /** What can be done with a term. */
  actions?: ((term: Term) => ComponentChildren) | undefined
}

/** Terms in alphabetical order, and the search that the address has. */
export function TermList({ terms, locale, dir, address, draft, usage, actions }: TermListProps) {
  const w = words().glossary
  const wanted = address.chosen.get('q') ?? ''
  const [search, setSearch] = useState(wanted)
  const searched = useSettled(search, typingPause)
  const [most, setMost] = useState(atOnce)
  useEffect(() => {
    const { path } = addressNow()
    if (searched !== wanted && path === address.path) go(linkTo(path, { q: searched }), { instead: true })
  }, [searched])
  useEffect(() => {
    // The person went back, or followed a link.
    if (searched !== wanted) setSearch(wanted)
  }, [wanted])
  const found = useMemo(() => foundIn(terms, wanted), [terms, wanted])
  const shown = found.slice(0, most)
  const uses = useMemo(() => usage?.(terms.slice(0, atOnce * 10)), [usage, terms])
  return (
    <>
      <search class="filters">
        <TextField label={w.search} type="search" value={search} set={setSearch} />
      </search>
      <p role="status">
        {terms.length === 0 ? w.empty : found.length === 0 ? w.none : w.shown(found.length, terms.length)}
      </p>
      <ul class="cards">
        {shown.map((term) => (
          <li key={term.source}>
            <h3>
              <span lang="sv">{term.source}</span>
            </h3>
            <p>
              <strong lang={locale} dir={dir}>
                {term.term}
              </strong>
            </p>
            {term.avoid.length > 0 && (
              <p class="hint">
                {w.avoid}: <span lang={locale}>{term.avoid.join('; ')}</span>
              </p>
            )}
            {term.note && (
              <p class="hint" lang={locale} dir={dir}>
                {term.note}
              </p>
            )}
            {draft && uses && <Uses draft={draft} source={term.source} count={uses.get(term.source) ?? 0} />}
            {actions?.(term)}
          </li>
        ))}
      </ul>
      {found.length > shown.length && (
        <button type="button" class="plain" onClick={() => setMost(most + atOnce)}>
          {w.more(Math.min(atOnce, found.length - shown.length))}
        </button>
      )}
    </>
  )
}

/** How many texts have the term, with the way to those that the search for it finds. */
function Uses({ draft, source, count }: { draft: string; source: string; count: number }) {
  const w = words().glossary
  if (count === 0) return <p class="hint">{w.unused}</p>
  return (
    <p>
      <a href={linkTo(`drafts/${draft}/texts`, { q: source })} aria-label={w.usedInOf(count, source)}>
        {w.usedIn(count)}
      </a>
    </p>
  )
}

function foundIn(terms: readonly Term[], wanted: string): Term[] {
  const fold = (text: string) => text.toLocaleLowerCase('sv')
  const search = fold(wanted.trim())
  return terms
    .filter(({ source, term, avoid, note }) => fold([source, term, ...avoid, note ?? ''].join('\n')).includes(search))
    .toSorted((a, b) => a.source.localeCompare(b.source, 'sv'))
}
