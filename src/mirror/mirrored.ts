import type { Config } from '../config.ts'
import { partsOf } from '../delivery/parts.ts'
import { readyDrafts } from '../delivery/ready.ts'
import { localeDocumentDraft } from '../delivery/release-drafts.ts'
import type { Draft } from '../delivery/representation.ts'
import { root } from '../delivery/root.ts'
import { documents } from '../discovery/documents.ts'
import { embeddedDrafts } from '../embed/embedded.ts'
import type { Digest, Release } from '../releases/release.ts'

/** What a mirror is made from. */
export interface Mirrored {
  release: Release
  /** When the head last moved back, where the release is the head. */
  rolledBackAt: string | null
  config: Config
  /** The document that a hash of the manifest names. */
  document: (hash: Digest) => Promise<string | undefined>
}

/**
 * Every address that a mirror of a release answers. What needs a server is not among them: searches, plans, filters,
 * pages, the list of all releases and what follows it, and whatever chooses a language by itself.
 */
export async function* mirroredDrafts(
  { release, config, document }: Mirrored,
  now: Date,
): AsyncGenerator<[address: string, draft: Draft]> {
  const heads = `${root}/heads`
  let head: Draft | undefined
  const parts = partsOf(release).keys()
  for (const [address, draft] of readyDrafts(release, parts, config.publicUrl, { wholeLists: true })) {
    if (address === heads) head = draft
    else yield [address, draft]
  }
  for (const [tag, hash] of Object.entries(release.manifest.locales)) {
    const text = await document(hash)
    if (text === undefined) throw new Error(`the store lacks the document ${hash} of ${release.id}`)
    yield [`${root}/releases/${release.id}/locales/${tag}`, localeDocumentDraft(release, tag, text)]
  }
  yield* embeddedDrafts(release, config)
  for (const [address, make] of Object.entries(documents)) yield [address, await make({ release, config }, now)]
  // Last, so that whoever is told of a release finds all of it.
  if (head) yield [heads, head]
}
