import type { Config } from '../config.ts'
import { documents } from '../discovery/documents.ts'
import { renderLocaleDocument } from '../responses/render-releases.ts'
import type { Rendered } from '../responses/rendered.ts'
import { root } from '../responses/root.ts'
import { embeddedResponses } from '../site/embedded.ts'
import type { Digest, Release } from '../store/release.ts'
import { releaseResponses } from './release-responses.ts'

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
export async function* mirroredResponses(
  { release, config, document }: Mirrored,
  now: Date,
): AsyncGenerator<[address: string, rendered: Rendered]> {
  const heads = `${root}/heads`
  let head: Rendered | undefined
  for (const [address, rendered] of releaseResponses(release, config.publicUrl)) {
    if (address === heads) head = rendered
    else yield [address, rendered]
  }
  for (const tag of Object.keys(release.locales))
    yield [`${root}/releases/${release.id}/locales/${tag}`, await renderLocaleDocument(tag)(release, { document })]
  yield* embeddedResponses(release, config)
  for (const [address, { make }] of Object.entries(documents)) yield [address, await make({ release, config }, now)]
  // Last, so that a client that sees a new release finds all of it.
  if (head) yield [heads, head]
}
