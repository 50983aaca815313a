import type { GlossaryFile } from '../../schemas/locale-files.ts'

export type Terms = GlossaryFile['terms']

/** Returns the terms that `content/` lists for a locale; none for most new languages. */
export function glossariesIn(contentDir: string | undefined): (locale: string) => Promise<Terms> {
  // Read once: reading `content/` holds up every other request for a tenth of a second.
  let glossaries: Map<string, Terms> | undefined
  return async (locale) => {
    if (contentDir === undefined) return []
    const { readContent } = await import('../content/read-content.ts')
    glossaries ??= new Map(
      Object.entries(readContent(contentDir).locales).map(([tag, { glossary }]) => [tag, glossary.terms]),
    )
    return glossaries.get(locale) ?? []
  }
}
