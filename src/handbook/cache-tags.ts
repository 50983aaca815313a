/**
 * The tags under which caches keep responses, and those of what a publication changes. A response carries the tags of all
 * that it depends on, and a purge by the tags of a change finds every response that differs.
 */
import { isDeepStrictEqual } from 'node:util'
import type { Edition } from './edition.ts'
import { kinds } from './kinds/index.ts'
import type { Locale, Locales } from './locale.ts'

export const tags = {
  /** Changes with every publication: releases, the head, the feed. */
  head: 'head',
  /** Which items there are, their order, relations and facts. */
  edition: 'edition',
  /** Which languages there are, and their settings. */
  languages: 'languages',
  /** How many texts of each state the languages have. */
  coverage: 'coverage',
  /** Changes with the version of the service alone. */
  service: 'service',
}

/** All of a language: its settings, or so many texts that naming them gains nothing. */
export const wholeTag = (locale: string) => `${locale}.all`
/** What search knows of a language. */
export const searchTag = (locale: string) => `${locale}.search`

/** So many texts of a language are named by a change. */
const mostTexts = 30

const known = new WeakMap<Edition, Map<string, string>>()

/** The tags of a text in a language: its own, that of its item and that of the collection of the kind. */
export function textTags(
  locale: string,
  segment: string,
  edition: Edition,
): [text: string, item: string, collection: string] {
  let collections = known.get(edition)
  if (!collections) {
    collections = new Map(kinds.flatMap(({ plural, entries }) => entries(edition).map(({ id }) => [id, plural])))
    known.set(edition, collections)
  }
  const [item = ''] = segment.split('.', 1)
  // The handbook's own texts and those of the interface are a collection each.
  return [`${locale}.${segment}`, `${locale}.${item}`, `${locale}.${collections.get(item) ?? item}`]
}

interface Snapshot {
  edition: Edition
  locales: Locales
}

/** The tags of all responses that differ between two releases. */
export function changedTags(before: Snapshot, after: Snapshot): string[] {
  const changed = new Set([tags.head])
  if (!isDeepStrictEqual(before.edition, after.edition)) changed.add(tags.edition)
  for (const tag of new Set([...Object.keys(before.locales), ...Object.keys(after.locales)])) {
    const [was, is] = [before.locales[tag], after.locales[tag]]
    if (!was || !is || !isDeepStrictEqual(settingsOf(was), settingsOf(is)))
      for (const one of [tags.languages, wholeTag(tag)]) changed.add(one)
    else {
      if (!isDeepStrictEqual(was.search, is.search)) changed.add(searchTag(tag))
      const differing = differingTexts(was, is)
      const isCounted = (id: string) => !was.texts[id] !== !is.texts[id] || was.states[id] !== is.states[id]
      if (differing.some(isCounted)) changed.add(tags.coverage)
      if (differing.length > mostTexts) changed.add(wholeTag(tag))
      else for (const id of differing) for (const one of textTags(tag, id, after.edition)) changed.add(one)
    }
  }
  return [...changed]
}

/** What readers notice of a language apart from its texts. */
function settingsOf({
  texts: _texts,
  states: _states,
  sources: _sources,
  minor: _minor,
  search: _search,
  ...settings
}: Locale) {
  return settings
}

function differingTexts(was: Locale, is: Locale): string[] {
  const segments = new Set([was, is].flatMap(({ texts, states }) => [...Object.keys(texts), ...Object.keys(states)]))
  return [...segments].filter((id) => was.texts[id] !== is.texts[id] || was.states[id] !== is.states[id])
}
