/** What one text said in the releases: each wording with who wrote it, when and why. */
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { State } from '../../../schemas/content.ts'
import { type Locale, sourceLocale } from '../../handbook/locale.ts'
import type { Actor, ReleaseStore } from '../../store/store.ts'
import type { Approval } from './draft.ts'

export interface Wording {
  /** The first release that had it. */
  release: string
  publishedAt: string
  text: string
  state: State
  /** The source that stood beside it; null in the source language. */
  source: string | null
  writers: Actor[]
  publishedBy: Actor | null
  approvedBy: Actor | null
  /** What the approver said. */
  reason: string | null
}

type Said = Pick<Wording, 'release' | 'publishedAt' | 'text' | 'state' | 'source'>

/** How many releases back, and how many different documents of them, are looked through. */
const mostReleases = 1000
const mostDocuments = 200

/** The wordings in releases that are not withdrawn, newest first. */
async function wordingsSaid(store: ReleaseStore, tag: string, segment: string): Promise<Said[]> {
  const found: Said[] = []
  const read = new Map<string, Pick<Said, 'text' | 'state'> | undefined>()
  /** What a document says of the text. Releases share documents, so most are read once. */
  const saidIn = async (hash: string | undefined) => {
    if (hash === undefined) return undefined
    if (!read.has(hash)) {
      // Readers do not wait for all of them.
      await nextTurn()
      const { texts, states, state } = JSON.parse((await store.document(hash)) as string) as Locale
      const text = texts[segment]
      read.set(hash, text === undefined ? undefined : { text, state: states[segment] ?? state })
    }
    return read.get(hash)
  }
  for (const { id, publishedAt, manifest, withdrawn } of await store.records({ limit: mostReleases })) {
    if (read.size >= mostDocuments) break
    const said = withdrawn ? undefined : await saidIn(manifest.locales[tag])
    if (!said) continue
    const source = tag === sourceLocale ? null : ((await saidIn(manifest.locales[sourceLocale]))?.text ?? null)
    const newer = found.at(-1)
    // From newest to oldest: what an older release said as well began there.
    if (newer?.text === said.text && newer.state === said.state)
      Object.assign(newer, { release: id, publishedAt, source })
    else found.push({ release: id, publishedAt, ...said, source })
  }
  return found
}

/** @param approvals What is known of the approval of each release that a draft became. */
export async function wordingsOf(
  store: ReleaseStore,
  approvals: (releases: readonly string[]) => Promise<Map<string, Approval | null>>,
  { locale, segment }: { locale: string; segment: string },
): Promise<Wording[]> {
  const said = await wordingsSaid(store, locale, segment)
  const releases = said.map(({ release }) => release)
  const approved = await approvals(releases)
  const published = new Map((await store.eventsTo(releases)).map((event) => [event.to, event]))
  const writing = await store.eventsAbout(segment)
  return said.map((one) => {
    const publication = published.get(one.release)
    const draft = publication?.detail.draft
    const own = writing.filter(({ detail }) => draft !== undefined && detail.draft === draft)
    const approval = approved.get(one.release)
    return {
      ...one,
      writers: [...new Set(own.map(({ actor }) => actor))],
      publishedBy: publication?.actor ?? null,
      approvedBy: approval?.by ?? null,
      reason: approval?.reason ?? null,
    }
  })
}
