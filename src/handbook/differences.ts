/** What changed between two releases: structure item by item, and the settings and texts of each locale one by one. */
import { isDeepStrictEqual } from 'node:util'
import type { State } from '../../schemas/content.ts'
import { changeOf, type Difference, ofNoText } from './difference.ts'
import type { Edition } from './edition.ts'
import { kinds } from './kinds/index.ts'
import type { Locale, Locales } from './locale.ts'
import { segmentsOf } from './segments.ts'
import { settings } from './setting-differences.ts'
import { sourceHash } from './source-hash.ts'

interface Snapshot {
  edition: Edition
  locales: Locales
}

/** In the order of the handbook, structure first, then locale by locale. */
export function differencesBetween(before: Snapshot, after: Snapshot): Difference[] {
  const differences = [...structure(before.edition, after.edition)]
  const segments = [...new Set([...segmentsOf(after.edition), ...segmentsOf(before.edition)].map(({ id }) => id))]
  for (const tag of new Set([...Object.keys(before.locales), ...Object.keys(after.locales)])) {
    const [was, is] = [before.locales[tag], after.locales[tag]]
    differences.push(...settings(tag, was, is), ...texts(tag, segments, was, is))
  }
  return differences
}

/** The item a segment belongs to. */
const itemOf = (segment: string): string => segment.split('.', 1)[0] as string

function* texts(tag: string, segments: string[], before?: Locale, after?: Locale): Generator<Difference> {
  for (const segment of segments) {
    const [was, is] = [before?.texts[segment], after?.texts[segment]]
    if (isDeepStrictEqual(factsOf(before, segment), factsOf(after, segment))) continue
    yield {
      change: changeOf(was, is),
      locale: tag,
      item: itemOf(segment),
      segment,
      setting: null,
      before: was ?? null,
      after: is ?? null,
      stateBefore: stateOf(before, segment),
      stateAfter: stateOf(after, segment),
      minor: isMinor(segment, before, after),
    }
  }
}

const stateOf = (locale: Locale | undefined, segment: string): State =>
  locale?.texts[segment] === undefined ? 'missing' : (locale.states[segment] ?? locale.state)

/** Everything that a release knows of a text. */
const factsOf = (locale: Locale | undefined, segment: string) =>
  locale?.texts[segment] === undefined
    ? null
    : [locale.texts[segment], stateOf(locale, segment), locale.sources[segment], locale.minor[segment]]

/** A text can be marked with its change, or afterwards: then the text itself is the same. */
function isMinor(segment: string, before: Locale | undefined, after: Locale | undefined): boolean {
  const was = before?.texts[segment]
  const wordings = after?.minor[segment] ?? []
  if (was === undefined) return false
  if (was !== after?.texts[segment]) return wordings.includes(sourceHash(was))
  return wordings.some((hash) => !(before?.minor[segment] ?? []).includes(hash))
}

/** Everything that is said of an item without words: where it stands and what it points at. */
function itemsOf(edition: Edition): Map<string, unknown> {
  return new Map<string, unknown>([
    ...kinds.flatMap(({ entries, facts }) =>
      entries(edition).map((entry): [string, unknown] => [entry.id, [entry, facts?.(entry.id, edition)]]),
    ),
    ['handbook', edition.handbook],
    ...(edition.workshop ? [['workshop', edition.workshop] as const] : []),
  ])
}

function* structure(before: Edition, after: Edition): Generator<Difference> {
  const [was, is] = [itemsOf(before), itemsOf(after)]
  for (const item of new Set([...is.keys(), ...was.keys()])) {
    if (isDeepStrictEqual(was.get(item), is.get(item))) continue
    const change = changeOf(was.get(item), is.get(item))
    yield { change, locale: null, item, setting: null, before: null, after: null, ...ofNoText }
  }
}

/**
 * The ids of the items that changed, by locale; under `structure` those whose place or facts did. A locale of which only
 * settings changed has no items.
 */
export function changedItems(differences: readonly Difference[]): Record<string, string[]> {
  const changed: Record<string, Set<string>> = {}
  for (const { locale, item, setting } of differences) {
    const of = locale ?? 'structure'
    changed[of] ??= new Set()
    if (setting === null) changed[of].add(item)
  }
  return Object.fromEntries(Object.entries(changed).map(([of, items]) => [of, [...items]]))
}
