import type { Config } from '../config.ts'
import { LocalisedRelease } from '../responses/localised-release.ts'
import type { Rendered } from '../responses/rendered.ts'
import type { Release } from '../store/release.ts'
import { fullPath, renderFull, renderLlms } from './llms.ts'
import { llmsPath } from './llms-path.ts'
import { atOwnAddress, markdownPath, pageAsMarkdown } from './markdown.ts'
import { renderReading } from './reading.ts'
import { readingParts } from './reading-parts.ts'
import { sitePath } from './showing.ts'

/** The Markdown form of every page of a release, and what leads assistants to them: what a mirror holds of them. */
export async function* markdownResponses(
  release: Release,
  { publicUrl, operator }: Pick<Config, 'publicUrl' | 'operator'>,
): AsyncGenerator<[address: string, rendered: Rendered]> {
  for (const locale of Object.keys(release.locales)) {
    const localised = new LocalisedRelease(release, { locale, fallback: 'chain', pinned: false, publicUrl })
    for (const part of readingParts(release, operator)) {
      const page = await pageAsMarkdown(renderReading(part, { isMirrored: true }))(localised)
      yield [markdownPath(sitePath(locale, part.path)), atOwnAddress(page)]
    }
    yield [sitePath(locale, llmsPath), renderLlms(localised)]
    yield [sitePath(locale, fullPath), await renderFull(localised)]
  }
}
