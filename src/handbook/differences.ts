/** What changed between two releases: structure item by item, and the settings and texts of each locale one by one. */
import { isDeepStrictEqual } from 'node:util'
import type { State } from '../../schemas/content.ts'
import { type Setting, settingNames } from '../../schemas/language-settings.ts'
import type { Edition } from './edition.ts'
import { kinds } from './kinds/index.ts'
import type { Locale, Locales } from './locale.ts'
import { segmentsOf } from './segments.ts'
import { sourceHash } from './source-hash.ts'

export interface Difference {
  change: 'added' | 'removed' | 'changed'
  /** The locale of a text or setting; null for the structure, which is the same in every language. */
  locale: string | null
  /** The item; `handbook`, `interface` or `workshop` for texts that belong to none, `language` for settings. */
  item: string
  /** The text; null for settings and structure. */
  segment: string | null
  /** The setting of the locale; null for texts and structure. */
  setting: Setting | null
  /** The text or the value of the setting. */
  before: string | null
  after: string | null
  /** State of the text in each release; null for settings and structure. */
  stateBefore: State | null
  stateAfter: State | null
  /** Whether the text of the source locale means the same as before, so that translations stay current. */
  minor: boolean
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
    const [was, is] = [before.locales[tag], after.locales[tag]]
    differences.push(...settings(tag, was, is), ...texts(tag, segments, was, is))
  }
  return differences
}

const ofNoText = { segment: null, stateBefore: null, stateAfter: null, minor: false } as const

/** The value of a setting as text; null if there is none to show. */
function settingText(locale: Locale | undefined, name: Setting): string | null {
  if (!locale || name === 'search') return null
  return name === 'fallback' ? locale.fallback.join(', ') || null : locale[name]
}

const noSearch = { synonyms: [] }

function* settings(tag: string, before?: Locale, after?: Locale): Generator<Difference> {
  for (const setting of settingNames) {
    const [was, is] = [settingText(before, setting), settingText(after, setting)]
    const isSame =
      setting === 'search' ? isDeepStrictEqual(before?.search ?? noSearch, after?.search ?? noSearch) : was === is
    if (!isSame)
      yield {
        change: changeOf(before, after),
        locale: tag,
        item: 'language',
        setting,
        before: was,
        after: is,
        ...ofNoText,
      }
  }
}

/** The item a segment belongs to. */
const itemOf = (segment: string): string => segment.split('.', 1)[0] as string

const changeOf = (before: unknown, after: unknown): Difference['change'] =>
  before === undefined ? 'added' : after === undefined ? 'removed' : 'changed'

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

/** A changed setting as text; null where there is no value to show. */
export type SettingChange = Pick<Difference, 'before' | 'after'>
export type ChangedSettings = Record<string, Partial<Record<Setting, SettingChange>>>

/** What changed of the settings of locales, by locale and setting. */
export function changedSettings(before: Locales, after: Locales): ChangedSettings {
  const changed: ChangedSettings = {}
  for (const tag of new Set([...Object.keys(before), ...Object.keys(after)]))
    for (const { setting, before: was, after: is } of settings(tag, before[tag], after[tag]))
      changed[tag] = { ...changed[tag], [setting as Setting]: { before: was, after: is } }
  return changed
}
