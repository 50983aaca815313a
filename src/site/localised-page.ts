import { sourceLines } from './handbook-page.ts'
import { lines } from './html.ts'
import { type SitePage, sitePage } from './shell.ts'
import { start } from './start.ts'
import { wordsFor } from './words/words.ts'
import type { Writer } from './writer.ts'

type Given = Omit<SitePage, 'lang' | 'dir' | 'brand' | 'words' | 'publicUrl' | 'foot'>

/** A page of the site in a language of the handbook. The title comes before the name of the handbook. */
export function localisedPage(writer: Writer, { title, ...others }: Given, part = start): string {
  const { options, locale } = writer.localised
  const name = writer.text('handbook.title')
  return sitePage({
    lang: options.locale,
    dir: locale.dir,
    title: title === '' || title === name ? name : `${title} – ${name}`,
    brand: writer.inline('handbook.title'),
    words: wordsFor(locale),
    publicUrl: options.publicUrl,
    isMirrored: writer.showing.isMirrored,
    foot: lines('<div class="handbook-source">', sourceLines(part, writer), '</div>'),
    ...others,
  })
}
