/** What a translator may build on: what the releases and the draft say for the same or a similar source. */
import { distance } from 'fastest-levenshtein'
import { isOutdated, type Locale, sourceLocale } from '../../handbook/locale.ts'
import { neighboursOf } from '../../handbook/neighbours.ts'
import { toPlainText } from '../../handbook/rich-text.ts'
import type { ReleaseStore } from '../../store/store.ts'
import { stateOf } from '../../translation/units.ts'
import type { OpenedDraft } from './draft.ts'
import { releasesBackwards } from './earlier-wordings.ts'

export interface Suggestion {
  /** `neighbour`: the same text in a related language, to read. */
  kind: 'earlier' | 'same' | 'similar' | 'neighbour'
  text: string
  locale: string
  state: string
  segment: string
  /** The wording that it translates. */
  source: string
  /** How much of that wording the present source has, in per cent. */
  match: number
  /** Where it was found; null in the draft itself. */
  release: string | null
}

/** Below this share, in per cent, a translation is quicker to write than to change. */
const leastMatch = 70
const most = 5
/** Milliseconds that are spent on releases. The newest come first. */
const allowed = 250

/** One wording of a language, and where it stands. */
interface Place {
  source: Locale
  target: Locale | undefined
  release: string | null
}

/**
 * Suggestions for one text, the best first.
 * @param now Milliseconds that rise, for the limit of time.
 */
export async function suggestionsFor(
  store: ReleaseStore,
  { draft, base, locale }: OpenedDraft,
  segment: string,
  now: () => number = () => performance.now(),
): Promise<Suggestion[]> {
  const source = base.locales[sourceLocale] as Locale
  const wanted = source.texts[segment]
  if (wanted === undefined || draft.locale === sourceLocale) return []
  const memory = new Memory(segment, wanted, locale.texts[segment])
  memory.add({ source, target: locale, release: null })
  const end = now() + allowed
  for await (const { id, locales } of releasesBackwards(store)) {
    if (now() > end) break
    memory.add({ source: locales[sourceLocale] as Locale, target: locales[draft.locale], release: id })
  }
  const neighbours = neighboursOf(draft.locale).flatMap((tag): Suggestion[] => {
    const target = base.locales[tag]
    const text = target?.texts[segment]
    if (target === undefined || text === undefined || isOutdated(source, target, segment)) return []
    const state = stateOf(target, segment)
    return [{ kind: 'neighbour', text, locale: tag, state, segment, source: wanted, match: 100, release: base.id }]
  })
  return [...memory.best(), ...neighbours]
}

/** The translations of one language, by how near their sources are to the one that is wanted. */
class Memory {
  readonly #segment: string
  readonly #wanted: string
  /** What stands in the draft already. */
  readonly #present: string | undefined
  readonly #seen = new Set<string>()
  readonly #matches = new Map<string, number>()
  /** By wording. */
  readonly #found = new Map<string, Suggestion>()

  constructor(segment: string, wanted: string, present: string | undefined) {
    this.#segment = segment
    this.#wanted = wanted
    this.#present = present
  }

  add({ source, target, release }: Place): void {
    for (const [segment, text] of Object.entries(target?.texts ?? {})) {
      const from = source.texts[segment]
      const wording = JSON.stringify([segment, text, from])
      // Most texts are the same from release to release.
      if (target === undefined || from === undefined || text === this.#present || this.#seen.has(wording)) continue
      this.#seen.add(wording)
      const isOwn = segment === this.#segment
      const match = this.#match(from)
      if ((match < leastMatch && !isOwn) || isOutdated(source, target, segment)) continue
      const kind = isOwn ? 'earlier' : match === 100 ? 'same' : 'similar'
      const state = stateOf(target, segment)
      const one = { kind, text, locale: target.tag, state, segment, source: from, match, release } as const
      if ((this.#found.get(text)?.match ?? -1) < match) this.#found.set(text, one)
    }
  }

  best(): Suggestion[] {
    return [...this.#found.values()].sort((a, b) => b.match - a.match).slice(0, most)
  }

  #match(from: string): number {
    const known = this.#matches.get(from)
    if (known !== undefined) return known
    const match = matchOf(toPlainText(from), toPlainText(this.#wanted))
    this.#matches.set(from, match)
    return match
  }
}

/** How much of a text another has, in per cent; 100 only where they are the same. */
function matchOf(text: string, other: string): number {
  const longer = Math.max(text.length, other.length)
  // No text is nearer than its length lets it be.
  if (Math.min(text.length, other.length) / longer < leastMatch / 100) return 0
  const away = distance(text, other)
  return away === 0 ? 100 : Math.min(99, Math.round(100 * (1 - away / longer)))
}
