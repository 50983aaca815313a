import type { Language } from './bilingual.ts'
import type { ExportFormat, Head } from './read-file.ts'
import type { TranslationUnit } from './units.ts'

interface About extends Head {
  dir: 'ltr' | 'rtl'
  /** The language of headings and instructions. */
  language: Language
}

/** A file for translators. What writes it is loaded when needed. */
export async function writeFile(
  format: ExportFormat,
  units: TranslationUnit[],
  { dir, language, ...head }: About,
): Promise<Uint8Array> {
  if (format === 'xliff') return (await import('./xliff-write.ts')).writeXliff(units, head)
  if (format === 'xliff2') return (await import('./xliff2-write.ts')).writeXliff2(units, head)
  return (await import('./xlsx-write.ts')).writeXlsx(units, { ...head, dir, language })
}
