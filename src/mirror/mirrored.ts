import type { Config } from '../config.ts'
import { documents } from '../discovery/documents.ts'
import { downloads } from '../discovery/sdk-package.ts'
import { ProblemError } from '../errors.ts'
import { sourceLocale } from '../handbook/locale.ts'
import { problemBody } from '../http/problems.ts'
import { LocalisedRelease } from '../responses/localised-release.ts'
import { json, renderBundle } from '../responses/render-items.ts'
import { renderLocaleDocument } from '../responses/render-releases.ts'
import type { Rendered } from '../responses/rendered.ts'
import { root } from '../responses/root.ts'
import { embeddedResponses } from '../site/embedded.ts'
import { markdownResponses } from '../site/markdown-responses.ts'
import { missingFile, renderMissing } from '../site/missing-page.ts'
import type { Digest, Release } from '../store/release.ts'
import { bareBundle, forms, problemFile } from './forms.ts'
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

const notHere = new ProblemError('ADDRESS_NOT_FOUND', {
  sv: 'Den här spegeln av handboken har inte den adressen.',
  en: 'This mirror of the handbook does not have that URL.',
})

/** A file cannot know which address was asked for, so that its `instance` is that of the mirror. */
const renderProblem = (publicUrl: string): Rendered => ({
  contentType: json,
  body: JSON.stringify(problemBody(notHere, 'en', '/', publicUrl)),
  languages: ['en'],
  pinned: false,
})

/**
 * Every address that a mirror of a release answers. What needs a server is not among them: searches, plans, filters,
 * pages, and the list of all releases and what follows it. Pages that choose a language are in their usual one.
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
  const { publicUrl } = config
  const missing = (locale: string) =>
    renderMissing(new LocalisedRelease(release, { locale, fallback: 'chain', pinned: false, publicUrl }), true)
  for (const locale of Object.keys(release.locales)) {
    const bare = new LocalisedRelease(release, { locale, fallback: 'none', pinned: false, publicUrl })
    yield [`${root}/${locale}/bundle/${bareBundle}`, renderBundle(bare)]
    yield [`/${locale}${missingFile}`, missing(locale)]
    yield [
      `${root}/releases/${release.id}/locales/${locale}`,
      await renderLocaleDocument(locale)(release, { document }),
    ]
  }
  yield* embeddedResponses(release, config, forms)
  yield* markdownResponses(release, config)
  yield [`/${problemFile}`, renderProblem(publicUrl)]
  // The only language that every release has.
  yield [missingFile, missing(sourceLocale)]
  for (const [address, body, contentType] of downloads())
    yield [address, { contentType, body, languages: [], pinned: false }]
  for (const [address, { make }] of Object.entries(documents))
    yield [address, await make({ release, config, isMirror: true }, now)]
  // Last, so that a client that sees a new release finds all of it.
  if (head) yield [heads, head]
}
