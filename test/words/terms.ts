/** One term for each concept in each language, with the words that texts for people must not use instead. */
interface Term {
  concept: string
  term: string
  /** Regular expressions that match whole words. A capital letter at the beginning matches too. */
  avoid: readonly string[]
}

const terms: Record<'sv' | 'en', readonly Term[]> = {
  sv: [
    { concept: 'release', term: 'utgåva', avoid: ['utgivning(en|ar|arna)?', 'releasen?', 'releaser(na)?'] },
    { concept: 'edition', term: 'version', avoid: ['editionen?', 'årgång(en)?'] },
    { concept: 'draft', term: 'utkast', avoid: ['draft(en|s)?', 'förslaget?'] },
    { concept: 'token', term: 'nyckel', avoid: ['token(s|et|en)?'] },
    { concept: 'state', term: 'tillstånd', avoid: ['skick(et)?', 'textstatus'] },
    {
      concept: 'audit trail',
      term: 'händelselogg',
      avoid: ['händelser(na)?', 'logg(en)?', 'revisionslogg(en)?', 'granskningslogg(en)?'],
    },
    {
      concept: 'webhook',
      term: 'webhook',
      avoid: ['mottagar(e|en|na)', 'avisering(en|ar|arna)?', 'prenumeration(en|er|erna)?', 'webbkrok(en|ar)?'],
    },
    { concept: 'fallback', term: 'reservspråk', avoid: ['fallback(en|språk)?'] },
  ],
  en: [
    { concept: 'release', term: 'release', avoid: ['published versions?', 'handbook versions?'] },
    { concept: 'draft', term: 'draft', avoid: ['pending changes?', 'change requests?'] },
    { concept: 'token', term: 'token', avoid: ['(api|access) keys?', 'passwords? of the api'] },
    { concept: 'state', term: 'state', avoid: ['translation status(es)?', 'text status(es)?'] },
    { concept: 'audit trail', term: 'audit trail', avoid: ['audit logs?', 'event logs?', 'history log'] },
    { concept: 'webhook', term: 'webhook', avoid: ['receivers?', 'subscriptions?', 'subscribers?', 'notifications?'] },
    { concept: 'fallback', term: 'fallback', avoid: ['backup languages?', 'reserve languages?'] },
    { concept: 'response', term: 'response', avoid: ['answers?', 'answered'] },
    { concept: 'directory', term: 'directory', avoid: ['folders?'] },
  ],
}

/** Returns the avoided words of a text with the term to use. Code in back quotes, quoted values, addresses and `{placeholders}` are not words. */
export function faultsOf(text: string, language: 'sv' | 'en'): string[] {
  const prose = text
    .replace(/```[\s\S]*?```|`[^`]*`|[”“][^”“]*”|https?:\S+|\$?\{[^}]*\}|\]\([^)]*\)|<[^>]*>|[\w-]*[/_][\w/-]*/g, ' ')
    .replace(/\s+/g, ' ')
  return terms[language].flatMap(({ term, avoid }) =>
    avoid.flatMap((word) =>
      [...prose.matchAll(new RegExp(`(?<![\\p{L}\\p{N}-])${word}(?![\\p{L}\\p{N}])`, 'giu'))].map(
        ([found]) => `“${found}” must be “${term}”`,
      ),
    ),
  )
}
