import type { Edition } from '../handbook/edition.ts'
import { sourceLocale } from '../handbook/locale.ts'
import { FileRefused } from './file-refused.ts'
import type { ReadFile } from './read-file.ts'

/** Refuses a file of which any part belongs to another edition or language. An XLIFF tool may drop the edition's name. */
export function guardHeads({ file, edition, tag }: { file: ReadFile; edition: Edition; tag: string }): void {
  for (const head of file.heads) {
    if (head.edition !== undefined && head.edition !== edition.id)
      throw new FileRefused('OTHER_EDITION', { found: head.edition, wanted: edition.id })
    if (head.sourceLocale === '' || head.targetLocale === '') throw new FileRefused('NO_LANGUAGE')
    if (!isLanguage(head.targetLocale, tag) || !isLanguage(head.sourceLocale, sourceLocale)) {
      throw new FileRefused('OTHER_LANGUAGE', {
        source: head.sourceLocale,
        found: head.targetLocale,
        wantedSource: sourceLocale,
        wanted: tag,
      })
    }
  }
}

/** Some tools insist on a region and write `en-GB` for `en`. */
function isLanguage(found: string, wanted: string): boolean {
  const [a, b] = [found.toLowerCase(), wanted.toLowerCase()].map((tag) => tag.replaceAll('_', '-')) as [string, string]
  return a === b || a.startsWith(`${b}-`) || b.startsWith(`${a}-`)
}
