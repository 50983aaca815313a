/** The releases as an Atom feed (RFC 4287), for intranets that cannot receive calls. */
import type { Setting } from '../../schemas/language-settings.ts'
import { changedTags } from '../handbook/cache-tags.ts'
import { changedItems, differencesBetween } from '../handbook/differences.ts'
import { escapeHtml } from '../handbook/rich-text.ts'
import { type ChangedSettings, changedSettings, type SettingChange } from '../handbook/setting-differences.ts'
import type { Release, ReleaseRecord } from '../store/release.ts'
import type { ReleaseSource } from '../store/source.ts'
import type { Rendered } from './rendered.ts'
import { root } from './root.ts'

export const atom = 'application/atom+xml'

/** Entries in the feed; older releases are under `/releases`. */
const feedLength = 20

/** A release in the feed, and the one before it, where there was one. */
interface FeedEntry {
  record: ReleaseRecord
  release: Release
  before?: Release | undefined
}

/** The latest releases that are not withdrawn, each with the one before it. Changes since a withdrawn one are not served. */
async function feedEntries(releases: ReleaseSource): Promise<FeedEntry[]> {
  const records = await releases.records({ offset: 0, limit: feedLength + 1 })
  const answering = records.filter(({ withdrawn }) => !withdrawn)
  const loaded = await Promise.all(
    answering.map(async (record) => ({ record, release: await releases.get(record.id) })),
  )
  // A release that somebody asked for before it was published may count as unknown for a moment.
  const entries = loaded.filter((entry): entry is FeedEntry => entry.release !== undefined)
  return entries.map((entry, index) => ({ ...entry, before: entries[index + 1]?.release })).slice(0, feedLength)
}

export const renderFeed =
  (publicUrl: string, operator: string) =>
  async (_release: Release, releases: ReleaseSource): Promise<Rendered> => {
    const entries = await feedEntries(releases)
    const self = `${publicUrl}${root}/feed`
    const updated = entries[0]?.record.publishedAt ?? new Date(0).toISOString()
    const body = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<id>${self}</id>
<title>The innovation handbook: releases</title>
<updated>${updated}</updated>
<author><name>${escapeHtml(operator)}</name></author>
<link rel="self" type="${atom}" href="${self}"/>
<link rel="alternate" type="application/json" href="${publicUrl}${root}/releases"/>
${entries.map((entry) => entryXml(entry, publicUrl)).join('\n')}
</feed>
`
    return {
      contentType: `${atom}; charset=utf-8`,
      body,
      languages: ['en'],
      address: { path: '/feed', query: {} },
      pinned: false,
      ofHead: true,
    }
  }

function entryXml({ record, release, before }: FeedEntry, publicUrl: string): string {
  const address = `${publicUrl}${root}/releases/${record.id}`
  const changed = before ? changedItems(differencesBetween(before, release)) : {}
  const items = Object.entries(changed).filter(([, ids]) => ids.length > 0)
  const lines = before
    ? [
        ...items.map(([of, ids]) => `${of}: ${ids.join(', ')}`),
        ...settingLines(changedSettings(before.locales, release.locales)),
      ]
    : ['The first release.']
  return `<entry>
<id>${address}</id>
<title>${record.id}</title>
<updated>${record.publishedAt}</updated>
<link rel="alternate" type="application/json" href="${address}"/>
${before ? `<link rel="related" type="application/json" href="${address}/changes?since=${before.id}"/>\n` : ''}<summary>${escapeHtml(lines.join('; '))}</summary>${
    before
      ? changedTags(before, release)
          .map((tag) => `\n<category scheme="${publicUrl}${root}/feed#tags" term="${tag}"/>`)
          .join('')
      : ''
  }
</entry>`
}

/** The settings as readers know them. */
const names = {
  endonym: 'name',
  dir: 'direction',
  status: 'status',
  fallback: 'fallback',
  state: 'state of most texts',
  search: 'search words',
  glossary: 'glossary',
} satisfies Record<Setting, string>

/** “settings of nb: status unofficial → official, fallback sv → da, sv” */
const settingLines = (changed: ChangedSettings): string[] =>
  Object.entries(changed).map(
    ([locale, settings]) =>
      `settings of ${locale}: ${Object.entries(settings)
        .map(([name, change]) => settingPhrase(names[name as Setting], change))
        .join(', ')}`,
  )

function settingPhrase(name: string, { before, after }: SettingChange): string {
  if (before === null && after === null) return name
  if (before === null) return `${name} ${after}`
  return `${name} ${before} → ${after ?? 'none'}`
}
