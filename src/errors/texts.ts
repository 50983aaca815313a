/** Error texts are in the languages of the people who call the API, whatever languages the handbook has. */
export const problemLanguages = ['sv', 'en'] as const
export type ProblemLanguage = (typeof problemLanguages)[number]
export type Bilingual = Record<ProblemLanguage, string>

/** What a problem code means: `/docs/problems` shows every one. */
export interface ProblemEntry {
  status: number
  title: Bilingual
  /** What happened and why. */
  cause: Bilingual
  /** What to do about it. */
  remedy: Bilingual
}

/** “Did you mean …?” to append to a sentence; empty if nothing similar is known. */
export const didYouMean = (meant: string | undefined): Bilingual =>
  meant === undefined ? { sv: '', en: '' } : { sv: ` Menade du ${meant}?`, en: ` Did you mean ${meant}?` }

export const join = (...parts: Bilingual[]): Bilingual => ({
  sv: parts.map((part) => part.sv).join(''),
  en: parts.map((part) => part.en).join(''),
})
