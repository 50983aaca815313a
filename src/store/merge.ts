/** Merging the `content/` that ships with an upgrade into what maintainers have published since (three-way, by text). */
import { isDeepStrictEqual } from 'node:util'
import type { Locale, Term } from '../handbook/locale.ts'
import { termKey } from '../handbook/term-key.ts'
import type { Snapshot } from './release.ts'

export interface Merged {
  snapshot: Snapshot
  /** Where both sides changed the same thing: ours was kept, the file's is to be looked at. */
  kept: { locale: string; what: string; ours: unknown; theirs: unknown }[]
}

/** What `content/` says, with the glossaries of its languages, which its releases do not hold. */
export interface FileSnapshot extends Snapshot {
  glossaries?: Record<string, Term[]>
}

/**
 * @param base The `content/` published last. @param theirs `content/` as it is now. @param ours The current release.
 * Structure and search words come from `theirs`: they change only through `content/`.
 */
export function mergeContent(base: FileSnapshot, theirs: FileSnapshot, ours: Snapshot): Merged {
  const kept: Merged['kept'] = []
  const locales = { ...ours.locales }
  for (const [tag, their] of Object.entries(theirs.locales)) {
    const our = ours.locales[tag]
    const note: Note = (what) => kept.push({ locale: tag, ...what })
    locales[tag] = our ? mergeLocale(base.locales[tag], their, our, note) : their
    if (our?.glossary) {
      const [was, is = []] = [base.glossaries?.[tag], theirs.glossaries?.[tag]]
      locales[tag].glossary = mergeTerms(was, is, our.glossary, note)
    }
  }
  return { snapshot: { edition: theirs.edition, locales }, kept }
}

type Note = (what: { what: string; ours: unknown; theirs: unknown }) => void

/** The records of a locale that are merged key by key; its other fields are merged whole. */
const bySegment = ['states', 'sources', 'minor'] as const

function mergeLocale(base: Locale | undefined, theirs: Locale, ours: Locale, note: Note): Locale {
  const merged: Locale = { ...ours, search: theirs.search, texts: { ...ours.texts } }
  for (const name of ['endonym', 'dir', 'status', 'fallback', 'state'] as const) {
    const side = choose(base?.[name], theirs[name], ours[name])
    if (side === 'theirs') Object.assign(merged, { [name]: theirs[name] })
    if (side === 'both') note({ what: name, ours: ours[name], theirs: theirs[name] })
  }
  for (const name of bySegment) Object.assign(merged, { [name]: { ...ours[name] } })
  for (const segment of new Set([...Object.keys(theirs.texts), ...Object.keys(base?.texts ?? {})])) {
    const side = choose(base?.texts[segment], theirs.texts[segment], ours.texts[segment])
    if (side === 'both') note({ what: segment, ours: ours.texts[segment], theirs: theirs.texts[segment] })
    if (side !== 'theirs') continue
    put(merged.texts, segment, theirs.texts[segment])
    // A text brings along what is known of it.
    for (const name of bySegment) put(merged[name] as Record<string, unknown>, segment, theirs[name][segment])
  }
  return merged
}

/**
 * Merges the glossary of a language that has its own. If it is not known what the files said when it became so, the store's
 * terms stay, and what the files have else is listed.
 */
function mergeTerms(base: Term[] | undefined, theirs: Term[], ours: Term[], note: Note): Term[] {
  const byKey = (terms: readonly Term[] = []) => new Map(terms.map((term) => [termKey(term.source), term]))
  const [was, their, our] = [byKey(base), byKey(theirs), byKey(ours)]
  const merged = new Map(our)
  for (const key of new Set([...was.keys(), ...their.keys(), ...our.keys()])) {
    const [theirTerm, ourTerm] = [their.get(key), our.get(key)]
    const isNew = base === undefined && !isDeepStrictEqual(theirTerm, ourTerm)
    const side = isNew ? 'both' : choose(was.get(key), theirTerm, ourTerm)
    if (side === 'both') note({ what: `glossary: ${key}`, ours: ourTerm, theirs: theirTerm })
    if (side !== 'theirs') continue
    if (theirTerm) merged.set(key, theirTerm)
    else merged.delete(key)
  }
  return [...merged.values()]
}

/** Whose value stands: the side that changed it. */
function choose(base: unknown, theirs: unknown, ours: unknown): 'theirs' | 'ours' | 'both' {
  if (isDeepStrictEqual(theirs, ours) || isDeepStrictEqual(theirs, base)) return 'ours'
  return isDeepStrictEqual(ours, base) ? 'theirs' : 'both'
}

function put<Value>(record: Record<string, Value>, key: string, value: Value | undefined): void {
  if (value === undefined) delete record[key]
  else record[key] = value
}
