/** What changed between two releases: structure item by item, and texts one by one in each locale. */
import { isDeepStrictEqual } from 'node:util'
import type { Edition } from './edition.ts'
import { kinds } from './kinds/index.ts'
import type { Locale, Locales } from './locale.ts'
import { segmentsOf } from './segments.ts'

export interface Difference {
  change: 'added' | 'removed' | 'changed'
  /** The locale of a text; null for the structure, which is the same in every language. */
  locale: string | null
  /** The item; `handbook` or `interface` for texts that belong to none. */
  item: string
  /** The text; null for the structure. */
  segment: string | null
  before: string | null
  after: string | null
}

interface Snapshot {
  edition: Edition
  locales: Locales
}

/** In the order of the handbook, structure first, then locale by locale. */
export function differencesBetween(before: Snapshot, after: Snapshot): Difference[] {
  const differences = [...structure(before.edition, after.edition)]
  const segments = [...new Set([...segmentsOf(after.edition), ...segmentsOf(before.edition)].map(({ id }) => id))]
  for (const tag of new Set([...Object.keys(before.locales), ...Object.keys(after.locales)])) {
    differences.push(...texts(tag, segments, before.locales[tag], after.locales[tag]))
  }
  return differences
}

/** The item a segment belongs to. */
const itemOf = (segment: string): string => segment.split('.', 1)[0] as string

const changeOf = (before: unknown, after: unknown): Difference['change'] =>
  before === undefined ? 'added' : after === undefined ? 'removed' : 'changed'

function* texts(tag: string, segments: string[], before?: Locale, after?: Locale): Generator<Difference> {
  for (const segment of segments) {
    const [was, is] = [before?.texts[segment], after?.texts[segment]]
    if (was === is) continue
    yield {
      change: changeOf(was, is),
      locale: tag,
      item: itemOf(segment),
      segment,
      before: was ?? null,
      after: is ?? null,
    }
  }
}

/** Everything that is said of an item without words: where it stands and what it points at. */
function itemsOf(edition: Edition): Map<string, unknown> {
  return new Map<string, unknown>([
    ...kinds.flatMap(({ entries, facts }) =>
      entries(edition).map((entry): [string, unknown] => [entry.id, [entry, facts?.(entry.id, edition)]]),
    ),
    ['handbook', edition.handbook],
  ])
}

function* structure(before: Edition, after: Edition): Generator<Difference> {
  const [was, is] = [itemsOf(before), itemsOf(after)]
  for (const item of new Set([...is.keys(), ...was.keys()])) {
    if (isDeepStrictEqual(was.get(item), is.get(item))) continue
    const change = changeOf(was.get(item), is.get(item))
    yield { change, locale: null, item, segment: null, before: null, after: null }
  }
}

/** The ids of the items that changed, by locale; under `structure` those whose place or facts did. */
export function changedItems(differences: readonly Difference[]): Record<string, string[]> {
  const changed: Record<string, Set<string>> = {}
  for (const { locale, item } of differences) {
    const of = locale ?? 'structure'
    changed[of] ??= new Set()
    changed[of].add(item)
  }
  return Object.fromEntries(Object.entries(changed).map(([of, items]) => [of, [...items]]))
}
