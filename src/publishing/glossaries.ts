import type { GlossaryFile } from '../../schemas/locale-files.ts'

export type Terms = GlossaryFile['terms']

/** Returns the terms that `content/` lists for a locale; none for most new languages. Reads each glossary once. */
export function glossariesIn(contentDir: string | undefined): (locale: string) => Promise<Terms> {
  const glossaries = new Map<string, Terms>()
  return async (locale) => {
    if (contentDir === undefined) return []
    const { ContentFiles } = await import('../content/content-files.ts')
    const terms = glossaries.get(locale) ?? new ContentFiles(contentDir).glossary(locale).terms
    if (terms.length > 0) glossaries.set(locale, terms)
    return terms
  }
}
