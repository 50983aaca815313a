/** What the source said before, as far as the releases tell. */
import { setImmediate as nextTurn } from 'node:timers/promises'
import { isOutdated, type Locale, sourceLocale } from '../../handbook/locale.ts'
import { sourceHash } from '../../handbook/source-hash.ts'
import type { Release } from '../../store/release.ts'
import type { ReleaseStore } from '../../store/store.ts'
import { hashOfText } from '../../translation/exported.ts'

/** How many releases back an earlier wording is looked for. */
const lookedAt = 100

/** Each release has a turn of the event loop to itself, so that readers do not wait for all of them. */
export async function* releasesBackwards(store: ReleaseStore): AsyncGenerator<Release> {
  for (const { id } of await store.records({ limit: lookedAt })) {
    await nextTurn()
    yield store.load(id)
  }
}

async function* sourcesBackwards(store: ReleaseStore): AsyncGenerator<Locale> {
  for await (const { locales } of releasesBackwards(store)) yield locales[sourceLocale] as Locale
}

/** The translations that releases had: the id of each text, and the hash that files for translators give its translation. */
export async function earlierTranslations(store: ReleaseStore, tag: string): Promise<Set<string>> {
  const found = new Set<string>()
  const hashed = new Set<string>()
  for await (const { locales } of releasesBackwards(store)) {
    const { texts: sources } = locales[sourceLocale] as Locale
    for (const [segment, text] of Object.entries(locales[tag]?.texts ?? {})) {
      const source = sources[segment] ?? ''
      const wording = JSON.stringify([segment, text, source])
      // Most texts are the same from release to release.
      if (hashed.has(wording)) continue
      hashed.add(wording)
      found.add(`${segment} ${hashOfText(text, source)}`)
    }
  }
  return found
}

/** Finds the wording that each outdated text of `target` was translated from. */
export async function earlierWordings(
  store: ReleaseStore,
  source: Locale,
  target: Locale,
): Promise<(segment: string, hash: string) => string | undefined> {
  const outdated = Object.keys(target.texts).filter((segment) => isOutdated(source, target, segment))
  const found = new Map<string, string>()
  if (outdated.length > 0)
    for await (const { texts } of sourcesBackwards(store))
      for (const segment of outdated) {
        const text = texts[segment]
        if (text !== undefined) found.set(`${segment} ${sourceHash(text)}`, text)
      }
  return (segment, hash) => found.get(`${segment} ${hash}`)
}

/**
 * The hashes that count as `text` when its change from the wording before is minor: that wording, and those that
 * counted as it. Where `text` is published already, the wording before is an earlier release's.
 */
export async function minorWith(
  store: ReleaseStore,
  base: Release,
  segment: string,
  text: string,
): Promise<string[] | undefined> {
  const published = base.locales[sourceLocale] as Locale
  const before = await firstOther(store, published, segment, text)
  const wording = before?.texts[segment]
  if (!before || wording === undefined) return undefined
  const known = [sourceHash(wording), ...(before.minor[segment] ?? []), ...(published.minor[segment] ?? [])]
  return [...new Set(known)].filter((hash) => hash !== sourceHash(text))
}

async function firstOther(store: ReleaseStore, published: Locale, segment: string, text: string) {
  if (published.texts[segment] !== text) return published
  for await (const source of sourcesBackwards(store)) if (source.texts[segment] !== text) return source
  return undefined
}
